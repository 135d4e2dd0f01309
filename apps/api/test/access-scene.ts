/** One of each thing the platform holds, and one person of each role: what the tests that walk the whole schema act on. */
import { surveyScene } from './surveys.ts'
import { randomUUID } from 'node:crypto'
import type { Scene } from './access-probes.ts'
import { completeContent, openWorld, type Person } from './world.ts'

export interface PopulatedWorld {
  scene: Scene
  roles: Record<string, Person>
  /** An idea that awaits review. */
  pendingId: string
  /** The collection of an initiative that is not published. */
  draftToolId: string
}

export async function openScene(): Promise<PopulatedWorld> {
  const world = await openWorld()
  const body = await world.organization('Organisme A')
  const other = await world.organization('Organisme B')
  const central = await world.organization('Organisme central', true)
  const author = await world.participant()
  const roles = {
    guest: world.guest,
    author,
    participant: await world.participant(),
    communicator: await world.staff(body, 'COMMUNICATOR'),
    moderator: await world.staff(body, 'MODERATOR'),
    manager: await world.staff(body, 'MANAGER'),
    'other manager': await world.staff(other, 'MANAGER'),
    central: await world.staff(central, 'MANAGER'),
  }
  const open = await world.openInitiative(body)
  const ideaId = await world.idea(author, open.toolId, { title: 'Idée publiée' })
  const hiddenId = await world.idea(author, open.toolId, { title: 'Idée masquée' })
  const commenter = roles.participant
  const comment = await commenter.act(
    'submitComment',
    'SubmitCommentInput',
    { subjectId: ideaId, body: 'Bonne idée', language: 'fr' },
    'commentId',
  )
  await roles.communicator.act(
    'answerContribution',
    'AnswerContributionInput',
    { contributionId: ideaId, state: 'UNDER_REVIEW', text: '' },
    'contributionId',
  )
  const draft = await roles.communicator.act(
    'createInitiative',
    'CreateInitiativeInput',
    { organization: body.slug, content: { ...completeContent, title: { fr: 'Un brouillon' } } },
    'initiative { id slug revision }',
  )
  const receipt = await world.app.database.prisma.contribution.findUniqueOrThrow({
    where: { id: ideaId },
    select: { receiptNumber: true },
  })
  const scene: Scene = {
    world,
    body,
    open,
    ideaId,
    hiddenId,
    commentId: comment['commentId'],
    draft: draft['initiative'],
    receiptNumber: receipt.receiptNumber,
    letterId: (await world.app.database.prisma.mailMessage.findFirstOrThrow()).id,
    reviewItemId: '',
    commitmentId: '',
    survey: await surveyScene(world, body, roles),
    key: randomUUID,
  }
  const held = await world.openInitiative(body, { review: 'ALL' })
  const pendingId = await world.idea(author, held.toolId, { title: 'Idée en attente' })
  const { prisma } = world.app.database
  await prisma.contribution.update({ where: { id: hiddenId }, data: { status: 'HIDDEN' } })
  scene.reviewItemId = (await prisma.reviewItem.findFirstOrThrow({ where: { contributionId: pendingId } })).id
  const answered = await world.openInitiative(body)
  const cited = await world.idea(author, answered.toolId, { title: 'Idée citée' })
  await world.close(answered.id)
  const text = { fr: 'Un texte assez long pour une raison.' }
  const theme = {
    title: text,
    heard: text,
    decision: 'ACCEPTED',
    why: text,
    decidedBy: text,
    next: text,
    citations: [cited],
  }
  const manager = roles.manager
  const report = {
    initiativeId: answered.id,
    revision: 0,
    asked: text,
    summary: text,
    themes: [theme],
    commitments: [{ text, owner: 'Direction', dueOn: '2027-06-01' }],
  }
  const saved = await manager.act('saveReport', 'SaveReportInput', report, 'report { commitments { id } }')
  const published = await manager.act(
    'publishReport',
    'PublishReportInput',
    { initiativeId: answered.id },
    'report { id }',
  )
  if (saved.problems.length + published.problems.length > 0)
    throw new Error(JSON.stringify([saved, published]))
  scene.commitmentId = saved['report'].commitments[0].id
  // A draft of a report, a reported idea, and a decision.
  await manager.act(
    'saveReport',
    'SaveReportInput',
    { ...report, initiativeId: open.id, themes: [], commitments: [] },
    'report { id }',
  )
  const flagged = await world.idea(author, open.toolId, { title: 'Idée signalée' })
  await commenter.act(
    'flagContribution',
    'FlagContributionInput',
    { contributionId: flagged, reason: 'SPAM', explanation: 'Publicité' },
    'flagged',
  )
  const decided = await world.idea(author, open.toolId, { title: 'Idée jugée' })
  await commenter.act(
    'flagContribution',
    'FlagContributionInput',
    { contributionId: decided, reason: 'OTHER', explanation: 'Autre' },
    'flagged',
  )
  const { id: itemId } = await prisma.reviewItem.findFirstOrThrow({ where: { contributionId: decided } })
  await roles.moderator.act(
    'decideReview',
    'DecideReviewInput',
    { itemId, action: 'HIDE', rule: 'on-topic', explanation: 'Cette idée porte sur un autre sujet.' },
    'item { id }',
  )
  await author.act(
    'appealDecision',
    'AppealDecisionInput',
    { contributionId: decided, text: 'Elle porte bien sur le sujet, voici pourquoi.' },
    'appealed',
  )
  const draftToolId = randomUUID()
  await prisma.tool.create({
    data: {
      id: draftToolId,
      initiativeId: scene.draft.id,
      toolKey: 'idea-collection',
      title: { fr: 'Idées' },
      settings: {},
    },
  })
  return { scene, roles, pendingId, draftToolId }
}
