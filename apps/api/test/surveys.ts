/** Surveys for tests, made through the public API. */
import type { FormDefinition } from '@participe/form-engine'
import { createHash, randomUUID } from 'node:crypto'
import { completeContent, type OrganizationFixture, type Payload, type Person, type World } from './world.ts'

/** A question with options, one under a condition, a number. */
export const examplePages: FormDefinition['pages'] = [
  {
    name: 'travel',
    items: [
      {
        type: 'singleChoice',
        name: 'means',
        label: { fr: 'Comment vous déplacez-vous?', en: 'How do you travel?' },
        required: true,
        choices: [
          { code: 'bus', label: { fr: 'En autobus', en: 'By bus' } },
          { code: 'car', label: { fr: 'En auto', en: 'By car' } },
          { code: 'walk', label: { fr: 'À pied', en: 'On foot' } },
        ],
      },
      {
        type: 'longText',
        name: 'line',
        label: { fr: 'Que manque-t-il à votre ligne?', en: 'What does your line lack?' },
        relevant: "${means} = 'bus'",
      },
    ],
  },
  {
    name: 'who',
    items: [{ type: 'integer', name: 'age', label: { fr: 'Votre âge', en: 'Your age' }, min: 0, max: 120 }],
  },
]

export const definitionOf = (pages: FormDefinition['pages']): FormDefinition => ({
  format: 1,
  languages: ['fr', 'en'],
  title: { fr: 'Vos déplacements', en: 'Your travels' },
  pages,
})

function must(payload: Payload): Payload {
  if (payload.problems.length > 0) throw new Error(JSON.stringify(payload.problems))
  return payload
}

/** A draft initiative with a survey in it, nothing written yet. */
export async function addSurvey(
  world: World,
  body: OrganizationFixture,
  manager: Person,
  settings: Record<string, unknown> = {},
): Promise<{ surveyId: string; initiativeId: string }> {
  const instant = world.now()
  const opensAt = new Date(Math.min(instant.getTime(), Date.now()) - 86_400_000)
  const closesAt = new Date(Math.max(instant.getTime(), Date.now()) + 30 * 86_400_000)
  const replyDueOn = new Date(closesAt.getTime() + 60 * 86_400_000).toISOString().slice(0, 10)
  const created = must(
    await manager.act(
      'createInitiative',
      'CreateInitiativeInput',
      { organization: body.slug, content: { ...completeContent, opensAt, closesAt, replyDueOn } },
      'initiative { id }',
    ),
  )
  const initiativeId = created['initiative'].id as string
  const added = must(
    await manager.act(
      'addTool',
      'AddToolInput',
      { initiativeId, toolKey: 'survey', title: { fr: 'Sondage' }, settings },
      'initiative { tools { id } }',
    ),
  )
  return { surveyId: added['initiative'].tools[0].id as string, initiativeId }
}

export async function publishSurvey(
  manager: Person,
  surveyId: string,
  definition: FormDefinition,
): Promise<string> {
  must(
    await manager.act(
      'saveSurveyDraft',
      'SaveSurveyDraftInput',
      { surveyId, revision: 0, definition },
      'survey { id }',
    ),
  )
  must(
    await manager.act(
      'recordSurveyEvaluation',
      'RecordSurveyEvaluationInput',
      {
        surveyId,
        document: 'Évaluation de nécessité',
        reference: '2026-001',
        evaluatedOn: '2026-11-01',
        committee: 'Comité sur l’accès',
        conclusion: 'Aucun renseignement qui ne soit nécessaire.',
      },
      'survey { id }',
    ),
  )
  const published = must(
    await manager.act(
      'publishSurveyVersion',
      'PublishSurveyVersionInput',
      { surveyId, revision: 1 },
      'survey { version { id } }',
    ),
  )
  return published['survey'].version.id as string
}

/** A published, open initiative with a survey to answer. */
export async function openSurveyInitiative(
  world: World,
  body: OrganizationFixture,
  manager: Person,
  settings: Record<string, unknown> = {},
  pages: FormDefinition['pages'] = examplePages,
): Promise<{ surveyId: string; versionId: string; initiativeId: string }> {
  const { surveyId, initiativeId } = await addSurvey(world, body, manager, settings)
  const versionId = await publishSurvey(manager, surveyId, definitionOf(pages))
  must(
    await manager.act(
      'publishInitiative',
      'InitiativeIdInput',
      { id: initiativeId },
      'initiative { status }',
    ),
  )
  return { surveyId, versionId, initiativeId }
}

