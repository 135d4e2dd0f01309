import { afterAll, beforeAll, expect, test } from '@jest/globals'
import { randomUUID } from 'node:crypto'
import { openSurveyInitiative } from '../../../test/surveys.ts'
import { openWorld, type OrganizationFixture, type Person, type World } from '../../../test/world.ts'
import { findSurveyDrift, settleAll } from './intake.store.ts'

let world: World
let body: OrganizationFixture
let manager: Person

beforeAll(async () => {
  world = await openWorld()
  body = await world.organization()
  manager = await world.staff(body, 'MANAGER')
})
afterAll(() => world.stop())

const type = (person: Person, surveyId: string, versionId: string, more: Record<string, unknown>) =>
  person.act(
    'enterSurveyResponse',
    'EnterSurveyResponseInput',
    { surveyId, versionId, channel: 'PAPER', language: 'fr', submissionKey: randomUUID(), ...more },
    'entry { id sampled typedTwice mine differences { question first second } }',
  )

test('a copy on paper counts the same, says its channel, and is typed twice by two people with its differences shown', async () => {
  const { surveyId, versionId } = await openSurveyInitiative(world, body, manager, { doubleEntry: 1 })
  const other = await world.staff(body, 'COMMUNICATOR')
  const key = randomUUID()
  const answers = { means: 'bus', age: 70 }
  const first = await type(manager, surveyId, versionId, { copyCode: 'a-17', answers, submissionKey: key })
  expect(first).toMatchObject({ problems: [], entry: { sampled: true, typedTwice: false, mine: true } })
  const entryId = first['entry'].id as string
  const again = await type(manager, surveyId, versionId, { copyCode: 'a-17', answers, submissionKey: key })
  expect(again['entry'].id).toBe(entryId)
  expect((await type(other, surveyId, versionId, { copyCode: 'A-17', answers })).problems[0]?.code).toBe(
    'survey-copy-entered',
  )
  await settleAll(world.app.database)

  const second = (person: Person) =>
    person.act(
      'enterSurveyAgain',
      'EnterSurveyAgainInput',
      { entryId, answers: { means: 'bus', age: 10 } },
      'entry { typedTwice differences { question first second } }',
    )
  expect((await second(manager)).problems[0]?.code).toBe('survey-second-person')
  expect((await second(other))['entry'].differences).toEqual([{ question: 'age', first: 70, second: 10 }])
  const settled = await manager.act(
    'settleSurveyEntry',
    'SettleSurveyEntryInput',
    { entryId, answers: { means: 'bus', age: 76 } },
    'entry { settledAt }',
  )
  expect(settled.problems).toEqual([])
  expect(await findSurveyDrift(world.app.database, surveyId)).toEqual([])
  const { data } = await manager.run(
    'query ($id: ID!) { survey(id: $id) { results { channels { channel count } questions { numbers { mean } } } office { entries { all typedTwice toSettle agreement } } } }',
    { id: surveyId },
  )
  expect(data.survey.results.channels).toEqual([{ channel: 'PAPER', count: 1 }])
  expect(data.survey.results.questions.at(-1).numbers.mean).toBe(76)
  expect(data.survey.office.entries).toMatchObject({ all: 1, typedTwice: 1, toSettle: 0 })
})

test('invitations: the list shown, the count and the letters are one, and who finished is reminded no more', async () => {
  const { surveyId, versionId } = await openSurveyInitiative(world, body, manager, { audience: 'INVITED' })
  const people = Array.from({ length: 5 }, (_, n) => ({
    email: `invitee${n}@exemple.quebec`,
    language: 'fr',
  }))
  const add = () =>
    manager.act(
      'addSurveyInvitations',
      'AddSurveyInvitationsInput',
      { surveyId, people },
      'added tokens { token }',
    )
  expect(await add()).toMatchObject({ added: 5, tokens: [] })
  expect(await add()).toMatchObject({ added: 0 })
  const send = (selection: string, expected: number) =>
    manager.act(
      'sendSurveyInvitations',
      'SendSurveyInvitationsInput',
      { surveyId, selection, expected },
      'sent',
    )
  expect((await send('TO_INVITE', 4)).problems[0]?.code).toBe('survey-list-changed')
  expect(await send('TO_INVITE', 5)).toMatchObject({ problems: [], sent: 5 })

  const letter = await world.app.database.prisma.mailMessage.findFirstOrThrow({
    where: { recipient: 'invitee0@exemple.quebec' },
  })
  const token = /jeton=([\w-]{20})/.exec(letter.text)?.[1] ?? ''
  const respond = (given: string) =>
    world.guest.act(
      'submitSurveyResponse',
      'SubmitSurveyResponseInput',
      {
        surveyId,
        versionId,
        answers: { means: 'car', age: 30 },
        language: 'fr',
        consent: true,
        submissionKey: randomUUID(),
        token: given,
      },
      'receiptNumber',
    )
  expect((await respond('x')).problems[0]?.code).toBe('survey-token-needed')
  expect((await respond(token)).problems).toEqual([])
  expect((await respond(token)).problems[0]?.code).toBe('survey-token-needed')

  const { data } = await manager.run(
    `query ($id: ID!) { survey(id: $id) { office { invitations { all toRemind finished } } }
      surveyInvitations(surveyId: $id, selection: TO_REMIND) { edges { node { email } } } }`,
    { id: surveyId },
  )
  expect(data.survey.office.invitations).toEqual({ all: 5, toRemind: 4, finished: 1 })
  const shown = data.surveyInvitations.edges.map((edge: { node: { email: string } }) => edge.node.email)
  expect(shown).toHaveLength(4)
  expect(await send('TO_REMIND', 4)).toMatchObject({ problems: [], sent: 4 })
  const reminded = await world.app.database.prisma.mailMessage.findMany({
    where: { subject: { startsWith: 'Rappel' } },
    select: { recipient: true },
  })
  expect(reminded.map(({ recipient }) => recipient).sort()).toEqual(shown.sort())
})
