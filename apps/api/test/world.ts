/** The test world: the app booted on a real PostgreSQL, with actors and builders that go through the public API. */
import { createHash, randomUUID } from 'node:crypto'
import { type App, createApp } from '../src/app.ts'
import { readEnv } from '../src/platform/env.ts'
import { createLogger } from '../src/platform/logger.ts'
import { freshDatabase } from './cluster.ts'

export interface Answer {
  // The shape of the answer is the test's own affair.
  data: any
  errors?: {
    message: string
    extensions: { code: string; reason?: string; reference?: string; problems?: { code: string }[] }
  }[]
}

export interface Person {
  id: string
  email: string
  /** Run a GraphQL document as this person. */
  run: (query: string, variables?: Record<string, unknown>) => Promise<Answer>
  /** Run a mutation and answer its payload. */
  act: (
    field: string,
    inputType: string,
    input: Record<string, unknown>,
    selection: string,
  ) => Promise<Payload>
  headers: Record<string, string>
}

export interface Payload {
  problems: { code: string; path: string; message: string }[]
  [field: string]: any
}

export interface OrganizationFixture {
  id: string
  slug: string
}

export interface World {
  app: App
  url: string
  /** Now, as the app sees it; move it with `travel`. */
  now: () => Date
  travel: (to: Date | string) => void
  guest: Person
  organization: (name?: string, central?: boolean) => Promise<OrganizationFixture>
  participant: (email?: string) => Promise<Person>
  staff: (
    organization: OrganizationFixture,
    role: 'COMMUNICATOR' | 'MODERATOR' | 'MANAGER',
  ) => Promise<Person>
  /** A published, open initiative with an idea collection. */
  openInitiative: (
    organization: OrganizationFixture,
    settings?: Record<string, unknown>,
  ) => Promise<{ id: string; slug: string; toolId: string }>
  idea: (author: Person, toolId: string, content?: { title?: string; body?: string }) => Promise<string>
  /** Close an initiative in the past, so that it awaits its reply. */
  close: (initiativeId: string) => Promise<void>
  /** Run every job that waits, as the worker would. */
  work: () => Promise<number>
  stop: () => Promise<void>
}

const filled = (text: string) => ({ fr: text })

/** What the publish gate asks, complete. */
export const completeContent = {
  title: filled('Quel transport pour nos villages?'),
  summary: filled('Dites-nous quels trajets vous manquent.'),
  description: filled('Une description complète de l’initiative.'),
  howItWorks: filled('Proposez une idée, appuyez celles des autres.'),
  reasons: filled('Le service actuel ne suffit plus.'),
  decisionMaker: filled('La ministre des Transports'),
  influence: 'CONSULT',
  promise: filled('Nous vous écouterons et nous vous dirons ce que vos idées ont changé.'),
  openToChange: filled('Les trajets et les horaires.'),
  notOpenToChange: filled('Le budget total.'),
  affected: filled('Les personnes qui vivent hors des grands centres.'),
  plannedUse: filled('Les idées guideront le plan de 2027.'),
  otherWays: filled('Par la poste ou par téléphone.'),
  shortNoticeReason: filled('La décision doit être prise avant le printemps.'),
  contactName: 'Direction du transport collectif',
  contactEmail: 'transport@exemple.quebec',
  modes: ['ONLINE', 'PAPER'],
  themes: ['transport'],
  audiences: ['tous'],
  regions: ['01'],
}

