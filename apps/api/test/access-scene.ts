/** One of each thing the platform holds, and one person of each role: what the tests that walk the whole schema act on. */
import { surveyScene } from './surveys.ts'
import { randomUUID } from 'node:crypto'
import type { Scene } from './access-probes.ts'
import { completeContent, openWorld, type Person, type World } from './world.ts'

export interface PopulatedWorld {
  scene: Scene
  roles: Record<string, Person>
  /** An idea that awaits review. */
  pendingId: string
  /** The collection of an initiative that is not published. */
  draftToolId: string
}

/** An account in trouble, with a publication that was changed and copied. */
async function publishOf(world: World, organizationId: string) {
  const { prisma } = world.app.database
  const [socialAccountId, socialItemId, copyId] = [randomUUID(), randomUUID(), randomUUID()]
  const now = world.now()
  const { id: themeId } = await prisma.theme.findFirstOrThrow()
  await prisma.socialAccount.create({
    data: {
      id: socialAccountId,
      organizationId,
      network: 'WEBSITE_FEED',
      name: 'Nouvelles',
      url: 'https://exemple.quebec/nouvelles',
      feedUrl: 'https://exemple.quebec/nouvelles.xml',
      language: 'fr',
      themeId,
      lastProblem: 'timeout',
      createdAt: now,
    },
  })
  const item = {
    accountId: socialAccountId,
    organizationId,
    url: 'https://exemple.quebec/1',
    canonicalUrl: 'exemple.quebec/1',
    title: 'Une publication',
    excerpt: '',
    author: 'Organisme A',
    language: 'fr',
    publishedAt: now,
    clusterId: socialItemId,
    themeId,
    createdAt: now,
    updatedAt: now,
  }
  await prisma.socialItem.createMany({
    data: [
      { ...item, id: socialItemId, key: 'id:1' },
      // The copy comes after, so that the first stands for both.
      { ...item, id: copyId, key: 'id:2', publishedAt: new Date(now.getTime() + 1000) },
    ],
  })
  await prisma.socialItemVersion.create({
    data: { id: randomUUID(), itemId: socialItemId, at: now, before: { title: 'Avant' } },
  })
  return { socialAccountId, socialItemId }
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
    socialAccountId: '',
    socialItemId: '',
    listing: { id: '', slug: '' },
    sourceId: '',
    inboundId: '',
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
  Object.assign(scene, await publishOf(world, body.id))
  const centralStaff = roles.central
  const listing = {
    jurisdiction: 'MUNICIPALITY',
    kind: 'MUNICIPAL_CONSULTATION',
    title: { fr: 'Un parc' },
    summary: { fr: 'Où le mettre?' },
    holder: 'Ville',
    officialUrl: 'https://ville.exemple.quebec/parc',
    stated: 'ACTIVE',
    themes: ['transport'],
    regions: ['01'],
    municipality: 'rimouski',
    thresholds: [{ count: 5, effect: { fr: 'Une assemblée' } }],
  }
  await prisma.municipality.create({
    data: { code: 'rimouski', name: 'Rimouski', regionCode: '01', latitude: 48.45, longitude: -68.53 },
  })
  const source = await centralStaff.act(
    'saveFeedSource',
    'SaveFeedSourceInput',
    { name: 'Ville', jurisdiction: 'MUNICIPALITY', host: 'ville.exemple.quebec', trusted: false },
    'token source { id }',
  )
  const deliver = (title: string) =>
    world.app.http.inject({
      method: 'POST',
      url: '/entrees/catalogue',
      headers: { authorization: `Bearer ${source['token'] as string}` },
      payload: {
        version: 1,
        items: [
          {
            id: 'a',
            kind: 'PETITION',
            title,
            url: 'https://ville.exemple.quebec/a',
            themes: ['transport'],
            regions: ['01'],
          },
        ],
      },
    })
  await deliver('Un parc')
  const waiting = await prisma.inboundItem.findFirstOrThrow({ where: { state: 'PENDING' } })
  await centralStaff.act(
    'decideInboundItem',
    'DecideInboundInput',
    { id: waiting.id, accept: true },
    'item { id }',
  )
  await deliver('Un parc plus grand')
  const added = await centralStaff.act(
    'saveExternalListing',
    'SaveExternalListingInput',
    { content: listing },
    'listing { id slug }',
  )
  scene.listing = added['listing']
  scene.sourceId = source['source'].id
  scene.inboundId = (await prisma.inboundItem.findFirstOrThrow({ where: { state: 'PENDING' } })).id
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
