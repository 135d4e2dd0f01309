import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import { randomUUID } from 'node:crypto'
import {
  openWorld,
  type OrganizationFixture,
  type Payload,
  type Person,
  type World,
} from '../../../test/world.ts'

let world: World
let body: OrganizationFixture
let communicator: Person
let manager: Person
let otherManager: Person
let central: Person

beforeAll(async () => {
  world = await openWorld()
  body = await world.organization('Ministère A')
  communicator = await world.staff(body, 'COMMUNICATOR')
  manager = await world.staff(body, 'MANAGER')
  otherManager = await world.staff(await world.organization('Ministère B'), 'MANAGER')
  central = await world.staff(await world.organization('Organisme central', true), 'MANAGER')
})
afterAll(() => world.stop())

interface Theme {
  id: string
  citations: { contributionId: string }[]
}
interface Commitment {
  id: string
  state: string
  dueOn: string
  updates: { state: string; dueOn: string; note: string }[]
}
interface Report {
  id: string
  revision: number
  publishedAt: string | null
  themes: Theme[]
  commitments: Commitment[]
  can: { action: string; allowed: boolean; reason: { code: string } | null }[]
}

const fr = (text: string) => ({ fr: text })
const theme = (change: Record<string, unknown> = {}) => ({
  title: fr('Les autobus du soir'),
  heard: fr('Beaucoup de gens rentrent à pied.'),
  decision: 'ACCEPTED',
  why: fr('Un essai a rempli les sièges tout l’été.'),
  decidedBy: fr('La ministre des Transports'),
  next: fr('Deux départs de plus en mars.'),
  citations: [] as string[],
  ...change,
})
const commitment = (change: Record<string, unknown> = {}) => ({
  text: fr('Ajouter deux départs'),
  owner: 'Direction du transport collectif',
  dueOn: '2027-03-31',
  ...change,
})
const content = (change: Record<string, unknown> = {}) => ({
  revision: 0,
  asked: fr('Quels trajets vous manquent?'),
  summary: fr('Le soir manque partout.'),
  themes: [theme()],
  commitments: [commitment()],
  ...change,
})

const reportFields = `id revision publishedAt asked summary initiativeSlug initiativeTitle organizationName
  themes { id title heard decision why decidedBy next citationCount citations { contributionId kind title excerpt authorName } }
  commitments { id text owner dueOn state updates { state dueOn note } } can { action allowed reason { code } }`
const codes = ({ problems }: Payload) => problems.map(({ code, path }) => (path ? `${path}:${code}` : code))
const prisma = () => world.app.database.prisma

const save = (person: Person, initiativeId: string, change: Record<string, unknown> = {}) =>
  person.act(
    'saveReport',
    'SaveReportInput',
    { initiativeId, ...content(change) },
    `report { ${reportFields} }`,
  )
const publish = (person: Person, initiativeId: string) =>
  person.act('publishReport', 'PublishReportInput', { initiativeId }, `report { ${reportFields} }`)
const update = (person: Person, commitmentId: string, change: Record<string, unknown>) =>
  person.act(
    'updateCommitment',
    'UpdateCommitmentInput',
    { commitmentId, ...change },
    `report { ${reportFields} }`,
  )

async function read(person: Person, slug: string, fields = reportFields): Promise<Report | null> {
  const { data, errors } = await person.run(
    `query ($slug: String!) { initiative(slug: $slug) { feedbackReport { ${fields} } } }`,
    { slug },
  )
  if (errors) throw new Error(JSON.stringify(errors))
  return data.initiative.feedbackReport
}

/** A closed initiative whose report is saved, citing one idea. */
async function preparedReport() {
  const initiative = await world.openInitiative(body)
  const author = await world.participant()
  const ideaId = await world.idea(author, initiative.toolId)
  await world.close(initiative.id)
  const saved = await save(communicator, initiative.id, { themes: [theme({ citations: [ideaId] })] })
  expect(codes(saved)).toEqual([])
  return { initiative, author, ideaId, report: saved['report'] as Report }
}

/** The same, published. */
async function publishedReport() {
  const prepared = await preparedReport()
  const published = await publish(communicator, prepared.initiative.id)
  expect(codes(published)).toEqual([])
  return { ...prepared, report: published['report'] as Report }
}

