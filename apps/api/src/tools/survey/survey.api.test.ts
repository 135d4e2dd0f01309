import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import type { FormDefinition } from '@participe/form-engine'
import { randomUUID } from 'node:crypto'
import { openWorld, type OrganizationFixture, type Person, type World } from '../../../test/world.ts'
import { addSurvey, examplePages, openSurveyInitiative, respond } from '../../../test/surveys.ts'
import { findSurveyDrift, settleAll, settleIntake } from './intake.store.ts'
import { tellTools } from '../../kit/tool/lifecycle.jobs.ts'

let world: World
let body: OrganizationFixture
let manager: Person

beforeAll(async () => {
  world = await openWorld()
  body = await world.organization('Ministère des Transports et de la Mobilité durable')
  manager = await world.staff(body, 'MANAGER')
})
afterAll(() => world.stop())

const prisma = () => world.app.database.prisma
const resultsOf = async (person: Person, id: string) => {
  const { data } = await person.run(
    `query ($id: ID!) { survey(id: $id) { responseCount can { action allowed reason { code } } results { counted waiting threshold
       questions { question answered asked suppressed csv sentence cells { code count share weightedShare marginOfError } missing { kind count } } } } }`,
    { id },
  )
  return data.survey
}

describe('preparing a survey', () => {
  test('goes from draft to version through the evaluation of norm P-14', async () => {
    const { surveyId } = await addSurvey(world, body, manager)
    const save = (revision: number, pages: FormDefinition['pages']) =>
      manager.act(
        'saveSurveyDraft',
        'SaveSurveyDraftInput',
        { surveyId, revision, definition: { format: 1, languages: ['fr'], title: { fr: 'Essai' }, pages } },
        'survey { office { revision nextVersion draftProblems { code } } }',
      )
    const publish = (revision: number) =>
      manager.act(
        'publishSurveyVersion',
        'PublishSurveyVersionInput',
        { surveyId, revision },
        'survey { version { number } }',
      )
    expect((await save(0, examplePages))['survey'].office).toEqual({
      revision: 1,
      nextVersion: 'MAJOR',
      draftProblems: [],
    })
    expect((await save(0, examplePages)).problems[0]?.code).toBe('changed-meanwhile')
    expect((await publish(1)).problems[0]?.code).toBe('survey-evaluation')
    await manager.act(
      'recordSurveyEvaluation',
      'RecordSurveyEvaluationInput',
      {
        surveyId,
        document: 'Évaluation',
        reference: '2026-014',
        evaluatedOn: '2026-11-01',
        committee: 'Comité sur l’accès à l’information',
        conclusion: 'Chaque question personnelle sert à comparer avec la population.',
      },
      'survey { id }',
    )
    expect((await publish(1))['survey'].version.number).toBe('1.0')
    expect((await publish(1)).problems[0]?.code).toBe('survey-unchanged')
    const worded = structuredClone(examplePages)
    const [first] = worded[0]?.items ?? []
    if (first && first.type === 'singleChoice') first.label = { fr: 'Comment vous déplacez-vous surtout?' }
    await save(1, worded)
    expect((await publish(2))['survey'].version.number).toBe('1.1')
    await save(2, worded.slice(0, 1))
    expect((await publish(3))['survey'].version.number).toBe('2.0')
  })

  test('refuses what is not a questionnaire, and a condition on a later question', async () => {
    const { surveyId } = await addSurvey(world, body, manager)
    const save = (definition: unknown, revision = 0) =>
      manager.act(
        'saveSurveyDraft',
        'SaveSurveyDraftInput',
        { surveyId, revision, definition },
        'survey { office { draftProblems { code path } } }',
      )
    expect((await save({ pages: 3 })).problems[0]?.code).toBe('survey-definition')
    const pages = structuredClone(examplePages)
    const items = pages[0]?.items ?? []
    if (items[0]) items[0].relevant = '${age} > 3'
    const saved = await save({ format: 1, languages: ['fr'], title: { fr: 'x' }, pages })
    expect(saved['survey'].office.draftProblems.map((fault: { code: string }) => fault.code)).toContain(
      'FORWARD_REFERENCE',
    )
  })

  test('keeps test answers apart, and wipes them at opening', async () => {
    const { surveyId, initiativeId } = await openSurveyInitiative(world, body, manager)
    await prisma().initiative.update({
      where: { id: initiativeId },
      data: { opensAt: new Date('2027-01-10T00:00:00Z') },
    })
    const tested = await manager.act(
      'testSurvey',
      'TestSurveyInput',
      { surveyId, answers: { means: 'bus', age: 30 }, language: 'fr' },
      'survey { responseCount office { testResponses } }',
    )
    expect(tested).toMatchObject({ problems: [], survey: { responseCount: 0, office: { testResponses: 1 } } })
    await prisma().initiative.update({
      where: { id: initiativeId },
      data: { opensAt: new Date('2026-11-20T00:00:00Z') },
    })
    await tellTools(world.app.ports, world.app.instances, world.now())
    expect(await prisma().surveyTestResponse.count({ where: { toolId: surveyId } })).toBe(0)
    expect(await prisma().surveyForm.findUnique({ where: { toolId: surveyId } })).toMatchObject({
      anonymity: 'ANONYMOUS',
    })
  })

  test('lets no promise change once people answer', async () => {
    const { surveyId } = await openSurveyInitiative(world, body, manager)
    const changed = await manager.act(
      'configureTool',
      'ConfigureToolInput',
      { toolId: surveyId, title: { fr: 'Sondage' }, settings: { anonymity: 'IDENTIFIED' } },
      'initiative { id }',
    )
    expect(changed.problems).toContainEqual(
      expect.objectContaining({ code: 'survey-promised', path: 'settings.anonymity' }),
    )
  })

  test('is for the body alone: a stranger finds no draft and saves nothing', async () => {
    const { surveyId } = await addSurvey(world, body, manager)
    const stranger = await world.staff(await world.organization(), 'MANAGER')
    expect(
      (await stranger.run('query ($id: ID!) { survey(id: $id) { id } }', { id: surveyId })).data.survey,
    ).toBeNull()
    const saved = await stranger.act(
      'saveSurveyDraft',
      'SaveSurveyDraftInput',
      { surveyId, revision: 0, definition: { format: 1, languages: ['fr'], title: { fr: 'x' }, pages: [] } },
      'survey { id }',
    )
    expect(saved.problems[0]?.code).toBe('not-found')
  })
})

