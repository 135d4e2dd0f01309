import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import {
  completeContent,
  openWorld,
  type OrganizationFixture,
  type Person,
  type World,
} from '../../../test/world.ts'
import { initiativeStatus } from './initiative-status.ts'

let world: World
let body: OrganizationFixture
let communicator: Person
let manager: Person
let stranger: Person

beforeAll(async () => {
  world = await openWorld()
  body = await world.organization('Ministère de la Famille')
  communicator = await world.staff(body, 'COMMUNICATOR')
  manager = await world.staff(body, 'MANAGER')
  stranger = await world.staff(await world.organization(), 'MANAGER')
})
afterAll(() => world.stop())

const day = 86_400_000
const dates = () => ({
  opensAt: new Date(world.now().getTime() + 20 * day).toISOString(),
  closesAt: new Date(world.now().getTime() + 100 * day).toISOString(),
  replyDueOn: new Date(world.now().getTime() + 150 * day).toISOString().slice(0, 10),
})
const create = async (content: object, by = communicator) => {
  const payload = await by.act(
    'createInitiative',
    'CreateInitiativeInput',
    { organization: body.slug, content },
    'initiative { id slug revision status }',
  )
  return {
    ...payload,
    initiative: payload['initiative'] as { id: string; slug: string; revision: number; status: string },
  }
}
const publish = (id: string, by = communicator) =>
  by.act('publishInitiative', 'InitiativeIdInput', { id }, 'initiative { status publishGate { code } }')

describe('preparing an initiative', () => {
  test('needs only a title, and makes a readable address', async () => {
    const { initiative } = await create({ title: { fr: 'L’été à la bibliothèque : qu’en pensez-vous?' } })
    expect(initiative).toMatchObject({ status: 'DRAFT', slug: 'l-ete-a-la-bibliotheque-qu-en-pensez-vous' })
  })
  test('gives a second one of the same title an address of its own', async () => {
    const first = await create({ title: { fr: 'Même titre' } })
    const second = await create({ title: { fr: 'Même titre' } })
    expect(second.initiative.slug).toMatch(new RegExp(`^${first.initiative.slug}-\\d{6}$`))
  })
  test('is refused for another organization’s staff, with the reason', async () => {
    const payload = await stranger.act(
      'createInitiative',
      'CreateInitiativeInput',
      { organization: body.slug, content: { title: { fr: 'Intrus' } } },
      'initiative { id }',
    )
    expect(payload.problems).toEqual([
      expect.objectContaining({
        code: 'other-organization',
        message: 'Cet élément appartient à un autre organisme.',
      }),
    ])
  })
  test('names every text that is too long and every unknown theme', async () => {
    const { problems } = await create({
      title: { fr: 'x'.repeat(121) },
      contactEmail: 'pas une adresse',
      summary: { fr: 'y'.repeat(301) },
    })
    expect(problems.map((p) => `${p.path}:${p.code}`).sort()).toEqual([
      'contactEmail:email-invalid',
      'summary.fr:too-long',
      'title.fr:too-long',
    ])
    expect((await create({ title: { fr: 'Titre' }, themes: ['inconnu'] })).problems).toEqual([
      expect.objectContaining({ code: 'unknown-choice', path: 'themes' }),
    ])
  })
  test('never lets two people overwrite each other unseen', async () => {
    const { initiative } = await create({ title: { fr: 'À deux' } })
    const update = (by: Person, title: string) =>
      by.act(
        'updateInitiative',
        'UpdateInitiativeInput',
        { id: initiative.id, revision: initiative.revision, content: { title: { fr: title } } },
        'initiative { revision }',
      )
    const both = await Promise.all([update(communicator, 'Un'), update(manager, 'Deux')])
    expect(both.map((payload) => payload.problems[0]?.code ?? 'done').sort()).toEqual([
      'changed-meanwhile',
      'done',
    ])
  })
})