/** The content of a report as an editor sends it back. */
const again = (report: Report, change: Record<string, unknown> = {}) => ({
  revision: report.revision,
  themes: report.themes.map(({ id, citations }) =>
    theme({ id, citations: citations.map((c) => c.contributionId) }),
  ),
  commitments: report.commitments.map(({ id, dueOn }) => commitment({ id, dueOn })),
  ...change,
})

describe('a draft', () => {
  test('starts as soon as the initiative is public, and is its body’s own', async () => {
    const { id, slug, toolId } = await world.openInitiative(body)
    const author = await world.participant()
    const ideaId = await world.idea(author, toolId, {
      title: 'Un autobus le soir',
      body: 'Le dernier part à 17 h.',
    })
    const saved = await save(communicator, id, { themes: [theme({ citations: [ideaId, ideaId] })] })
    expect(codes(saved)).toEqual([])
    expect(saved['report']).toMatchObject({
      revision: 1,
      publishedAt: null,
      initiativeSlug: slug,
      organizationName: 'Ministère A',
    })
    const report = await read(manager, slug)
    expect(report?.themes).toEqual([
      expect.objectContaining({
        decision: 'ACCEPTED',
        citationCount: 1,
        citations: [
          expect.objectContaining({
            contributionId: ideaId,
            kind: 'idea',
            title: 'Un autobus le soir',
            excerpt: 'Le dernier part à 17 h.',
          }),
        ],
      }),
    ])
    expect(report?.commitments).toEqual([
      expect.objectContaining({ state: 'PLANNED', dueOn: '2027-03-31', updates: [] }),
    ])
    for (const person of [world.guest, author, otherManager]) expect(await read(person, slug)).toBeNull()
    expect((await read(central, slug))?.publishedAt).toBeNull()
  })

  test('may hold anything unfinished; its gate says what is missing, to its body alone', async () => {
    const { id, slug } = await world.openInitiative(body)
    const empty = {
      asked: fr(''),
      summary: { fr: '', en: 'Summary' },
      themes: [theme({ decision: null, why: fr('Parce que.') })],
      commitments: [],
    }
    expect(codes(await save(communicator, id, empty))).toEqual([])
    const report = (await read(communicator, slug, 'gate { path code blocking message }')) as unknown as {
      gate: { path: string; code: string; blocking: boolean; message: string }[]
    }
    expect(report.gate.map(({ path, code, blocking }) => `${blocking ? '' : '~'}${path}:${code}`)).toEqual([
      'asked:gate-required',
      'summary:gate-french-first',
      'themes.0.decision:report-decision',
      'themes.0.why:report-why',
      '~themes.0.citations:report-citations',
      '~commitments:report-commitments',
    ])
    expect(report.gate.every(({ message }) => !message.startsWith('problem.'))).toBe(true)
  })

  test('is refused to those who may not, and before the initiative is public', async () => {
    const { id } = await world.openInitiative(body)
    expect(codes(await save(otherManager, id))).toEqual(['other-organization'])
    expect(codes(await save(await world.staff(body, 'MODERATOR'), id))).toEqual(['role-required'])
    expect(codes(await save(await world.participant(), id))).toEqual(['staff-only'])
    expect(codes(await save(world.guest, id))).toEqual(['sign-in-first'])
    expect(codes(await save(communicator, randomUUID()))).toEqual(['not-found'])
    const created = await manager.act(
      'createInitiative',
      'CreateInitiativeInput',
      { organization: body.slug, content: { title: fr('Brouillon') } },
      'initiative { id }',
    )
    const draftId = created['initiative'].id as string
    expect(codes(await save(communicator, draftId))).toEqual(['report-too-early'])
    expect(codes(await save(otherManager, draftId))).toEqual(['not-found'])
    await manager.act(
      'cancelInitiative',
      'InitiativeReasonInput',
      { id, reason: fr('Plus de budget.') },
      'initiative { id }',
    )
    expect(codes(await save(communicator, id))).toEqual(['report-cancelled'])
  })

  test('is never overwritten unseen, even by two saves at once', async () => {
    const { id } = await world.openInitiative(body)
    const answers = await Promise.all([save(communicator, id), save(manager, id)])
    expect(answers.map(codes).sort()).toEqual([[], ['changed-meanwhile']])
    expect(codes(await save(communicator, id))).toEqual(['changed-meanwhile'])
    expect(codes(await save(communicator, id, { revision: 1 }))).toEqual([])
    expect(codes(await save(communicator, id, { revision: 1 }))).toEqual(['changed-meanwhile'])
  })

  test('cites published contributions of the same initiative only', async () => {
    const here = await world.openInitiative(body)
    const elsewhere = await world.openInitiative(body)
    const author = await world.participant()
    const foreign = await world.idea(author, elsewhere.toolId)
    const withdrawn = await world.idea(author, here.toolId)
    await author.act(
      'withdrawContribution',
      'ContributionIdInput',
      { contributionId: withdrawn },
      'contributionId',
    )
    for (const citation of [foreign, withdrawn, randomUUID()]) {
      expect(
        codes(await save(communicator, here.id, { themes: [theme(), theme({ citations: [citation] })] })),
      ).toEqual(['themes.1.citations:citation-unknown'])
    }
    expect(codes(await save(communicator, here.id, { themes: [theme({ citations: ['x'] })] }))).toEqual([
      'themes.0.citations.0:not-found',
    ])
  })

  test('keeps its own themes and commitments by their identifiers, drops those left out, refuses strangers', async () => {
    const { id, slug } = await world.openInitiative(body)
    const first = (await save(communicator, id, { themes: [theme(), theme({ title: fr('Le second') })] }))[
      'report'
    ] as Report
    const [a, b] = first.themes
    const strange = {
      themes: [theme({ id: randomUUID() })],
      commitments: [commitment({ id: randomUUID() })],
      revision: 1,
    }
    expect(codes(await save(communicator, id, strange))).toEqual([
      'themes.0.id:not-found',
      'commitments.0.id:not-found',
    ])
    expect(
      codes(
        await save(communicator, id, {
          revision: 1,
          themes: [theme({ id: b?.id, title: fr('Le second, devant') })],
        }),
      ),
    ).toEqual([])
    const report = await read(communicator, slug)
    expect(report?.themes.map((row) => row.id)).toEqual([b?.id])
    expect(report?.themes.some((row) => row.id === a?.id)).toBe(false)
  })

  test('forgets a citation that an editor takes off, not one that moderation hides', async () => {
    const { initiative, ideaId, report } = await preparedReport()
    await prisma().contribution.update({ where: { id: ideaId }, data: { status: 'HIDDEN' } })
    const seen = await read(communicator, initiative.slug)
    expect(seen?.themes[0]).toMatchObject({ citationCount: 0, citations: [] })
    await save(communicator, initiative.id, again(seen as Report))
    await prisma().contribution.update({ where: { id: ideaId }, data: { status: 'PUBLISHED' } })
    expect((await read(communicator, initiative.slug))?.themes[0]).toMatchObject({ citationCount: 1 })
    await save(
      communicator,
      initiative.id,
      again(report, { revision: 2, themes: [theme({ id: report.themes[0]?.id })] }),
    )
    expect((await read(communicator, initiative.slug))?.themes[0]).toMatchObject({ citationCount: 0 })
  })
})