describe('answering', () => {
  test('is open to guests, gives a receipt, and counts once what is sent twice', async () => {
    const { surveyId, versionId } = await openSurveyInitiative(world, body, manager)
    const key = randomUUID()
    const sent = await Promise.all(
      Array.from({ length: 8 }, () =>
        respond(world.guest, surveyId, versionId, { means: 'bus', age: 40 }, { submissionKey: key }),
      ),
    )
    expect(new Set(sent.map((one) => one['receiptNumber'])).size).toBe(1)
    expect((await resultsOf(manager, surveyId)).responseCount).toBe(1)
    const { data } = await world.guest.run(
      'query ($n: String!) { surveyReceipt(number: $n) { versionNumber channel initiativeStatus } }',
      { n: String(sent[0]?.['receiptNumber']).toLowerCase() },
    )
    expect(data.surveyReceipt).toEqual({ versionNumber: '1.0', channel: 'WEB', initiativeStatus: 'OPEN' })
  })

  test('is evaluated again on the server: irrelevant, invalid and unknown answers are refused with their place', async () => {
    const { surveyId, versionId } = await openSurveyInitiative(world, body, manager)
    const codes = async (answers: Record<string, unknown>) =>
      ((await respond(world.guest, surveyId, versionId, answers))['answerProblems'] ?? []).map(
        (one: { question: string; code: string }) => `${one.question}:${one.code}`,
      )
    expect(await codes({ means: 'car', line: 'longue', age: 40 })).toEqual(['line:NOT_RELEVANT'])
    expect(await codes({ means: 'plane', age: 40 })).toContain('means:UNKNOWN_CHOICE')
    expect(await codes({ means: 'bus', age: 400 })).toEqual(['age:TOO_LARGE'])
    expect(await codes({ means: 'bus', age: 40, secret: 'x' })).toEqual(['secret:UNKNOWN_NAME'])
    expect(await codes({ age: 40 })).toEqual(['means:REQUIRED'])
    expect((await resultsOf(manager, surveyId)).responseCount).toBe(0)
  })

  test('asks for consent, and for what is needed before the first question', async () => {
    const open = await openSurveyInitiative(world, body, manager, { audience: 'CONFIRMED' })
    expect(
      (await respond(world.guest, open.surveyId, open.versionId, { means: 'bus', age: 20 })).problems[0]
        ?.code,
    ).toBe('sign-in-first')
    const person = await world.participant()
    const refused = await respond(
      person,
      open.surveyId,
      open.versionId,
      { means: 'bus', age: 20 },
      { consent: false },
    )
    expect(refused.problems[0]).toMatchObject({ code: 'survey-consent', path: 'consent' })
  })

  test('takes one response for each confirmed person, however many arrive at once', async () => {
    const { surveyId, versionId } = await openSurveyInitiative(world, body, manager, {
      audience: 'CONFIRMED',
      anonymity: 'IDENTIFIED',
    })
    const person = await world.participant()
    const sent = await Promise.all(
      Array.from({ length: 10 }, () => respond(person, surveyId, versionId, { means: 'bus', age: 20 })),
    )
    expect(sent.filter((one) => one.problems.length === 0)).toHaveLength(1)
    expect(sent.filter((one) => one.problems[0]?.code === 'survey-already')).toHaveLength(9)
  })

  test('gives the last places of a quota to exactly as many, and tells the others kindly', async () => {
    const { surveyId, versionId } = await openSurveyInitiative(world, body, manager)
    await manager.act(
      'saveSurveyQuota',
      'SaveSurveyQuotaInput',
      {
        surveyId,
        name: { fr: 'Autobus' },
        most: 7,
        members: [{ question: 'means', code: 'bus' }],
        action: 'END',
        message: { fr: 'Merci! Assez de personnes qui prennent l’autobus ont répondu.' },
      },
      'survey { id }',
    )
    const sent = await Promise.all(
      Array.from({ length: 50 }, () => respond(world.guest, surveyId, versionId, { means: 'bus', age: 33 })),
    )
    expect(sent.filter((one) => one.problems.length === 0)).toHaveLength(7)
    const refused = sent.filter((one) => one.problems.length > 0)
    expect(new Set(refused.map((one) => one.problems[0]?.code))).toEqual(new Set(['survey-quota-full']))
    expect(refused[0]?.['quotaFull']).toEqual({
      message: 'Merci! Assez de personnes qui prennent l’autobus ont répondu.',
      mayGoBack: false,
    })
    expect((await respond(world.guest, surveyId, versionId, { means: 'car', age: 33 })).problems).toEqual([])
    expect(await prisma().surveyQuota.findFirst({ where: { toolId: surveyId } })).toMatchObject({ taken: 7 })
  })

  test('is resumed on another device by its key alone', async () => {
    const { surveyId, versionId } = await openSurveyInitiative(world, body, manager)
    const saved = await world.guest.act(
      'saveSurveyProgress',
      'SaveSurveyProgressInput',
      { surveyId, versionId, answers: { means: 'bus' }, page: 'who', language: 'fr', seed: 's1' },
      'progress { key expiresAt }',
    )
    const { key } = saved['progress']
    const other = await world.participant()
    const read =
      'query ($id: ID!, $key: String!) { surveyProgress(surveyId: $id, key: $key) { answers page seed } }'
    expect((await other.run(read, { id: surveyId, key })).data.surveyProgress).toEqual({
      answers: { means: 'bus' },
      page: 'who',
      seed: 's1',
    })
    expect((await other.run(read, { id: surveyId, key: 'x' })).data.surveyProgress).toBeNull()
    const row = await prisma().surveyPartial.findFirstOrThrow({ where: { toolId: surveyId } })
    expect(row).toMatchObject({ participantId: null, sessionId: null, invitationId: null })
    await respond(other, surveyId, versionId, { means: 'bus', age: 50 }, { key })
    expect(await prisma().surveyPartial.count({ where: { toolId: surveyId } })).toBe(0)
  })

  test('is changed by its author where the survey lets them, and the tally follows', async () => {
    const { surveyId, versionId } = await openSurveyInitiative(world, body, manager, {
      audience: 'CONFIRMED',
      anonymity: 'IDENTIFIED',
      editAfter: true,
    })
    const person = await world.participant()
    await respond(person, surveyId, versionId, { means: 'bus', age: 20 })
    await settleAll(world.app.database)
    const changed = await respond(person, surveyId, versionId, { means: 'car', age: 20 }, { revision: 1 })
    expect(changed.problems).toEqual([])
    const { results } = await resultsOf(manager, surveyId)
    expect(results.questions[0].cells.map((cell: { count: number }) => cell.count)).toEqual([0, 1, 0])
    expect(await findSurveyDrift(world.app.database, surveyId)).toEqual([])
    const stale = await respond(person, surveyId, versionId, { means: 'walk', age: 20 }, { revision: 1 })
    expect(stale.problems[0]?.code).toBe('changed-meanwhile')
  })
})

