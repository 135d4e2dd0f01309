import type pg from 'pg'

/** Often shown to few or seldom to many: what each idea got of the readers' attention, invented from its id. */
const impressions = `CASE WHEN c.subject_id IS NULL
  THEN round(supports * (1.4 + 4 * share) + 12 + 60 * share)::int ELSE 0 END`

const tallies = `
INSERT INTO contribution_tally (contribution_id, tool_id, supports, comments, impressions)
SELECT c.id, c.tool_id, supports, coalesce(k.n, 0), ${impressions}
FROM contribution c
LEFT JOIN (SELECT contribution_id, count(*)::int AS n FROM rating WHERE value > 0 GROUP BY 1) r ON r.contribution_id = c.id
LEFT JOIN (SELECT subject_id, count(*)::int AS n FROM contribution WHERE status = 'PUBLISHED' AND subject_id IS NOT NULL
  GROUP BY 1) k ON k.subject_id = c.id
CROSS JOIN LATERAL (SELECT coalesce(r.n, 0) AS supports, (uuid_hash(c.id) & 1023) / 1024.0 AS share) drawn
WHERE NOT EXISTS (SELECT 1 FROM contribution_tally t WHERE t.contribution_id = c.id)`

/**
 * The formulas of apps/api/src/kit/ratings/ranking.ts in SQL, where people only support: "best" is the lower Wilson
 * bound of supports among impressions, "hot" the logarithm of supports plus age. A test compares both.
 */
const ranks = `
INSERT INTO contribution_rank (contribution_id, tool_id, created_at, supports, best, hot, divisive, impressions)
SELECT c.id, c.tool_id, c.created_at, t.supports,
  CASE WHEN n = 0 THEN 0 ELSE greatest(0, (p + z * z / (2 * n) - z * sqrt((p * (1 - p)) / n + z * z / (4 * n * n))) / (1 + z * z / n)) END,
  round(((log(greatest(t.supports, 1)::float8) + (extract(epoch FROM c.created_at)::float8 - 1767225600) / 604800) * 1e7)::numeric)::float8 / 1e7,
  0, t.impressions
FROM contribution c JOIN contribution_tally t ON t.contribution_id = c.id
CROSS JOIN LATERAL (SELECT greatest(t.impressions, t.supports)::float8 AS n, 1.959964::float8 AS z) seen
CROSS JOIN LATERAL (SELECT t.supports / nullif(n, 0) AS p) part
WHERE c.subject_id IS NULL AND NOT EXISTS (SELECT 1 FROM contribution_rank r WHERE r.contribution_id = c.id)`

const participations = `
INSERT INTO participation (initiative_id, participant_id, first_at)
SELECT initiative_id, participant_id, min(at) FROM (
  SELECT initiative_id, author_id AS participant_id, created_at AS at FROM contribution WHERE author_id IS NOT NULL
  UNION ALL
  SELECT c.initiative_id, r.participant_id, r.at FROM rating r JOIN contribution c ON c.id = r.contribution_id) taken
WHERE NOT EXISTS (SELECT 1 FROM initiative_tally t WHERE t.initiative_id = taken.initiative_id)
GROUP BY 1, 2`

const initiatives = `
INSERT INTO initiative_tally (initiative_id, contributions, comments, participants)
SELECT i.id, coalesce(c.ideas, 0), coalesce(c.comments, 0), coalesce(p.n, 0)
FROM initiative i
LEFT JOIN (SELECT initiative_id, count(*) FILTER (WHERE subject_id IS NULL) AS ideas,
  count(*) FILTER (WHERE subject_id IS NOT NULL) AS comments
  FROM contribution WHERE status = 'PUBLISHED' GROUP BY 1) c ON c.initiative_id = i.id
LEFT JOIN (SELECT initiative_id, count(*) AS n FROM participation GROUP BY 1) p ON p.initiative_id = i.id
WHERE NOT EXISTS (SELECT 1 FROM initiative_tally t WHERE t.initiative_id = i.id)`

/** Write every counter and rank that is missing, from the rows that it counts. */
export async function fillCounts(client: pg.ClientBase): Promise<void> {
  for (const statement of [tallies, ranks, participations, initiatives]) await client.query(statement)
}
