import { createBatcher } from '../../platform/batch.ts'
import type { Database } from '../../platform/database.ts'

export interface SupportInput {
  contributionId: string
  participantId: string
  /** 1 to support, 0 to take the support back. */
  value: 0 | 1
}

export interface SupportOutcome {
  /** null when done; otherwise why not, or 'careful' when the tool rates in another way. */
  refusal: string | null
  supports: number
}

interface Row {
  n: number
  refusal: string | null
  supports: number
}

/**
 * Many supports in one statement, with their authorization: who may support what is decided by the same snapshot
 * that writes, with the database's clock. One person, one support: the primary key says so; the count moves by the
 * rows really added or removed. Tallies are locked in the order of their ids, so that batches of several processes
 * never wait for each other in a circle.
 */
export const supportStatement = `
WITH input AS (
  SELECT * FROM unnest($1::int[], $2::uuid[], $3::uuid[], $4::int[]) AS i(n, contribution_id, participant_id, value)
), judged AS MATERIALIZED (
  SELECT i.*, c.tool_id, c.initiative_id, CASE
    WHEN c.id IS NULL OR c.status <> 'PUBLISHED' OR c.subject_id IS NOT NULL THEN 'not-found'
    WHEN t.settings -> 'rating' ->> 'mode' = 'NONE' THEN 'rating-off'
    WHEN initiative_status(ini, now()) <> 'OPEN' THEN 'tool-closed'
    WHEN p.suspended_until > now() THEN 'suspended'
    WHEN c.author_id = i.participant_id THEN 'own-contribution'
    WHEN t.settings -> 'rating' ->> 'mode' IS DISTINCT FROM 'SUPPORT' OR t.settings -> 'rating' ->> 'limit' IS NOT NULL THEN 'careful'
  END AS refusal
  FROM input i
  LEFT JOIN contribution c ON c.id = i.contribution_id
  LEFT JOIN tool t ON t.id = c.tool_id
  LEFT JOIN initiative ini ON ini.id = c.initiative_id
  LEFT JOIN participant p ON p.id = i.participant_id
), locked AS MATERIALIZED (
  SELECT ct.contribution_id FROM contribution_tally ct
  WHERE ct.contribution_id IN (SELECT contribution_id FROM judged WHERE refusal IS NULL)
  ORDER BY ct.contribution_id FOR NO KEY UPDATE
), added AS (
  INSERT INTO rating (contribution_id, participant_id, value, at)
  SELECT j.contribution_id, j.participant_id, 1, now() FROM judged j JOIN locked USING (contribution_id)
  WHERE j.refusal IS NULL AND j.value = 1
  ON CONFLICT DO NOTHING RETURNING contribution_id, participant_id
), removed AS (
  DELETE FROM rating r USING judged j, locked l
  WHERE j.refusal IS NULL AND j.value = 0 AND l.contribution_id = j.contribution_id
    AND r.contribution_id = j.contribution_id AND r.participant_id = j.participant_id
  RETURNING r.contribution_id
), change AS (
  SELECT contribution_id, sum(by)::int AS by FROM (
    SELECT contribution_id, 1 AS by FROM added UNION ALL SELECT contribution_id, -1 FROM removed) moves
  GROUP BY contribution_id
), counted AS (
  UPDATE contribution_tally ct SET supports = ct.supports + change.by FROM change
  WHERE ct.contribution_id = change.contribution_id AND change.by <> 0
  RETURNING ct.contribution_id, ct.supports
), stale AS (
  INSERT INTO rank_stale (contribution_id) SELECT contribution_id FROM counted ORDER BY 1 ON CONFLICT DO NOTHING
), joined AS (
  INSERT INTO participation (initiative_id, participant_id, first_at)
  SELECT DISTINCT j.initiative_id, a.participant_id, now() FROM added a JOIN judged j USING (contribution_id, participant_id)
  ON CONFLICT DO NOTHING RETURNING initiative_id
), people AS (
  UPDATE initiative_tally it SET participants = it.participants + n.by
  FROM (SELECT initiative_id, count(*)::int AS by FROM joined GROUP BY 1) n WHERE it.initiative_id = n.initiative_id
)
SELECT j.n, j.refusal, coalesce(counted.supports, ct.supports, 0) AS supports
FROM judged j
LEFT JOIN counted USING (contribution_id)
LEFT JOIN contribution_tally ct ON ct.contribution_id = j.contribution_id
ORDER BY j.n`

export interface Supports {
  /** Answered only after the person's own support is durable. */
  cast: (input: SupportInput) => Promise<SupportOutcome>
  settled: () => Promise<void>
}

const deadlock = '40P01'

/** Group commit of supports: while one batch is under way the next one fills. */
export function createSupports(
  database: Database,
  changed: (contributionId: string) => void = () => undefined,
): Supports {
  async function write(inputs: SupportInput[]): Promise<SupportOutcome[]> {
    const values = [
      inputs.map((_, n) => n),
      inputs.map((input) => input.contributionId),
      inputs.map((input) => input.participantId),
      inputs.map((input) => input.value),
    ]
    const run = () => database.sql<Row>(supportStatement, values)
    const rows = await run().catch((error: { code?: string }) => {
      if (error.code === deadlock) return run()
      throw error
    })
    for (const id of new Set(inputs.map((input) => input.contributionId))) changed(id)
    return rows.map(({ refusal, supports }) => ({ refusal, supports }))
  }
  const batcher = createBatcher<SupportInput, SupportOutcome>(write, {
    keyOf: ({ contributionId, participantId }) => `${contributionId}:${participantId}`,
  })
  return { cast: batcher.run, settled: batcher.settled }
}