describe('results', () => {
  test('are live for staff, and for the public as far as the body says, small numbers hidden', async () => {
    const { surveyId, versionId } = await openSurveyInitiative(world, body, manager, {
      results: { visibility: 'LIVE', staffOnly: ['age'] },
    })
    for (let n = 0; n < 22; n++)
      await respond(world.guest, surveyId, versionId, {
        means: n < 2 ? 'walk' : n < 12 ? 'bus' : 'car',
        age: 20 + n,
      })
    await settleAll(world.app.database)
    const staff = await resultsOf(manager, surveyId)
    expect(staff.results).toMatchObject({ counted: 22, waiting: 0, threshold: 1 })
    const means = staff.results.questions[0]
    expect(means).toMatchObject({ question: 'means', answered: 22, asked: 22, suppressed: false })
    expect(means.cells.map((cell: { code: string; count: number }) => [cell.code, cell.count])).toEqual([
      ['bus', 10],
      ['car', 10],
      ['walk', 2],
    ])
    expect(means.sentence).toContain('45')
    const open = (await resultsOf(world.guest, surveyId)).results
    expect(open.questions.map((one: { question: string }) => one.question)).toEqual(['means', 'line'])
    expect(open.questions[0].cells.map((cell: { count: number | null }) => cell.count)).toEqual([
      null,
      10,
      null,
    ])
    expect(
      open.questions[0].cells.every((cell: { marginOfError: unknown }) => cell.marginOfError === null),
    ).toBe(true)
  })

  test('say the same in the table and in the CSV', async () => {
    const { surveyId, versionId } = await openSurveyInitiative(world, body, manager, {
      results: { visibility: 'LIVE' },
    })
    for (let n = 0; n < 31; n++)
      await respond(world.guest, surveyId, versionId, {
        means: n < 3 ? 'walk' : n < 12 ? 'bus' : 'car',
        age: 20 + n,
      })
    await settleAll(world.app.database)
    for (const person of [manager, world.guest]) {
      const { results } = await resultsOf(person, surveyId)
      for (const question of results.questions) {
        const lines = (question.csv as string).trim().split('\r\n').slice(1)
        const cells = question.cells as { code: string; count: number | null; share: number | null }[]
        expect(
          lines.slice(0, cells.length).map((line) =>
            line
              .split(',')
              .slice(-3, -1)
              .concat(line.split(',')[1] ?? ''),
          ),
        ).toEqual(
          cells.map(({ code, count, share }) => [
            String(count ?? 'masqué'),
            String(share ?? (count === null || question.answered === null ? 'masqué' : '')),
            code,
          ]),
        )
      }
    }
  })

  test('once sealed are read by nobody, through the API neither, until two people open them in public', async () => {
    const { surveyId, versionId } = await openSurveyInitiative(world, body, manager, {
      results: { sealed: true, visibility: 'LIVE' },
    })
    await respond(world.guest, surveyId, versionId, { means: 'bus', age: 20 })
    for (const person of [manager, world.guest])
      expect((await resultsOf(person, surveyId)).results).toBeNull()
    const asked = await manager.act(
      'requestSurveyExport',
      'RequestSurveyExportInput',
      { surveyId, format: 'CSV' },
      'export { id }',
    )
    expect(asked.problems[0]?.code).toBe('survey-sealed')
    const cross = await manager.run(
      'query ($id: ID!) { surveyCrossTable(surveyId: $id, row: "means", column: "age") { total } }',
      { id: surveyId },
    )
    expect(cross.data.surveyCrossTable).toBeNull()

    const open = (person: Person, field: string, type: string, input: object) =>
      person.act(field, type, { surveyId, ...input }, 'survey { earlyOpening { requestedAs approvedAs } }')
    const reason = { fr: 'Une erreur de traduction doit être mesurée avant la fin.' }
    await open(manager, 'requestSurveyOpening', 'RequestSurveyOpeningInput', {
      reason,
      function: 'Directrice',
    })
    expect((await resultsOf(manager, surveyId)).results).toBeNull()
    const alone = await open(manager, 'approveSurveyOpening', 'ApproveSurveyOpeningInput', {
      function: 'Directrice',
    })
    expect(alone.problems[0]?.code).toBe('survey-second-person')
    const second = await world.staff(body, 'MANAGER')
    await open(second, 'approveSurveyOpening', 'ApproveSurveyOpeningInput', { function: 'Sous-ministre' })
    expect((await resultsOf(manager, surveyId)).results).not.toBeNull()
    const { data } = await world.guest.run(
      'query ($id: ID!) { survey(id: $id) { earlyOpening { reason requestedAs approvedAs approvedAt } } }',
      { id: surveyId },
    )
    expect(data.survey.earlyOpening).toMatchObject({
      reason: reason.fr,
      requestedAs: 'Directrice',
      approvedAs: 'Sous-ministre',
    })
  })

  test('equal a recount after any mix of answering, changing, typing and erasing', async () => {
    const { surveyId, versionId } = await openSurveyInitiative(world, body, manager, {
      audience: 'CONFIRMED',
      anonymity: 'IDENTIFIED',
      editAfter: true,
    })
    const people = await Promise.all(Array.from({ length: 6 }, () => world.participant()))
    for (const [index, person] of people.entries())
      await respond(person, surveyId, versionId, { means: index % 2 ? 'bus' : 'car', age: 30 + index })
    await settleAll(world.app.database)
    await respond(people[0] as Person, surveyId, versionId, { means: 'walk', age: 31 }, { revision: 1 })
    const erased = people[1] as Person
    await erased
      .act('eraseMyData', 'EraseMyDataInput', { email: erased.email }, 'erased')
      .catch(() =>
        world.app.database.transaction(async (tx) =>
          world.app.instances.get('survey')?.personalData.erase(tx, erased.id),
        ),
      )
    await settleAll(world.app.database)
    expect(await findSurveyDrift(world.app.database, surveyId)).toEqual([])
    expect(await world.app.instances.get('survey')?.personalData.export(erased.id)).toEqual([])
    const mine = await world.app.instances.get('survey')?.personalData.export((people[2] as Person).id)
    expect(mine).toContainEqual(expect.objectContaining({ type: 'survey-response' }))
  })
})

