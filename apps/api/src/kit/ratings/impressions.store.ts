import type { Database } from '../../platform/database.ts'
import { isId } from '../../platform/ids.ts'

export interface Impressions {
  /** Note that these were seen; returns how many were taken. Written every two seconds, together. */
  note: (toolId: string, contributionIds: readonly string[]) => number
  flush: () => Promise<void>
  stop: () => Promise<void>
}

const write = `
WITH seen AS (SELECT * FROM unnest($1::uuid[], $2::uuid[], $3::int[]) AS s(contribution_id, tool_id, n)),
locked AS MATERIALIZED (
  SELECT ct.contribution_id, seen.n FROM contribution_tally ct JOIN seen USING (contribution_id, tool_id)
  ORDER BY ct.contribution_id FOR NO KEY UPDATE OF ct),
counted AS (
  UPDATE contribution_tally ct SET impressions = ct.impressions + locked.n FROM locked
  WHERE ct.contribution_id = locked.contribution_id RETURNING ct.contribution_id)
INSERT INTO rank_stale (contribution_id) SELECT contribution_id FROM counted ORDER BY 1 ON CONFLICT DO NOTHING`

/** Counts of what was seen: approximate by nature, so gathered in memory and written together. */
export function countImpressions(database: Database, every = 2_000): Impressions {
  let seen = new Map<string, { toolId: string; n: number }>()
  const flush = async () => {
    if (seen.size === 0) return
    const taken = [...seen].sort(([a], [b]) => (a < b ? -1 : 1))
    seen = new Map()
    await database.sql(write, [
      taken.map(([id]) => id),
      taken.map(([, s]) => s.toolId),
      taken.map(([, s]) => s.n),
    ])
  }
  const timer = setInterval(() => void flush().catch(() => undefined), every)
  timer.unref()
  return {
    note: (toolId, contributionIds) => {
      if (!isId(toolId) || seen.size > 50_000) return 0
      const unique = new Set(contributionIds.filter(isId))
      for (const id of unique) {
        const entry = seen.get(id)
        if (entry) entry.n++
        else seen.set(id, { toolId, n: 1 })
      }
      return unique.size
    },
    flush,
    stop: async () => {
      clearInterval(timer)
      await flush().catch(() => undefined)
    },
  }
}
