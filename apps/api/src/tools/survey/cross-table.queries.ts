import type { Database } from '../../platform/database.ts'
import { refuse } from '../../platform/errors.ts'
import { composeCrossTable, type CountedPair, type CrossTable, noAnswer } from './cross-table.ts'
import type { Measure } from './questionnaire.ts'
import { allMeasures, weightsOf } from './results.queries.ts'
import type { SurveyTool } from './survey.store.ts'

/** The code that a response gave at a path of its answers, which comes as a parameter. */
const codeAt = (parameter: string): string => {
  const value = `answers #> ${parameter}::text[]`
  return `CASE jsonb_typeof(${value}) WHEN 'string' THEN ${value} #>> '{}' WHEN 'number' THEN ${value} #>> '{}'
    WHEN 'boolean' THEN CASE ${value} WHEN 'true' THEN 'yes' ELSE 'no' END ELSE '${noAnswer}' END`
}

const pathOf = ({ key, question }: Measure): string[] =>
  key === question ? [question] : [question, key.slice(question.length + 1)]

/** Counts of pairs, straight from the responses that were counted. */
const statement = `
WITH answered AS (
  SELECT answers, stratum FROM survey_anonymous_response WHERE tool_id = $1
  UNION ALL
  SELECT answers, stratum FROM survey_response r WHERE tool_id = $1
    AND NOT EXISTS (SELECT 1 FROM survey_intake n WHERE n.response_id = r.id)),
pairs AS (
  SELECT ${codeAt('$4')} AS "row", ${codeAt('$5')} AS "column", stratum,
    count(*)::int AS count
  FROM answered GROUP BY 1, 2, 3)
SELECT p."row", p."column", sum(p.count)::int AS count, sum(p.count * coalesce(s.weight, 1))::float8 AS weighted
FROM pairs p LEFT JOIN unnest($2::text[], $3::float8[]) AS s(stratum, weight) USING (stratum)
GROUP BY 1, 2`

/** Two questions of the survey, one by the other. */
export async function readCrossTable(
  database: Database,
  tool: SurveyTool,
  asked: { row: string; column: string },
  view: { threshold: number; staff: boolean },
): Promise<CrossTable> {
  const measures = await allMeasures(database, tool.toolId)
  const staffOnly = new Set(tool.settings.results.staffOnly)
  const find = (key: string, path: string): Measure => {
    const measure = measures.find((one) => one.key === key)
    const visible = measure && (view.staff || !staffOnly.has(measure.question))
    if (!visible || !['CHOICES', 'SCALE'].includes(measure.shape)) throw refuse('survey-cross-question', path)
    return measure
  }
  const [row, column] = [find(asked.row, 'row'), find(asked.column, 'column')]
  if (row.key === column.key) throw refuse('survey-cross-question', 'column')
  const { strata, weights } = await weightsOf(database, tool)
  const pairs = await database.sql<CountedPair & Record<string, unknown>>(statement, [
    tool.toolId,
    strata.map(({ stratum }) => stratum),
    strata.map(({ stratum }) => weights?.byStratum.get(stratum) ?? 1),
    pathOf(row),
    pathOf(column),
  ])
  return composeCrossTable(row, column, pairs, { threshold: view.threshold, weighted: weights !== null })
}