describe('publishing', () => {
  test('says in words everything that is missing', async () => {
    const { initiative } = await create({ title: { fr: 'Presque vide' } })
    const { problems } = await publish(initiative.id)
    expect(problems.length).toBeGreaterThan(15)
    expect(problems).toContainEqual(
      expect.objectContaining({
        path: 'influence',
        message: 'Choisissez le degré d’influence\u00a0: ce que la participation peut changer.',
      }),
    )
  })
  test('lets a complete one through, then everyone reads every item of it', async () => {
    const { initiative } = await create({ ...completeContent, ...dates() })
    await communicator.act(
      'addTool',
      'AddToolInput',
      { initiativeId: initiative.id, toolKey: 'idea-collection', title: { fr: 'Idées' } },
      'initiative { id }',
    )
    expect((await publish(initiative.id)).problems).toEqual([])
    const { data } = await world.guest.run(
      `query ($slug: String!) { initiative(slug: $slug) { status title summary description howItWorks reasons decisionMaker influence promise openToChange notOpenToChange
        affected plannedUse otherWays contactName contactEmail modes replyDueOn nextDate { kind } organization { name } themes { key } audiences { key } regions { name } tools { toolKey } changes { kind } } }`,
      { slug: initiative.slug },
    )
    expect(data.initiative).toMatchObject({
      status: 'COMING',
      influence: 'CONSULT',
      modes: ['ONLINE', 'PAPER'],
      nextDate: { kind: 'OPENS' },
      organization: { name: 'Ministère de la Famille' },
      themes: [{ key: 'transport' }],
      audiences: [{ key: 'tous' }],
      regions: [{ name: 'Bas-Saint-Laurent' }],
      tools: [{ toolKey: 'idea-collection' }],
    })
    for (const name of [
      'title',
      'summary',
      'description',
      'howItWorks',
      'reasons',
      'decisionMaker',
      'promise',
      'openToChange',
      'notOpenToChange',
      'affected',
      'plannedUse',
      'otherWays',
    ]) {
      expect(data.initiative[name]).toBe(
        (completeContent as unknown as Record<string, { fr: string }>)[name]?.fr,
      )
    }
  })
  test('dates each later change of the page', async () => {
    const { id } = await world.openInitiative(body)
    const { data } = await manager.run('query ($id: ID!) { initiativeById(id: $id) { revision } }', { id })
    await manager.act(
      'updateInitiative',
      'UpdateInitiativeInput',
      { id, revision: data.initiativeById.revision, content: { plannedUse: { fr: 'Un autre usage' } } },
      'initiative { id }',
    )
    const after = await world.guest.run(
      'query ($id: ID!) { initiativeById(id: $id) { plannedUse changes { kind fields } } }',
      { id },
    )
    expect(after.data.initiativeById.plannedUse).toBe('Un autre usage')
    expect(after.data.initiativeById.changes[0]).toEqual({ kind: 'changed', fields: ['plannedUse'] })
  })
  test('keeps what is required, and the opening date once open', async () => {
    const { id } = await world.openInitiative(body)
    const revision = async () =>
      (await manager.run('query ($id: ID!) { initiativeById(id: $id) { revision } }', { id })).data
        .initiativeById.revision
    const update = async (content: object) =>
      (
        await manager.act(
          'updateInitiative',
          'UpdateInitiativeInput',
          { id, revision: await revision(), content },
          'initiative { id }',
        )
      ).problems[0]
    expect(await update({ summary: { fr: '' } })).toMatchObject({ code: 'gate-required', path: 'summary' })
    expect(await update({ opensAt: new Date().toISOString() })).toMatchObject({
      code: 'fixed-once-open',
      path: 'opensAt',
    })
  })
})

