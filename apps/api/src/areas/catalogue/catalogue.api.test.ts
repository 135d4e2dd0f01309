import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import { randomUUID } from 'node:crypto'
import fc from 'fast-check'
import { openWorld, type World } from '../../../test/world.ts'
import { externalStatus } from '../external-listings/external-status.ts'
import { initiativeStatus } from '../initiatives/index.ts'

const day = 86_400_000
const words = ['sapin', 'rivière', 'horloge', 'girouette'] as const
const vocabulary = {
  theme: ['transport', 'sante'],
  organization: ['corps-un', 'corps-deux', 'ville-trois'],
  mode: ['ONLINE', 'IN_PERSON', 'PAPER'],
  tool: ['idea-collection', 'survey'],
  influence: ['INFORM', 'CONSULT', 'INVOLVE', 'COLLABORATE'],
  audience: ['tous'],
  region: ['01', '06'],
  language: ['fr', 'en'],
  jurisdiction: ['QUEBEC_GOVERNMENT', 'MUNICIPALITY', 'NATIONAL_ASSEMBLY', 'CANADA'],
  kind: ['INITIATIVE', 'PETITION', 'CALL_FOR_BRIEFS'],
  status: ['COMING', 'OPEN', 'AWAITING_REPLY', 'LATE', 'ANSWERED', 'CANCELLED', 'CLOSED', 'UNKNOWN'],
  period: ['CLOSES_IN_7_DAYS', 'CLOSES_IN_30_DAYS', 'OPENS_IN_30_DAYS'],
} as const
type Facet = keyof typeof vocabulary
const facets = Object.keys(vocabulary) as Facet[]
const argument: Record<Facet, string> = {
  theme: 'themes',
  organization: 'organizations',
  mode: 'modes',
  tool: 'tools',
  influence: 'influences',
  audience: 'audiences',
  region: 'regions',
  language: 'languages',
  jurisdiction: 'jurisdictions',
  kind: 'kinds',
  status: 'statuses',
  period: 'periods',
}

/** One entry as a person would describe it, apart from the tables that the catalogue reads. */
interface Described {
  id: string
  word: string
  of: Record<Facet, string[]>
}

let world: World
const described: Described[] = []

const some = <Value>(values: readonly Value[], n: number): Value[] =>
  values.filter((_, index) => (n >> index) & 1)
const periodsOf = (opens: Date | null, closes: Date | null, cancelled: boolean): string[] => {
  const now = Date.now()
  const open = !opens || opens.getTime() <= now
  const closesIn = (closes?.getTime() ?? 0) - now
  const left = (opens?.getTime() ?? 0) - now
  return [
    open && closesIn > 0 && closesIn <= 7 * day && 'CLOSES_IN_7_DAYS',
    open && closesIn > 0 && closesIn <= 30 * day && 'CLOSES_IN_30_DAYS',
    left > 0 && left <= 30 * day && 'OPENS_IN_30_DAYS',
  ].filter((one): one is string => one !== false && !cancelled)
}

const sample = fc.record({
  word: fc.constantFrom(...words),
  themes: fc.nat(3),
  body: fc.nat(2),
  partner: fc.option(fc.nat(2)),
  modes: fc.nat(7),
  tools: fc.nat(3),
  influence: fc.constantFrom(...vocabulary.influence),
  audience: fc.boolean(),
  regions: fc.nat(3),
  english: fc.boolean(),
  opens: fc.integer({ min: -60, max: 50 }),
  length: fc.integer({ min: 1, max: 60 }),
  reply: fc.integer({ min: -3, max: 20 }),
  cancelled: fc.integer({ min: 0, max: 8 }),
  answered: fc.boolean(),
  draft: fc.integer({ min: 0, max: 9 }),
  kind: fc.constantFrom('PETITION', 'CALL_FOR_BRIEFS'),
  jurisdiction: fc.constantFrom('NATIONAL_ASSEMBLY', 'CANADA', 'MUNICIPALITY'),
  stated: fc.constantFrom('ACTIVE', 'ACTIVE', 'UNKNOWN', 'ANSWERED', 'CANCELLED', 'AWAITING_REPLY'),
  dated: fc.boolean(),
})
type Sample = typeof sample extends fc.Arbitrary<infer Value> ? Value : never

