import { afterAll, beforeAll, expect, test } from '@jest/globals'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import pg from 'pg'
import { divisive, hot, wilson } from '../../apps/api/src/kit/ratings/ranking.ts'
import { applyMigrations } from '../../packages/tooling/src/migrations.ts'
import { type Cluster, startCluster } from '../../packages/tooling/src/postgres.ts'
import { findMiscounts } from './check.ts'
import { authors } from './content/authors.ts'
import { initiatives } from './content/initiatives/index.ts'
import { demonstrationAccounts, seedDemonstration, type Seeded } from './demo.ts'
import { findWrongStatuses } from './demo/statuses.ts'

// A time of the day at which Québec and UTC are not on the same date.
const now = new Date('2026-11-24T03:30:00Z')
const directory = mkdtempSync(join(tmpdir(), 'participe-seed-'))
let cluster: Cluster
let client: pg.Client
let seeded: Seeded

beforeAll(async () => {
  cluster = await startCluster({ directory, settings: { fsync: 'off', synchronous_commit: 'off' } })
  const url = cluster.url('postgres')
  await applyMigrations(url)
  seeded = await seedDemonstration(url, now)
  client = new pg.Client({ connectionString: url })
  await client.connect()
}, 60_000)

afterAll(async () => {
  await client.end()
  await cluster.stop()
  rmSync(directory, { recursive: true, force: true })
})

const ask = async <Row extends pg.QueryResultRow>(text: string, values: unknown[] = []): Promise<Row[]> =>
  (await client.query<Row>(text, values)).rows

test('everything of the content is there', async () => {
  expect(seeded.done).toBe(true)
  const ideas = initiatives.flatMap((initiative) => initiative.ideaCollection?.ideas ?? [])
  const [counts] = await ask(`SELECT (SELECT count(*)::int FROM initiative) AS initiatives,
    (SELECT count(*)::int FROM contribution WHERE channel <> 'WEB') AS assisted,
    (SELECT count(*)::int FROM contribution WHERE kind = 'idea') AS ideas, (SELECT count(*)::int FROM rating) AS supports`)
  expect(counts).toEqual({
    initiatives: initiatives.length,
    assisted: ideas.filter((idea) => idea.channel && idea.channel !== 'WEB').length,
    // One idea more waits for a moderator.
    ideas: ideas.length + 1,
    supports: ideas.reduce((sum, idea) => sum + idea.supports, 0),
  })
})

test('a second load changes nothing', async () => {
  const again = await seedDemonstration(cluster.url('postgres'), now)
  expect(again).toEqual({ ...seeded, done: false })
})

test('every initiative has the status that the content declares, at any hour of the day', async () => {
  expect(await findWrongStatuses(client, now)).toEqual([])
  for (const hour of [0, 8, 16]) {
    expect(await findWrongStatuses(client, new Date(Date.UTC(2026, 10, 23, 5 + hour)))).toEqual([])
  }
})

test('every counter equals a recount', async () => {
  expect(await findMiscounts(client)).toEqual([])
})

test('a miscount is found', async () => {
  await client.query('BEGIN')
  await client.query('UPDATE contribution_tally SET supports = supports + 1 WHERE supports = 30')
  const found = await findMiscounts(client)
  await client.query('ROLLBACK')
  expect(found.join()).toMatch(/supports of a contribution/)
})

test('ranks follow the formulas of the application', async () => {
  const rows = await ask<{
    supports: number
    impressions: number
    best: number
    hot: number
    divisive: number
    seconds: number
  }>(
    `SELECT supports, impressions, best, hot, divisive, extract(epoch FROM created_at)::float8 AS seconds FROM contribution_rank`,
  )
  expect(rows.length).toBeGreaterThan(300)
  for (const row of rows) {
    expect(row.best).toBeCloseTo(wilson(row.supports, Math.max(0, row.impressions - row.supports)), 9)
    expect(row.hot).toBeCloseTo(hot(row.supports, 0, row.seconds), 6)
    expect(row.divisive).toBe(divisive(row.supports, 0))
  }
})

