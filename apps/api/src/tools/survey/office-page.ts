import { type FormDefinition, publishProblems } from '@participe/form-engine'
import { type Actor, isCentral } from '../../access/actor.ts'
import type { Language } from '../../platform/localized.ts'
import type { Ports } from '../../platform/ports.ts'
import { exportsOf } from './exports.queries.ts'
import { blankDefinition, nextVersionOf } from './office.commands.ts'
import { copySources, entryAgreement, readOffice } from './office.queries.ts'
import { mayReadAsStaff } from './survey.access.ts'
import { findVersion, type SurveyTool } from './survey.store.ts'
import { surveyPermissions } from './survey-view.ts'

/** Faults of the draft with their sentence. */
function draftProblems(ports: Ports, definition: FormDefinition, language: Language) {
  return publishProblems(definition).map(({ code, name, where, params }) => ({
    path: name ? `${name}.${where}` : where,
    code,
    message: ports.messages(language, 'survey.fault', { place: name || where, ...params, code }),
    blocking: true,
  }))
}

/** What the body prepares and follows, with what the viewer may do about it. */
export async function readOfficePage(
  ports: Ports,
  tool: SurveyTool,
  actor: Actor,
  now: Date,
  language: Language,
) {
  const { database } = ports
  const row = await readOffice(database, tool.toolId, now)
  if (!row) throw new Error('a survey that was just read is gone')
  const version = tool.versionId ? await findVersion(database, tool.versionId) : null
  const definition = row.definition ?? blankDefinition(tool.title)
  const sealed = !mayReadAsStaff(actor, tool, tool).allowed
  const [exports, agreement, sources] = await Promise.all([
    exportsOf(database, tool.toolId),
    entryAgreement(database, tool.toolId),
    copySources(
      database,
      tool.toolId,
      actor.memberships.map(({ organizationId }) => organizationId),
      isCentral(actor),
    ),
  ])
  return {
    ...row,
    draft: definition,
    draftProblems: draftProblems(ports, definition, language),
    nextVersion: nextVersionOf(version?.definition ?? null, definition),
    quotas: row.quotas.map((quota) => (sealed ? { ...quota, taken: null } : quota)),
    entries: { ...row.entries, agreement },
    exports,
    copySources: sources,
    can: surveyPermissions(actor, tool, now),
  }
}