const text = (fr: string, en?: string) => (en ? { fr, en } : { fr })
const none = { fr: '' }

async function makeInitiative(one: Sample, bodies: string[], themes: Map<string, string>, audience: string) {
  const { prisma } = world.app.database
  const id = randomUUID()
  const opensAt = new Date(Date.now() + one.opens * day + 3_600_000)
  const closesAt = new Date(opensAt.getTime() + one.length * day)
  const dates = {
    publishedAt: one.draft === 0 ? null : new Date(Date.now() - 90 * day),
    cancelledAt: one.cancelled === 0 ? new Date() : null,
    opensAt,
    closesAt,
    answeredAt: one.answered && closesAt.getTime() < Date.now() ? new Date() : null,
    replyDueOn: new Date(closesAt.getTime() + one.reply * day).toISOString().slice(0, 10),
  }
  await prisma.initiative.create({
    data: {
      id,
      slug: `i-${id}`,
      organizationId: bodies[one.body] ?? '',
      title: text(`Le ${one.word} du quartier`, one.english ? `The ${one.word}` : undefined),
      summary: none,
      description: none,
      howItWorks: none,
      reasons: none,
      decisionMaker: none,
      promise: none,
      openToChange: none,
      notOpenToChange: none,
      affected: none,
      plannedUse: none,
      background: none,
      otherWays: none,
      shortNoticeReason: none,
      lateReason: none,
      cancelReason: none,
      influence: one.influence,
      modes: some(vocabulary.mode, one.modes),
      ...dates,
      replyDueOn: new Date(`${dates.replyDueOn}T00:00:00Z`),
    },
  })
  const chosen = some(vocabulary.theme, one.themes)
  await prisma.initiativeTheme.createMany({
    data: chosen.map((key) => ({ initiativeId: id, themeId: themes.get(key) ?? '' })),
  })
  const regions = some(vocabulary.region, one.regions)
  await prisma.initiativeRegion.createMany({
    data: regions.map((regionCode) => ({ initiativeId: id, regionCode })),
  })
  if (one.audience)
    await prisma.initiativeAudience.create({ data: { initiativeId: id, audienceId: audience } })
  const partner = one.partner === null ? null : one.partner
  if (partner !== null)
    await prisma.initiativePartner.create({
      data: { initiativeId: id, organizationId: bodies[partner] ?? '' },
    })
  const tools = some(vocabulary.tool, one.tools)
  for (const toolKey of tools)
    await prisma.tool.create({
      data: { id: randomUUID(), initiativeId: id, toolKey, title: none, settings: {} },
    })
  if (one.draft === 0) return
  const organization = [one.body, partner].flatMap((n) =>
    n === null ? [] : (vocabulary.organization[n] ?? []),
  )
  described.push({
    id,
    word: one.word,
    of: {
      theme: chosen,
      organization: [...new Set(organization)],
      mode: some(vocabulary.mode, one.modes),
      tool: tools,
      influence: [one.influence],
      audience: one.audience ? ['tous'] : [],
      region: regions.length > 0 ? regions : [...vocabulary.region],
      language: one.english ? ['fr', 'en'] : ['fr'],
      jurisdiction: [one.body === 2 ? 'MUNICIPALITY' : 'QUEBEC_GOVERNMENT'],
      kind: ['INITIATIVE'],
      status: [initiativeStatus(dates, new Date())],
      period: periodsOf(opensAt, closesAt, dates.cancelledAt !== null),
    },
  })
}

