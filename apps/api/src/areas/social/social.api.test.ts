/** The stream and the directory through GraphQL and HTTP, fed by a publisher's server on this machine. */
import { afterAll, beforeAll, beforeEach, describe, expect, test } from '@jest/globals'
import { parseFeed, parseOpml } from 'feedsmith'
import { type FeedServer, openFeedServer, rss } from '../../../test/feed-server.ts'
import { openWorld, type OrganizationFixture, type Person, type World } from '../../../test/world.ts'

let world: World
let server: FeedServer
let culture: OrganizationFixture
let transport: OrganizationFixture
let communicator: Person
let moderator: Person
let stranger: Person
let central: Person

beforeAll(async () => {
  world = await openWorld({
    SOCIAL_FETCH: 'on',
    SOCIAL_ALLOW_LOOPBACK: 'true',
    SOCIAL_CONTACT: 'web@exemple.quebec',
  })
  server = await openFeedServer()
  culture = await world.organization('Ministère de la Culture')
  transport = await world.organization('Ministère des Transports')
  communicator = await world.staff(culture, 'COMMUNICATOR')
  moderator = await world.staff(culture, 'MODERATOR')
  stranger = await world.staff(transport, 'MANAGER')
  central = await world.staff(await world.organization('Centre', true), 'MANAGER')
})
afterAll(async () => {
  await server.stop()
  await world.stop()
})
beforeEach(async () => {
  await world.app.database.prisma.socialAccount.deleteMany()
  await world.work()
})

let count = 0
const content = (path: string, over: Record<string, unknown> = {}) => ({
  network: 'WEBSITE_FEED',
  name: 'Nouvelles',
  url: `https://exemple.quebec/page-${++count}`,
  feedUrl: server.at(path),
  language: 'fr',
  theme: 'transport',
  ...over,
})
const add = (by: Person, body: OrganizationFixture, path: string, over: Record<string, unknown> = {}) =>
  by.act(
    'addSocialAccount',
    'AddSocialAccountInput',
    { organization: body.slug, content: content(path, over) },
    'account { id revision status notUpdatedSince lastProblem { code message } }',
  )

/** An account that was visited once. */
async function visited(
  body: OrganizationFixture,
  path: string,
  over: Record<string, unknown> = {},
): Promise<string> {
  const payload = await add(central, body, path, over)
  if (payload.problems.length > 0) throw new Error(JSON.stringify(payload.problems))
  await world.work()
  return (payload['account'] as { id: string }).id
}

const visit = (accountId: string) => world.app.jobs['visit-social-account']?.({ accountId })
const stored = (id: string) => world.app.database.prisma.socialAccount.findUniqueOrThrow({ where: { id } })

/** PostgreSQL's own text of an instant. */
const sameInstant = (at: Date) => at.toISOString().replace('.000Z', '+00:00')

interface Node {
  id: string
  title: string
  excerpt: string
  language: string
  url: string
  pinned: string
  imagePath: string | null
  copies: { organizationName: string }[]
  theme: { key: string } | null
}
interface Stream {
  edges: { node: Node }[]
  pageInfo: { hasNextPage: boolean; endCursor: string | null }
}
const fields =
  'edges { node { id title excerpt language url pinned imagePath theme { key } copies { organizationName } } } pageInfo { hasNextPage endCursor }'
const stream = async (
  filter: Record<string, string> = {},
  page: Record<string, unknown> = {},
): Promise<Stream> => {
  const { data, errors } = await world.guest.run(
    `query ($filter: SocialStreamFilterInput, $first: Int, $after: String) { socialStream(filter: $filter, first: $first, after: $after) { ${fields} } }`,
    { filter, ...page },
  )
  if (errors) throw new Error(JSON.stringify(errors))
  return (data as { socialStream: Stream }).socialStream
}
const titles = async (filter: Record<string, string> = {}) =>
  (await stream(filter)).edges.map(({ node }) => node.title)

const hour = (n: number) => new Date(Date.UTC(2026, 10, 23, n)).toUTCString()

