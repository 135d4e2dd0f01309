import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import { randomUUID } from 'node:crypto'
import { openWorld, type OrganizationFixture, type Person, type World } from '../../../test/world.ts'

let world: World
let body: OrganizationFixture
let author: Person
let toolId: string
let initiative: { id: string; slug: string; toolId: string }

beforeAll(async () => {
  world = await openWorld()
  body = await world.organization('Ministère des Transports et de la Mobilité durable')
  initiative = await world.openInitiative(body)
  toolId = initiative.toolId
  author = await world.participant()
})
afterAll(() => world.stop())

const valid = () => ({
  toolId,
  title: 'Un autobus le soir',
  body: 'Le dernier autobus part à 17 h. Il en faudrait un à 21 h.',
  language: 'fr',
  consent: true,
})

describe('submitting an idea', () => {
  test('gives a receipt that anyone with its number can read, without a name', async () => {
    const { problems, ...payload } = await author.act(
      'submitIdea',
      'SubmitIdeaInput',
      valid(),
      'receiptNumber idea { id mine status }',
    )
    expect(problems).toEqual([])
    const number = payload['receiptNumber'] as unknown as string
    expect(number).toMatch(/^[2-9A-Z]{4}-[2-9A-Z]{4}$/)
    const { data } = await world.guest.run(
      'query ($n: String!) { receipt(number: $n) { kind status title replyDueOn organizationName } }',
      { n: number.toLowerCase() },
    )
    expect(data.receipt).toMatchObject({ kind: 'idea', status: 'PUBLISHED', title: 'Un autobus le soir' })
    expect(data.receipt.replyDueOn).toMatch(/^\d{4}-\d{2}-\d{2}$/)
  })

  test('writes a letter with the number and the promised day', async () => {
    const letter = await world.app.database.prisma.mailMessage.findFirst({
      where: { recipient: author.email },
    })
    expect(letter?.subject).toContain('Reçu')
    expect(letter?.text).toContain('Réponse promise')
    expect(letter?.html).toContain('lang="fr-CA"')
  })

  test('takes a guest’s idea only after their address is confirmed, and says so', async () => {
    const payload = await world.guest.act('submitIdea', 'SubmitIdeaInput', valid(), 'receiptNumber')
    expect(payload.problems).toEqual([
      expect.objectContaining({
        code: 'sign-in-first',
        message: 'Confirmez d’abord votre adresse courriel.',
      }),
    ])
  })

  test('names every field at fault at once', async () => {
    const payload = await author.act(
      'submitIdea',
      'SubmitIdeaInput',
      { ...valid(), title: '  ', body: 'x'.repeat(1101), place: '1' },
      'receiptNumber',
    )
    expect(payload.problems.map((p) => `${p.path}:${p.code}`)).toEqual([
      'title:required',
      'body:too-long',
      'place:invalid',
    ])
  })

  test('needs the collection notice to be accepted', async () => {
    const payload = await author.act(
      'submitIdea',
      'SubmitIdeaInput',
      { ...valid(), consent: false },
      'receiptNumber',
    )
    expect(payload.problems).toEqual([expect.objectContaining({ code: 'consent-needed', path: 'consent' })])
  })

  test('counts once what is sent twenty times at once with one key', async () => {
    const key = randomUUID()
    const before = await world.app.database.prisma.contribution.count({ where: { toolId } })
    const answers = await Promise.all(
      Array.from({ length: 20 }, () =>
        author.act('submitIdea', 'SubmitIdeaInput', { ...valid(), submissionKey: key }, 'receiptNumber'),
      ),
    )
    expect(new Set(answers.map((answer) => answer['receiptNumber'])).size).toBe(1)
    expect(await world.app.database.prisma.contribution.count({ where: { toolId } })).toBe(before + 1)
  })

  test('is refused before opening and after closing, by the API itself', async () => {
    const { opensAt, closesAt } = await world.app.database.prisma.initiative.findUniqueOrThrow({
      where: { id: initiative.id },
    })
    const was = world.now()
    for (const instant of [new Date((opensAt?.getTime() ?? 0) - 1), closesAt ?? was]) {
      world.travel(instant)
      const payload = await author.act('submitIdea', 'SubmitIdeaInput', valid(), 'receiptNumber')
      expect(payload.problems).toEqual([expect.objectContaining({ code: 'tool-closed' })])
    }
    world.travel(was)
  })

  test('by staff for someone on paper counts the same and says its channel', async () => {
    const staff = await world.staff(body, 'COMMUNICATOR')
    const payload = await staff.act(
      'submitIdea',
      'SubmitIdeaInput',
      { ...valid(), title: 'Idée reçue par la poste', onBehalf: { channel: 'PAPER', name: '' } },
      'idea { channel authorName mine }',
    )
    expect(payload['idea']).toEqual({ channel: 'PAPER', authorName: 'Sans nom', mine: false })
    const stranger = await world.staff(await world.organization(), 'MANAGER')
    const refused = await stranger.act(
      'submitIdea',
      'SubmitIdeaInput',
      { ...valid(), onBehalf: { channel: 'PAPER', name: '' } },
      'idea { id }',
    )
    expect(refused.problems[0]?.code).toBe('other-organization')
  })

  test('waits for a moderator where the body reads every idea first', async () => {
    const held = await world.openInitiative(body, { review: 'ALL' })
    const payload = await author.act(
      'submitIdea',
      'SubmitIdeaInput',
      { ...valid(), toolId: held.toolId },
      'idea { id status }',
    )
    expect(payload['idea']).toMatchObject({ status: 'PENDING' })
    const id = (payload['idea'] as { id: string }).id
    const query = 'query ($id: ID!) { idea(id: $id) { title } }'
    expect((await world.guest.run(query, { id })).data.idea).toBeNull()
    expect((await author.run(query, { id })).data.idea).not.toBeNull()
    const list = await world.guest.run(
      'query ($id: ID!) { ideaCollection(id: $id) { ideaCount ideas { edges { node { id } } } } }',
      { id: held.toolId },
    )
    expect(list.data.ideaCollection).toEqual({ ideaCount: 0, ideas: { edges: [] } })
  })
})