test('nothing happened in the future, and threads are in order', async () => {
  const [late] = await ask<{ n: number }>(
    `SELECT (SELECT count(*) FROM contribution WHERE created_at > $1)::int + (SELECT count(*) FROM official_answer WHERE at > $1)::int
     + (SELECT count(*) FROM rating WHERE at > $1)::int + (SELECT count(*) FROM notification WHERE created_at > $1)::int
     + (SELECT count(*) FROM commitment_update WHERE at > $1)::int + (SELECT count(*) FROM flag WHERE at > $1)::int AS n`,
    [now],
  )
  expect(late?.n).toBe(0)
  const wrong = await ask(`
    SELECT c.title, c.body FROM contribution c JOIN initiative i ON i.id = c.initiative_id
    LEFT JOIN contribution s ON s.id = c.subject_id LEFT JOIN contribution p ON p.id = c.parent_id
    WHERE c.created_at < i.opens_at OR c.created_at >= i.closes_at OR c.created_at <= s.created_at OR c.created_at <= p.created_at
      OR p.parent_id IS NOT NULL OR p.subject_id <> c.subject_id`)
  expect(wrong).toEqual([])
})

test('an outcome is the state of the last official answer', async () => {
  const wrong = await ask(`
    SELECT c.title FROM contribution c LEFT JOIN LATERAL (
      SELECT state, at FROM official_answer a WHERE a.contribution_id = c.id ORDER BY at DESC LIMIT 1) a ON true
    WHERE c.outcome IS DISTINCT FROM a.state OR c.outcome_at IS DISTINCT FROM a.at`)
  expect(wrong).toEqual([])
  const declared = initiatives.flatMap((initiative) => initiative.ideaCollection?.ideas ?? [])
  const states = await ask<{ title: string; outcome: string }>(
    'SELECT title, outcome FROM contribution WHERE outcome IS NOT NULL',
  )
  const byTitle = new Map(states.map(({ title, outcome }) => [title, outcome]))
  for (const idea of declared) expect(byTitle.get(idea.title)).toBe(idea.answer?.at(-1)?.state)
})

test('people who are cited know it, and flagged contributions wait for a moderator', async () => {
  const untold = await ask(`
    SELECT c.title FROM report_citation rc JOIN contribution c ON c.id = rc.contribution_id JOIN report_theme t ON t.id = rc.theme_id
    WHERE c.author_id IS NOT NULL AND NOT EXISTS (
      SELECT 1 FROM notification n WHERE n.dedup_key = 'report:' || t.report_id || ':' || c.author_id AND n.data -> 'themes' @> jsonb_build_array(jsonb_build_object('id', t.id)))`)
  expect(untold).toEqual([])
  const queue = await ask<{ flag_count: number; flags: number }>(
    `SELECT flag_count, (SELECT count(*)::int FROM flag f WHERE f.contribution_id = r.contribution_id) AS flags FROM review_item r`,
  )
  expect(queue).toHaveLength(6)
  for (const item of queue) expect(item.flags).toBe(item.flag_count)
})

test('every personal name is invented', async () => {
  const invented = new Set(authors.map((author) => author.publicName))
  const people = await ask<{ public_name: string; email: string; staff: boolean }>(
    'SELECT public_name, email, EXISTS (SELECT 1 FROM membership m WHERE m.participant_id = p.id) AS staff FROM participant p',
  )
  for (const { public_name, email, staff } of people) {
    expect(email).toMatch(/exemple\.quebec$/)
    if (staff) expect(public_name).toMatch(/^(Communications|Modération|Direction|Équipe de Participe), /)
    else if (!invented.has(public_name)) expect(public_name).toMatch(/^Participant \d{5}$/)
  }
  const names = await ask<{ author_name: string }>('SELECT DISTINCT author_name FROM contribution')
  for (const { author_name } of names) {
    expect(invented.has(author_name) || /^Participant \d{5}$/.test(author_name)).toBe(true)
  }
})

test('the accounts shown at the start exist', async () => {
  const emails = (await ask<{ email: string }>('SELECT email FROM participant')).map((row) => row.email)
  for (const { email } of demonstrationAccounts) expect(emails).toContain(email)
})

test('publications of the demonstration are marked as invented, and no account would be visited', async () => {
  const [counts] = await ask<{
    items: number
    unmarked: number
    visited: number
    accounts: number
    folded: number
  }>(
    `SELECT (SELECT count(*)::int FROM social_item) AS items, (SELECT count(*)::int FROM social_item WHERE NOT invented) AS unmarked,
       (SELECT count(*)::int FROM social_account WHERE status = 'ACTIVE' AND feed_url IS NOT NULL) AS visited,
       (SELECT count(*)::int FROM social_account) AS accounts,
       (SELECT count(*)::int FROM social_item WHERE cluster_id IS NOT NULL) AS folded`,
  )
  expect(counts).toMatchObject({ unmarked: 0, visited: 0, folded: 4 })
  expect(counts?.items).toBeGreaterThan(35)
  expect(counts?.accounts).toBeGreaterThan(70)
})
