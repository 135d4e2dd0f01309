/** The technical floor through its doors: headers, open data, personal data, mail over SMTP, two processes, ranks. */
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import { once } from 'node:events'
import type { AddressInfo } from 'node:net'
import { simpleParser } from 'mailparser'
import { SMTPServer } from 'smtp-server'
import { createApp } from '../src/app.ts'
import { findDrift, gini, hot, reconcileCounters, refreshRanks, wilson } from '../src/kit/ratings/index.ts'
import { readEnv } from '../src/platform/env.ts'
import { createLogger } from '../src/platform/logger.ts'
import { openWorld, type OrganizationFixture, type Person, type World } from './world.ts'

let world: World
let body: OrganizationFixture
let author: Person
let initiative: { id: string; slug: string; toolId: string }

beforeAll(async () => {
  world = await openWorld()
  body = await world.organization()
  initiative = await world.openInitiative(body)
  author = await world.participant()
})
afterAll(() => world.stop())

describe('every answer', () => {
  test.each([
    ['GET', '/health/live'],
    ['GET', '/health/ready'],
    ['POST', '/graphql'],
    ['GET', '/nulle-part'],
    ['GET', '/donnees-ouvertes/x/y.csv'],
  ] as const)('%s %s carries the security headers', async (method, url) => {
    const { headers } = await world.app.http.inject({
      method,
      url,
      ...(method === 'POST' ? { payload: { query: '{ viewer { level } }' } } : {}),
    })
    expect(headers['strict-transport-security']).toMatch(/max-age=(\d{8,}).*includeSubDomains/)
    expect(headers['x-content-type-options']).toBe('nosniff')
    expect(headers['referrer-policy']).toBe('strict-origin-when-cross-origin')
    expect(headers['content-security-policy']).toContain("object-src 'none'")
    expect(headers['content-security-policy']).toContain("base-uri 'none'")
    expect(headers['content-security-policy']).toContain("frame-ancestors 'none'")
    expect(headers['content-security-policy']).not.toContain('unsafe')
    expect(headers['permissions-policy']).toContain('geolocation=()')
    expect(headers['cross-origin-opener-policy']).toBe('same-origin')
  })
  test('of the API is never stored by a browser or a proxy', async () => {
    const { headers } = await world.app.http.inject({
      method: 'POST',
      url: '/graphql',
      payload: { query: '{ viewer { level } }' },
    })
    expect(headers['cache-control']).toBe('no-store')
  })
})

describe('open data', () => {
  const get = (url: string) =>
    world.app.http.inject({ method: 'GET', url: `/donnees-ouvertes/${initiative.toolId}/${url}` })
  test('neutralises what a spreadsheet would take for a formula, keeps commas, quotes and line ends', async () => {
    await world.idea(author, initiative.toolId, {
      title: '=HYPERLINK("http://x")',
      body: '+1, "deux"\nlignes; é œ « »',
    })
    const { body: csv, headers } = await get('ideas.csv')
    expect(headers['content-type']).toBe('text/csv; charset=utf-8')
    expect(csv.charCodeAt(0)).toBe(0xfeff)
    expect(csv).toContain(`"'=HYPERLINK(""http://x"")"`)
    expect(csv).toContain(`"'+1, ""deux""\nlignes; é œ « »"`)
  })
  test('as JSON holds the same rows, and neither name nor receipt', async () => {
    const rows = (await get('ideas.json')).json<Record<string, unknown>[]>()
    const dictionary = (await get('ideas')).json<{ columns: { name: string }[]; license: { name: string } }>()
    expect(Object.keys(rows[0] ?? {})).toEqual(dictionary.columns.map((column) => column.name))
    expect(dictionary.license.name).toBe('CC BY 4.0')
    expect(JSON.stringify(rows)).not.toContain('Participant ')
    expect(rows).toHaveLength(
      await world.app.database.prisma.contribution.count({
        where: { toolId: initiative.toolId, kind: 'idea', status: 'PUBLISHED' },
      }),
    )
  })
  test('of a draft does not exist', async () => {
    await world.app.database.prisma.initiative.update({
      where: { id: initiative.id },
      data: { publishedAt: null },
    })
    expect((await get('ideas.csv')).statusCode).toBe(404)
    await world.app.database.prisma.initiative.update({
      where: { id: initiative.id },
      data: { publishedAt: world.now() },
    })
  })
})

