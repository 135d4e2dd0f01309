/** A large data set, as big as a national consultation: for the bench, and to see lists and search at their real size. */
import pg from 'pg'
import { findMiscounts } from './check.ts'
import { fillCounts } from './counts.ts'
import { stripTables } from './large/bare-tables.ts'
import { fillCatalogue } from './large/catalogue.ts'
import { fillContributions } from './large/contributions.ts'
import { makeFunctions } from './large/functions.ts'
import { largeSlug, type LargeSize } from './large/size.ts'

const settings = {
  synchronous_commit: 'off',
  maintenance_work_mem: '512MB',
  work_mem: '256MB',
  jit: 'off',
  max_parallel_maintenance_workers: '2',
}

export interface LargeOptions {
  now?: Date
  /** Called after each step with its name and its duration. */
  report?: (step: string, milliseconds: number) => void
}

/** Load the large data set, all or nothing; false when it is there already. */
export async function seedLarge(
  databaseUrl: string,
  size: LargeSize,
  { now = new Date(), report = () => undefined }: LargeOptions = {},
): Promise<boolean> {
  const client = new pg.Client({ connectionString: databaseUrl })
  await client.connect()
  const step = async <Result>(name: string, work: () => Promise<Result>): Promise<Result> => {
    const start = performance.now()
    const result = await work()
    report(name, performance.now() - start)
    return result
  }
  try {
    await client.query('BEGIN')
    for (const [name, value] of Object.entries(settings)) await client.query(`SET LOCAL ${name} = '${value}'`)
    await client.query('SELECT pg_advisory_xact_lock(20261124)')
    const { rowCount } = await client.query('SELECT 1 FROM initiative WHERE slug = $1', [largeSlug])
    if (rowCount) return false
    await makeFunctions(client)
    const restore = await step('strip', () => stripTables(client))
    await step('catalogue', () => fillCatalogue(client, size, now))
    await fillContributions(client, size, now, step)
    await step('counts', () => fillCounts(client))
    await step('indexes', restore)
    await client.query('COMMIT')
    await step('analyze', () => client.query('VACUUM (ANALYZE)'))
    const faults = await step('check', () => findMiscounts(client))
    if (faults.length > 0) throw new Error(`the large data set is inconsistent: ${faults.join('; ')}`)
    return true
  } finally {
    await client.end()
  }
}