async function makeListing(one: Sample) {
  const id = randomUUID()
  const opensAt = one.dated ? new Date(Date.now() + one.opens * day + 3_600_000) : null
  const closesAt = opensAt && new Date(opensAt.getTime() + one.length * day)
  const regions = some(vocabulary.region, one.regions)
  const themes = some(vocabulary.theme, one.themes)
  const stated = one.stated as 'ACTIVE'
  const kind = one.kind as 'PETITION'
  const jurisdiction = one.jurisdiction as 'CANADA'
  await world.app.database.prisma.externalListing.create({
    data: {
      id,
      slug: `l-${id}`,
      jurisdiction,
      kind,
      title: text(`Un ${one.word}`, one.english ? `A ${one.word}` : undefined),
      summary: none,
      holder: 'Institution',
      officialUrl: 'https://institution.exemple.quebec/x',
      opensAt,
      closesAt,
      status: stated,
      reply: none,
      themes,
      regions,
      checkedAt: new Date(),
      createdAt: new Date(),
      updatedAt: new Date(),
    },
  })
  described.push({
    id,
    word: one.word,
    of: {
      theme: themes,
      organization: [],
      mode: [],
      tool: [],
      influence: [],
      audience: [],
      region: regions.length > 0 ? regions : [...vocabulary.region],
      language: one.english ? ['fr', 'en'] : ['fr'],
      jurisdiction: [jurisdiction],
      kind: [kind],
      status: [externalStatus({ stated, opensAt, closesAt }, new Date())],
      period: periodsOf(opensAt, closesAt, false),
    },
  })
}

beforeAll(async () => {
  world = await openWorld()
  const { prisma } = world.app.database
  const bodies: string[] = []
  for (const slug of vocabulary.organization) {
    const id = randomUUID()
    const kind = slug.startsWith('ville') ? 'MUNICIPALITY' : 'MINISTRY'
    await prisma.organization.create({ data: { id, slug, name: `Nom de ${slug}`, kind } })
    bodies.push(id)
  }
  const themes = new Map((await prisma.theme.findMany()).map(({ key, id }) => [key, id]))
  const { id: audience } = await prisma.audience.findFirstOrThrow()
  for (const one of fc.sample(sample, { numRuns: 90, seed: 11 }))
    await makeInitiative(one, bodies, themes, audience)
  for (const one of fc.sample(sample, { numRuns: 30, seed: 12 })) await makeListing(one)
  await prisma.municipality.createMany({
    data: [
      { code: 'rimouski', name: 'Rimouski', regionCode: '01', latitude: 48.4513, longitude: -68.5277 },
      { code: 'matane', name: 'Matane', regionCode: '01', latitude: 48.85, longitude: -67.53 },
      { code: 'montreal', name: 'Montréal', regionCode: '06', latitude: 45.5049, longitude: -73.5566 },
    ],
  })
})
afterAll(() => world.stop())

const ask = async (query: string, variables: Record<string, unknown>) => {
  const { data, errors } = await world.guest.run(query, variables)
  if (errors) throw new Error(JSON.stringify(errors))
  return data
}
const facetsQuery = `query ($f: CatalogueFilterInput) { initiativeFacets(filter: $f) { totalCount facets { facet values { value count } } } }`
const pageQuery = `query ($f: CatalogueFilterInput, $o: CatalogueOrder, $first: Int, $after: String) { catalogue(filter: $f, order: $o, first: $first, after: $after) {
  edges { node { id kind distance initiative { slug status } listing { slug status } } } pageInfo { hasNextPage endCursor } } }`

type Choice = Partial<Record<Facet, string[]>> & { word?: string }
const toFilter = ({ word, ...chosen }: Choice) => ({
  ...(word && { text: word }),
  ...Object.fromEntries(Object.entries(chosen).map(([facet, values]) => [argument[facet as Facet], values])),
})
const fulfils = (entry: Described, { word, ...chosen }: Choice, except?: Facet) =>
  (!word || entry.word === word) &&
  facets.every(
    (facet) =>
      facet === except ||
      !chosen[facet]?.length ||
      chosen[facet].some((value) => entry.of[facet].includes(value)),
  )