describe('personal data', () => {
  test('comes back whole, and erasure leaves no trace but the anonymous counts', async () => {
    const person = await world.participant('marie.tremblante@exemple.quebec')
    await person.act(
      'updateMyProfile',
      'UpdateMyProfileInput',
      { publicName: 'Marie T. Canari' },
      'viewer { publicName }',
    )
    const own = await world.idea(person, initiative.toolId, { title: 'Idée de Marie' })
    const other = await world.idea(author, initiative.toolId)
    await person.act(
      'rateContribution',
      'RateContributionInput',
      { contributionId: other, value: 1 },
      'supports',
    )
    const exported = await person.run('mutation { exportMyData { data } }')
    const text = JSON.stringify(exported.data.exportMyData.data)
    for (const part of ['marie.tremblante@exemple.quebec', 'Marie T. Canari', 'Idée de Marie', other])
      expect(text).toContain(part)

    const wrong = await person.act(
      'eraseMyData',
      'EraseMyDataInput',
      { email: 'autre@exemple.quebec' },
      'erased',
    )
    expect(wrong.problems[0]?.code).toBe('erase-confirmation')
    const done = await person.act(
      'eraseMyData',
      'EraseMyDataInput',
      { email: 'marie.tremblante@exemple.quebec' },
      'erased',
    )
    expect(done['erased']).toBe(true)
    expect((await person.run('{ viewer { level } }')).data.viewer.level).toBe('GUEST')

    const { data } = await world.guest.run('query ($id: ID!) { idea(id: $id) { title authorName } }', {
      id: own,
    })
    expect(data.idea).toEqual({ title: 'Idée de Marie', authorName: 'Personne qui a effacé son nom' })
    expect(
      (await world.guest.run('query ($id: ID!) { idea(id: $id) { supports } }', { id: other })).data.idea
        .supports,
    ).toBe(1)
    const tables = await world.app.database.sql<{ name: string }>(
      `SELECT quote_ident(table_schema) || '.' || quote_ident(table_name) AS name FROM information_schema.tables WHERE table_schema IN ('public', 'graphile_worker') AND table_type = 'BASE TABLE'`,
    )
    for (const { name } of tables) {
      const found = await world.app.database.sql(
        `SELECT 1 FROM ${name} t WHERE t::text ILIKE '%tremblante%' OR t::text ILIKE '%canari%' LIMIT 1`,
      )
      expect({ name, traces: found.length }).toEqual({ name, traces: 0 })
    }
  })
  test('the last manager of a body hands over first', async () => {
    const manager = await world.staff(await world.organization(), 'MANAGER')
    const payload = await manager.act('eraseMyData', 'EraseMyDataInput', { email: manager.email }, 'erased')
    expect(payload.problems[0]?.code).toBe('erase-last-manager')
  })
})

test('letters leave by a real SMTP conversation, once, with a plain text and a language', async () => {
  const received: string[] = []
  const server = new SMTPServer({
    disabledCommands: ['AUTH', 'STARTTLS'],
    onData: (stream, _session, done) => {
      let text = ''
      stream.on('data', (chunk: Buffer) => (text += chunk.toString()))
      stream.on('end', () => {
        received.push(text)
        done()
      })
    },
  })
  server.listen(0, '127.0.0.1')
  await once(server.server, 'listening')
  const { port } = server.server.address() as AddressInfo
  const mailing = await openWorld({ SMTP_URL: `smtp://127.0.0.1:${port}` })
  try {
    const open = await mailing.openInitiative(await mailing.organization())
    await mailing.idea(await mailing.participant('lise@exemple.quebec'), open.toolId, {
      title: 'Œuvres d’été',
    })
    await mailing.work()
    const { id } = await mailing.app.database.prisma.mailMessage.findFirstOrThrow()
    await mailing.app.jobs['deliver-mail']?.({ id })
    expect(received).toHaveLength(1)
    const mail = await simpleParser(received[0] ?? '')
    expect(mail.text).toContain('«\u00a0Œuvres d’été\u00a0»')
    expect(mail.html).toContain('<html lang="fr-CA">')
    expect(mail.headers.get('content-language')).toBe('fr-CA')
    expect(mail.text).toMatch(/Réponse promise au plus tard le\u00a0: \d{1,2}(er)?\u00a0?\s?\p{L}+\s\d{4}/u)
    // With a mail server the mailbox page is closed.
    expect((await mailing.guest.run('{ mailbox { edges { cursor } } }')).errors?.[0]?.extensions.reason).toBe(
      'demonstration-only',
    )
  } finally {
    await mailing.stop()
    await new Promise<void>((resolve) => server.close(() => resolve()))
  }
})