describe('an account', () => {
  test('is listed by its own communications staff or the central body, and visited at once', async () => {
    server.serve('/a.xml', rss([{ id: '1', title: 'Le musée ouvre', at: hour(9) }]))
    for (const [person, code] of [
      [moderator, 'role-required'],
      [stranger, 'other-organization'],
      [world.guest, 'sign-in-first'],
    ] as const)
      expect((await add(person, culture, '/a.xml')).problems[0]?.code).toBe(code)
    expect((await add(communicator, culture, '/a.xml')).problems).toEqual([])
    await world.work()
    expect(await titles()).toEqual(['Le musée ouvre'])
    expect(server.asked.at(-1)?.headers['user-agent']).toBe(
      'Participe/1.0 (+http://localhost:4000/medias-sociaux; web@exemple.quebec)',
    )
  })
  test('is refused twice, on another network, or where nobody may go', async () => {
    const twice = { url: 'https://exemple.quebec/deux-fois' }
    expect((await add(communicator, culture, '/a.xml', twice)).problems).toEqual([])
    expect((await add(communicator, culture, '/a.xml', twice)).problems[0]).toMatchObject({
      code: 'social-already-listed',
      path: 'url',
    })
    const faults = async (over: Record<string, unknown>) =>
      (await add(communicator, culture, '/a.xml', over)).problems.map(({ code, path }) => `${path} ${code}`)
    expect(await faults({ feedUrl: 'http://169.254.169.254/' })).toEqual(['feedUrl social-unsafe-address'])
    expect(await faults({ network: 'X', url: 'https://x.com/a' })).toEqual(['feedUrl social-link-only'])
    expect(await faults({ network: 'FACEBOOK', feedUrl: null })).toEqual(['url social-other-network'])
    expect(await faults({ theme: 'nimporte' })).toEqual(['theme invalid'])
    expect(await faults({ name: '' })).toEqual(['name required'])
  })
  test('says to everyone since when it is not updated, and to its staff why', async () => {
    server.serve('/panne.xml', (_, response) => void response.writeHead(500).end())
    const id = await visited(culture, '/panne.xml')
    const ask = async (person: Person) =>
      (await person.run(
        '{ socialAccounts { edges { node { id notUpdatedSince lastProblem { code message } } } } }',
      )) as {
        data: { socialAccounts: { edges: { node: Record<string, unknown> }[] } } | null
        errors?: { extensions: { reason?: string } }[]
      }
    expect((await ask(communicator)).data?.socialAccounts.edges[0]?.node).toEqual({
      id,
      notUpdatedSince: null,
      lastProblem: { code: 'visit-server-error', message: 'Le serveur est en panne. (code 500)' },
    })
    // The problem of a body's account is nobody else's affair.
    expect((await ask(world.guest)).errors?.[0]?.extensions.reason).toBe('sign-in-first')
    const added = world.now()
    world.travel(new Date(added.getTime() + 49 * 3_600_000))
    const { data } = await world.guest.run('{ socialAccounts { edges { node { notUpdatedSince } } } }')
    expect(data.socialAccounts.edges[0].node.notUpdatedSince).toBe(added.toISOString())
    world.travel(added)
  })
  test('is found by words, network, language and theme, with or without accents', async () => {
    await add(central, culture, '', {
      network: 'X',
      url: 'https://x.com/culture_qc',
      feedUrl: null,
      name: 'Culture Québec',
      theme: null,
    })
    await add(central, transport, '/a.xml', { name: 'Transport news', language: 'en' })
    const find = async (filter: Record<string, unknown>) => {
      const { data } = await world.guest.run(
        'query ($filter: SocialAccountFilterInput) { socialAccounts(filter: $filter) { edges { node { name handle } } } }',
        { filter },
      )
      return (data as { socialAccounts: { edges: { node: { name: string } }[] } }).socialAccounts.edges.map(
        ({ node }) => node.name,
      )
    }
    expect(await find({})).toEqual(['Culture Québec', 'Transport news'])
    expect(await find({ text: 'quebec culture' })).toEqual(['Culture Québec'])
    expect(await find({ text: 'culture_qc' })).toEqual(['Culture Québec'])
    expect(await find({ text: '100 %' })).toEqual([])
    expect(await find({ networks: ['X', 'FACEBOOK'] })).toEqual(['Culture Québec'])
    expect(await find({ language: 'en' })).toEqual(['Transport news'])
    expect(await find({ theme: 'transport', organization: transport.slug })).toEqual(['Transport news'])
  })
  test('is paused with a reason that everyone reads, then resumed', async () => {
    const id = await visited(culture, '/a.xml')
    const act = (field: string, input: object, by = communicator) =>
      by.act(
        `${field}SocialAccount`,
        `${field[0]?.toUpperCase() ?? ''}${field.slice(1)}SocialAccountInput`,
        { id, ...input },
        'account { status pauseReason can { action allowed } }',
      )
    expect((await act('pause', { reason: '' })).problems[0]?.code).toBe('required')
    expect(await act('pause', { reason: 'Migration du site' }, stranger)).toMatchObject({
      problems: [{ code: 'other-organization' }],
    })
    expect(await act('pause', { reason: 'Migration du site' })).toMatchObject({
      account: { status: 'PAUSED', pauseReason: 'Migration du site' },
    })
    const before = server.asked.length
    await world.app.jobs['visit-due-social-accounts']?.({})
    await world.work()
    await visit(id)
    expect(server.asked.length).toBe(before)
    expect(await act('resume', {})).toMatchObject({ account: { status: 'ACTIVE', pauseReason: null } })
    await world.work()
    expect(server.asked.length).toBe(before + 1)
    expect((await act('resume', {})).problems[0]?.code).toBe('social-active')
  })
  test('is corrected once by whoever read it last; its publications take its new theme', async () => {
    server.serve(
      '/theme.xml',
      rss([
        { id: '1', title: 'Un' },
        { id: '2', title: 'Deux' },
      ]),
    )
    const id = await visited(culture, '/theme.xml')
    const [first] = (await stream()).edges
    await communicator.act(
      'correctSocialItem',
      'CorrectSocialItemInput',
      { id: first?.node.id, theme: 'transport' },
      'item { id }',
    )
    const update = (revision: number) =>
      communicator.act(
        'updateSocialAccount',
        'UpdateSocialAccountInput',
        { id, revision, content: content('/theme.xml', { theme: 'sante', verifiedHow: 'OWN_DOMAIN' }) },
        'account { revision verifiedAt theme { key } }',
      )
    expect(await update(0)).toMatchObject({
      account: { revision: 1, verifiedAt: sameInstant(world.now()), theme: { key: 'sante' } },
    })
    expect((await update(0)).problems[0]?.code).toBe('changed-meanwhile')
    expect(await titles({ theme: 'sante' })).toHaveLength(1)
    expect(await titles({ theme: 'transport' })).toEqual([first?.node.title])
  })
})