describe('the catalogue', () => {
  const find = async (filter: object, person = world.guest) => {
    const { data, errors } = await person.run(
      'query ($f: InitiativeFilterInput) { initiatives(filter: $f, first: 100) { edges { node { slug status } } } }',
      { f: filter },
    )
    if (errors) throw new Error(JSON.stringify(errors))
    return data.initiatives.edges.map((edge: { node: { slug: string } }) => edge.node.slug) as string[]
  }
  test.each([
    ['without accents', 'transport villages'],
    ['with a fault', 'transports vilages'],
    ['in capitals', 'TRANSPORT'],
    ['by the name of the body', 'ministere de la famille'],
  ])('finds %s', async (_, text) => {
    const { slug } = await world.openInitiative(body)
    expect(await find({ text })).toContain(slug)
  })
  test('combines theme, organization, region, mode and status', async () => {
    const { slug } = await world.openInitiative(body)
    const all = {
      themes: ['transport'],
      organizations: [body.slug],
      regions: ['01'],
      modes: ['PAPER'],
      statuses: ['OPEN'],
      influences: ['CONSULT'],
      audiences: ['tous'],
    }
    expect(await find(all)).toContain(slug)
    for (const other of [
      { themes: ['sante'] },
      { regions: ['06'] },
      { modes: ['IN_PERSON'] },
      { statuses: ['LATE'] },
      { influences: ['INFORM'] },
    ])
      expect(await find({ ...all, ...other })).not.toContain(slug)
  })
  test('puts what is still open first, then what closed last', async () => {
    const { id: closed } = await world.openInitiative(body)
    const { id: open } = await world.openInitiative(body)
    await world.close(closed)
    const { data } = await world.guest.run('{ initiatives(first: 100) { edges { node { id status } } } }')
    const ids = data.initiatives.edges.map((edge: { node: { id: string } }) => edge.node.id)
    expect(ids.indexOf(open)).toBeLessThan(ids.indexOf(closed))
    const statuses = data.initiatives.edges.map((edge: { node: { status: string } }) => edge.node.status)
    expect(statuses.lastIndexOf('OPEN')).toBeLessThan(statuses.indexOf('AWAITING_REPLY'))
  })
  test.each(['CLOSING_SOON', 'NEWEST', 'RECENTLY_ANSWERED', 'RELEVANCE'])(
    'pages by %s hold each initiative once',
    async (order) => {
      const seen: string[] = []
      for (let after: string | null = null; ;) {
        const {
          data,
        }: {
          data: {
            initiatives: {
              edges: { node: { id: string } }[]
              pageInfo: { hasNextPage: boolean; endCursor: string }
            }
          }
        } = await world.guest.run(
          `query ($after: String) { initiatives(order: ${order}, first: 2, after: $after${order === 'RELEVANCE' ? ', filter: { text: "transport" }' : ''}) { edges { node { id } } pageInfo { hasNextPage endCursor } } }`,
          { after },
        )
        seen.push(...data.initiatives.edges.map((edge) => edge.node.id))
        if (!data.initiatives.pageInfo.hasNextPage) break
        after = data.initiatives.pageInfo.endCursor
      }
      expect(new Set(seen).size).toBe(seen.length)
      expect(seen.length).toBe(
        await world.app.database.prisma.initiative.count({ where: { publishedAt: { not: null } } }),
      )
    },
  )
})

test('the status by SQL and by the pure rule agree on any dates', async () => {
  const hour = 3_600_000
  const base = Date.UTC(2026, 2, 1)
  const instant = fc.integer({ min: 0, max: 24 * 60 }).map((n) => new Date(base + n * hour))
  const maybe = fc.option(instant)
  const cases = fc.sample(
    fc.record({
      publishedAt: maybe,
      cancelledAt: fc.option(instant, { freq: 1 }),
      opensAt: instant,
      length: fc.integer({ min: 1, max: 900 }),
      answeredAt: maybe,
      reply: fc.option(fc.integer({ min: 0, max: 60 })),
      now: instant,
    }),
    { numRuns: 500, seed: 7 },
  )
  for (const sample of cases) {
    const closesAt = new Date(sample.opensAt.getTime() + sample.length * hour)
    const replyDueOn =
      sample.reply === null ? null : new Date(base + sample.reply * 24 * hour).toISOString().slice(0, 10)
    const [row] = await world.app.database.sql<{ status: string }>(
      `SELECT initiative_status(jsonb_populate_record(NULL::initiative, $1::jsonb), $2) AS status`,
      [
        JSON.stringify({
          published_at: sample.publishedAt,
          cancelled_at: sample.cancelledAt,
          opens_at: sample.opensAt,
          closes_at: closesAt,
          answered_at: sample.answeredAt,
          reply_due_on: replyDueOn,
        }),
        sample.now,
      ],
    )
    expect(row?.status).toBe(
      initiativeStatus(
        {
          publishedAt: sample.publishedAt,
          cancelledAt: sample.cancelledAt,
          opensAt: sample.opensAt,
          closesAt,
          answeredAt: sample.answeredAt,
          replyDueOn,
        },
        sample.now,
      ),
    )
  }
}, 60_000)
