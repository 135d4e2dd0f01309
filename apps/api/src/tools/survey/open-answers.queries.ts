import type { Database } from '../../platform/database.ts'
import {
  decodeCursor,
  encodeCursor,
  type Page,
  type PageArguments,
  pageOf,
  pageSize,
} from '../../platform/pagination.ts'
import { openQuestions } from './questionnaire.ts'
import { type SurveyTool, versionsOf } from './survey.store.ts'

export interface OpenAnswer {
  responseId: string
  question: string
  state: string
  text: string
  language: string
  reason: string
  original: string | null
}

/** By the response's id, which is random in an anonymous survey: no order of arrival. */
const published = `
SELECT o.response_id AS "responseId", o.question, o.state, o.text, o.language, o.reason, NULL::text AS original
FROM survey_open_answer o WHERE o.tool_id = $1 AND o.question = $2 AND o.state <> 'WITHHELD'
  AND ($3::uuid IS NULL OR o.response_id > $3::uuid) ORDER BY o.response_id LIMIT $4`

const given = `
SELECT r.id AS "responseId", $2 AS question, coalesce(o.state, 'NEW') AS state, coalesce(o.text, r.answers ->> $2) AS text,
  r.language, coalesce(o.reason, '') AS reason, r.answers ->> $2 AS original
FROM (SELECT id, tool_id, answers, language FROM survey_anonymous_response WHERE tool_id = $1
  UNION ALL SELECT id, tool_id, answers, language FROM survey_response WHERE tool_id = $1) r
LEFT JOIN survey_open_answer o ON o.tool_id = $1 AND o.question = $2 AND o.response_id = r.id
WHERE jsonb_typeof(r.answers -> $2) = 'string' AND ($3::uuid IS NULL OR r.id > $3::uuid)
  AND (NOT $5::boolean OR o.state IS NULL)
ORDER BY r.id LIMIT $4`

/** Text questions of any published version. */
export async function isOpenQuestion(database: Database, toolId: string, question: string): Promise<boolean> {
  const versions = await versionsOf(database, toolId)
  return versions.some(({ definition }) => openQuestions(definition).includes(question))
}

/** Open answers of one question: those published, or for moderators all of them. */
export async function openAnswerPage(
  database: Database,
  tool: Pick<SurveyTool, 'toolId'>,
  question: string,
  view: { moderator: boolean; undecided: boolean },
  page: PageArguments,
): Promise<Page<OpenAnswer>> {
  const size = pageSize(page.first)
  const [after = null] = page.after ? decodeCursor(page.after, ['uuid']) : []
  if (!(await isOpenQuestion(database, tool.toolId, question))) return pageOf<OpenAnswer>([], size, () => '')
  const values: unknown[] = [tool.toolId, question, after, size + 1]
  const rows = await database.sql<OpenAnswer & Record<string, unknown>>(
    view.moderator ? given : published,
    view.moderator ? [...values, view.undecided] : values,
  )
  return pageOf<OpenAnswer>(rows, size, ({ responseId }) => encodeCursor([responseId]))
}