describe('visits', () => {
  test('are made when they are due, and come sooner where there is news', async () => {
    server.serve('/rythme.xml', rss([{ id: '1', title: 'Un' }]))
    const id = await visited(culture, '/rythme.xml')
    expect(await stored(id)).toMatchObject({
      intervalMinutes: 30,
      errorStreak: 0,
      lastFetchedAt: world.now(),
      lastNewItemAt: world.now(),
    })
    const before = server.asked.length
    const sweep = async () => {
      await world.app.jobs['visit-due-social-accounts']?.({})
      await world.work()
    }
    await sweep()
    expect(server.asked.length).toBe(before)
    const start = world.now()
    world.travel(new Date(start.getTime() + 40 * 60_000))
    await sweep()
    await sweep()
    expect(server.asked.length).toBe(before + 1)
    expect((await stored(id)).intervalMinutes).toBe(45)
    world.travel(start)
  })
  test('keep validators, honour 304, 429 and 410, and rewrite what moved for good', async () => {
    server.serve('/v.xml', (request, response) => {
      const same = request.headers['if-none-match'] === '"1"'
      response
        .writeHead(same ? 304 : 200, { etag: '"1"' })
        .end(same ? undefined : rss([{ id: '1', title: 'Un' }]))
    })
    const id = await visited(culture, '/v.xml')
    await visit(id)
    expect(server.asked.at(-1)?.headers['if-none-match']).toBe('"1"')
    expect(await titles()).toEqual(['Un'])
    server.serve('/v.xml', (_, response) => void response.writeHead(301, { location: '/w.xml' }).end())
    server.serve('/w.xml', rss([{ id: '1', title: 'Un' }]))
    await visit(id)
    expect((await stored(id)).feedUrl).toBe(server.at('/w.xml'))
    server.serve('/w.xml', (_, response) => void response.writeHead(429, { 'retry-after': '7200' }).end())
    await visit(id)
    const { nextFetchAt, lastProblem } = await stored(id)
    expect(lastProblem).toBe('slow-down')
    expect(nextFetchAt?.getTime()).toBeGreaterThanOrEqual(world.now().getTime() + 7_200_000)
    server.serve('/w.xml', (_, response) => void response.writeHead(410).end())
    await visit(id)
    expect(await stored(id)).toMatchObject({ status: 'GONE', nextFetchAt: null })
    // What was published stays; the account leaves the directory.
    expect(await titles()).toEqual(['Un'])
    const { data } = await world.guest.run('{ socialAccounts { edges { node { id } } } }')
    expect(data.socialAccounts.edges).toEqual([])
  })
  test('change nothing on a bomb, and keep what was there', async () => {
    server.serve('/b.xml', rss([{ id: '1', title: 'Un' }]))
    const id = await visited(culture, '/b.xml')
    server.serve(
      '/b.xml',
      '<!DOCTYPE l [<!ENTITY a "lol"><!ENTITY b "&a;&a;">]><rss version="2.0"><channel><item><title>&b;</title></item></channel></rss>',
    )
    await visit(id)
    expect(await titles()).toEqual(['Un'])
    expect(await stored(id)).toMatchObject({ lastProblem: 'entities', errorStreak: 1 })
  })
  test('rewrite what a publisher changed, keep its earlier words, and never repeat it', async () => {
    server.serve('/c.xml', rss([{ id: '1', title: 'Fermeture du pont' }]))
    const id = await visited(culture, '/c.xml')
    server.serve('/c.xml', rss([{ id: '1', title: 'Fermeture du pont reportée' }]))
    await visit(id)
    await visit(id)
    expect(await titles()).toEqual(['Fermeture du pont reportée'])
    const { data } = await communicator.run(
      '{ tendedSocialItems { edges { node { versions { at fields title } } } } }',
    )
    expect(data.tendedSocialItems.edges[0].node.versions).toEqual([
      { at: sameInstant(world.now()), fields: ['title'], title: 'Fermeture du pont' },
    ])
  })
  test('take away what its publisher took away, where the network says all', async () => {
    const post = (n: number) => ({
      id: String(n),
      uri: `https://social.exemple/${n}`,
      created_at: '2026-11-22T10:00:00.000Z',
      visibility: 'public',
      content: `<p>Message ${n}</p>`,
      account: { discoverable: true },
    })
    const serve = (posts: object[]) => server.serve('/statuses', JSON.stringify(posts), 'application/json')
    serve([post(1), post(2)])
    const id = await visited(culture, '/statuses', {
      network: 'MASTODON',
      url: 'https://social.exemple.org/@a',
    })
    expect(await titles()).toHaveLength(2)
    serve([post(2)])
    await visit(id)
    expect(await titles()).toEqual(['Message 2'])
    serve([{ ...post(2), account: { discoverable: false } }])
    await visit(id)
    expect(await titles()).toEqual([])
    expect((await stored(id)).lastProblem).toBe('not-public')
  })
  test('learn the lasting identifier of a Bluesky account, and keep to it', async () => {
    const did = 'did:plc:abc'
    const author = { did, handle: 'a.exemple.quebec' }
    const post = {
      uri: `at://${did}/app.bsky.feed.post/1`,
      author,
      record: { text: 'Bonjour', createdAt: '2026-11-22T10:00:00Z' },
    }
    server.serve('/xrpc', JSON.stringify({ feed: [{ post }] }), 'application/json')
    const id = await visited(culture, '/xrpc?actor=a.exemple.quebec', {
      network: 'BLUESKY',
      url: 'https://bsky.app/profile/a.exemple.quebec',
    })
    expect(await stored(id)).toMatchObject({ did, feedUrl: `${server.at('/xrpc')}?actor=did%3Aplc%3Aabc` })
  })
  test('do not undo what staff did while the publisher answered', async () => {
    const pause = () =>
      communicator.act(
        'pauseSocialAccount',
        'PauseSocialAccountInput',
        { id, reason: 'Arrêt' },
        'account { id }',
      )
    server.serve('/lent.xml', rss([]))
    const id = await visited(culture, '/lent.xml')
    server.serve(
      '/lent.xml',
      (_, response) =>
        void pause().then(() => response.writeHead(200).end(rss([{ id: '9', title: 'Trop tard' }]))),
    )
    await visit(id)
    expect(await titles()).toEqual([])
    expect(await stored(id)).toMatchObject({ status: 'PAUSED' })
  })
  test('forget publications after two years', async () => {
    server.serve(
      '/vieux.xml',
      rss([
        { id: '1', title: 'Vieux', at: 'Mon, 01 Jan 2024 09:00:00 GMT' },
        { id: '2', title: 'Neuf' },
      ]),
    )
    await visited(culture, '/vieux.xml')
    await world.app.jobs['forget-old-social-items']?.({})
    expect(await titles()).toEqual(['Neuf'])
  })
})