const choice: fc.Arbitrary<Choice> = fc
  .record({
    word: fc.option(fc.constantFrom(...words), { nil: undefined, freq: 2 }),
    chosen: fc.array(
      fc
        .constantFrom(...facets)
        .chain((facet) =>
          fc
            .subarray([...vocabulary[facet]] as string[], { minLength: 1 })
            .map((values) => ({ facet, values })),
        ),
      { maxLength: 4 },
    ),
  })
  .map(({ word, chosen }) => ({
    ...(word && { word }),
    ...Object.fromEntries(chosen.map(({ facet, values }) => [facet, values])),
  }))

describe('the facets', () => {
  test('count exactly what a recount by hand counts, for any filters', async () => {
    for (const chosen of fc.sample(choice, { numRuns: 120, seed: 5 })) {
      const { initiativeFacets } = await ask(facetsQuery, { f: toFilter(chosen) })
      const expected = facets.map((facet) => {
        const among = described.filter((entry) => fulfils(entry, chosen, facet))
        const counts = vocabulary[facet].map((value) => [
          value,
          among.filter((entry) => entry.of[facet].includes(value)).length,
        ])
        return [facet, Object.fromEntries(counts.filter(([, count]) => (count as number) > 0))]
      })
      const counted = (
        initiativeFacets.facets as { facet: string; values: { value: string; count: number }[] }[]
      ).map(({ facet, values }) => [
        facet.toLowerCase(),
        Object.fromEntries(values.filter(({ count }) => count > 0).map(({ value, count }) => [value, count])),
      ])
      expect({ chosen, facets: Object.fromEntries(counted) }).toEqual({
        chosen,
        facets: Object.fromEntries(expected),
      })
      expect(initiativeFacets.totalCount).toBe(described.filter((entry) => fulfils(entry, chosen)).length)
    }
  }, 120_000)

  test('take one statement, whatever is chosen', async () => {
    const before = world.app.database.statements()
    await ask(facetsQuery, {
      f: { text: 'sapin', themes: ['sante'], regions: ['01'], statuses: ['OPEN', 'LATE'] },
    })
    expect(world.app.database.statements() - before).toBe(1)
  })
})

describe('the list', () => {
  const walk = async (filter: object, order?: string) => {
    const ids: string[] = []
    const nodes: { id: string; distance: number | null }[] = []
    for (let after: string | null = null; ;) {
      const { catalogue } = await ask(pageQuery, { f: filter, o: order, first: 7, after })
      for (const { node } of catalogue.edges) {
        ids.push(node.id)
        nodes.push(node)
      }
      if (!catalogue.pageInfo.hasNextPage) return { ids, nodes }
      after = catalogue.pageInfo.endCursor
    }
  }
  test('holds exactly what the facets count, page after page, for any filters', async () => {
    for (const chosen of fc.sample(choice, { numRuns: 30, seed: 6 })) {
      const { ids } = await walk(toFilter(chosen))
      expect(ids.toSorted()).toEqual(
        described
          .filter((entry) => fulfils(entry, chosen))
          .map(({ id }) => id)
          .toSorted(),
      )
    }
  }, 120_000)
  test.each(['CLOSING_SOON', 'NEWEST', 'RELEVANCE', 'NEAREST'])(
    'pages by %s hold each entry once',
    async (order) => {
      const { ids } = await walk(
        { text: 'sapin', near: { municipality: 'rimouski', kilometres: 2000 } },
        order,
      )
      expect(new Set(ids).size).toBe(ids.length)
      expect(ids.length).toBe(described.filter(({ word }) => word === 'sapin').length)
    },
  )
  test('finds what is near: the region itself at once, another region by its nearest municipality', async () => {
    const far = await walk({ near: { municipality: 'montreal', kilometres: 50 } })
    const local = described.filter(({ of }) => of.region.includes('06'))
    expect(far.ids.toSorted()).toEqual(local.map(({ id }) => id).toSorted())
    const { nodes } = await walk({ near: { municipality: 'montreal', kilometres: 2000 } })
    const distances = nodes.map(({ distance }) => distance ?? Number.MAX_VALUE)
    expect(distances).toEqual(distances.toSorted((a, b) => a - b))
    // Montréal to Rimouski, about 500 km in a straight line.
    const away = distances.filter((km) => km > 0 && km < Number.MAX_VALUE)
    expect(Math.min(...away)).toBeGreaterThan(480)
    expect(Math.max(...away)).toBeLessThan(510)
  })
  test('shows no draft, to anybody', async () => {
    const published = described.map(({ id }) => id)
    const { ids } = await walk({})
    expect(ids.toSorted()).toEqual(published.toSorted())
  })
  test('opens and closes within two dates', async () => {
    const from = new Date(Date.now() + 2 * day)
    const to = new Date(Date.now() + 9 * day)
    const { ids } = await walk({ from: from.toISOString(), to: to.toISOString() })
    const rows = await world.app.database.sql<{ id: string }>(
      `SELECT id FROM initiative WHERE published_at IS NOT NULL AND (opens_at >= $1 AND opens_at < $2 OR closes_at >= $1 AND closes_at < $2)
       UNION SELECT id FROM external_listing WHERE opens_at >= $1 AND opens_at < $2 OR closes_at >= $1 AND closes_at < $2`,
      [from, to],
    )
    expect(ids.toSorted()).toEqual(rows.map(({ id }) => id).toSorted())
  })
})