export const respond = (
  person: Person,
  surveyId: string,
  versionId: string,
  answers: Record<string, unknown>,
  more: Record<string, unknown> = {},
): Promise<Payload> =>
  person.act(
    'submitSurveyResponse',
    'SubmitSurveyResponseInput',
    { surveyId, versionId, answers, language: 'fr', consent: true, submissionKey: randomUUID(), ...more },
    'receiptNumber answerProblems { question code message } quotaFull { message mayGoBack }',
  )

export interface SurveyScene {
  surveyId: string
  versionId: string
  /** Of a draft: what a stranger must not see. */
  draftId: string
  progressKey: string
  receiptNumber: string
  token: string
  entryId: string
  exportId: string
  responseId: string
}

/** A survey with something of everything, for the access matrix. */
export async function surveyScene(
  world: World,
  body: OrganizationFixture,
  { author, manager, communicator }: { author: Person; manager: Person; communicator: Person },
): Promise<SurveyScene> {
  const { prisma } = world.app.database
  const open = await openSurveyInitiative(
    world,
    body,
    manager,
    {
      anonymity: 'IDENTIFIED',
      results: { visibility: 'LIVE', staffOnly: ['age'] },
      weighting: { age: 'age' },
      doubleEntry: 1,
    },
    [
      ...examplePages,
      { name: 'more', items: [{ type: 'yesNo', name: 'pass', label: { fr: 'Un abonnement?' } }] },
    ],
  )
  const { surveyId, versionId } = open
  for (let n = 0; n < 32; n++)
    await respond(world.guest, surveyId, versionId, {
      means: n % 2 ? 'car' : 'bus',
      age: 18 + 2 * n,
      pass: n % 3 ? 'yes' : 'no',
    })
  const own = must(await respond(author, surveyId, versionId, { means: 'bus', line: 'Un arrêt.', age: 44 }))
  await world.app.jobs['survey-count']?.({})
  const progress = must(
    await author.act(
      'saveSurveyProgress',
      'SaveSurveyProgressInput',
      { surveyId, versionId, answers: { means: 'walk' }, language: 'fr' },
      'progress { key }',
    ),
  )
  const entry = must(
    await manager.act(
      'enterSurveyResponse',
      'EnterSurveyResponseInput',
      {
        surveyId,
        versionId,
        channel: 'PAPER',
        copyCode: 'A-1',
        language: 'fr',
        answers: { means: 'bus', age: 70 },
        submissionKey: randomUUID(),
      },
      'entry { id }',
    ),
  )
  const entryId = entry['entry'].id as string
  must(
    await communicator.act(
      'enterSurveyAgain',
      'EnterSurveyAgainInput',
      { entryId, answers: { means: 'bus', age: 10 } },
      'entry { id }',
    ),
  )
  must(
    await manager.act(
      'saveSurveyQuota',
      'SaveSurveyQuotaInput',
      {
        surveyId,
        name: { fr: 'À pied' },
        most: 9,
        members: [{ question: 'means', code: 'walk' }],
        action: 'END',
        message: { fr: 'Merci, assez.' },
      },
      'survey { id }',
    ),
  )
  const response = await prisma.surveyResponse.findFirstOrThrow({
    where: { toolId: surveyId, participantId: author.id },
  })
  const decision = { surveyId, responseId: response.id, question: 'line', state: 'WHOLE' }
  must(await manager.act('decideSurveyAnswer', 'DecideSurveyAnswerInput', decision, 'survey { id }'))
  const token = 'un-jeton-de-la-matrice'
  await prisma.surveyInvitation.create({
    data: {
      id: randomUUID(),
      toolId: surveyId,
      tokenHash: new Uint8Array(createHash('sha256').update(token).digest()),
      email: 'invitee@exemple.quebec',
      createdAt: world.now(),
    },
  })
  await prisma.surveyEarlyOpening.create({
    data: {
      toolId: surveyId,
      reason: { fr: 'Une raison assez longue.' },
      requestedAt: world.now(),
      requestedById: manager.id,
      requestedAs: 'Directrice',
    },
  })
  const asked = must(
    await manager.act(
      'requestSurveyExport',
      'RequestSurveyExportInput',
      { surveyId, format: 'CSV' },
      'export { id }',
    ),
  )
  const draft = await addSurvey(world, body, manager)
  return {
    surveyId,
    versionId,
    draftId: draft.surveyId,
    progressKey: progress['progress'].key as string,
    receiptNumber: String(own['receiptNumber']),
    token,
    entryId,
    exportId: asked['export'].id as string,
    responseId: response.id,
  }
}