describe('the stream', () => {
  const release =
    'Le gouvernement investit douze millions de dollars dans les bibliothèques publiques de sept régions du Québec'

  test('goes on page by page without losing nor repeating anything', async () => {
    server.serve(
      '/page.xml',
      rss(Array.from({ length: 7 }, (_, n) => ({ id: String(n), title: `Titre ${n}`, at: hour(n % 3) }))),
    )
    await visited(culture, '/page.xml')
    const seen: string[] = []
    let after: string | null = null
    do {
      const page: Stream = await stream({}, { first: 2, after })
      seen.push(...page.edges.map(({ node }) => node.title))
      after = page.pageInfo.hasNextPage ? page.pageInfo.endCursor : null
    } while (after)
    expect(seen).toHaveLength(7)
    expect(new Set(seen).size).toBe(7)
    const bad = await world.guest.run('{ socialStream(after: "WzEsImEiLCJiIl0") { edges { cursor } } }')
    expect(bad.errors?.[0]?.extensions.code).toBe('REFUSED')
  })
  test('is filtered by body, theme and language', async () => {
    server.serve('/fr.xml', rss([{ id: '1', title: 'En français' }]))
    server.serve('/en.xml', rss([{ id: '1', title: 'In English' }]).replace('fr-ca', 'en'))
    await visited(culture, '/fr.xml', { theme: 'sante' })
    await visited(transport, '/en.xml')
    expect(await titles({ organization: culture.slug })).toEqual(['En français'])
    expect(await titles({ language: 'en' })).toEqual(['In English'])
    expect(await titles({ theme: 'sante' })).toEqual(['En français'])
    expect(await titles({ theme: 'sante', language: 'en' })).toEqual([])
    expect(await titles({ organization: 'nimporte' })).toEqual([])
  })
  test('shows once what two bodies published, and still shows it to whoever asks for the second', async () => {
    server.serve('/premier.xml', rss([{ id: '1', title: release, at: hour(9) }]))
    server.serve(
      '/second.xml',
      rss([
        { id: 'x', title: `${release}!`, at: hour(10) },
        { id: 'y', title: 'Autre chose', at: hour(8) },
      ]),
    )
    await visited(culture, '/premier.xml')
    await visited(transport, '/second.xml')
    const { edges } = await stream()
    expect(edges.map(({ node }) => node.title)).toEqual([release, 'Autre chose'])
    expect(edges[0]?.node.copies).toEqual([{ organizationName: 'Ministère des Transports' }])
    expect(await titles({ organization: transport.slug })).toEqual([`${release}!`, 'Autre chose'])
    // When the first is hidden, the second stands for it.
    await communicator.act(
      'hideSocialItem',
      'HideSocialItemInput',
      { id: edges[0]?.node.id, reason: 'Erreur' },
      'item { id }',
    )
    expect(await titles()).toEqual([`${release}!`, 'Autre chose'])
  })
  test('loses what its body hides, with a reason in the trail, until it is shown again', async () => {
    server.serve('/h.xml', rss([{ id: '1', title: 'À masquer' }]))
    await visited(culture, '/h.xml')
    const id = (await stream()).edges[0]?.node.id
    const hide = (by: Person, reason = 'Publiée par erreur') =>
      by.act('hideSocialItem', 'HideSocialItemInput', { id, reason }, 'item { hiddenAt hiddenReason }')
    expect((await hide(stranger)).problems[0]?.code).toBe('other-organization')
    expect((await hide(communicator, ' ')).problems[0]).toMatchObject({ code: 'required', path: 'reason' })
    expect(await hide(communicator)).toMatchObject({ item: { hiddenReason: 'Publiée par erreur' } })
    expect((await hide(communicator)).problems[0]?.code).toBe('social-already-hidden')
    expect(await titles()).toEqual([])
    const hidden = await communicator.run(
      '{ tendedSocialItems(hidden: true) { edges { node { title hiddenReason } } } }',
    )
    expect(hidden.data.tendedSocialItems.edges).toHaveLength(1)
    expect(
      (await stranger.run('{ tendedSocialItems { edges { node { id } } } }')).data.tendedSocialItems.edges,
    ).toEqual([])
    const trail = await world.app.database.prisma.auditEntry.findMany({ where: { subjectId: id ?? '' } })
    expect(trail.map(({ action, actorRole }) => [action, actorRole])).toEqual([
      ['hide-social-item', 'COMMUNICATOR'],
    ])
    await communicator.act('unhideSocialItem', 'UnhideSocialItemInput', { id }, 'item { id }')
    expect(await titles()).toEqual(['À masquer'])
  })
  test('puts first what is pinned, where it is pinned', async () => {
    server.serve(
      '/p.xml',
      rss([
        { id: '1', title: 'Ancien', at: hour(1) },
        { id: '2', title: 'Récent', at: hour(9) },
      ]),
    )
    server.serve('/q.xml', rss([{ id: '9', title: 'Ailleurs', at: hour(10) }]))
    await visited(culture, '/p.xml')
    await visited(transport, '/q.xml')
    const id = (await stream({ organization: culture.slug })).edges[1]?.node.id
    const pin = (by: Person, scope: string) =>
      by.act('pinSocialItem', 'PinSocialItemInput', { id, scope }, 'item { pinned }')
    await pin(communicator, 'BODY')
    expect(await titles()).toEqual(['Ailleurs', 'Récent', 'Ancien'])
    expect(await titles({ organization: culture.slug })).toEqual(['Ancien', 'Récent'])
    expect((await pin(communicator, 'EVERYWHERE')).problems[0]?.code).toBe('central-body-only')
    expect(await pin(central, 'EVERYWHERE')).toMatchObject({ item: { pinned: 'EVERYWHERE' } })
    expect(await titles()).toEqual(['Ancien', 'Ailleurs', 'Récent'])
    const page = await stream({}, { first: 1 })
    expect(
      (await stream({}, { after: page.pageInfo.endCursor })).edges.map(({ node }) => node.title),
    ).toEqual(['Ailleurs', 'Récent'])
    expect((await pin(communicator, 'NONE')).problems[0]?.code).toBe('central-body-only')
  })
  test('asks the database as much for a hundred publications as for one', async () => {
    server.serve('/n.xml', rss([{ id: '0', title: 'Un' }]))
    const id = await visited(culture, '/n.xml')
    const cost = async () => {
      const before = world.app.database.statements()
      await stream({}, { first: 100 })
      return world.app.database.statements() - before
    }
    const one = await cost()
    server.serve(
      '/n.xml',
      rss(Array.from({ length: 90 }, (_, n) => ({ id: String(n), title: `Titre ${n}` }))),
    )
    await visit(id)
    expect(await cost()).toBe(one)
  })
})

