import type { FormDefinition } from '@participe/form-engine'
import type { Database } from '../../platform/database.ts'
import { isId } from '../../platform/ids.ts'
import type { LocalizedText } from '../../platform/localized.ts'
import {
  decodeCursor,
  encodeCursor,
  type Page,
  type PageArguments,
  pageOf,
  pageSize,
} from '../../platform/pagination.ts'
import { type Selection, selections } from './invitations.store.ts'
import { canonical } from './entry.ts'
import { variablesOf } from './questionnaire.ts'
import { versionsKey } from './tally.ts'

export interface OfficeRow {
  definition: FormDefinition | null
  revision: number
  updatedAt: Date | null
  testResponses: number
  underWay: number
  evaluation: Record<string, unknown> | null
  quotas: Record<string, unknown>[]
  versions: { id: string; number: string; note: LocalizedText; publishedAt: string; responses: number }[]
  invitations: { all: number; toInvite: number; toRemind: number; finished: number }
  entries: { all: number; toTypeAgain: number; typedTwice: number; toSettle: number }
}

const statement = `
SELECT f.definition, coalesce(f.revision, 0) AS revision, f.updated_at AS "updatedAt",
  (SELECT count(*)::int FROM survey_test_response x WHERE x.tool_id = t.id) AS "testResponses",
  (SELECT count(*)::int FROM survey_partial x WHERE x.tool_id = t.id AND x.expires_at > $2) AS "underWay",
  (SELECT jsonb_build_object('document', e.document, 'reference', e.reference, 'evaluatedOn', e.evaluated_on,
    'committee', e.committee, 'conclusion', e.conclusion, 'recordedAt', e.recorded_at) FROM survey_evaluation e WHERE e.tool_id = t.id) AS evaluation,
  coalesce((SELECT jsonb_agg(jsonb_build_object('id', q.id, 'name', q.name, 'most', q.most, 'taken', q.taken, 'members', q.members,
    'action', q.action, 'message', q.message) ORDER BY q.position, q.id) FROM survey_quota q WHERE q.tool_id = t.id), '[]') AS quotas,
  coalesce((SELECT jsonb_agg(jsonb_build_object('id', v.id, 'number', v.major || '.' || v.minor, 'note', v.note, 'publishedAt', v.published_at,
    'responses', coalesce((SELECT sum(s.count) FROM survey_tally s WHERE s.tool_id = t.id AND s.question = '${versionsKey}' AND s.cell = v.id::text), 0))
    ORDER BY v.major DESC, v.minor DESC) FROM survey_version v WHERE v.tool_id = t.id), '[]') AS versions,
  (SELECT jsonb_build_object('all', count(*), 'toInvite', count(*) FILTER (WHERE ${selections.TO_INVITE}),
    'toRemind', count(*) FILTER (WHERE ${selections.TO_REMIND}), 'finished', count(*) FILTER (WHERE finished))
    FROM survey_invitation WHERE tool_id = t.id) AS invitations,
  (SELECT jsonb_build_object('all', count(*), 'toTypeAgain', count(*) FILTER (WHERE sampled AND second IS NULL),
    'typedTwice', count(*) FILTER (WHERE second IS NOT NULL),
    'toSettle', count(*) FILTER (WHERE cardinality(differences) > 0 AND settled_at IS NULL))
    FROM survey_entry WHERE tool_id = t.id) AS entries
FROM tool t LEFT JOIN survey_form f ON f.tool_id = t.id WHERE t.id = $1`

/** Everything that the body prepares and follows, in one statement. */
export async function readOffice(database: Database, toolId: string, now: Date): Promise<OfficeRow | null> {
  const [row] = await database.sql<OfficeRow & Record<string, unknown>>(statement, [toolId, now])
  return row ?? null
}

/** Earlier surveys of those bodies that have a questionnaire. */
export async function copySources(
  database: Database,
  toolId: string,
  organizations: readonly string[],
  central: boolean,
) {
  const rows = await database.sql<{
    id: string
    organizationId: string
    title: LocalizedText
    initiativeTitle: LocalizedText
    definition: FormDefinition
  }>(
    `SELECT t.id, i.organization_id AS "organizationId", t.title, i.title AS "initiativeTitle", f.definition
     FROM survey_form f JOIN tool t ON t.id = f.tool_id JOIN initiative i ON i.id = t.initiative_id
     WHERE t.id <> $1 AND ($3::boolean OR i.organization_id = ANY($2::uuid[])) ORDER BY f.updated_at DESC LIMIT 50`,
    [toolId, organizations, central],
  )
  return rows
    .map(({ definition, ...row }) => ({ ...row, questions: variablesOf(definition).length }))
    .filter(({ questions }) => questions > 0)
}