describe('publishing', () => {
  test('waits for the closing, the report and the gate', async () => {
    const { id } = await world.openInitiative(body)
    expect(codes(await publish(communicator, id))).toEqual(['not-awaiting-reply'])
    await world.close(id)
    expect(codes(await publish(communicator, id))).toEqual(['report-missing'])
    await save(communicator, id, { themes: [] })
    expect(codes(await publish(communicator, id))).toEqual(['themes:report-themes'])
    expect(codes(await publish(otherManager, id))).toEqual(['other-organization'])
    expect(codes(await publish(await world.staff(body, 'MODERATOR'), id))).toEqual(['role-required'])
    expect(codes(await publish(world.guest, id))).toEqual(['sign-in-first'])
    const { answeredAt } = await prisma().initiative.findUniqueOrThrow({ where: { id } })
    expect(answeredAt).toBeNull()
  })

  test('answers the initiative, opens the report to everyone, and cannot be done twice', async () => {
    const { initiative, report } = await publishedReport()
    expect(report.publishedAt).toBe('2026-11-23T15:00:00+00:00')
    const { data } = await world.guest.run(
      'query ($slug: String!) { initiative(slug: $slug) { status answeredAt changes { kind } } }',
      { slug: initiative.slug },
    )
    expect(data.initiative).toMatchObject({ status: 'ANSWERED' })
    expect(data.initiative.changes.map((change: { kind: string }) => change.kind)).toContain(
      'report-published',
    )
    const open = await read(world.guest, initiative.slug)
    expect(open?.commitments[0]?.updates).toEqual([{ state: 'PLANNED', dueOn: '2027-03-31', note: '' }])
    expect(open?.can.map(({ action, allowed }) => `${action}:${allowed}`)).toEqual([
      'save:false',
      'publish:false',
      'update-commitment:false',
    ])
    expect(
      (await read(communicator, initiative.slug))?.can.map(({ action, allowed }) => `${action}:${allowed}`),
    ).toEqual(['save:true', 'publish:false', 'update-commitment:true'])
    expect(codes(await publish(manager, initiative.id))).toEqual(['report-already-published'])
    expect(
      await prisma().auditEntry.count({ where: { action: 'report-published', subjectId: initiative.id } }),
    ).toBe(1)
    const gate = await world.guest.run(
      'query ($slug: String!) { initiative(slug: $slug) { feedbackReport { gate { code } } } }',
      { slug: initiative.slug },
    )
    expect(gate.errors?.[0]?.extensions.code).toBe('FORBIDDEN')
  })

  test('is possible for a late reply too', async () => {
    const { initiative } = await preparedReport()
    await prisma().initiative.update({
      where: { id: initiative.id },
      data: { closesAt: new Date('2026-08-01T20:00:00Z'), replyDueOn: new Date('2026-10-01') },
    })
    expect(codes(await publish(manager, initiative.id))).toEqual([])
  })
})

