import type pg from 'pg'

/** Tables that get most of the rows. What they refer to is true by construction, and checked again at the end. */
const filled = [
  'participant',
  'contribution',
  'contribution_event',
  'contribution_tally',
  'contribution_rank',
  'rating',
  'participation',
]
/** Those to whose keys no other table refers: even the primary key can wait. */
const ends = ['contribution_tally', 'contribution_rank', 'rating', 'participation', 'contribution_event']

/**
 * Take away the indexes and foreign keys of the filled tables, and return what puts them back as they were defined.
 * Filling first and building once is several times faster than keeping an index in step with a million rows.
 */
export async function stripTables(client: pg.ClientBase): Promise<() => Promise<void>> {
  const { rows: constraints } = await client.query<{ table: string; name: string; definition: string }>(
    `SELECT conrelid::regclass::text AS table, conname AS name, pg_get_constraintdef(oid) AS definition FROM pg_constraint
     WHERE (contype = 'f' AND conrelid = ANY($1::regclass[])) OR (contype = 'p' AND conrelid = ANY($2::regclass[]))
     ORDER BY contype DESC`,
    [filled, ends],
  )
  const { rows: indexes } = await client.query<{ name: string; definition: string }>(
    `SELECT indexrelid::regclass::text AS name, pg_get_indexdef(indexrelid) AS definition FROM pg_index
     WHERE indrelid = ANY($1::regclass[]) AND NOT indisprimary
       AND NOT EXISTS (SELECT 1 FROM pg_constraint WHERE conindid = indexrelid AND contype <> 'f')`,
    [filled],
  )
  for (const { table, name } of constraints)
    await client.query(`ALTER TABLE ${table} DROP CONSTRAINT "${name}"`)
  for (const { name } of indexes) await client.query(`DROP INDEX ${name}`)
  return async () => {
    // In the same order: primary keys, then foreign keys.
    for (const { table, name, definition } of constraints) {
      await client.query(`ALTER TABLE ${table} ADD CONSTRAINT "${name}" ${definition}`)
    }
    for (const { definition } of indexes) await client.query(definition)
  }
}
