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
let other: OrganizationFixture
let moderator: Person
let colleague: Person
let otherManager: Person
let central: Person
let author: Person
let toolId: string
let initiative: { id: string; slug: string; toolId: string }

beforeAll(async () => {
  world = await openWorld()
  body = await world.organization('Ministère A')
  other = await world.organization('Ministère B')
  const office = await world.organization('Organisme central', true)
  initiative = await world.openInitiative(body)
  toolId = initiative.toolId
  moderator = await world.staff(body, 'MODERATOR')
  colleague = await world.staff(body, 'MODERATOR')
  otherManager = await world.staff(other, 'MANAGER')
  central = await world.staff(office, 'MANAGER')
  author = await world.participant()
})
afterAll(() => world.stop())

const explanation = 'Ce texte s’en prend à une personne et non à son idée.'
const codes = ({ problems }: Payload) => problems.map(({ code, path }) => (path ? `${path}:${code}` : code))
const prisma = () => world.app.database.prisma

const flag = (person: Person, contributionId: string, reason = 'SPAM', words = '') =>
  person.act(
    'flagContribution',
    'FlagContributionInput',
    { contributionId, reason, explanation: words },
    'flagged',
  )
const decide = (person: Person, itemId: string, action: string, reasons: Record<string, unknown> = {}) =>
  person.act(
    'decideReview',
    'DecideReviewInput',
    { itemId, action, ...reasons },
    'item { id decidedAt contribution { status } decision { action rule decidedByName } can { action allowed } }',
  )
const appeal = (person: Person, contributionId: string, text = 'Je parlais de l’idée, pas de la personne.') =>
  person.act('appealDecision', 'AppealDecisionInput', { contributionId, text }, 'appealed')
const reasons = { rule: 'respect', explanation }

const itemFields = `id cause openedAt priority flagCount flags { reason explanation at } changedSince snapshot { title body }
  contribution { id kind title body language authorName status createdAt subjectId } initiativeSlug initiativeTitle organizationName
  authorHistory { published restricted } appeal { text decision { action explanation } } decidedAt decision { action } can { action allowed reason { code } }`

async function list(person: Person, field = 'moderationQueue', args = '(first: 100)'): Promise<any[]> {
  const { data, errors } = await person.run(`{ ${field}${args} { edges { node { ${itemFields} } } } }`)
  if (errors) throw new Error(JSON.stringify(errors))
  return (data[field].edges as { node: unknown }[]).map(({ node }) => node)
}
const itemOf = async (person: Person, contributionId: string) =>
  (await list(person)).find((item) => item.contribution.id === contributionId)
const statusOf = async (id: string) =>
  (await prisma().contribution.findUniqueOrThrow({ where: { id } })).status
const told = (participantId: string, kind: string) =>
  prisma().notification.findMany({ where: { participantId, kind }, orderBy: { createdAt: 'asc' } })

/** An idea that was reported, then hidden by the moderator. */
async function hiddenIdea(): Promise<string> {
  const id = await world.idea(author, toolId)
  await flag(await world.participant(), id)
  const item = await itemOf(moderator, id)
  expect(codes(await decide(moderator, item.id, 'HIDE', reasons))).toEqual([])
  return id
}

describe('rules of conduct', () => {
  test('are public, in the language of the reader', async () => {
    const { data } = await world.guest.run('{ rulesOfConduct { key title text } }')
    expect(data.rulesOfConduct).toHaveLength(8)
    expect(data.rulesOfConduct[0]).toMatchObject({ key: 'respect', title: 'Respecter les personnes' })
    for (const { title, text } of data.rulesOfConduct) expect(`${title}${text}`).not.toMatch(/conduct\./)
  })
})