describe('the search', () => {
  test('looks inside contributions when asked, and says so', async () => {
    const body = await world.organization('Office des essais')
    const { id, toolId } = await world.openInitiative(body)
    await world.idea(await world.participant(), toolId, {
      title: 'Des bancs au soleil',
      body: 'Une pergola en mélèze protégerait les bancs.',
    })
    const query = `query ($f: CatalogueFilterInput) { catalogue(filter: $f) { edges { node { id highlights { field segments { text matched } } } } } }`
    expect((await ask(query, { f: { text: 'pergolas' } })).catalogue.edges).toEqual([])
    const { catalogue } = await ask(query, { f: { text: 'pergolas', inContributions: true } })
    expect(catalogue.edges.map(({ node }: { node: { id: string } }) => node.id)).toEqual([id])
    expect(catalogue.edges[0].node.highlights).toEqual([
      expect.objectContaining({
        field: 'CONTRIBUTION',
        segments: expect.arrayContaining([{ text: 'pergola', matched: true }]),
      }),
    ])
  })
  test.each([
    ['an English word in use', 'ferry'],
    ['a plural', 'traversiers'],
    ['a missing letter', 'travesier'],
    ['no accent and capitals', 'TRAVERSIER DE L ILE AUX GRUES'],
    ['the name of the body', 'office des essais'],
  ])('forgives %s', async (_, asked) => {
    const body = await world.organization('Office des essais')
    const { id } = await world.openInitiative(body)
    await world.app.database.prisma.initiative.update({
      where: { id },
      data: { title: { fr: 'Le traversier de l’Île-aux-Grues' } },
    })
    const { catalogue } = await ask(pageQuery, { f: { text: asked }, first: 100 })
    expect(catalogue.edges.map(({ node }: { node: { id: string } }) => node.id)).toContain(id)
  })
  test('finds a body by its new name as soon as it changes', async () => {
    const body = await world.organization('Régie du vieux nom')
    const { id } = await world.openInitiative(body)
    await world.app.database.prisma.organization.update({
      where: { id: body.id },
      data: { name: 'Régie des bouleaux' },
    })
    const { catalogue } = await ask(pageQuery, { f: { text: 'bouleaux' } })
    expect(catalogue.edges.map(({ node }: { node: { id: string } }) => node.id)).toEqual([id])
  })
  test('refuses a text that is too long with words, not with a fault', async () => {
    const { errors } = await world.guest.run(pageQuery, { f: { text: 'a'.repeat(201) } })
    expect(errors?.[0]?.extensions.problems?.[0]?.code).toBe('too-long')
  })
  test.each(["'; DROP TABLE initiative; --", '& | !', '<script>', '\\', ':*', ' '])(
    'takes %s as words',
    async (asked) => {
      await ask(pageQuery, { f: { text: asked, inContributions: true } })
      await ask(facetsQuery, { f: { text: asked } })
    },
  )
})

