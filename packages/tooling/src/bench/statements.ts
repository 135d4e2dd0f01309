import type pg from 'pg'

/** What a process does by itself: jobs, ranks, transactions' ends. Requests are counted without them. */
const background = /graphile_worker|rank_stale|LISTEN|^(BEGIN|COMMIT|ROLLBACK|SET|DISCARD|DEALLOCATE)/i

/** Statements executed since the last call, as PostgreSQL counted them. */
export async function statementsSince(client: pg.ClientBase): Promise<number> {
  const { rows } = await client.query<{ query: string; calls: number }>(
    `SELECT query, calls::int FROM pg_stat_statements
     WHERE dbid = (SELECT oid FROM pg_database WHERE datname = current_database()) AND toplevel AND query NOT LIKE '%pg_stat_statements%'`,
  )
  await client.query('SELECT pg_stat_statements_reset()')
  return rows.filter(({ query }) => !background.test(query)).reduce((sum, { calls }) => sum + calls, 0)
}