describe('reporting', () => {
  test('counts a person once, and says yes the second time', async () => {
    const id = await world.idea(author, toolId)
    const person = await world.participant()
    expect(await flag(person, id, 'SPAM')).toMatchObject({ problems: [], flagged: true })
    expect(await flag(person, id, 'THREAT')).toMatchObject({ problems: [], flagged: true })
    expect(await itemOf(moderator, id)).toMatchObject({ cause: 'FLAGGED', flagCount: 1, priority: 2 })
    expect(await prisma().contributionEvent.count({ where: { contributionId: id, type: 'flagged' } })).toBe(1)
  })

  test('counts twenty reports at once by one person as one', async () => {
    const id = await world.idea(author, toolId)
    const person = await world.participant()
    const answers = await Promise.all(Array.from({ length: 20 }, () => flag(person, id)))
    expect(answers.every((answer) => answer['flagged'] === true)).toBe(true)
    expect(await prisma().flag.count({ where: { contributionId: id } })).toBe(1)
    expect((await itemOf(moderator, id)).flagCount).toBe(1)
  })

  test('takes a guest, and gives them the session that counts them once', async () => {
    const id = await world.idea(author, toolId)
    const query =
      'mutation ($input: FlagContributionInput!) { flagContribution(input: $input) { problems { code } flagged } }'
    const post = (headers: Record<string, string>) =>
      world.app.http.inject({
        method: 'POST',
        url: '/graphql',
        headers,
        payload: { query, variables: { input: { contributionId: id, reason: 'SPAM' } } },
      })
    const first = await post({})
    expect(first.json().data.flagContribution).toEqual({ problems: [], flagged: true })
    const cookie = String(first.headers['set-cookie']).split(';')[0] ?? ''
    expect(cookie).toContain('=')
    const again = await post({ cookie, origin: 'http://localhost:4000', 'apollo-require-preflight': 'true' })
    expect(again.json().data.flagContribution).toEqual({ problems: [], flagged: true })
    expect(
      await prisma().flag.findMany({ where: { contributionId: id }, select: { reporterId: true } }),
    ).toEqual([{ reporterId: null }])
  })

  test('works on comments, and puts threats first', async () => {
    const ideaId = await world.idea(author, toolId)
    const { commentId } = await author.act(
      'submitComment',
      'SubmitCommentInput',
      { subjectId: ideaId, body: 'Je sais où tu habites.', language: 'fr' },
      'commentId',
    )
    await flag(await world.participant(), ideaId)
    await flag(await world.participant(), commentId, 'THREAT', 'C’est une menace.')
    const [first] = await list(moderator)
    expect(first).toMatchObject({
      priority: 9,
      contribution: { id: commentId, kind: 'comment', title: null, subjectId: ideaId },
    })
    expect(first.flags).toEqual([
      expect.objectContaining({ reason: 'THREAT', explanation: 'C’est une menace.' }),
    ])
  })

  test('refuses one’s own text, what is not public, what does not exist, and « other » without words', async () => {
    const id = await world.idea(author, toolId)
    const person = await world.participant()
    expect(codes(await flag(author, id))).toEqual(['own-contribution'])
    expect(codes(await flag(person, id, 'OTHER'))).toEqual(['explanation:required'])
    expect(codes(await flag(person, id, 'SPAM', 'x'.repeat(1001)))).toEqual(['explanation:too-long'])
    expect(codes(await flag(person, randomUUID()))).toEqual(['contributionId:not-found'])
    expect(codes(await flag(person, 'x'))).toEqual(['contributionId:not-found'])
    const hidden = await hiddenIdea()
    expect(codes(await flag(person, hidden))).toEqual(['not-found'])
    expect(await prisma().flag.count({ where: { reporterId: person.id } })).toBe(0)
  })
})

describe('the rate of reports', () => {
  test('is limited for each person, with the time to wait', async () => {
    const strict = await openWorld({}, 1)
    try {
      const person = await strict.participant()
      const attempts = Array.from({ length: 41 }, () => flag(person, randomUUID()))
      const answers = (await Promise.all(attempts)).flatMap(codes)
      expect(answers.filter((code) => code === 'contributionId:not-found')).toHaveLength(40)
      expect(answers.filter((code) => code === 'too-often')).toHaveLength(1)
    } finally {
      await strict.stop()
    }
  })
})

