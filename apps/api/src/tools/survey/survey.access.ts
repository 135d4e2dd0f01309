import type { Actor } from '../../access/actor.ts'
import { isCentral, worksFor } from '../../access/actor.ts'
import { all, allow, type Decision, deny, when } from '../../access/decision.ts'
import { requireRole } from '../../access/rules.ts'
import { inGoodStanding } from '../../kit/contributions/index.ts'
import type { ToolSetting } from '../../kit/tool/tool.ts'
import type { SurveySettings } from './survey.ts'

export type SurveySetting = ToolSetting<SurveySettings>

const open = (tool: SurveySetting): Decision => when(tool.status === 'OPEN', 'tool-closed')

/** What the person brings besides themselves. */
export interface Credentials {
  /** A token that is valid now, with uses left. */
  invited: boolean
}

/** Beginning is open to whoever may send in the end: nobody learns on the last page that they may not. */
export const mayRespond = (
  actor: Actor,
  tool: SurveySetting,
  now: Date,
  { invited }: Credentials = { invited: false },
): Decision =>
  all(
    () => open(tool),
    () => inGoodStanding(actor, now),
    () => {
      const { audience } = tool.settings
      if (audience === 'INVITED') return when(invited, 'survey-token-needed')
      if (audience === 'ANYONE' || audience === 'SESSION') return allow
      if (actor.participantId === null) return deny('sign-in-first')
      return when(audience === 'CONFIRMED' || actor.level === 'VERIFIED', 'survey-verified-only')
    },
  )

/** Sending one's response again, where the survey lets people change it. */
export const mayChangeResponse = (actor: Actor, tool: SurveySetting, now: Date): Decision =>
  all(
    () => mayRespond(actor, tool, now),
    () => when(tool.settings.editAfter && tool.settings.anonymity === 'IDENTIFIED', 'survey-no-change'),
    () => when(actor.participantId !== null, 'sign-in-first'),
  )

/** Writing the questionnaire, its quotas and its invitations. */
export const mayPrepare = (actor: Actor, tool: SurveySetting): Decision =>
  all(
    () => requireRole(actor, tool.organizationId, 'COMMUNICATOR'),
    () => when(!['CANCELLED', 'ANSWERED'].includes(tool.status), 'initiative-ended'),
  )

/** A version is published by whoever may prepare; while it is open only its wording may change. */
export const mayPublishVersion = (actor: Actor, tool: SurveySetting): Decision =>
  all(
    () => mayPrepare(actor, tool),
    () => when(['DRAFT', 'COMING', 'OPEN'].includes(tool.status), 'tool-closed'),
  )

/** Preview is for the people of the body. */
export const mayTest = (actor: Actor, tool: SurveySetting): Decision =>
  all(
    () => requireRole(actor, tool.organizationId, 'COMMUNICATOR'),
    () => when(['DRAFT', 'COMING'].includes(tool.status), 'survey-opened'),
  )

/** Staff enter what came by paper, by phone or in person, until the reply. */
export const mayEnter = (actor: Actor, tool: SurveySetting): Decision =>
  all(
    () => requireRole(actor, tool.organizationId, 'COMMUNICATOR'),
    () => when(['OPEN', 'AWAITING_REPLY', 'LATE'].includes(tool.status), 'tool-closed'),
  )

/** What the sight of results depends on, beside the settings. */
export interface ResultState {
  /** Two people opened them before closing. */
  openedEarly: boolean
}

const ended = (tool: SurveySetting): boolean =>
  ['AWAITING_REPLY', 'LATE', 'ANSWERED', 'CANCELLED'].includes(tool.status)

const unsealed = (tool: SurveySetting, { openedEarly }: ResultState): Decision =>
  when(!tool.settings.results.sealed || ended(tool) || openedEarly, 'survey-sealed')

/** Staff read results live, unless they are sealed. */
export const mayReadAsStaff = (actor: Actor, tool: SurveySetting, state: ResultState): Decision =>
  all(
    () => when(worksFor(actor, tool.organizationId) || isCentral(actor), 'staff-only'),
    () => unsealed(tool, state),
  )

/** The public reads results when the body said so. */
export const mayReadResults = (_actor: Actor, tool: SurveySetting, state: ResultState): Decision =>
  all(
    () => when(tool.status !== 'DRAFT', 'not-published'),
    () => unsealed(tool, state),
    () => when(tool.settings.results.visibility !== 'STAFF', 'survey-results-staff'),
    () => when(tool.settings.results.visibility === 'LIVE' || ended(tool), 'survey-results-later'),
  )

/** Responses one by one leave the database for the people who analyse them. */
export const mayExport = (actor: Actor, tool: SurveySetting, state: ResultState): Decision =>
  all(
    () => requireRole(actor, tool.organizationId, 'COMMUNICATOR'),
    () => unsealed(tool, state),
  )

/** Opening sealed results early engages the body: its managers, two of them. */
export const mayOpenEarly = (actor: Actor, tool: SurveySetting): Decision =>
  all(
    () => requireRole(actor, tool.organizationId, 'MANAGER'),
    () => when(tool.settings.results.sealed, 'survey-not-sealed'),
    () => when(tool.status === 'OPEN', 'not-open'),
  )

/** Open answers are read, and published or not, by moderators. */
export const mayPublishAnswers = (actor: Actor, tool: SurveySetting, state: ResultState): Decision =>
  all(
    () => requireRole(actor, tool.organizationId, 'MODERATOR'),
    () => unsealed(tool, state),
  )
