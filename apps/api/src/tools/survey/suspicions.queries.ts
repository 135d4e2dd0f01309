import type { Database } from '../../platform/database.ts'
import { variablesOf } from './questionnaire.ts'
import { type SurveyTool, versionsOf } from './survey.store.ts'

export interface Suspicion {
  responseId: string
  reasons: string[]
  seconds: number | null
}

export interface SuspicionReport {
  examined: number
  flagged: number
  medianSeconds: number | null
  items: Suspicion[]
}

/** Lines of a matrix from which one same answer all the way down says something. */
const fewestLines = 4
/** Under a third of the median time (tools.md T1.19). */
const hasty = 3
/** Answers given, from which two equal responses are no coincidence. */
const fewestAnswers = 8

const all = `
SELECT id, answers, seconds, device_hash FROM survey_response WHERE tool_id = $1 AND entered_by_id IS NULL
UNION ALL SELECT id, answers, NULL, NULL FROM survey_anonymous_response WHERE tool_id = $1`

/**
 * Responses that look like another one, or hasty: by device, by equal answers, by one answer all down a matrix, by
 * time. A flag is a reason to look, and deletes nothing. In an anonymous survey only the answers themselves speak.
 */
const statement = `
WITH responses AS (${all}),
median AS (SELECT percentile_cont(0.5) WITHIN GROUP (ORDER BY seconds) AS seconds FROM responses WHERE seconds > 0),
flags AS (
  SELECT id, 'SAME_DEVICE' AS reason FROM responses WHERE device_hash IN (
    SELECT device_hash FROM responses WHERE device_hash IS NOT NULL GROUP BY device_hash HAVING count(*) > 1)
  UNION ALL
  SELECT id, 'SAME_ANSWERS' FROM (
    SELECT id, count(*) OVER (PARTITION BY md5(answers::text)) AS alike,
      (SELECT count(*) FROM jsonb_each(answers) e WHERE NOT (jsonb_typeof(e.value) = 'object' AND e.value ? 'missing')) AS given
    FROM responses) equal WHERE alike > 1 AND given >= ${fewestAnswers}
  UNION ALL
  SELECT DISTINCT r.id, 'STRAIGHT_LINE' FROM responses r, unnest($2::text[]) AS matrix(name)
  WHERE jsonb_typeof(r.answers -> matrix.name) = 'object' AND NOT (r.answers -> matrix.name) ? 'missing' AND (
    SELECT count(*) >= ${fewestLines} AND count(DISTINCT value) = 1 FROM jsonb_each_text(r.answers -> matrix.name))
  UNION ALL
  SELECT r.id, 'TOO_FAST' FROM responses r, median WHERE r.seconds > 0 AND r.seconds < median.seconds / ${hasty}),
grouped AS (SELECT id, array_agg(DISTINCT reason ORDER BY reason) AS reasons FROM flags GROUP BY id)
SELECT (SELECT count(*)::int FROM responses) AS examined, (SELECT count(*)::int FROM grouped) AS flagged,
  (SELECT seconds FROM median) AS "medianSeconds",
  coalesce((SELECT jsonb_agg(jsonb_build_object('responseId', g.id, 'reasons', g.reasons, 'seconds', r.seconds) ORDER BY g.id)
    FROM (SELECT * FROM grouped ORDER BY cardinality(reasons) DESC, id LIMIT 500) g JOIN responses r USING (id)), '[]') AS items`

export async function readSuspicions(database: Database, tool: SurveyTool): Promise<SuspicionReport> {
  const versions = await versionsOf(database, tool.toolId)
  const matrices = versions.flatMap(({ definition }) =>
    variablesOf(definition)
      .filter((item) => item.type === 'matrixSingle' && item.rows.length >= fewestLines)
      .map(({ name }) => name),
  )
  const [report] = await database.sql<SuspicionReport & Record<string, unknown>>(statement, [
    tool.toolId,
    [...new Set(matrices)],
  ])
  return report ?? { examined: 0, flagged: 0, medianSeconds: null, items: [] }
}
