/** The demonstration: the content of `prisma/seed/content` as rows, with dates relative to today. */
import pg from 'pg'
import { createCalendar } from './calendar.ts'
import { createChance } from './chance.ts'
import { findMiscounts } from './check.ts'
import { fillCounts } from './counts.ts'
import { composeAnswers } from './demo/answers.ts'
import { composeContributions, loadSupports } from './demo/contributions.ts'
import { loadExternalListings } from './demo/external-listings.ts'
import { loadInitiatives } from './demo/initiatives.ts'
import { composeModeration, loadModeration } from './demo/moderation.ts'
import { loadNotices } from './demo/notices.ts'
import { loadPeople } from './demo/people.ts'
import { loadReferences } from './demo/references.ts'
import { loadReports } from './demo/reports.ts'
import { loadSocial } from './demo/social.ts'
import { findWrongStatuses } from './demo/statuses.ts'
import type { World } from './demo/world.ts'
import { insertRows } from './rows.ts'

export { demonstrationAccounts } from './demo/accounts.ts'

export interface Seeded {
  /** False when the database already had initiatives: nothing was touched. */
  done: boolean
  initiatives: number
  contributions: number
  supports: number
}

/** Any number: it keeps two starts at the same time from loading twice. */
const lock = 20_261_123

async function countAll(client: pg.ClientBase): Promise<Omit<Seeded, 'done'>> {
  const { rows } = await client.query<Omit<Seeded, 'done'>>(
    `SELECT (SELECT count(*)::int FROM initiative) AS initiatives,
       (SELECT count(*)::int FROM contribution) AS contributions, (SELECT count(*)::int FROM rating) AS supports`,
  )
  return rows[0] ?? { initiatives: 0, contributions: 0, supports: 0 }
}

async function load(client: pg.ClientBase, now: Date): Promise<void> {
  const world: World = {
    client,
    calendar: createCalendar(now),
    chance: createChance(lock),
    organizations: new Map(),
    people: new Map(),
    supporters: [],
    initiatives: new Map(),
    ideas: new Map(),
  }
  const references = await loadReferences(world)
  await loadPeople(world)
  await loadInitiatives(world, references)
  await loadExternalListings(world)
  const written = composeContributions(world)
  const answers = composeAnswers(world)
  const moderation = composeModeration(world, written)
  await insertRows(client, 'contribution', written.contributions)
  await insertRows(client, 'contribution_event', written.events)
  await loadSupports(world)
  await insertRows(client, 'official_answer', answers)
  await loadReports(world)
  await loadModeration(world, moderation)
  await fillCounts(client)
  await loadNotices(world)
  await loadSocial(world, references)
}

/** Load the demonstration into an empty database, all or nothing; do nothing when there are initiatives. */
export async function seedDemonstration(databaseUrl: string, now: Date): Promise<Seeded> {
  const client = new pg.Client({ connectionString: databaseUrl })
  await client.connect()
  try {
    await client.query('BEGIN')
    await client.query('SELECT pg_advisory_xact_lock($1)', [lock])
    const before = await countAll(client)
    if (before.initiatives > 0) {
      await client.query('COMMIT')
      return { done: false, ...before }
    }
    await load(client, now)
    const faults = [...(await findMiscounts(client)), ...(await findWrongStatuses(client, now))]
    if (faults.length > 0) throw new Error(`the demonstration is inconsistent: ${faults.join('; ')}`)
    const after = await countAll(client)
    await client.query('COMMIT')
    await client.query('ANALYZE')
    return { done: true, ...after }
  } finally {
    // Without a COMMIT this undoes everything.
    await client.end()
  }
}
