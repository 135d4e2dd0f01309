import type { Database } from '../../platform/database.ts'
import { divisive, hot, starsBound, wilson } from './ranking.ts'

interface StaleRow {
  contribution_id: string
  supports: number
  opposes: number
  stars: number[]
  points: number
  impressions: number
  created_seconds: number
  mode: string | null
}

const take = `
WITH taken AS (
  DELETE FROM rank_stale WHERE contribution_id IN (
    SELECT contribution_id FROM rank_stale ORDER BY contribution_id LIMIT $1 FOR UPDATE SKIP LOCKED)
  RETURNING contribution_id)
SELECT t.contribution_id, ct.supports, ct.opposes, ct.stars, ct.points, ct.impressions,
  extract(epoch FROM c.created_at)::float8 AS created_seconds, tool.settings -> 'rating' ->> 'mode' AS mode
FROM taken t JOIN contribution_tally ct USING (contribution_id) JOIN contribution c ON c.id = t.contribution_id
JOIN tool ON tool.id = c.tool_id`

const write = `
UPDATE contribution_rank r SET supports = v.supports, best = v.best, hot = v.hot, divisive = v.divisive, impressions = v.impressions
FROM unnest($1::uuid[], $2::int[], $3::float8[], $4::float8[], $5::float8[], $6::int[])
  AS v(id, supports, best, hot, divisive, impressions)
WHERE r.contribution_id = v.id`

/**
 * "Best" by the way of rating: the Wilson bound of ups among ups and downs; the bound of the mean of stars; points.
 * Where people only support, those who saw it and did not are the rest (T3.8): supports out of impressions.
 */
export function bestOf(
  row: Pick<StaleRow, 'mode' | 'supports' | 'opposes' | 'stars' | 'points' | 'impressions'>,
): number {
  if (row.mode === 'STARS') return starsBound(row.stars)
  if (row.mode === 'POINTS') return row.points
  if (row.mode === 'UP_DOWN') return wilson(row.supports, row.opposes)
  return wilson(row.supports, Math.max(0, row.impressions - row.supports))
}

/** Compute again the rank of what changed; returns how many. Safe in several processes at once. */
export async function refreshRanks(database: Database, limit = 500): Promise<number> {
  // One transaction: a crash leaves the list of what is to be ranked as it was.
  return database.transaction(async (tx) => {
    const rows = await tx.$queryRawUnsafe<StaleRow[]>(take, limit)
    if (rows.length === 0) return 0
    await tx.$executeRawUnsafe(
      write,
      rows.map((row) => row.contribution_id),
      rows.map((row) => row.supports),
      rows.map(bestOf),
      rows.map((row) => hot(row.supports, row.opposes, row.created_seconds)),
      rows.map((row) => divisive(row.supports, row.opposes)),
      rows.map((row) => row.impressions),
    )
    return rows.length
  })
}

/** Refresh every second until stopped. */
export function keepRanksFresh(
  database: Database,
  report: (error: unknown) => void,
): { stop: () => Promise<void> } {
  let stopped = false
  let underWay: Promise<unknown> = Promise.resolve()
  const timer = setInterval(() => {
    underWay = underWay.then(async () => {
      if (stopped) return
      try {
        while (!stopped && (await refreshRanks(database)) === 500);
      } catch (error) {
        report(error)
      }
    })
  }, 1000)
  timer.unref()
  return {
    stop: async () => {
      stopped = true
      clearInterval(timer)
      await underWay
    },
  }
}