describe('similar ideas', () => {
  test.each([
    ['sans accents', 'Autobus le soir'],
    ['avec une faute', 'un autobuss le soir'],
    ['au pluriel', 'des autobus en soirée, le soir'],
  ])('are found %s', async (_, text) => {
    const { data } = await world.guest.run(
      'query ($id: ID!, $text: String!) { similarIdeas(toolId: $id, text: $text) { title } }',
      { id: toolId, text },
    )
    expect(data.similarIdeas.map((idea: { title: string }) => idea.title)).toContain('Un autobus le soir')
  })
  test('are none for an unrelated subject', async () => {
    const { data } = await world.guest.run(
      'query ($id: ID!, $text: String!) { similarIdeas(toolId: $id, text: $text) { title } }',
      { id: toolId, text: 'Planter des érables' },
    )
    expect(data.similarIdeas).toEqual([])
  })
})

describe('supporting an idea', () => {
  test('counts one person once, however often and however fast they ask', async () => {
    const id = await world.idea(author, toolId)
    const person = await world.participant()
    const answers = await Promise.all(
      Array.from({ length: 30 }, () =>
        person.act(
          'rateContribution',
          'RateContributionInput',
          { contributionId: id, value: 1 },
          'supports value',
        ),
      ),
    )
    expect(new Set(answers.map((answer) => answer['supports']))).toEqual(new Set([1]))
  })

  test('stays exact under 500 concurrent requests of support and withdrawal', async () => {
    const id = await world.idea(author, toolId)
    const people = await Promise.all(Array.from({ length: 50 }, () => world.participant()))
    const requests = people.flatMap((person, index) =>
      Array.from({ length: 10 }, (_, turn) =>
        person.act(
          'rateContribution',
          'RateContributionInput',
          { contributionId: id, value: turn === 9 ? index % 2 : turn % 2 },
          'supports',
        ),
      ),
    )
    await Promise.all(requests)
    const { supports } = await world.app.database.prisma.contributionTally.findUniqueOrThrow({
      where: { contributionId: id },
    })
    expect(supports).toBe(await world.app.database.prisma.rating.count({ where: { contributionId: id } }))
    expect(supports).toBe(25)
  }, 60_000)

  test('can be taken back', async () => {
    const id = await world.idea(author, toolId)
    const person = await world.participant()
    await person.act(
      'rateContribution',
      'RateContributionInput',
      { contributionId: id, value: 1 },
      'supports',
    )
    const payload = await person.act(
      'rateContribution',
      'RateContributionInput',
      { contributionId: id, value: 0 },
      'supports value',
    )
    expect(payload).toMatchObject({ supports: 0, value: 0 })
  })

  test('is refused for one’s own idea, for a guest, and for a value that does not exist', async () => {
    const id = await world.idea(author, toolId)
    const rate = (person: Person, value: number) =>
      person.act('rateContribution', 'RateContributionInput', { contributionId: id, value }, 'supports')
    expect((await rate(author, 1)).problems[0]?.code).toBe('own-contribution')
    expect((await rate(world.guest, 1)).problems[0]?.code).toBe('sign-in-first')
    expect((await rate(await world.participant(), 5)).problems[0]?.code).toBe('rating-value')
  })

  test.each([
    ['UP_DOWN', [1, -1, -1], { supports: 1, opposes: 2, stars: [0, 0, 0, 0, 0], points: 0 }],
    ['STARS', [5, 4, 5], { supports: 3, opposes: 0, stars: [0, 0, 0, 1, 2], points: 0 }],
    ['POINTS', [10, 3, 7], { supports: 3, opposes: 0, stars: [0, 0, 0, 0, 0], points: 20 }],
  ])('by %s is counted as such, and changes move the counts', async (mode, values, expected) => {
    const rated = await world.openInitiative(body, { rating: { mode } })
    const id = await world.idea(author, rated.toolId)
    const people = await Promise.all(values.map(() => world.participant()))
    for (const [index, person] of people.entries()) {
      await person.act(
        'rateContribution',
        'RateContributionInput',
        { contributionId: id, value: mode === 'UP_DOWN' ? -1 : 1 },
        'supports',
      )
      await person.act(
        'rateContribution',
        'RateContributionInput',
        { contributionId: id, value: values[index] },
        'supports',
      )
    }
    const { data } = await world.guest.run(
      'query ($id: ID!) { idea(id: $id) { supports opposes stars points } }',
      { id },
    )
    expect(data.idea).toEqual(expected)
  })

  test('answers the new counts, and the points that the person may still give', async () => {
    const shared = await world.openInitiative(body, { rating: { mode: 'POINTS', limit: 10 } })
    const [one, other] = await Promise.all([1, 2].map(() => world.idea(author, shared.toolId)))
    const person = await world.participant()
    const give = (contributionId: string | undefined, value: number) =>
      person.act(
        'rateContribution',
        'RateContributionInput',
        { contributionId, value },
        'value supports opposes stars points left',
      )
    const left = async (who: Person) => {
      const { data } = await who.run(
        'query ($id: ID!) { ideaCollection(id: $id) { ratingLimit ratingLeft } }',
        { id: shared.toolId },
      )
      return data.ideaCollection
    }
    expect(await left(world.guest)).toEqual({ ratingLimit: 10, ratingLeft: 10 })
    expect(await give(one, 6)).toMatchObject({ value: 6, supports: 1, opposes: 0, points: 6, left: 4 })
    const refused = await give(other, 5)
    expect(refused.problems[0]).toMatchObject({ code: 'points-limit', path: 'value' })
    expect(refused.problems[0]?.message).toBe(
      'Il vous reste 4 points sur 10. Retirez-en ailleurs pour en donner ici.',
    )
    expect(await give(one, 2)).toMatchObject({ value: 2, points: 2, left: 8 })
    expect(await give(other, 5)).toMatchObject({ value: 5, points: 5, left: 3 })
    expect(await give(one, 0)).toMatchObject({ value: 0, supports: 0, points: 0, left: 5 })
    expect(await left(person)).toEqual({ ratingLimit: 10, ratingLeft: 5 })
    expect(await left(await world.participant())).toEqual({ ratingLimit: 10, ratingLeft: 10 })
  })

  test('an idea says how it is rated, and whether its initiative is in English too', async () => {
    const rated = await world.openInitiative(body, { rating: { mode: 'STARS' } })
    const id = await world.idea(author, rated.toolId)
    const { data } = await world.guest.run(
      'query ($id: ID!) { idea(id: $id) { ratingMode initiativeHasEnglish initiativeTitle } }',
      { id },
    )
    expect(data.idea).toMatchObject({ ratingMode: 'STARS', initiativeHasEnglish: false })
  })

  test('stops at the limit that the body set', async () => {
    const limited = await world.openInitiative(body, { rating: { mode: 'SUPPORT', limit: 2 } })
    const ideas = await Promise.all([1, 2, 3].map(() => world.idea(author, limited.toolId)))
    const person = await world.participant()
    const codes = []
    for (const contributionId of ideas)
      codes.push(
        (
          await person.act(
            'rateContribution',
            'RateContributionInput',
            { contributionId, value: 1 },
            'supports',
          )
        ).problems[0]?.code,
      )
    expect(codes).toEqual([undefined, undefined, 'rating-limit'])
    await person.act(
      'rateContribution',
      'RateContributionInput',
      { contributionId: ideas[0], value: 0 },
      'supports',
    )
    expect(
      (
        await person.act(
          'rateContribution',
          'RateContributionInput',
          { contributionId: ideas[2], value: 1 },
          'supports',
        )
      ).problems,
    ).toEqual([])
  })
})

