import type pg from 'pg'

/** Each finds rows that differ from a recount; none, ever. */
const recounts: Record<string, string> = {
  'supports of a contribution': `
    SELECT 1 FROM contribution_tally t LEFT JOIN (
      SELECT contribution_id, count(*) FILTER (WHERE value > 0) AS up, count(*) FILTER (WHERE value < 0) AS down
      FROM rating GROUP BY 1) r USING (contribution_id)
    WHERE t.supports <> coalesce(r.up, 0) OR t.opposes <> coalesce(r.down, 0)`,
  'comments of a contribution': `
    SELECT 1 FROM contribution_tally t LEFT JOIN (
      SELECT subject_id, count(*) AS n FROM contribution WHERE status = 'PUBLISHED' GROUP BY 1) c ON c.subject_id = t.contribution_id
    WHERE t.comments <> coalesce(c.n, 0)`,
  'contributions without counters': `
    SELECT 1 FROM contribution c LEFT JOIN contribution_tally t ON t.contribution_id = c.id
      LEFT JOIN contribution_rank r ON r.contribution_id = c.id
    WHERE t.contribution_id IS NULL OR (c.subject_id IS NULL) <> (r.contribution_id IS NOT NULL)`,
  'ranks behind their counters': `
    SELECT 1 FROM contribution_rank r JOIN contribution_tally t USING (contribution_id)
    WHERE (r.supports <> t.supports OR r.impressions <> t.impressions)
      AND NOT EXISTS (SELECT 1 FROM rank_stale s WHERE s.contribution_id = r.contribution_id)`,
  'contributions of an initiative': `
    SELECT 1 FROM initiative_tally t LEFT JOIN (
      SELECT initiative_id, count(*) FILTER (WHERE subject_id IS NULL) AS ideas, count(*) FILTER (WHERE subject_id IS NOT NULL) AS comments
      FROM contribution WHERE status = 'PUBLISHED' GROUP BY 1) c USING (initiative_id)
    WHERE t.contributions <> coalesce(c.ideas, 0) OR t.comments <> coalesce(c.comments, 0)`,
  'people of an initiative': `
    SELECT 1 FROM initiative_tally t LEFT JOIN (
      SELECT initiative_id, count(*) AS n FROM participation GROUP BY 1) p USING (initiative_id)
    WHERE t.participants <> coalesce(p.n, 0)`,
  'people who took part without being counted': `
    SELECT 1 FROM (
      SELECT initiative_id, author_id AS participant_id FROM contribution WHERE author_id IS NOT NULL
      UNION SELECT c.initiative_id, r.participant_id FROM rating r JOIN contribution c ON c.id = r.contribution_id) taken
    LEFT JOIN participation p USING (initiative_id, participant_id) WHERE p.participant_id IS NULL`,
  'initiatives without counters': `
    SELECT 1 FROM initiative i LEFT JOIN initiative_tally t ON t.initiative_id = i.id WHERE t.initiative_id IS NULL`,
  'supports of one’s own contribution': `
    SELECT 1 FROM rating r JOIN contribution c ON c.id = r.contribution_id WHERE c.author_id = r.participant_id`,
}

/** Counters that disagree with what they count, each as "what: how many". Empty when all is well. */
export async function findMiscounts(client: pg.ClientBase): Promise<string[]> {
  const found: string[] = []
  for (const [name, statement] of Object.entries(recounts)) {
    const { rowCount } = await client.query(`${statement} LIMIT 100`)
    if (rowCount) found.push(`${name}: ${rowCount}`)
  }
  return found
}