describe('suggestions', () => {
  const suggest = async (typed: string) =>
    (await ask('query ($t: String!) { searchSuggestions(text: $t) { kind key label french } }', { t: typed }))
      .searchSuggestions as { kind: string; key: string; label: string }[]
  test('offer themes, bodies and initiatives, eight at most', async () => {
    expect(await suggest('transp')).toContainEqual({
      kind: 'THEME',
      key: 'transport',
      label: 'Transport',
      french: false,
    })
    expect((await suggest('corps')).some(({ kind }) => kind === 'ORGANIZATION')).toBe(true)
    const found = await suggest('sap')
    expect(found.some(({ kind }) => kind === 'INITIATIVE')).toBe(true)
    expect(found.length).toBeLessThanOrEqual(8)
  })
  test('say nothing of drafts, nor of one letter', async () => {
    expect(await suggest('s')).toEqual([])
    const slugs = new Set(described.map(({ id }) => id))
    for (const { kind, key } of await suggest('sapin'))
      if (kind === 'INITIATIVE') expect(slugs.has(key.slice(2))).toBe(true)
  })
  test('find a municipality without its accent', async () => {
    const { municipalities } = await ask('{ municipalities(text: "montreal") { code name region } }', {})
    expect(municipalities[0]).toEqual({ code: 'montreal', name: 'Montréal', region: 'Montréal' })
  })
})

describe('the feeds', () => {
  test.each(['atom', 'ics'])(
    'the .%s feed holds what the same filters find, and nothing else',
    async (ending) => {
      const sapin = await world.app.http.inject({ url: `/catalogue.${ending}?q=sapin&type=INITIATIVE` })
      expect(sapin.statusCode).toBe(200)
      const expected = described.filter(
        (entry) => entry.word === 'sapin' && entry.of.kind[0] === 'INITIATIVE',
      )
      const ids = new Set(
        [...sapin.body.replace(/\r\n /g, '').matchAll(/[0-9a-f]{8}-[0-9a-f-]{27}(?=@participe|<\/id>)/g)].map(
          ([id]) => id,
        ),
      )
      expect([...ids].toSorted()).toEqual(expected.map(({ id }) => id).toSorted())
    },
  )
  test('something held elsewhere has its own calendar', async () => {
    const { slug } = await world.app.database.prisma.externalListing.findFirstOrThrow({
      where: { opensAt: { not: null } },
    })
    const answer = await world.app.http.inject({ url: `/ailleurs/${slug}.ics` })
    expect(answer.headers['content-type']).toContain('text/calendar')
    expect(answer.body.match(/BEGIN:VEVENT/g)).toHaveLength(2)
    expect((await world.app.http.inject({ url: '/ailleurs/nulle-part.ics' })).statusCode).toBe(404)
  })
  test('an address written by hand is no fault', async () => {
    for (const query of [
      '?statut=X',
      '?pres=%00',
      '?theme[]=a',
      '?km=NaN&pres=rimouski',
      '?q=%F0%9F%98%80%00',
    ])
      expect((await world.app.http.inject({ url: `/catalogue.atom${query}` })).statusCode).toBe(200)
  })
})

test('the entries are what a refresh of everything would make, after any changes', async () => {
  const { sql } = world.app.database
  const picture = () =>
    sql(`SELECT id, kind, organization_id, published_at, cancelled_at, opens_at, closes_at, answered_at, reply_due_on, stated, featured, regions,
      municipality, (SELECT array_agg(f ORDER BY f) FROM unnest(facets) f) AS facets, names, search::text FROM catalogue_entry ORDER BY id`)
  const before = await picture()
  await sql('DELETE FROM catalogue_entry')
  await sql('SELECT refresh_initiative_entries(ARRAY(SELECT id FROM initiative))')
  await sql('SELECT refresh_external_entries(ARRAY(SELECT id FROM external_listing))')
  expect(await picture()).toEqual(before)
})