test('staff read how many ideas wait for an answer, and which states owe reasons', async () => {
  const own = await world.openInitiative(body)
  const [first] = await Promise.all([1, 2, 3].map(() => world.idea(author, own.toolId)))
  const communicator = await world.staff(body, 'COMMUNICATOR')
  const waiting = async (person: Person) => {
    const { data } = await person.run('query ($id: ID!) { ideaCollection(id: $id) { unansweredCount } }', {
      id: own.toolId,
    })
    return data.ideaCollection.unansweredCount
  }
  const states = async () => {
    const { data } = await world.guest.run(
      'query ($id: ID!) { idea(id: $id) { nextStates reasonedStates } }',
      { id: first },
    )
    return data.idea
  }
  expect(await waiting(communicator)).toBe(3)
  expect(await waiting(author)).toBeNull()
  expect((await states()).reasonedStates).not.toContain('UNDER_REVIEW')
  const input = { contributionId: first, state: 'ACCEPTED', text: 'Une bonne idée, que nous retenons.' }
  await communicator.act('answerContribution', 'AnswerContributionInput', input, 'contributionId')
  expect(await waiting(communicator)).toBe(2)
  expect(await states()).toEqual({
    nextStates: ['PLANNED', 'IN_PROGRESS', 'DONE', 'UNDER_REVIEW'],
    reasonedStates: ['DONE', 'UNDER_REVIEW'],
  })
})

