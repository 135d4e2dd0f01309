import type { Actor } from '../../access/actor.ts'
import { all, type Decision, when } from '../../access/decision.ts'
import { requireRole } from '../../access/rules.ts'
import { inGoodStanding } from '../../kit/contributions/index.ts'
import type { ToolSetting } from '../../kit/tool/tool.ts'
import type { IdeaCollectionSettings } from './idea-collection.ts'

type IdeaTool = ToolSetting<IdeaCollectionSettings>

const open = (tool: IdeaTool): Decision => when(tool.status === 'OPEN', 'tool-closed')

/** Anyone may write an idea while it is open: acting comes first, proving one's address later. */
export const mayDraft = (actor: Actor, tool: IdeaTool, now: Date): Decision =>
  all(
    () => open(tool),
    () => inGoodStanding(actor, now),
  )

/** Submitting takes a confirmed address. */
export const maySubmit = (actor: Actor, tool: IdeaTool, now: Date): Decision =>
  all(
    () => mayDraft(actor, tool, now),
    () => when(actor.participantId !== null, 'sign-in-first'),
  )

/** Staff enter what came by paper, by phone or in person, until the reply. */
export const mayEnter = (actor: Actor, tool: IdeaTool): Decision =>
  all(
    () => requireRole(actor, tool.organizationId, 'COMMUNICATOR'),
    () => when(['OPEN', 'AWAITING_REPLY', 'LATE'].includes(tool.status), 'tool-closed'),
  )

export const maySupport = (actor: Actor, tool: IdeaTool, now: Date): Decision =>
  all(
    () => open(tool),
    () => when(tool.settings.rating.mode !== 'NONE', 'rating-off'),
    () => when(actor.participantId !== null, 'sign-in-first'),
    () => inGoodStanding(actor, now),
  )

export const mayComment = (actor: Actor, tool: IdeaTool, now: Date): Decision =>
  all(
    () => open(tool),
    () => when(tool.settings.comments, 'comments-off'),
    () => when(actor.participantId !== null, 'sign-in-first'),
    () => inGoodStanding(actor, now),
  )

export const mayAnswer = (actor: Actor, tool: IdeaTool): Decision =>
  all(
    () => requireRole(actor, tool.organizationId, 'COMMUNICATOR'),
    () => when(tool.status !== 'DRAFT', 'not-published'),
  )
