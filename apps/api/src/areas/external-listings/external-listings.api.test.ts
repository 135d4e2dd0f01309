import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import { openWorld, type Person, type World } from '../../../test/world.ts'
import { externalStatus, statedStatuses } from './external-status.ts'

let world: World
let central: Person

beforeAll(async () => {
  world = await openWorld()
  central = await world.staff(await world.organization('Organisme central', true), 'MANAGER')
})
afterAll(() => world.stop())

const content = {
  jurisdiction: 'NATIONAL_ASSEMBLY',
  kind: 'PETITION',
  title: { fr: 'Des trains de nuit', en: 'Night trains' },
  summary: { fr: 'La pétition demande un train de nuit.' },
  holder: 'Assemblée nationale du Québec',
  officialUrl: 'https://www.assnat.exemple.quebec/petition-1',
  stated: 'ACTIVE',
  opensAt: '2026-11-01T05:00:00Z',
  closesAt: '2099-02-01T05:00:00Z',
  count: 600,
  thresholds: [{ count: 500, effect: { fr: 'Elle est certifiée.' } }],
  themes: ['transport'],
  regions: ['01'],
}
const save = (given: object = {}, more: object = {}, by = central) =>
  by.act(
    'saveExternalListing',
    'SaveExternalListingInput',
    { content: { ...content, ...given }, ...more },
    'listing { id slug revision checkedAt status }',
  )
const read = async (slug: string, language = 'fr') => {
  const response = await world.app.http.inject({
    method: 'POST',
    url: '/graphql',
    headers: { 'participe-language': language },
    payload: {
      query: `query ($slug: String!) { externalListing(slug: $slug) { title hasEnglish status count countedAt thresholds { count effect reached }
        rules { limits next { text dueAt } source } related { slug } checkedAt can { action allowed } } }`,
      variables: { slug },
    },
  })
  return response.json<{ data: { externalListing: any } }>().data.externalListing
}

describe('a listing kept by the central body', () => {
  test('shows its facts, what they trigger and what happens next, in both languages', async () => {
    const related = await world.openInitiative(await world.organization())
    const { problems, listing } = await save()
    expect(problems).toEqual([])
    const fr = await read(listing.slug)
    expect(fr).toMatchObject({
      title: 'Des trains de nuit',
      hasEnglish: true,
      status: 'OPEN',
      count: 600,
      checkedAt: world.now().toISOString().replace('Z', '+00:00').replace('.000', ''),
      thresholds: [{ count: 500, effect: 'Elle est certifiée.', reached: true }],
    })
    expect(fr.related).toContainEqual({ slug: related.slug })
    expect(fr.rules.limits).toContain('Aucun nombre de signatures n’est exigé.')
    expect(fr.rules.next.map(({ text }: { text: string }) => text)).toContain(
      'Le gouvernement répond au plus tard 30 jours après.',
    )
    const en = await read(listing.slug, 'en')
    expect(en.title).toBe('Night trains')
    expect(en.rules.limits).toContain('No number of signatures is required.')
  })
  test('is corrected by one person at a time, and is verified anew', async () => {
    const { listing } = await save()
    world.travel('2026-11-25T15:00:00Z')
    const both = await Promise.all([
      save({ count: 700 }, { id: listing.id, revision: listing.revision }),
      save({ count: 800 }, { id: listing.id, revision: listing.revision }),
    ])
    expect(both.map(({ problems }) => problems[0]?.code ?? 'done').toSorted()).toEqual([
      'changed-meanwhile',
      'done',
    ])
    expect(new Date((await read(listing.slug)).checkedAt)).toEqual(world.now())
  })
  test.each([
    [
      'an address without protection',
      { officialUrl: 'http://assnat.qc.ca' },
      'content.officialUrl:listing-address',
    ],
    ['an address of a machine', { officialUrl: 'https://10.0.0.1/x' }, 'content.officialUrl:listing-address'],
    ['an end before the beginning', { closesAt: '2026-10-01T00:00:00Z' }, 'content.closesAt:listing-dates'],
    ['no title', { title: { fr: ' ' } }, 'content.title:required'],
    ['an unknown theme', { themes: ['inconnu'] }, 'themes:unknown-choice'],
    ['an unknown municipality', { municipality: 'nulle-part' }, 'municipality:unknown-choice'],
  ])('is refused with %s', async (_, given, problem) => {
    const { problems } = await save(given)
    expect(problems.map(({ path, code }) => `${path}:${code}`)).toEqual([problem])
  })
  test('leaves the catalogue with a reason, and its page with it', async () => {
    const { listing } = await save({ title: { fr: 'À retirer' } })
    const remove = (reason: string) =>
      central.act(
        'removeExternalListing',
        'RemoveExternalListingInput',
        { id: listing.id, reason },
        'listing { id }',
      )
    expect((await remove('')).problems[0]?.code).toBe('required')
    expect((await remove('Un doublon')).problems).toEqual([])
    expect(await read(listing.slug)).toBeNull()
    const { data } = await world.guest.run(
      '{ catalogue(filter: { text: "retirer" }) { edges { node { id } } } }',
    )
    expect(data.catalogue.edges).toEqual([])
  })
})