test('a comment says to each what they may do with it', async () => {
  const id = await world.idea(author, toolId)
  const commenter = await world.participant()
  const input = { subjectId: id, body: 'Et le dimanche?', language: 'fr' }
  expect((await commenter.act('submitComment', 'SubmitCommentInput', input, 'commentId')).problems).toEqual(
    [],
  )
  const allowed = async (person: Person) => {
    const { data } = await person.run(
      'query ($id: ID!) { comments(subjectId: $id) { edges { node { can { action allowed } } } } }',
      { id },
    )
    const can: { action: string; allowed: boolean }[] = data.comments.edges[0].node.can
    return can.filter((one) => one.allowed).map((one) => one.action)
  }
  expect(await allowed(commenter)).toEqual(['withdraw'])
  expect(await allowed(author)).toEqual(['flag'])
  expect(await allowed(world.guest)).toEqual(['flag'])
})

describe('the list of ideas', () => {
  const pageOf = async (order: string, seed: string, after: string | null, first = 7) => {
    const { data } = await world.guest.run(
      `query ($id: ID!, $seed: String, $after: String, $first: Int) { ideaCollection(id: $id) { ideas(order: ${order}, seed: $seed, after: $after, first: $first) { edges { node { id } } pageInfo { hasNextPage endCursor } } } }`,
      { id: toolId, seed, after, first },
    )
    return data.ideaCollection.ideas
  }
  const whole = async (order: string, seed = 'a') => {
    const ids: string[] = []
    for (let after: string | null = null; ;) {
      const page = await pageOf(order, seed, after)
      ids.push(...page.edges.map((edge: { node: { id: string } }) => edge.node.id))
      if (!page.pageInfo.hasNextPage) return ids
      after = page.pageInfo.endCursor
    }
  }

  test.each(['RANDOM', 'BEST', 'SUPPORTS', 'HOT', 'NEWEST', 'NEEDS_VOTES', 'DIVISIVE'])(
    'by %s: its pages together hold every idea once',
    async (order) => {
      const ids = await whole(order)
      const all = await world.app.database.prisma.contribution.findMany({
        where: { toolId, kind: 'idea', status: 'PUBLISHED' },
        select: { id: true },
      })
      expect([...ids].sort()).toEqual(all.map(({ id }) => id).sort())
    },
  )
  test('by the fair order is stable for a visitor all day, and other for another visitor or day', async () => {
    const first = await whole('RANDOM', 'visitor-1')
    expect(await whole('RANDOM', 'visitor-1')).toEqual(first)
    expect(await whole('RANDOM', 'visitor-2')).not.toEqual(first)
    const was = world.now()
    world.travel(new Date(was.getTime() + 86_400_000))
    expect(await whole('RANDOM', 'visitor-1')).not.toEqual(first)
    world.travel(was)
  })
  test('refuses a page of a billion and a cursor that is not ours', async () => {
    const query =
      'query ($id: ID!, $first: Int, $after: String) { ideaCollection(id: $id) { ideas(first: $first, after: $after) { edges { cursor } } } }'
    for (const variables of [
      { first: 1_000_000_000 },
      { first: 0 },
      { after: 'abc' },
      { after: Buffer.from('[{},1]').toString('base64url') },
    ]) {
      const { errors } = await world.guest.run(query, { id: toolId, ...variables })
      expect(errors?.[0]?.extensions.code).toBe('REFUSED')
    }
  })
})

test('fairness: over 10,000 visitors each of 50 ideas comes first 150 to 250 times', async () => {
  const rows = await world.app.database.sql<{ n: number }>(
    `WITH ideas AS (SELECT gen_random_uuid() AS id FROM generate_series(1, 50)),
     seeds AS (SELECT ('x' || substr(encode(sha256(('v' || g)::bytea), 'hex'), 1, 16))::bit(64)::int8 AS seed FROM generate_series(1, 10000) g),
     firsts AS (SELECT (SELECT id FROM ideas ORDER BY uuid_hash_extended(id, seed), id LIMIT 1) AS id FROM seeds)
     SELECT count(*)::int AS n FROM firsts GROUP BY id`,
  )
  expect(rows).toHaveLength(50)
  expect(Math.min(...rows.map((row) => row.n))).toBeGreaterThanOrEqual(150)
  expect(Math.max(...rows.map((row) => row.n))).toBeLessThanOrEqual(250)
}, 60_000)
