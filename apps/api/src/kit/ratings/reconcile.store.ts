import type { Database } from '../../platform/database.ts'

const drift = `
SELECT ct.contribution_id AS id, ct.supports, ct.opposes, count(r.*) FILTER (WHERE r.value > 0)::int AS up,
  count(r.*) FILTER (WHERE r.value < 0)::int AS down
FROM contribution_tally ct LEFT JOIN rating r USING (contribution_id)
GROUP BY ct.contribution_id HAVING ct.supports <> count(r.*) FILTER (WHERE r.value > 0) OR ct.opposes <> count(r.*) FILTER (WHERE r.value < 0)
LIMIT 100`

export interface Drift {
  id: string
  supports: number
  opposes: number
  up: number
  down: number
}

/** Counters that differ from a full recount; none, ever. A nightly job alarms otherwise. */
export const findDrift = (database: Database): Promise<Drift[]> => database.sql<Drift>(drift)

/** The nightly job: counters that drifted are an alarm, with their ids, and are left for a person to look at. */
export function reconcileCounters(database: Database, alarm: (drift: Drift[]) => void): () => Promise<void> {
  return async () => {
    const drift = await findDrift(database)
    if (drift.length > 0) alarm(drift)
  }
}