describe('a source of the allow-list', () => {
  const item = {
    id: 'v-1',
    kind: 'MUNICIPAL_CONSULTATION',
    title: 'Le parc du centre',
    url: 'https://participation.ville.exemple.quebec/parc',
    status: 'open',
    themes: ['transport'],
  }
  const source = async (trusted: boolean) => {
    const payload = await central.act(
      'saveFeedSource',
      'SaveFeedSourceInput',
      { name: 'Ville d’essai', jurisdiction: 'MUNICIPALITY', host: 'ville.exemple.quebec', trusted },
      'token source { id }',
    )
    return { id: payload['source'].id as string, token: payload['token'] as string }
  }
  const deliver = (token: string, payload: unknown, type = 'application/json') =>
    world.app.http.inject({
      method: 'POST',
      url: '/entrees/catalogue',
      headers: { authorization: `Bearer ${token}`, 'content-type': type },
      payload: typeof payload === 'string' ? payload : JSON.stringify(payload),
    })
  const waiting = async (id: string) => {
    const { data } = await central.run(
      '{ inboundItems(first: 100) { edges { node { id source { id } content { title status } known { slug } } } } }',
    )
    return (data.inboundItems.edges as { node: any }[])
      .map(({ node }) => node)
      .filter(({ source }) => source.id === id)
  }
  const decide = (input: object) =>
    central.act(
      'decideInboundItem',
      'DecideInboundInput',
      input as Record<string, unknown>,
      'item { state reason }',
    )

  test('delivers what waits to be read, then shows once accepted and corrected', async () => {
    const { id, token } = await source(false)
    const answer = await deliver(token, { version: 1, items: [item] })
    expect([answer.statusCode, answer.json()]).toEqual([
      202,
      { items: [{ id: 'v-1', outcome: 'awaiting-moderation' }] },
    ])
    const found = async () =>
      (
        await world.guest.run(
          '{ catalogue(filter: { text: "parc du centre" }) { edges { node { listing { slug title holder } } } } }',
        )
      ).data.catalogue.edges
    expect(await found()).toEqual([])
    const [one] = await waiting(id)
    const decided = await decide({ id: one.id, accept: true, title: { fr: 'Le parc du centre-ville' } })
    expect(decided['item']).toEqual({ state: 'ACCEPTED', reason: '' })
    expect((await decide({ id: one.id, accept: true })).problems[0]?.code).toBe('already-decided')
    const [{ node }] = await found()
    expect(node.listing).toMatchObject({ title: 'Le parc du centre-ville', holder: 'Ville d’essai' })
  })
  test('replaces its own delivery that nobody has read, and is refused with a reason', async () => {
    const { id, token } = await source(false)
    await deliver(token, { version: 1, items: [item] })
    await deliver(token, { version: 1, items: [{ ...item, title: 'Le parc corrigé', status: 'suspendu' }] })
    const queue = await waiting(id)
    expect(queue.map(({ content }) => [content.title, content.status])).toEqual([
      ['Le parc corrigé', 'UNKNOWN'],
    ])
    expect((await decide({ id: queue[0].id, accept: false })).problems[0]?.code).toBe('required')
    const refused = await decide({ id: queue[0].id, accept: false, reason: 'Publicité' })
    expect(refused['item']).toEqual({ state: 'REFUSED', reason: 'Publicité' })
  })
  test('shows at once when trusted, and a second delivery changes the first', async () => {
    const { id, token } = await source(true)
    const outcome = async (given: object) =>
      (await deliver(token, { version: 1, items: [{ ...item, ...given }] })).json()
    expect(await outcome({ title: 'Une patinoire' })).toEqual({
      items: [{ id: 'v-1', outcome: 'published' }],
    })
    await outcome({ title: 'Une patinoire couverte' })
    const { data } = await world.guest.run(
      '{ catalogue(filter: { text: "patinoire" }) { edges { node { listing { title } } } } }',
    )
    expect(data.catalogue.edges).toEqual([{ node: { listing: { title: 'Une patinoire couverte' } } }])
    expect(await waiting(id)).toEqual([])
  })
  test('may not list an address of somebody else', async () => {
    const { token } = await source(true)
    const answer = await deliver(token, {
      version: 1,
      items: [{ ...item, url: 'https://autre.exemple.quebec/x' }],
    })
    expect(answer.json()).toEqual({ items: [{ id: 'v-1', outcome: 'refused', faults: ['url'] }] })
  })
  test('delivers as a calendar', async () => {
    const { token } = await source(true)
    const calendar = [
      'BEGIN:VCALENDAR',
      'BEGIN:VEVENT',
      'UID:cal-1',
      'SUMMARY:Soirée sur le deneigement',
      'DTSTART:20990101T000000Z',
      'DTEND:20990102T000000Z',
      'URL:https://ville.exemple.quebec/neige',
      'END:VEVENT',
      'END:VCALENDAR',
    ].join('\r\n')
    expect((await deliver(token, calendar, 'text/calendar')).json()).toEqual({
      items: [{ id: 'cal-1', outcome: 'published' }],
    })
    const { data } = await world.guest.run(
      '{ catalogue(filter: { text: "déneigement" }) { edges { node { listing { status } } } } }',
    )
    expect(data.catalogue.edges).toEqual([{ node: { listing: { status: 'COMING' } } }])
  })
  test('is nobody without its token, or once ended', async () => {
    const { id, token } = await source(true)
    expect((await deliver('x'.repeat(43), { version: 1, items: [item] })).statusCode).toBe(401)
    await central.act(
      'saveFeedSource',
      'SaveFeedSourceInput',
      {
        id,
        name: 'Ville d’essai',
        jurisdiction: 'MUNICIPALITY',
        host: 'ville.exemple.quebec',
        trusted: true,
        ended: true,
      },
      'token source { endedAt }',
    )
    expect((await deliver(token, { version: 1, items: [item] })).statusCode).toBe(401)
  })
  test.each([['{}'], ['[]'], ['null'], ['{"version":1,"items":"a"}'], ['{"version":3,"items":[{}]}']])(
    'is refused whole when it delivers %s',
    async (body) => {
      const { token } = await source(true)
      expect((await deliver(token, body)).statusCode).toBe(400)
    },
  )
  test('delivers twice at the same time without losing or doubling anything', async () => {
    const { id, token } = await source(false)
    await Promise.all(Array.from({ length: 6 }, () => deliver(token, { version: 1, items: [item] })))
    expect(await waiting(id)).toHaveLength(1)
  })
})

test('the status by SQL and by the pure rule agree', async () => {
  const instants = [null, '2026-01-01T00:00:00Z', '2026-06-01T00:00:00Z', '2026-12-01T00:00:00Z']
  const now = '2026-06-01T00:00:00Z'
  for (const stated of statedStatuses) {
    for (const opens of instants) {
      for (const closes of instants) {
        const [row] = await world.app.database.sql<{ status: string }>(
          'SELECT external_status($1, $2::timestamptz, $3::timestamptz, $4::timestamptz) AS status',
          [stated, opens, closes, now],
        )
        const dates = {
          stated,
          opensAt: opens ? new Date(opens) : null,
          closesAt: closes ? new Date(closes) : null,
        }
        expect([stated, opens, closes, row?.status]).toEqual([
          stated,
          opens,
          closes,
          externalStatus(dates, new Date(now)),
        ])
      }
    }
  }
})
