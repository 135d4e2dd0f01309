import type { Answers, MissingKind } from '@participe/form-engine'
import type { Database } from '../../platform/database.ts'
import type { QuestionCounts } from './export-writers.ts'
import { answeredCell } from './tally.ts'

export interface ExportedResponse {
  id: string
  versionId: string
  channel: string
  language: string
  date: string
  stratum: string
  answers: Answers
}

export const exportPage = 250

/** Anonymous responses by their random id; of identified ones the day. Those not counted yet are in no result either. */
const anonymous = `
SELECT id, version_id AS "versionId", channel::text AS channel, language, week::text AS date, stratum, answers
FROM survey_anonymous_response WHERE tool_id = $1 AND id > $2 ORDER BY id LIMIT ${exportPage}`
const identified = `
SELECT id, version_id AS "versionId", channel::text AS channel, language, (submitted_at AT TIME ZONE 'America/Toronto')::date::text AS date,
  stratum, answers
FROM survey_response r WHERE tool_id = $1 AND id > $2 AND NOT EXISTS (SELECT 1 FROM survey_intake n WHERE n.response_id = r.id)
ORDER BY id LIMIT ${exportPage}`

/** Every response that was counted, by pages: memory stays flat whatever their number. */
export async function* responsesOf(database: Database, toolId: string): AsyncGenerator<ExportedResponse[]> {
  for (const statement of [anonymous, identified]) {
    let after = '00000000-0000-0000-0000-000000000000'
    for (;;) {
      const rows = await database.sql<ExportedResponse & Record<string, unknown>>(statement, [toolId, after])
      if (rows.length > 0) yield rows
      after = rows.at(-1)?.id ?? after
      if (rows.length < exportPage) break
    }
  }
}

/** Answers by question for the codebook, from the tally. */
export async function questionCounts(
  database: Database,
  toolId: string,
): Promise<Map<string, QuestionCounts>> {
  const rows = await database.sql<{ question: string; cell: string; count: number }>(
    `SELECT split_part(question, '.', 1) AS question, cell, max(n)::int AS count FROM (
       SELECT question, cell, sum(count) AS n FROM survey_tally
       WHERE tool_id = $1 AND (cell = '${answeredCell}' OR left(cell, 1) = '?') GROUP BY 1, 2) each_measure
     GROUP BY 1, 2`,
    [toolId],
  )
  const counts = new Map<string, QuestionCounts>()
  for (const { question, cell, count } of rows) {
    const known = counts.get(question) ?? { answered: 0, missing: {} }
    if (cell === answeredCell) known.answered = count
    else known.missing[cell.slice(1) as MissingKind] = count
    counts.set(question, known)
  }
  return counts
}

export const expectedRows = async (database: Database, toolId: string): Promise<number> => {
  const [row] = await database.sql<{ n: number }>(
    `SELECT coalesce(sum(count), 0)::int AS n FROM survey_tally WHERE tool_id = $1 AND question = '#'`,
    [toolId],
  )
  return row?.n ?? 0
}

/** Where a file stands: said after each page, so that its asker sees it advance. */
export async function noteProgress(
  database: Database,
  id: string,
  change: {
    state?: string
    rowsDone?: number
    rowsTotal?: number
    bytes?: bigint
    checksum?: string
    fileKey?: string | null
    finishedAt?: Date
    expiresAt?: Date
    failure?: string
  },
): Promise<void> {
  await database.prisma.surveyExport.updateMany({ where: { id }, data: change })
}