describe('feeds out', () => {
  const get = (url: string, headers: Record<string, string> = {}) => world.app.http.inject({ url, headers })
  beforeEach(async () => {
    server.serve('/o.xml', rss([{ id: '1', title: 'Un & <deux>', text: 'Texte', at: hour(9) }]))
    server.serve('/z.xml', rss([{ id: '1', title: 'Three', at: hour(8) }]).replace('fr-ca', 'en'))
    await visited(culture, '/o.xml')
    await visited(transport, '/z.xml', { theme: 'sante' })
  })
  test.each(['rss', 'atom', 'json'] as const)(
    '%s says what the stream says, for the same filters',
    async (format) => {
      const answer = await get(`/medias-sociaux/fil.${format}`)
      expect(answer.statusCode).toBe(200)
      const parsed = parseFeed(answer.body)
      expect(parsed.format).toBe(format)
      expect(answer.body).toContain('https://exemple.quebec/1')
      expect(answer.body).toContain('Three')
      const filtered = await get(
        `/medias-sociaux/fil.${format}?organisme=${culture.slug}&theme=transport&langue=fr`,
      )
      expect(filtered.body).not.toContain('Three')
      expect(filtered.body).toContain('Ministère de la Culture')
      expect((await get(`/en/social-media/feed.${format}`)).body).toContain('Social media')
    },
  )
  test('are not sent twice to who has them', async () => {
    const { headers } = await get('/medias-sociaux/fil.atom')
    const again = await get('/medias-sociaux/fil.atom', { 'if-none-match': String(headers['etag']) })
    expect([again.statusCode, again.body]).toEqual([304, ''])
    expect(headers['cache-control']).toBe('public, max-age=300')
  })
  test('give metadata as CSV, and the directory as OPML', async () => {
    const csv = await get('/medias-sociaux/fil.csv')
    expect(csv.headers['content-type']).toBe('text/csv; charset=utf-8')
    expect(csv.body.split('\r\n')[0]).toBe(
      '\ufeffid,published_at,organization,account,network,language,theme,title,url',
    )
    const opml = parseOpml((await get('/medias-sociaux/comptes.opml')).body)
    expect(opml.body?.outlines?.map((body) => [body.text, body.outlines?.[0]?.xmlUrl])).toEqual([
      ['Ministère de la Culture', server.at('/o.xml')],
      ['Ministère des Transports', server.at('/z.xml')],
    ])
  })
})