describe('a correction after publication', () => {
  test('keeps themes and commitments, stays complete, and moves no promised day', async () => {
    const { initiative, report } = await publishedReport()
    const attempt = async (change: Record<string, unknown>) =>
      codes(await save(communicator, initiative.id, again(report, change)))
    expect(await attempt({ themes: [theme()] })).toEqual(['themes:report-theme-kept'])
    expect(await attempt({ commitments: [] })).toEqual(['commitments:report-commitment-kept'])
    expect(
      await attempt({ commitments: [commitment({ id: report.commitments[0]?.id, dueOn: '2027-04-30' })] }),
    ).toEqual(['commitments.0.dueOn:report-commitment-date'])
    expect(await attempt({ summary: fr('') })).toEqual(['summary:gate-required'])
    expect(await attempt({ revision: 1 })).toEqual(['changed-meanwhile'])
  })

  test('is noted on the page of the initiative with what it changed, and the earlier text stays', async () => {
    const { initiative, report } = await publishedReport()
    expect(
      codes(
        await save(
          communicator,
          initiative.id,
          again(report, { summary: fr('Le soir manque presque partout.') }),
        ),
      ),
    ).toEqual([])
    const { data } = await world.guest.run(
      'query ($slug: String!) { initiative(slug: $slug) { changes { kind fields } feedbackReport { id summary themes { id } } } }',
      { slug: initiative.slug },
    )
    expect(data.initiative.changes).toContainEqual({ kind: 'report-corrected', fields: ['summary'] })
    expect(data.initiative.feedbackReport).toMatchObject({
      summary: 'Le soir manque presque partout.',
      themes: [{ id: report.themes[0]?.id }],
    })
    const change = await prisma().initiativeChange.findFirstOrThrow({
      where: { initiativeId: initiative.id, kind: 'report-corrected' },
    })
    expect(change.detail).toMatchObject({ before: { summary: { fr: 'Le soir manque partout.' } } })
  })

  test('of nothing leaves no note', async () => {
    const { initiative, report } = await publishedReport()
    await save(communicator, initiative.id, again(report))
    expect(
      await prisma().initiativeChange.count({
        where: { initiativeId: initiative.id, kind: 'report-corrected' },
      }),
    ).toBe(0)
  })
})

