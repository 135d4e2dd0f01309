import { randomUUID } from 'node:crypto'
import type { Answers } from '@participe/form-engine'
import type { Database, Transaction } from '../../platform/database.ts'
import { leastMixed } from './survey.ts'
import { findVersion } from './survey.store.ts'
import { Counting, type TallyLine } from './tally.ts'

/** Responses taken from the intake at a time. */
const most = 2000

interface Waiting {
  id: string
  anonymous: boolean
  responseId: string | null
  versionId: string
  channel: string
  language: string
  answers: Answers
  stratum: string
  week: string
  receiptHash: Uint8Array | null
  submissionHash: Uint8Array | null
}

/**
 * Rows that may leave: identified ones at once, anonymous ones only together. Taken under the lock of the survey, so
 * that two processes count nothing twice.
 */
const waiting = `
SELECT n.id, n.response_id IS NULL AS anonymous, n.response_id AS "responseId", n.version_id AS "versionId",
  n.channel::text AS channel, n.language, coalesce(r.answers, n.answers) AS answers,
  coalesce(r.stratum, n.stratum) AS stratum, n.week::text AS week, n.receipt_hash AS "receiptHash",
  n.submission_hash AS "submissionHash"
FROM survey_intake n LEFT JOIN survey_response r ON r.id = n.response_id
WHERE n.tool_id = $1::uuid AND (n.response_id IS NOT NULL
  OR (SELECT count(*) FROM survey_intake m WHERE m.tool_id = $1::uuid AND m.response_id IS NULL) >= $2)
LIMIT ${most}`

const addLines = `
INSERT INTO survey_tally AS t (tool_id, question, cell, stratum, count, total, squares)
SELECT $1::uuid, * FROM unnest($2::text[], $3::text[], $4::text[], $5::int[], $6::float8[], $7::float8[])
ON CONFLICT (tool_id, question, cell, stratum) DO UPDATE SET
  count = t.count + excluded.count, total = t.total + excluded.total, squares = t.squares + excluded.squares`

/** Bring the tally forward, in the transaction of what changed it. */
export async function addToTally(
  tx: Transaction,
  toolId: string,
  lines: readonly TallyLine[],
): Promise<void> {
  if (lines.length === 0) return
  await tx.$executeRawUnsafe(
    addLines,
    toolId,
    lines.map((line) => line.question),
    lines.map((line) => line.cell),
    lines.map((line) => line.stratum),
    lines.map((line) => line.count),
    lines.map((line) => line.total),
    lines.map((line) => line.squares),
  )
}

/** One survey at a time is counted, whichever process does it. */
export const lockCounting = (tx: Transaction, toolId: string) =>
  tx.$executeRaw`SELECT pg_advisory_xact_lock(hashtextextended('survey:' || ${toolId}::text, 0))`

/** In a random order, under new random ids: what a row was in the intake can't be told from what it became. */
const insertMixed = `
INSERT INTO survey_anonymous_response (id, tool_id, version_id, channel, language, answers, stratum, week, receipt_hash, submission_hash)
SELECT new_id, tool_id, version_id, channel, language, answers, stratum, week, receipt_hash, submission_hash
FROM survey_intake JOIN unnest($1::uuid[], $2::uuid[]) AS renamed(old_id, new_id) ON old_id = id ORDER BY new_id`

/**
 * Count what waits. Anonymous responses leave for their own table, at least ten together unless `all` is asked: at
 * closing. Returns how many left.
 */
export async function settleIntake(database: Database, toolId: string, all = false): Promise<number> {
  return database.transaction(async (tx) => {
    await lockCounting(tx, toolId)
    const rows = await tx.$queryRawUnsafe<Waiting[]>(waiting, toolId, all ? 1 : leastMixed)
    if (rows.length === 0) return 0
    const counting = new Counting()
    for (const row of rows) {
      const version = await findVersion(database, row.versionId)
      if (version) counting.add(row, version.definition)
    }
    await addToTally(tx, toolId, counting.lines())
    const mixed = rows.filter(({ anonymous }) => anonymous).map(({ id }) => id)
    if (mixed.length > 0)
      await tx.$executeRawUnsafe(
        insertMixed,
        mixed,
        mixed.map(() => randomUUID()),
      )
    await tx.$executeRawUnsafe(
      'DELETE FROM survey_intake WHERE id = ANY($1::uuid[])',
      rows.map(({ id }) => id),
    )
    return rows.length
  })
}

/** Surveys with something to count now. */
export async function surveysToSettle(database: Database): Promise<string[]> {
  const rows = await database.sql<{ id: string }>(
    `SELECT tool_id AS id FROM survey_intake GROUP BY tool_id
     HAVING count(*) FILTER (WHERE response_id IS NOT NULL) > 0 OR count(*) FILTER (WHERE response_id IS NULL) >= $1`,
    [leastMixed],
  )
  return rows.map(({ id }) => id)
}

/** Count everything that may be counted. */
export async function settleAll(database: Database): Promise<number> {
  let settled = 0
  for (const id of await surveysToSettle(database)) {
    let left = most
    while (left === most) {
      left = await settleIntake(database, id)
      settled += left
    }
  }
  return settled
}

/** Each second, until stopped. */
export function keepCounting(
  database: Database,
  report: (error: unknown) => void,
): { stop: () => Promise<void> } {
  let stopped = false
  let underWay: Promise<unknown> | null = null
  const timer = setInterval(() => {
    underWay ??= settleAll(database)
      .catch(report)
      .finally(() => {
        underWay = null
      })
  }, 1000)
  timer.unref()
  return {
    stop: async () => {
      if (stopped) return
      stopped = true
      clearInterval(timer)
      await underWay
    },
  }
}

interface Recounted {
  versionId: string
  channel: string
  stratum: string
  answers: Answers
}

/** Names of lines that differ from a full recount of responses that left the intake; none, ever. */
export async function findSurveyDrift(database: Database, toolId: string): Promise<string[]> {
  const rows = await database.sql<Recounted & Record<string, unknown>>(
    `SELECT version_id AS "versionId", channel::text AS channel, stratum, answers FROM survey_anonymous_response WHERE tool_id = $1
     UNION ALL
     SELECT r.version_id, r.channel::text, r.stratum, r.answers FROM survey_response r WHERE r.tool_id = $1
       AND NOT EXISTS (SELECT 1 FROM survey_intake n WHERE n.response_id = r.id)`,
    [toolId],
  )
  const counting = new Counting()
  for (const row of rows) {
    const version = await findVersion(database, row.versionId)
    if (version) counting.add(row, version.definition)
  }
  const stored = await database.sql<TallyLine & Record<string, unknown>>(
    'SELECT question, cell, stratum, count, total, squares FROM survey_tally WHERE tool_id = $1 AND count <> 0',
    [toolId],
  )
  const keyOf = (line: TallyLine) => `${line.question} ${line.cell} ${line.stratum}`
  const says = ({ count, total, squares }: TallyLine) => `${count} ${total.toFixed(6)} ${squares.toFixed(6)}`
  const expected = new Map(counting.lines().map((line) => [keyOf(line), says(line)]))
  const found = new Map(stored.map((line) => [keyOf(line), says(line)]))
  return [...new Set([...expected.keys(), ...found.keys()])].filter(
    (key) => expected.get(key) !== found.get(key),
  )
}
