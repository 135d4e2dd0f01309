import type pg from 'pg'
import { initiatives } from '../content/initiatives/index.ts'

/** Initiatives whose status, by the database's own rule, is not the one that the content declares. */
export async function findWrongStatuses(client: pg.ClientBase, now: Date): Promise<string[]> {
  const { rows } = await client.query<{ slug: string; status: string }>(
    'SELECT slug, initiative_status(initiative, $1) AS status FROM initiative',
    [now],
  )
  const statuses = new Map(rows.map(({ slug, status }) => [slug, status]))
  return initiatives
    .filter(({ slug, status }) => statuses.get(slug) !== status)
    .map(({ key, slug, status }) => `${key} is ${statuses.get(slug) ?? 'absent'} instead of ${status}`)
}