describe('the queue', () => {
  test('shows what is needed to decide, and never who reported', async () => {
    const id = await world.idea(author, toolId, { title: 'Titre', body: 'Texte signalé.' })
    const reporter = await world.participant()
    await flag(reporter, id, 'PERSONAL_DATA', 'Une adresse y est.')
    await prisma().contribution.update({ where: { id }, data: { body: 'Texte corrigé.' } })
    const item = await itemOf(moderator, id)
    expect(item).toMatchObject({
      priority: 5,
      changedSince: true,
      snapshot: { title: 'Titre', body: 'Texte signalé.' },
      contribution: { body: 'Texte corrigé.', status: 'PUBLISHED', language: 'fr' },
      initiativeSlug: initiative.slug,
      initiativeTitle: 'Quel transport pour nos villages?',
      organizationName: 'Ministère A',
      decidedAt: null,
      decision: null,
      appeal: null,
    })
    expect(item.authorHistory.published).toBeGreaterThan(0)
    expect(JSON.stringify(item)).not.toContain(reporter.id)
    expect(item.can).toEqual([
      { action: 'keep', allowed: true, reason: null },
      { action: 'publish', allowed: false, reason: { code: 'decision-impossible' } },
      { action: 'hide', allowed: true, reason: null },
      { action: 'remove', allowed: true, reason: null },
    ])
  })

  test('belongs to the moderators of the body, and to the central body', async () => {
    const id = await world.idea(author, toolId)
    await flag(await world.participant(), id)
    expect(await itemOf(colleague, id)).toBeDefined()
    expect(await itemOf(central, id)).toBeDefined()
    expect(await list(otherManager)).toEqual([])
    const communicator = await world.staff(body, 'COMMUNICATOR')
    expect(await list(communicator)).toEqual([])
    const { data } = await communicator.run('{ queueSize }')
    expect(data.queueSize).toBeNull()
    const { errors } = await author.run('{ moderationQueue { edges { node { id } } } }')
    expect(errors?.[0]?.extensions).toMatchObject({ code: 'FORBIDDEN', reason: 'staff-only' })
  })

  test('is counted, filtered by body, and paged without a gap or a double', async () => {
    const all = (await list(moderator)).map((item) => item.id as string)
    const { data } = await moderator.run('{ queueSize }')
    expect(data.queueSize).toBe(all.length)
    expect(await list(central, 'moderationQueue', `(first: 100, organization: "${other.slug}")`)).toEqual([])
    const paged: string[] = []
    for (let after: string | null = null; ;) {
      const page = await moderator.run(
        'query ($after: String) { moderationQueue(first: 2, after: $after) { edges { node { id } } pageInfo { hasNextPage endCursor } } }',
        { after },
      )
      const { edges, pageInfo } = page.data.moderationQueue
      paged.push(...edges.map((edge: { node: { id: string } }) => edge.node.id))
      if (!pageInfo.hasNextPage) break
      after = pageInfo.endCursor as string
    }
    expect(paged).toEqual(all)
  })

  test('takes one statement, whatever its length', async () => {
    const before = world.app.database.statements()
    await list(moderator)
    const session = 1
    expect(world.app.database.statements() - before).toBeLessThanOrEqual(1 + session)
  })
})