describe('an anonymous survey', () => {
  test('keeps no key, no time and no order by which a person and a response could be matched', async () => {
    const { surveyId, versionId, initiativeId } = await openSurveyInitiative(world, body, manager, {
      audience: 'CONFIRMED',
      anonymity: 'ANONYMOUS',
    })
    const people = await Promise.all(Array.from({ length: 40 }, () => world.participant()))
    for (const [index, person] of people.entries())
      await respond(
        person,
        surveyId,
        versionId,
        { means: 'bus', age: 20 + index },
        { deviceKey: `d${index}`, seconds: 90 },
      )
    expect(await settleIntake(world.app.database, surveyId)).toBe(40)

    const rows = await world.app.database.sql<Record<string, unknown>>(
      'SELECT *, xmin::text, ctid::text FROM survey_anonymous_response WHERE tool_id = $1 ORDER BY ctid',
      [surveyId],
    )
    const register = await world.app.database.sql<Record<string, unknown>>(
      'SELECT *, xmin::text, ctid::text FROM survey_participation WHERE tool_id = $1 ORDER BY ctid',
      [surveyId],
    )
    expect(rows).toHaveLength(40)
    expect(register).toHaveLength(40)
    // Nothing of a person in any column, and one transaction for all rows.
    const told = JSON.stringify(rows)
    for (const person of people) {
      expect(told).not.toContain(person.id)
      expect(told).not.toContain(person.email)
    }
    expect(new Set(rows.map((row) => row['xmin'])).size).toBe(1)
    expect(new Set(rows.map((row) => String(row['week']))).size).toBe(1)
    const marks = new Set(register.map((row) => row['xmin']))
    expect(rows.some((row) => marks.has(row['xmin']))).toBe(false)
    // Neither the order of rows nor that of ids follows the order of arrival, which ages tell here.
    const order = (list: Record<string, unknown>[]) =>
      list.map((row) => (row['answers'] as { age: number }).age)
    const arrived = people.map((_, index) => 20 + index)
    expect(order(rows)).not.toEqual(arrived)
    expect(concordance(order(rows))).toBeLessThan(0.75)
    expect(concordance(order(rows))).toBeGreaterThan(0.25)
    expect(await prisma().surveyResponse.count({ where: { toolId: surveyId } })).toBe(0)
    expect(await prisma().surveyIntake.count({ where: { toolId: surveyId } })).toBe(0)

    // No letter, no notice, no trail, no participation says who answered at what hour.
    const ids = people.map(({ id }) => id)
    expect(await prisma().notification.count({ where: { participantId: { in: ids } } })).toBe(0)
    expect(
      await prisma().mailMessage.count({ where: { recipient: { in: people.map(({ email }) => email) } } }),
    ).toBe(0)
    expect(await prisma().auditEntry.count({ where: { actorId: { in: ids } } })).toBe(0)
    expect(await prisma().participation.count({ where: { initiativeId } })).toBe(0)

    // After closing the register has one transaction too, and participants all the same moment.
    await world.close(initiativeId)
    await tellTools(world.app.ports, world.app.instances, world.now())
    const after = await world.app.database.sql<{ xmin: string }>(
      'SELECT xmin::text FROM survey_participation WHERE tool_id = $1',
      [surveyId],
    )
    expect(new Set(after.map((row) => row.xmin)).size).toBe(1)
    const moments = await prisma().participation.findMany({ where: { initiativeId } })
    expect(moments).toHaveLength(40)
    expect(new Set(moments.map((row) => row.firstAt.getTime())).size).toBe(1)
  })

  test('counts nobody alone: fewer than ten wait for others, until closing', async () => {
    const { surveyId, versionId, initiativeId } = await openSurveyInitiative(world, body, manager)
    for (let n = 0; n < 9; n++) await respond(world.guest, surveyId, versionId, { means: 'bus', age: 20 + n })
    await settleAll(world.app.database)
    expect((await resultsOf(manager, surveyId)).results).toMatchObject({ counted: 0, waiting: 9 })
    await world.close(initiativeId)
    await tellTools(world.app.ports, world.app.instances, world.now())
    expect((await resultsOf(manager, surveyId)).results).toMatchObject({ counted: 9, waiting: 0 })
  })
})

/** Share of pairs in the order of arrival: a half when the order says nothing. */
function concordance(order: number[]): number {
  let [same, all] = [0, 0]
  order.forEach((one, index) =>
    order.slice(index + 1).forEach((other) => {
      all++
      if (one < other) same++
    }),
  )
  return same / all
}