describe('telling', () => {
  const noticesOf = (participantId: string) =>
    prisma().notification.findMany({ where: { participantId, kind: 'report' } })
  const lettersOf = ({ email }: Person) =>
    prisma().mailMessage.findMany({ where: { recipient: email, dedupKey: { startsWith: 'report:' } } })

  async function scene() {
    const initiative = await world.openInitiative(body)
    const [cited, twice, uncited, supporter, english] = await Promise.all(
      Array.from({ length: 5 }, () => world.participant()),
    )
    if (!cited || !twice || !uncited || !supporter || !english) throw new Error('five people')
    await prisma().participant.update({ where: { id: english.id }, data: { language: 'en' } })
    const idea = await world.idea(cited, initiative.toolId)
    const [one, two] = [
      await world.idea(twice, initiative.toolId),
      await world.idea(twice, initiative.toolId),
    ]
    await world.idea(uncited, initiative.toolId)
    const last = await world.idea(english, initiative.toolId)
    await supporter.act(
      'rateContribution',
      'RateContributionInput',
      { contributionId: idea, value: 1 },
      'supports',
    )
    await world.close(initiative.id)
    const themes = [
      theme({ title: { fr: 'Le soir', en: 'Evenings' }, citations: [idea, one, two] }),
      theme({ title: fr('Le prix'), decision: 'LATER', citations: [two, last] }),
    ]
    await save(communicator, initiative.id, { themes })
    const published = await publish(communicator, initiative.id)
    expect(codes(published)).toEqual([])
    return { initiative, cited, twice, uncited, supporter, english, report: published['report'] as Report }
  }

  test('reaches each author it cites with their themes and decisions, and everyone else who took part, once, however often the job runs', async () => {
    const { initiative, cited, twice, uncited, supporter, english, report } = await scene()
    const job = world.app.jobs['tell-report']
    await world.work()
    await job?.({ reportId: report.id })
    await Promise.all([job?.({ reportId: report.id }), job?.({ reportId: report.id })])
    for (const person of [cited, twice, uncited, supporter, english]) {
      expect(await noticesOf(person.id)).toHaveLength(1)
      expect(await lettersOf(person)).toHaveLength(1)
    }
    const [evening, price] = report.themes
    const [toTwice] = await noticesOf(twice.id)
    expect(toTwice?.data).toMatchObject({
      initiativeSlug: initiative.slug,
      themes: [
        { id: evening?.id, decision: 'ACCEPTED' },
        { id: price?.id, decision: 'LATER' },
      ],
    })
    const [letter] = await lettersOf(twice)
    expect(letter?.subject).toBe('Ce que votre contribution a changé')
    for (const part of [
      '2 thèmes citent',
      'Le soir : Retenu',
      'Le prix : Remis à plus tard',
      `http://localhost:4000/initiatives/${initiative.slug}/rapport#${evening?.id}`,
    ]) {
      expect(letter?.text.replaceAll('\u00a0', ' ')).toContain(part)
    }
    const [toEnglish] = await lettersOf(english)
    expect(toEnglish?.subject).toBe('What your contribution changed')
    expect(toEnglish?.text).toContain(`/en/initiatives/${initiative.slug}/report#${price?.id}`)
    for (const person of [uncited, supporter]) {
      const [general] = await lettersOf(person)
      expect(general?.subject).toBe('La réponse à l’initiative où vous avez participé')
      expect(general?.text).toMatch(/\/rapport$/m)
    }
    expect(await noticesOf(communicator.id)).toEqual([])
  })

  test('goes on where a killed job stopped', async () => {
    const { cited, twice, uncited, supporter, english, report } = await scene()
    const people = [cited, twice, uncited, supporter, english]
    const { database } = world.app
    const { transaction } = database
    let allowed = 2
    // The process dies during the third letter.
    database.transaction = (work) => (allowed-- > 0 ? transaction(work) : Promise.reject(new Error('killed')))
    await expect(world.app.jobs['tell-report']?.({ reportId: report.id })).rejects.toThrow('killed')
    database.transaction = transaction
    expect(
      await prisma().notification.count({ where: { dedupKey: { startsWith: `report:${report.id}` } } }),
    ).toBe(2)
    await world.work()
    for (const person of people)
      expect([await noticesOf(person.id), await lettersOf(person)].map((list) => list.length)).toEqual([1, 1])
  })

  test('leaves in peace who erased their name', async () => {
    const { uncited, report } = await scene()
    await uncited.act('eraseMyData', 'EraseMyDataInput', { email: uncited.email }, 'erased')
    await world.work()
    await world.app.jobs['tell-report']?.({ reportId: report.id })
    expect(await noticesOf(uncited.id)).toEqual([])
  })
})