describe('a decision', () => {
  test('that hides names a published rule and explains', async () => {
    const id = await world.idea(author, toolId)
    await flag(await world.participant(), id)
    const { id: itemId } = await itemOf(moderator, id)
    expect(codes(await decide(moderator, itemId, 'HIDE'))).toEqual([
      'rule:decision-rule',
      'explanation:decision-explanation',
    ])
    expect(codes(await decide(moderator, itemId, 'REMOVE', { rule: 'taste', explanation }))).toEqual([
      'rule:unknown-choice',
    ])
    expect(codes(await decide(moderator, itemId, 'PUBLISH'))).toEqual(['action:decision-impossible'])
    expect(codes(await decide(moderator, randomUUID(), 'KEEP'))).toEqual(['itemId:not-found'])
    expect(await statusOf(id)).toBe('PUBLISHED')
    const { item } = await decide(moderator, itemId, 'HIDE', reasons)
    expect(item).toMatchObject({
      contribution: { status: 'HIDDEN' },
      decision: { action: 'HIDE', rule: 'respect' },
    })
    expect(item.can.every((permission: { allowed: boolean }) => !permission.allowed)).toBe(true)
    expect(codes(await decide(colleague, itemId, 'KEEP'))).toEqual(['already-decided'])
    expect(await itemOf(moderator, id)).toBeUndefined()
    const [newest] = await list(moderator, 'moderationHistory')
    expect(newest).toMatchObject({ id: itemId, decision: { action: 'HIDE' } })
    expect(await list(otherManager, 'moderationHistory')).toEqual([])
    const { data } = await world.guest.run('query ($id: ID!) { idea(id: $id) { id } }', { id })
    expect(data.idea).toBeNull()
  })

  test('is refused to another body’s manager, to a communicator, to a participant and to the author', async () => {
    const writer = await world.staff(body, 'MODERATOR')
    const id = await world.idea(writer, toolId)
    await flag(await world.participant(), id)
    const { id: itemId } = await itemOf(moderator, id)
    const attempt = async (person: Person) => codes(await decide(person, itemId, 'HIDE', reasons))
    expect(await attempt(otherManager)).toEqual(['other-organization'])
    expect(await attempt(await world.staff(body, 'COMMUNICATOR'))).toEqual(['role-required'])
    expect(await attempt(await world.participant())).toEqual(['staff-only'])
    expect(await attempt(world.guest)).toEqual(['sign-in-first'])
    expect(await attempt(writer)).toEqual(['own-contribution'])
    expect(await statusOf(id)).toBe('PUBLISHED')
    expect(await attempt(central)).toEqual([])
  })

  test('taken twice at once is taken once', async () => {
    const id = await world.idea(author, toolId)
    await flag(await world.participant(), id)
    const { id: itemId } = await itemOf(moderator, id)
    const answers = await Promise.all([
      decide(moderator, itemId, 'HIDE', reasons),
      decide(colleague, itemId, 'KEEP'),
    ])
    expect(answers.map(codes).sort()).toEqual([[], ['already-decided']])
    expect(await prisma().moderationDecision.count({ where: { reviewItemId: itemId } })).toBe(1)
  })

  test('tells the author what, which rule, why, with their text and the way to appeal', async () => {
    const person = await world.participant()
    const id = await world.idea(person, toolId, { title: 'Un titre', body: 'Un texte que je retrouve.' })
    await flag(await world.participant(), id)
    const { id: itemId } = await itemOf(moderator, id)
    await decide(moderator, itemId, 'HIDE', reasons)
    const [notice, ...more] = await told(person.id, 'decision')
    expect(more).toEqual([])
    expect(notice?.data).toMatchObject({
      contributionId: id,
      verdict: 'hidden',
      rule: 'respect',
      explanation,
      body: 'Un texte que je retrouve.',
      appealBy: '2027-05-23',
    })
    const letter = await prisma().mailMessage.findFirstOrThrow({
      where: { recipient: person.email, subject: 'Votre contribution a été masquée' },
    })
    for (const part of [
      'Respecter les personnes',
      explanation,
      'Un texte que je retrouve.',
      '23 mai 2027',
      'Une autre personne',
      'Rien n’a été décidé par une machine',
      '/ma-page',
    ]) {
      expect(letter.text).toContain(part)
    }
    const moderators = await prisma().participant.findMany({
      where: { id: { in: [moderator.id, colleague.id] } },
    })
    for (const { publicName } of moderators) expect(letter.text).not.toContain(publicName)
  })

  test('tells those who reported the outcome, once, naming nobody', async () => {
    const title = 'Un banc devant la clinique'
    const id = await world.idea(author, toolId, { title })
    const people = [await world.participant(), await world.participant()]
    for (const person of people) await flag(person, id)
    await world.guest.act(
      'flagContribution',
      'FlagContributionInput',
      { contributionId: id, reason: 'SPAM' },
      'flagged',
    )
    const { id: itemId, flagCount } = await itemOf(moderator, id)
    expect(flagCount).toBe(3)
    await decide(moderator, itemId, 'KEEP')
    const decision = await prisma().moderationDecision.findFirstOrThrow({ where: { reviewItemId: itemId } })
    await world.work()
    await world.app.jobs['tell-flaggers']?.({ decisionId: decision.id })
    for (const person of people) {
      const notices = await told(person.id, 'flag-outcome')
      expect(notices.map((notice) => notice.data)).toEqual([
        { contributionId: id, subjectId: null, title, outcome: 'kept' },
      ])
      const letters = await prisma().mailMessage.findMany({ where: { recipient: person.email } })
      expect(letters.map((letter) => letter.subject)).toEqual(['Votre signalement a été étudié'])
    }
    expect(await statusOf(id)).toBe('PUBLISHED')
    expect(
      (await told(author.id, 'decision')).filter(
        (notice) => (notice.data as { contributionId: string }).contributionId === id,
      ),
    ).toEqual([])
  })

  test('lets a later report open a new entry that starts from zero', async () => {
    const id = await world.idea(author, toolId)
    await flag(await world.participant(), id, 'SPAM', 'première')
    await decide(moderator, (await itemOf(moderator, id)).id, 'KEEP')
    world.travel('2026-11-23T15:05:00Z')
    await flag(await world.participant(), id, 'OFF_TOPIC', 'seconde')
    const item = await itemOf(moderator, id)
    expect(item.flagCount).toBe(1)
    expect(item.flags.map((given: { explanation: string }) => given.explanation)).toEqual(['seconde'])
  })

  test('shows what was held, and tells its author', async () => {
    const careful = await world.openInitiative(body, { review: 'ALL' })
    const person = await world.participant()
    const id = await world.idea(person, careful.toolId)
    expect(await statusOf(id)).toBe('PENDING')
    const item = await itemOf(moderator, id)
    expect(item.cause).toBe('PRE_MODERATION')
    expect(codes(await decide(moderator, item.id, 'KEEP'))).toEqual(['action:decision-impossible'])
    expect(codes(await decide(moderator, item.id, 'PUBLISH'))).toEqual([])
    expect(await statusOf(id)).toBe('PUBLISHED')
    expect((await told(person.id, 'decision')).map((notice) => notice.data)).toEqual([
      expect.objectContaining({ verdict: 'published', appealBy: null }),
    ])
    const tally = await prisma().initiativeTally.findUniqueOrThrow({ where: { initiativeId: careful.id } })
    expect(tally.contributions).toBe(1)
  })

  test('closes the entry of a text that its author withdrew', async () => {
    const id = await world.idea(author, toolId)
    await flag(await world.participant(), id)
    await author.act('withdrawContribution', 'ContributionIdInput', { contributionId: id }, 'contributionId')
    const item = await itemOf(moderator, id)
    expect(codes(await decide(moderator, item.id, 'HIDE', reasons))).toEqual(['action:decision-impossible'])
    expect(codes(await decide(moderator, item.id, 'KEEP'))).toEqual([])
    expect(await statusOf(id)).toBe('WITHDRAWN')
  })

  test('leaves a line in the trail', async () => {
    const entry = await prisma().auditEntry.findFirst({
      where: { action: 'moderate', actorId: moderator.id },
    })
    expect(entry).toMatchObject({ actorRole: 'MODERATOR', subjectType: 'contribution', outcome: 'done' })
  })
})

