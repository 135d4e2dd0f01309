import type { Actor } from '../../access/actor.ts'
import { permissions } from '../../access/answer.ts'
import {
  mayChangeResponse,
  mayEnter,
  mayExport,
  mayOpenEarly,
  mayPrepare,
  mayPublishAnswers,
  mayPublishVersion,
  mayReadAsStaff,
  mayReadResults,
  mayRespond,
  mayTest,
} from './survey.access.ts'
import { numberOf } from './survey.ts'
import type { SurveyTool, Version } from './survey.store.ts'

export const presentVersion = (version: Version) => ({ ...version, number: numberOf(version) })

export const toSurvey = (tool: SurveyTool) => {
  const { settings } = tool
  return {
    ...tool,
    id: tool.toolId,
    intro: settings.intro,
    anonymity: settings.anonymity,
    audience: settings.audience,
    onePerPage: settings.onePerPage,
    saveDays: settings.saveDays,
    selfSelected: settings.sample === 'SELF_SELECTED',
    sealed: settings.results.sealed,
  }
}

/** A survey on a draft is found by its own body only. */
export const isVisible = (actor: Actor, tool: SurveyTool): boolean =>
  tool.status !== 'DRAFT' ||
  actor.memberships.some((m) => m.central || m.organizationId === tool.organizationId)

/** What the viewer may do on a survey: the rules that its commands ask. */
export const surveyPermissions = (actor: Actor, tool: SurveyTool, now: Date) =>
  permissions({
    respond: mayRespond(actor, tool, now),
    change: mayChangeResponse(actor, tool, now),
    prepare: mayPrepare(actor, tool),
    publish: mayPublishVersion(actor, tool),
    test: mayTest(actor, tool),
    enter: mayEnter(actor, tool),
    'read-results': mayReadAsStaff(actor, tool, tool).allowed
      ? mayReadAsStaff(actor, tool, tool)
      : mayReadResults(actor, tool, tool),
    export: mayExport(actor, tool, tool),
    'open-early': mayOpenEarly(actor, tool),
    'publish-answers': mayPublishAnswers(actor, tool, tool),
  })

/** How results may be read: whole by the staff of the body, with small numbers hidden by the public, or not. */
export function viewOf(actor: Actor, tool: SurveyTool): { threshold: number; staff: boolean } | null {
  if (mayReadAsStaff(actor, tool, tool).allowed) return { threshold: 1, staff: true }
  if (mayReadResults(actor, tool, tool).allowed)
    return { threshold: tool.settings.results.threshold, staff: false }
  return null
}
