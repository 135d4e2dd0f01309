import { afterAll, beforeAll, expect, test } from '@jest/globals'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import pg from 'pg'
import { applyMigrations } from '../../packages/tooling/src/migrations.ts'
import { type Cluster, startCluster } from '../../packages/tooling/src/postgres.ts'
import { findMiscounts } from './check.ts'
import { seedDemonstration } from './demo.ts'
import { largeSlug, scaledSize } from './large/size.ts'
import { seedLarge } from './large.ts'
import { primeUpTo } from './large/contributions.ts'

const directory = mkdtempSync(join(tmpdir(), 'participe-large-'))
const now = new Date()
const size = { ...scaledSize(400), organizations: 20, initiatives: 60 }
let cluster: Cluster
let client: pg.Client
let before: unknown[]

const ask = async <Row extends pg.QueryResultRow>(text: string, values: unknown[] = []): Promise<Row[]> =>
  (await client.query<Row>(text, values)).rows

const definitions = () =>
  ask(`SELECT indexdef AS definition FROM pg_indexes WHERE schemaname = 'public'
       UNION ALL SELECT conrelid::regclass || ' ' || conname || ' ' || pg_get_constraintdef(oid) FROM pg_constraint
       WHERE connamespace = 'public'::regnamespace AND contype <> 'n' ORDER BY 1`)

beforeAll(async () => {
  cluster = await startCluster({ directory, settings: { fsync: 'off', synchronous_commit: 'off' } })
  const url = cluster.url('postgres')
  await applyMigrations(url)
  // It joins the demonstration without disturbing it.
  await seedDemonstration(url, now)
  client = new pg.Client({ connectionString: url })
  await client.connect()
  before = await definitions()
  expect(await seedLarge(url, size, { now })).toBe(true)
}, 120_000)

afterAll(async () => {
  await client.end()
  await cluster.stop()
  rmSync(directory, { recursive: true, force: true })
})

test('the collection has its exact size, on one open initiative', async () => {
  const [row] = await ask(
    `SELECT initiative_status(i, now()) AS status, count(*) FILTER (WHERE c.kind = 'idea')::int AS ideas,
       count(*) FILTER (WHERE c.kind = 'comment')::int AS comments, sum(t.supports)::int AS supports
     FROM initiative i JOIN contribution c ON c.initiative_id = i.id JOIN contribution_tally t ON t.contribution_id = c.id
     WHERE i.slug = $1 GROUP BY i.id`,
    [largeSlug],
  )
  expect(row).toEqual({ status: 'OPEN', ideas: size.ideas, comments: size.comments, supports: size.supports })
})

test('every counter equals a recount', async () => {
  expect(await findMiscounts(client)).toEqual([])
})

test('indexes and constraints are as the migrations define them', async () => {
  expect(await definitions()).toEqual(before)
})

test('supports have a long tail', async () => {
  const supports = (
    await ask<{ supports: number }>(
      'SELECT supports FROM contribution_rank r JOIN initiative i ON i.slug = $1 JOIN tool t ON t.initiative_id = i.id AND t.id = r.tool_id ORDER BY 1 DESC',
      [largeSlug],
    )
  ).map((row) => row.supports)
  const top = supports.slice(0, supports.length / 10).reduce((sum, value) => sum + value, 0)
  expect(top / size.supports).toBeGreaterThan(0.3)
  expect(supports.at(-1)).toBeGreaterThanOrEqual(0)
})

test('identifiers are UUIDv7 of the moment, and receipts have the format of the application', async () => {
  const rows = await ask<{ id: string; receipt_number: string; created_at: Date; parent_id: string | null }>(
    'SELECT c.id, receipt_number, c.created_at, parent_id FROM contribution c JOIN initiative i ON i.id = initiative_id WHERE slug = $1',
    [largeSlug],
  )
  expect(rows.some((row) => row.parent_id !== null)).toBe(true)
  for (const { id, receipt_number, created_at } of rows) {
    expect(id).toMatch(/^[0-9a-f]{8}-[0-9a-f]{4}-7[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/)
    // The column keeps milliseconds rounded, the identifier the whole part.
    expect(
      Math.abs(Number.parseInt(id.replaceAll('-', '').slice(0, 12), 16) - created_at.getTime()),
    ).toBeLessThanOrEqual(1)
    expect(receipt_number).toMatch(
      /^[23456789ABCDEFGHJKMNPQRSTVWXYZ]{4}-[23456789ABCDEFGHJKMNPQRSTVWXYZ]{4}$/,
    )
  }
})

test('comments come after what they are about', async () => {
  const wrong = await ask(
    `SELECT c.id FROM contribution c JOIN contribution s ON s.id = c.subject_id LEFT JOIN contribution p ON p.id = c.parent_id
     WHERE c.created_at <= s.created_at OR c.created_at <= p.created_at OR p.parent_id IS NOT NULL OR p.subject_id <> c.subject_id
       OR c.created_at > $1`,
    [now],
  )
  expect(wrong).toEqual([])
})

test('a second load changes nothing', async () => {
  expect(await seedLarge(cluster.url('postgres'), size, { now })).toBe(false)
})

test('the stride walks through a prime number of people', () => {
  expect([primeUpTo(10), primeUpTo(800), primeUpTo(200_000)]).toEqual([7, 797, 199_999])
})