describe('an appeal', () => {
  test('is the author’s alone, once, and only against a restriction', async () => {
    const id = await hiddenIdea()
    expect(codes(await appeal(await world.participant(), id))).toEqual(['not-yours'])
    expect(codes(await appeal(moderator, id))).toEqual(['not-yours'])
    expect(codes(await appeal(world.guest, id))).toEqual(['sign-in-first'])
    expect(codes(await appeal(author, id, '  '))).toEqual(['text:required'])
    expect(codes(await appeal(author, id, 'x'.repeat(2001)))).toEqual(['text:too-long'])
    expect(codes(await appeal(author, randomUUID()))).toEqual(['contributionId:not-found'])
    expect(codes(await appeal(author, await world.idea(author, toolId)))).toEqual(['appeal-nothing'])
    expect(await appeal(author, id)).toMatchObject({ problems: [], appealed: true })
    expect(codes(await appeal(author, id))).toEqual(['appeal-once'])
    expect(await itemOf(colleague, id)).toMatchObject({
      cause: 'APPEAL',
      flagCount: 0,
      appeal: {
        text: 'Je parlais de l’idée, pas de la personne.',
        decision: { action: 'HIDE', explanation },
      },
    })
  })

  test('is decided by someone else, who may put the text back', async () => {
    const id = await hiddenIdea()
    await appeal(author, id)
    const { id: itemId, can } = await itemOf(moderator, id)
    expect(can[0]).toEqual({ action: 'keep', allowed: false, reason: { code: 'appeal-other-person' } })
    expect(codes(await decide(moderator, itemId, 'KEEP'))).toEqual(['appeal-other-person'])
    expect(await statusOf(id)).toBe('HIDDEN')
    expect(
      codes(await decide(central, itemId, 'PUBLISH', { explanation: 'La critique visait l’idée.' })),
    ).toEqual([])
    expect(await statusOf(id)).toBe('PUBLISHED')
    expect(await prisma().contributionEvent.count({ where: { contributionId: id, type: 'restored' } })).toBe(
      1,
    )
    const letter = await prisma().mailMessage.findFirst({
      where: { recipient: author.email, subject: 'Votre contribution est de nouveau publique' },
    })
    expect(letter?.text).toContain('La critique visait l’idée.')
  })

  test('may leave the decision as it is, with reasons, and ends there', async () => {
    const id = await hiddenIdea()
    await appeal(author, id)
    const { id: itemId } = await itemOf(colleague, id)
    expect(codes(await decide(colleague, itemId, 'HIDE'))).toEqual([
      'rule:decision-rule',
      'explanation:decision-explanation',
    ])
    expect(codes(await decide(colleague, itemId, 'HIDE', reasons))).toEqual([])
    expect(await statusOf(id)).toBe('HIDDEN')
    expect(codes(await appeal(author, id))).toEqual(['appeal-final'])
    const notices = (await told(author.id, 'decision')).map(
      (notice) => notice.data as { contributionId: string; verdict: string },
    )
    expect(notices.filter((data) => data.contributionId === id).map((data) => data.verdict)).toEqual([
      'hidden',
      'upheld',
    ])
  })

  test('shows on its author’s page with the rule, the reasons, the request and what came of it', async () => {
    const person = await world.participant()
    const id = await world.idea(person, toolId)
    await flag(await world.participant(), id)
    await decide(moderator, (await itemOf(moderator, id)).id, 'HIDE', reasons)
    const mine = async () => {
      const { data } = await person.run(
        `{ myContributions(first: 5) { edges { node { id status ratingMode
           decisions { outcome ruleTitle ruleText explanation onAppeal appealBy appealText appealedAt }
           can { action allowed reason { code } } } } } }`,
      )
      return data.myContributions.edges.find((edge: { node: { id: string } }) => edge.node.id === id).node
    }
    const first = await mine()
    expect(first).toMatchObject({
      ratingMode: 'SUPPORT',
      decisions: [
        {
          outcome: 'HIDDEN',
          ruleTitle: 'Respecter les personnes',
          explanation,
          onAppeal: false,
          appealBy: '2027-05-23',
          appealText: null,
        },
      ],
    })
    expect(first.decisions[0].ruleText).toMatch(/^Critiquez les idées/)
    expect(first.can[0]).toEqual({ action: 'appeal', allowed: true, reason: null })
    await appeal(person, id)
    const waiting = await mine()
    expect(waiting.decisions[0]).toMatchObject({ appealText: 'Je parlais de l’idée, pas de la personne.' })
    expect(waiting.can[0]).toMatchObject({ allowed: false, reason: { code: 'appeal-once' } })
    await decide(colleague, (await itemOf(colleague, id)).id, 'KEEP', {
      explanation: 'La critique vise l’idée.',
    })
    const after = await mine()
    expect(after.status).toBe('PUBLISHED')
    expect(after.decisions[1]).toMatchObject({
      outcome: 'RESTORED',
      onAppeal: true,
      explanation: 'La critique vise l’idée.',
      appealBy: null,
    })
    expect(after.can[0]).toMatchObject({ allowed: false, reason: { code: 'appeal-nothing' } })
  })

  test('comes within six months', async () => {
    const id = await hiddenIdea()
    const decision = await prisma().moderationDecision.findFirstOrThrow({ where: { contributionId: id } })
    await prisma().moderationDecision.update({
      where: { id: decision.id },
      data: { at: new Date('2026-05-22T15:00:00Z') },
    })
    expect(codes(await appeal(author, id))).toEqual(['appeal-late'])
    await prisma().moderationDecision.update({
      where: { id: decision.id },
      data: { at: new Date('2026-05-23T15:00:00Z') },
    })
    expect(codes(await appeal(author, id))).toEqual([])
  })
})