export interface InvitationRow {
  id: string
  [field: string]: unknown
}

/** The list that a letter goes to, page by page: the very condition of the letters. */
export async function invitationPage(
  database: Database,
  toolId: string,
  selection: Selection,
  now: Date,
  page: PageArguments,
): Promise<Page<InvitationRow>> {
  const size = pageSize(page.first)
  const [after = null] = page.after ? decodeCursor(page.after, ['uuid']) : []
  if (!isId(toolId)) return pageOf<InvitationRow>([], size, () => '')
  const rows = await database.sql<InvitationRow>(
    `SELECT id, email, name, language, finished, reminders, invited_at AS "invitedAt", valid_until AS "validUntil"
     FROM survey_invitation WHERE tool_id = $1 AND $2::timestamptz IS NOT NULL AND ${selections[selection]}
       AND ($3::uuid IS NULL OR id > $3::uuid) ORDER BY id LIMIT $4`,
    [toolId, now, after, size + 1],
  )
  return pageOf(rows, size, ({ id }) => encodeCursor([id]))
}

export const entrySelections = {
  ALL: 'true',
  TO_TYPE_AGAIN: 'sampled AND second IS NULL',
  TO_SETTLE: 'cardinality(differences) > 0 AND settled_at IS NULL',
} as const
export type EntrySelection = keyof typeof entrySelections

interface EntryRow {
  id: string
  differences: string[]
  first: Record<string, unknown>
  second: Record<string, unknown> | null
  enteredById: string | null
}

const entryFields = `id, tool_id AS "surveyId", version_id AS "versionId", channel::text AS channel, copy_code AS "copyCode",
  entered_at AS "enteredAt", sampled, second IS NOT NULL AS "typedTwice", entered_by_id AS "enteredById", differences, first, second,
  settled_at AS "settledAt"`

/** What both people typed is shown only where they differ, and only once both have typed. */
const toEntry = (row: EntryRow) => ({
  ...row,
  differences: row.differences.map((question) => ({
    question,
    first: row.first[question] ?? null,
    second: row.second?.[question] ?? null,
  })),
})

export async function entryPage(
  database: Database,
  toolId: string,
  selection: EntrySelection,
  page: PageArguments,
): Promise<Page<ReturnType<typeof toEntry>>> {
  const size = pageSize(page.first)
  const [after = null] = page.after ? decodeCursor(page.after, ['uuid']) : []
  const rows = await database.sql<EntryRow & Record<string, unknown>>(
    `SELECT ${entryFields} FROM survey_entry WHERE tool_id = $1 AND ${entrySelections[selection]}
       AND ($2::uuid IS NULL OR id > $2::uuid) ORDER BY id LIMIT $3`,
    [toolId, after, size + 1],
  )
  return pageOf(rows.map(toEntry), size, ({ id }) => encodeCursor([id]))
}

export async function findEntry(database: Database, id: string) {
  if (!isId(id)) return null
  const [row] = await database.sql<EntryRow & Record<string, unknown>>(
    `SELECT ${entryFields} FROM survey_entry WHERE id = $1`,
    [id],
  )
  return row ? toEntry(row) : null
}

/** Share of the answers typed twice on which both typings agree. */
export async function entryAgreement(database: Database, toolId: string): Promise<number | null> {
  const rows = await database.sql<{ first: Record<string, unknown>; second: Record<string, unknown> }>(
    'SELECT first, second FROM survey_entry WHERE tool_id = $1 AND second IS NOT NULL LIMIT 5000',
    [toolId],
  )
  let [same, all] = [0, 0]
  for (const { first, second } of rows) {
    for (const name of new Set([...Object.keys(first), ...Object.keys(second)])) {
      all++
      if (canonical(first[name]) === canonical(second[name])) same++
    }
  }
  return all === 0 ? null : same / all
}