describe('a commitment', () => {
  const note = 'Le fournisseur livre deux mois plus tard.'

  test('follows its states in public, and a new day says why', async () => {
    const { initiative, report } = await publishedReport()
    const id = report.commitments[0]?.id ?? ''
    expect(codes(await update(communicator, id, { state: 'IN_PROGRESS' }))).toEqual([])
    expect(codes(await update(communicator, id, { state: 'PLANNED', note }))).toEqual([
      'state:commitment-state',
    ])
    expect(codes(await update(communicator, id, { state: 'LATE' }))).toEqual(['state:commitment-state'])
    expect(codes(await update(communicator, id, { state: 'IN_PROGRESS', dueOn: '2027-05-31' }))).toEqual([
      'note:commitment-note',
    ])
    expect(
      codes(await update(communicator, id, { state: 'IN_PROGRESS', dueOn: '2026-05-31', note })),
    ).toEqual(['dueOn:commitment-date-past'])
    expect(codes(await update(communicator, id, { state: 'IN_PROGRESS' }))).toEqual([
      'note:commitment-unchanged',
    ])
    expect(
      codes(await update(communicator, id, { state: 'IN_PROGRESS', dueOn: '2027-05-31', note })),
    ).toEqual([])
    expect(codes(await update(communicator, id, { state: 'DONE' }))).toEqual([])
    const open = await read(world.guest, initiative.slug)
    expect(open?.commitments[0]).toMatchObject({
      state: 'DONE',
      dueOn: '2027-05-31',
      updates: [
        { state: 'PLANNED', dueOn: '2027-03-31', note: '' },
        { state: 'IN_PROGRESS', dueOn: '2027-03-31', note: '' },
        { state: 'IN_PROGRESS', dueOn: '2027-05-31', note },
        { state: 'DONE', dueOn: '2027-05-31', note: '' },
      ],
    })
    // An editor who opened the report before the day moved starts again from what is there.
    expect(codes(await save(communicator, initiative.id, again(report)))).toEqual(['changed-meanwhile'])
  })

  test('is late by the day alone', async () => {
    const { initiative } = await publishedReport()
    const stateAt = async (now: string) => {
      world.travel(now)
      const report = await read(world.guest, initiative.slug)
      return report?.commitments[0]?.state
    }
    try {
      expect(await stateAt('2027-04-01T03:59:00Z')).toBe('PLANNED')
      expect(await stateAt('2027-04-01T04:01:00Z')).toBe('LATE')
    } finally {
      world.travel('2026-11-23T15:00:00Z')
    }
  })

  test('is its body’s affair, once the report is out', async () => {
    const { report: draft } = await preparedReport()
    expect(codes(await update(communicator, draft.commitments[0]?.id ?? '', { state: 'DONE' }))).toEqual([
      'report-not-published',
    ])
    const { report } = await publishedReport()
    const id = report.commitments[0]?.id ?? ''
    expect(codes(await update(otherManager, id, { state: 'DONE' }))).toEqual(['other-organization'])
    expect(codes(await update(await world.staff(body, 'MODERATOR'), id, { state: 'DONE' }))).toEqual([
      'role-required',
    ])
    expect(codes(await update(await world.participant(), id, { state: 'DONE' }))).toEqual(['staff-only'])
    expect(codes(await update(communicator, randomUUID(), { state: 'DONE' }))).toEqual(['not-found'])
  })
})

