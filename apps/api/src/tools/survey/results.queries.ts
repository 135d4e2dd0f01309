import type { Database } from '../../platform/database.ts'
import type { Measure } from './questionnaire.ts'
import { composeQuestion, type CountedCell, type QuestionResult } from './results.ts'
import { type SurveyTool, versionsOf } from './survey.store.ts'
import { measuresOf, responsesKey } from './tally.ts'
import {
  compareWithPopulation,
  type StratumCount,
  type TraitComparison,
  weigh,
  type Weights,
} from './weighting.ts'

export interface Results {
  surveyId: string
  organizationId: string
  counted: number
  waiting: number
  channels: { channel: string; count: number }[]
  asOf: Date
  threshold: number
  drawn: boolean
  traits: TraitComparison[]
  weights: Weights | null
  questions: QuestionResult[]
}

const strataStatement = `
SELECT stratum, sum(count)::int AS count FROM survey_tally WHERE tool_id = $1 AND question = '${responsesKey}' GROUP BY stratum`

const channelStatement = `
SELECT channel, sum(count)::int AS count FROM (
  SELECT cell AS channel, count FROM survey_tally WHERE tool_id = $1 AND question = '${responsesKey}'
  UNION ALL SELECT channel::text, 1 FROM survey_intake WHERE tool_id = $1) received
GROUP BY channel HAVING sum(count) > 0 ORDER BY channel`

/** Every question at once: lines of the tally added up over strata, each with the weight of its stratum. */
const cellStatement = `
SELECT t.question, t.cell, sum(t.count)::int AS count, sum(t.count * s.weight)::float8 AS weighted,
  sum(t.total)::float8 AS total, sum(t.total * s.weight)::float8 AS "weightedTotal", sum(t.squares)::float8 AS squares
FROM survey_tally t JOIN unnest($2::text[], $3::float8[]) AS s(stratum, weight) USING (stratum)
WHERE t.tool_id = $1 AND left(t.question, 1) <> '#' GROUP BY t.question, t.cell HAVING sum(t.count) <> 0`

/** Measures of all published versions: the words of the latest, and what earlier ones asked besides. */
export async function allMeasures(database: Database, toolId: string): Promise<Measure[]> {
  const versions = await versionsOf(database, toolId)
  const byKey = new Map<string, Measure>()
  for (const { definition } of versions.reverse())
    for (const measure of measuresOf(definition)) if (!byKey.has(measure.key)) byKey.set(measure.key, measure)
  return [...byKey.values()]
}

export async function weightsOf(
  database: Database,
  tool: SurveyTool,
): Promise<{ strata: StratumCount[]; weights: Weights | null }> {
  const strata = await database.sql<StratumCount & Record<string, unknown>>(strataStatement, [tool.toolId])
  return { strata, weights: weigh(strata, tool.settings) }
}

/** Results as they may be read: with the threshold of the public, or 1 for staff. */
export async function readResults(
  database: Database,
  tool: SurveyTool,
  now: Date,
  view: { threshold: number; staff: boolean },
): Promise<Results> {
  const { settings, toolId } = tool
  const [{ strata, weights }, channels, measures] = await Promise.all([
    weightsOf(database, tool),
    database.sql<{ channel: string; count: number }>(channelStatement, [toolId]),
    allMeasures(database, toolId),
  ])
  const rows = await database.sql<CountedCell & { question: string } & Record<string, unknown>>(
    cellStatement,
    [
      toolId,
      strata.map(({ stratum }) => stratum),
      strata.map(({ stratum }) => weights?.byStratum.get(stratum) ?? 1),
    ],
  )
  const lines = Map.groupBy(rows, ({ question }) => question)
  const staffOnly = new Set(settings.results.staffOnly)
  const drawn = settings.sample === 'DRAWN'
  const options = {
    threshold: view.threshold,
    effectiveSize: weights?.effectiveSize ?? null,
    weighted: weights !== null,
    drawn,
    staffOnly,
  }
  const counted = strata.reduce((sum, { count }) => sum + count, 0)
  const received = channels.reduce((sum, { count }) => sum + count, 0)
  return {
    surveyId: toolId,
    organizationId: tool.organizationId,
    counted,
    waiting: received - counted,
    channels,
    asOf: now,
    threshold: view.threshold,
    drawn,
    traits: compareWithPopulation(strata, settings, weights, view.threshold),
    weights,
    questions: measures
      .filter((measure) => view.staff || !staffOnly.has(measure.question))
      .map((measure) => composeQuestion(measure, lines.get(measure.key) ?? [], options)),
  }
}

/** Responses received by every channel, counted or waiting: from the tally, never by counting responses. */
export async function responseCount(database: Database, toolId: string): Promise<number> {
  const rows = await database.sql<{ count: number }>(channelStatement, [toolId])
  return rows.reduce((sum, { count }) => sum + count, 0)
}