describe('pictures', () => {
  const jpeg = Buffer.from('\xff\xd8\xff\xe0 une photo', 'latin1')
  const withPicture = (path: string) =>
    rss([{ id: '1', title: 'Avec photo', text: `<img src="${server.at(path)}" alt="Un pont">Texte` }])
  const show = async (type: string, body: Buffer | string) => {
    const path = `/photo-${++count}.jpg`
    server.serve(path, (_, response) => void response.writeHead(200, { 'content-type': type }).end(body))
    server.serve('/i.xml', withPicture(path))
    await visited(culture, '/i.xml')
    const [{ node } = { node: null }] = (await stream()).edges
    return { node, path, answer: await world.app.http.inject({ url: node?.imagePath ?? '/' }) }
  }
  test('come from our own address, asked once from their publisher', async () => {
    const { node, path, answer } = await show('image/jpeg', jpeg)
    expect(node?.imagePath).toMatch(/^\/medias-sociaux\/images\/[0-9a-f-]{36}\?v=/)
    expect([answer.statusCode, answer.headers['content-type'], answer.rawPayload]).toEqual([
      200,
      'image/jpeg',
      jpeg,
    ])
    await world.app.http.inject({ url: node?.imagePath ?? '/' })
    expect(server.asked.filter((one) => one.path === path)).toHaveLength(1)
    expect(answer.headers['content-security-policy']).toContain('sandbox')
  })
  test('are pictures by their bytes, whatever their server says; nothing else is passed on', async () => {
    expect((await show('image/svg+xml', '<svg xmlns="http://www.w3.org/2000/svg"/>')).answer.statusCode).toBe(
      404,
    )
    await world.app.database.prisma.socialAccount.deleteMany()
    expect((await show('image/jpeg', '<script>alert(1)</script>')).answer.statusCode).toBe(404)
    await world.app.database.prisma.socialAccount.deleteMany()
    expect((await show('image/jpeg', Buffer.concat([jpeg, Buffer.alloc(4_000_000)]))).answer.statusCode).toBe(
      404,
    )
  })
  test('of a hidden publication, or of none, are not there', async () => {
    const { node, answer } = await show('image/jpeg', jpeg)
    expect(answer.statusCode).toBe(200)
    await communicator.act(
      'hideSocialItem',
      'HideSocialItemInput',
      { id: node?.id, reason: 'Erreur' },
      'item { id }',
    )
    expect((await world.app.http.inject({ url: node?.imagePath ?? '/' })).statusCode).toBe(404)
    for (const id of [
      '00000000-0000-7000-8000-000000000000',
      'https:%2F%2Fexemple.org%2Fa.jpg',
      '..%2f..%2fetc',
    ])
      expect((await world.app.http.inject({ url: `/medias-sociaux/images/${id}` })).statusCode).toBe(404)
  })
})

test('where visits are off, nothing goes out, and accounts can be listed all the same', async () => {
  const still = await openWorld({ SOCIAL_ALLOW_LOOPBACK: 'true' })
  const body = await still.organization()
  const manager = await still.staff(body, 'MANAGER')
  server.serve('/calme.xml', rss([{ id: '1', title: 'Un' }]))
  const before = server.asked.length
  const added = await add(manager, body, '/calme.xml')
  expect(added.problems).toEqual([])
  await still.app.jobs['visit-due-social-accounts']?.({})
  await still.work()
  await still.app.jobs['visit-social-account']?.({ accountId: (added['account'] as { id: string }).id })
  expect(server.asked.length).toBe(before)
  await still.stop()
})