test('a session that ends in one process ends in the other', async () => {
  const second = await createApp({
    env: readEnv({ NODE_ENV: 'test', DATABASE_URL: world.url, LOG_LEVEL: 'silent', WORKER: 'false' }),
    logger: createLogger('silent'),
  })
  const person = await world.participant()
  const there = async () =>
    (
      await second.http.inject({
        method: 'POST',
        url: '/graphql',
        headers: person.headers,
        payload: { query: '{ viewer { level } }' },
      })
    ).json<{ data: { viewer: { level: string } } }>().data.viewer.level
  expect(await there()).toBe('EMAIL')
  await person.run('mutation { signOut { problems { code } } }')
  for (let tries = 0; tries < 20 && (await there()) === 'EMAIL'; tries++)
    await new Promise((resolve) => setTimeout(resolve, 50))
  expect(await there()).toBe('GUEST')
  await second.stop()
})

test('ranks follow the ratings by the published formulas, and counters do not drift', async () => {
  const rated = await world.openInitiative(body, { rating: { mode: 'UP_DOWN' } })
  const id = await world.idea(author, rated.toolId)
  for (const value of [1, 1, 1, -1])
    await (
      await world.participant()
    ).act('rateContribution', 'RateContributionInput', { contributionId: id, value }, 'supports')
  while ((await refreshRanks(world.app.database)) > 0);
  const rank = await world.app.database.prisma.contributionRank.findUniqueOrThrow({
    where: { contributionId: id },
  })
  const created = rank.createdAt.getTime() / 1000
  expect(rank.best).toBeCloseTo(wilson(3, 1), 9)
  expect(rank.hot).toBeCloseTo(hot(3, 1, created), 5)
  expect(await findDrift(world.app.database)).toEqual([])
  await world.app.database.sql(
    'UPDATE contribution_tally SET supports = supports + 1 WHERE contribution_id = $1',
    [id],
  )
  const alarms: unknown[] = []
  await reconcileCounters(world.app.database, (drift) => alarms.push(...drift))()
  expect(alarms).toEqual([expect.objectContaining({ id, supports: 4, up: 3 })])
  await world.app.database.sql(
    'UPDATE contribution_tally SET supports = supports - 1 WHERE contribution_id = $1',
    [id],
  )
})

test('lists answer in the same number of statements whatever their length, permissions included', async () => {
  const { toolId } = await world.openInitiative(body)
  for (let n = 0; n < 12; n++) await world.idea(author, toolId)
  const ask = async (first: number) => {
    const before = world.app.database.statements()
    await author.run(
      'query ($id: ID!, $first: Int) { ideaCollection(id: $id) { ideas(first: $first, order: NEWEST) { edges { node { title myRating can { action allowed } answers { text } } } } } }',
      { id: toolId, first },
    )
    return world.app.database.statements() - before
  }
  await ask(2)
  expect(await ask(12)).toBe(await ask(2))
})

test('exposure by SQL equals the formula', async () => {
  const shown = await world.openInitiative(body)
  const ideas = await Promise.all([1, 2, 3, 4].map(() => world.idea(author, shown.toolId)))
  for (const [index, id] of ideas.entries())
    await world.app.database.sql(
      'UPDATE contribution_tally SET impressions = $2 WHERE contribution_id = $1',
      [id, index * 3],
    )
  const { data } = await world.guest.run(
    'query ($id: ID!) { ideaExposure(toolId: $id) { gini impressions neverShown } }',
    { id: shown.toolId },
  )
  expect(data.ideaExposure.gini).toBeCloseTo(gini([0, 3, 6, 9]), 9)
  expect(data.ideaExposure).toMatchObject({ impressions: 18, neverShown: 1 })
})

test('every reader of the trail finds it append-only', async () => {
  await world.guest.run('mutation { signOut { problems { code } } }')
  for (const statement of [
    'UPDATE audit_entry SET action = $1',
    'DELETE FROM audit_entry WHERE action <> $1',
  ])
    await expect(world.app.database.sql(statement, ['x'])).rejects.toThrow('append-only')
})