describe('transparency', () => {
  test('adds up by month and by body, for everyone to read', async () => {
    const { data } = await world.guest.run(
      '{ moderationTransparency { month organizationName flags kept published hidden removed appeals reversed medianHours } }',
    )
    const [all, own] = data.moderationTransparency
    expect(all).toMatchObject({ month: '2026-11', organizationName: null, reversed: 2, published: 1 })
    expect(own).toEqual({ ...all, organizationName: 'Ministère A' })
    expect(all.flags).toBe(await prisma().flag.count())
    expect(all.appeals).toBe(
      await prisma().moderationDecision.count({ where: { appealedAt: { not: null } } }),
    )
    const first = await prisma().moderationDecision.groupBy({
      by: ['action'],
      where: { at: { gte: new Date('2026-11-01') }, item: { cause: { not: 'appeal' } } },
      _count: true,
    })
    const counted = Object.fromEntries(first.map((row) => [row.action, row._count]))
    expect([all.kept, all.hidden]).toEqual([counted['KEEP'], counted['HIDE']])
    expect(all.medianHours).not.toBeNull()
  })
})

describe('personal data', () => {
  test('of a person holds their reports and appeals, and loses them with their name', async () => {
    const person = await world.participant()
    const reported = await world.idea(author, toolId)
    await flag(person, reported, 'OTHER', 'Mes mots.')
    const mine = await world.idea(person, toolId)
    await flag(await world.participant(), mine)
    await decide(moderator, (await itemOf(moderator, mine)).id, 'HIDE', reasons)
    await appeal(person, mine, 'Mon appel.')
    const { data } = await person.run('mutation { exportMyData { data } }')
    const kept = data.exportMyData.data.sources.moderation
    expect(kept).toEqual([
      expect.objectContaining({ type: 'flag', contributionId: reported, explanation: 'Mes mots.' }),
      expect.objectContaining({ type: 'appeal', contributionId: mine, text: 'Mon appel.' }),
    ])
    await person.act('eraseMyData', 'EraseMyDataInput', { email: person.email }, 'erased')
    expect(await prisma().flag.count({ where: { reporterId: person.id } })).toBe(0)
    expect(await prisma().flag.count({ where: { contributionId: reported } })).toBe(1)
    expect(
      await prisma().moderationDecision.count({
        where: { OR: [{ appealText: 'Mon appel.' }, { appealText: { contains: 'Mes mots' } }] },
      }),
    ).toBe(0)
    expect((await itemOf(colleague, mine)).appeal.text).toBe('')
  })
})