describe('the public list', () => {
  const list = async (args: string, fields = 'id publishedAt') => {
    const { data, errors } = await world.guest.run(
      `{ feedbackReports(${args}) { edges { node { ${fields} } } pageInfo { hasNextPage endCursor } } }`,
    )
    if (errors) throw new Error(JSON.stringify(errors))
    return data.feedbackReports as {
      edges: { node: Report & { organizationName: string } }[]
      pageInfo: { hasNextPage: boolean; endCursor: string }
    }
  }

  test('holds published reports, newest first, paged without a gap', async () => {
    const { report: draft } = await preparedReport()
    world.travel('2026-11-24T15:00:00Z')
    const { report: newest } = await publishedReport()
    world.travel('2026-11-23T15:00:00Z')
    const all = (await list('first: 100')).edges.map(({ node }) => node.id)
    expect(all[0]).toBe(newest.id)
    expect(all).not.toContain(draft.id)
    expect(all).toHaveLength(await prisma().feedbackReport.count({ where: { publishedAt: { not: null } } }))
    const paged: string[] = []
    for (let after = ''; ;) {
      const { edges, pageInfo } = await list(`first: 3${after ? `, after: "${after}"` : ''}`)
      paged.push(...edges.map(({ node }) => node.id))
      if (!pageInfo.hasNextPage) break
      after = pageInfo.endCursor
    }
    expect(paged).toEqual(all)
  })

  test('is filtered by body, and says which initiative each report answers', async () => {
    const { edges } = await list(
      `first: 1, organization: "${body.slug}"`,
      'id initiativeSlug initiativeTitle organizationName themes { id } can { action }',
    )
    expect(edges[0]?.node).toMatchObject({
      organizationName: 'Ministère A',
      initiativeTitle: 'Quel transport pour nos villages?',
      themes: [{}],
    })
    expect((await list('first: 5, organization: "inconnu"')).edges).toEqual([])
  })

  test('takes one statement, with or without content; so do the reports of a list of initiatives', async () => {
    const count = async (work: () => Promise<unknown>) => {
      const before = world.app.database.statements()
      await work()
      return world.app.database.statements() - before
    }
    expect(await count(() => list('first: 20'))).toBe(1)
    expect(await count(() => list('first: 20', reportFields))).toBe(1)
    expect(
      await count(() =>
        world.guest.run('{ initiatives(first: 20) { edges { node { feedbackReport { id } } } } }'),
      ),
    ).toBe(2)
  })
})

describe('the record of replies', () => {
  test('counts what was promised and kept, for all or for one body', async () => {
    const record = async (args = '') => {
      const { data, errors } = await world.guest.run(
        `{ replyRecord${args} { closed answered onTime late medianDays commitmentsDone commitmentsTotal } }`,
      )
      if (errors) throw new Error(JSON.stringify(errors))
      return data.replyRecord
    }
    const own = await world.organization('Ministère C')
    const slug = `(organization: "${own.slug}")`
    expect(await record(slug)).toEqual({
      closed: 0,
      answered: 0,
      onTime: 0,
      late: 0,
      medianDays: null,
      commitmentsDone: 0,
      commitmentsTotal: 0,
    })
    const staff = await world.staff(own, 'MANAGER')
    const close = async (days: { closed: string; due: string }, answered: boolean) => {
      const { id } = await world.openInitiative(own)
      await prisma().initiative.update({
        where: { id },
        data: {
          opensAt: new Date('2026-01-01'),
          closesAt: new Date(days.closed),
          replyDueOn: new Date(days.due),
        },
      })
      if (!answered) return
      await save(staff, id)
      const published = await publish(staff, id)
      expect(codes(published)).toEqual([])
      return published['report'] as Report
    }
    const kept = await close({ closed: '2026-11-13T15:00:00Z', due: '2026-11-23' }, true)
    await close({ closed: '2026-10-24T15:00:00Z', due: '2026-11-01' }, true)
    await close({ closed: '2026-10-01T15:00:00Z', due: '2026-11-22' }, false)
    await close({ closed: '2026-11-20T15:00:00Z', due: '2027-01-15' }, false)
    await world.openInitiative(own)
    await update(staff, kept?.commitments[0]?.id ?? '', { state: 'DONE' })
    expect(await record(slug)).toEqual({
      closed: 4,
      answered: 2,
      onTime: 1,
      late: 2,
      medianDays: 20,
      commitmentsDone: 1,
      commitmentsTotal: 2,
    })
    const all = await record()
    expect(all.closed).toBeGreaterThan(4)
  })
})