export async function openWorld(overrides: Record<string, string> = {}, rateFactor = 1000): Promise<World> {
  const admin = process.env['PARTICIPE_TEST_DATABASE']
  if (!admin) throw new Error('the test cluster is not running')
  const url = await freshDatabase(admin)
  let instant = new Date('2026-11-23T15:00:00Z')
  const env = readEnv({
    NODE_ENV: 'test',
    DATABASE_URL: url,
    LOG_LEVEL: 'silent',
    WORKER: 'false',
    DEMONSTRATION: 'true',
    PUBLIC_URL: 'http://localhost:4000',
    ...overrides,
  })
  const app: App = await createApp({ env, now: () => instant, logger: createLogger('silent'), rateFactor })
  const { prisma } = app.database

  await prisma.theme.create({
    data: { id: randomUUID(), key: 'transport', nameFr: 'Transport', nameEn: 'Transport', position: 1 },
  })
  await prisma.theme.create({
    data: { id: randomUUID(), key: 'sante', nameFr: 'Santé', nameEn: 'Health', position: 2 },
  })
  await prisma.audience.create({
    data: { id: randomUUID(), key: 'tous', nameFr: 'Tout le monde', nameEn: 'Everyone', position: 1 },
  })
  await prisma.region.createMany({
    data: [
      { code: '01', name: 'Bas-Saint-Laurent' },
      { code: '06', name: 'Montréal' },
    ],
  })

  function person(id: string, email: string, headers: Record<string, string>): Person {
    const run = async (query: string, variables: Record<string, unknown> = {}): Promise<Answer> => {
      const response = await app.http.inject({
        method: 'POST',
        url: '/graphql',
        headers,
        payload: { query, variables },
      })
      return response.json<Answer>()
    }
    return {
      id,
      email,
      headers,
      run,
      act: async (field, inputType, input, selection) => {
        const answer = await run(
          `mutation ($input: ${inputType}!) { ${field}(input: $input) { problems { code path message } ${selection} } }`,
          { input },
        )
        if (answer.errors) throw new Error(`${field}: ${JSON.stringify(answer.errors)}`)
        return answer.data[field]
      },
    }
  }

  async function signIn(email: string): Promise<Person> {
    const id = randomUUID()
    await prisma.participant.create({ data: { id, email, publicName: `Participant ${id.slice(0, 5)}` } })
    const token = randomUUID() + randomUUID()
    await prisma.session.create({
      data: {
        id: randomUUID(),
        participantId: id,
        tokenHash: createHash('sha256').update(token).digest(),
        expiresAt: new Date(Date.now() + 86_400_000),
      },
    })
    return person(id, email, { authorization: `Bearer ${token}` })
  }

  let count = 0
  const world: World = {
    app,
    url,
    now: () => instant,
    travel: (to) => {
      instant = new Date(to)
    },
    guest: person('', '', {}),
    organization: async (name = `Organisme ${++count}`, central = false) => {
      const id = randomUUID()
      const slug = `organisme-${id.slice(0, 8)}`
      await prisma.organization.create({ data: { id, slug, name, kind: 'MINISTRY', isCentralBody: central } })
      return { id, slug }
    },
    participant: (email = `personne-${++count}-${randomUUID().slice(0, 8)}@exemple.quebec`) => signIn(email),
    staff: async (organization, role) => {
      const someone = await signIn(
        `${role.toLowerCase()}-${++count}-${randomUUID().slice(0, 8)}@exemple.quebec`,
      )
      await prisma.membership.create({
        data: { id: randomUUID(), participantId: someone.id, organizationId: organization.id, role },
      })
      return someone
    },
    openInitiative: async (organization, settings = {}) => {
      const manager = await world.staff(organization, 'MANAGER')
      // Support statements read the database's clock: the initiative is open now by both clocks.
      const opensAt = new Date(Math.min(instant.getTime(), Date.now()) - 86_400_000)
      const closesAt = new Date(Math.max(instant.getTime(), Date.now()) + 30 * 86_400_000)
      const replyDueOn = new Date(closesAt.getTime() + 60 * 86_400_000).toISOString().slice(0, 10)
      const created = await manager.act(
        'createInitiative',
        'CreateInitiativeInput',
        { organization: organization.slug, content: { ...completeContent, opensAt, closesAt, replyDueOn } },
        'initiative { id slug }',
      )
      const { id, slug } = created['initiative'] as { id: string; slug: string }
      const added = await manager.act(
        'addTool',
        'AddToolInput',
        { initiativeId: id, toolKey: 'idea-collection', title: filled('Vos idées'), settings },
        'initiative { tools { id } }',
      )
      const published = await manager.act(
        'publishInitiative',
        'InitiativeIdInput',
        { id },
        'initiative { status }',
      )
      if (published.problems.length > 0) throw new Error(JSON.stringify(published.problems))
      return { id, slug, toolId: (added['initiative'] as { tools: { id: string }[] }).tools[0]?.id ?? '' }
    },
    idea: async (author, toolId, content = {}) => {
      const { title = `Une idée ${randomUUID().slice(0, 8)}`, body = 'Un texte assez long pour être lu.' } =
        content
      const payload = await author.act(
        'submitIdea',
        'SubmitIdeaInput',
        { toolId, title, body, language: 'fr', consent: true },
        'idea { id }',
      )
      if (payload.problems.length > 0) throw new Error(JSON.stringify(payload.problems))
      return (payload['idea'] as { id: string }).id
    },
    close: async (initiativeId) => {
      await prisma.initiative.update({
        where: { id: initiativeId },
        data: {
          closesAt: new Date(Math.min(instant.getTime(), Date.now()) - 3_600_000),
          replyDueOn: new Date(Math.max(instant.getTime(), Date.now()) + 20 * 86_400_000),
        },
      })
    },
    work: async () => {
      let done = 0
      for (;;) {
        const [job] = await app.database.sql<{ id: string; task: string; payload: unknown }>(
          `SELECT j.id::text, t.identifier AS task, j.payload FROM graphile_worker._private_jobs j
           JOIN graphile_worker._private_tasks t ON t.id = j.task_id ORDER BY j.id LIMIT 1`,
        )
        if (!job) return done
        await app.jobs[job.task]?.(job.payload)
        await app.database.sql('DELETE FROM graphile_worker._private_jobs WHERE id = $1::bigint', [job.id])
        done++
      }
    },
    stop: () => app.stop(),
  }
  return world
}
