/** What the access matrix asks with: arguments of queries, and inputs of mutations that change nothing they share. */
import type { SurveyScene } from './surveys.ts'
import { completeContent, type OrganizationFixture, type Person, type World } from './world.ts'

export interface Scene {
  world: World
  body: OrganizationFixture
  open: { id: string; slug: string; toolId: string }
  ideaId: string
  hiddenId: string
  commentId: string
  draft: { id: string; slug: string; revision: number }
  receiptNumber: string
  letterId: string
  reviewItemId: string
  commitmentId: string
  /** An account of organization A, and a publication of it. */
  socialAccountId: string
  socialItemId: string
  listing: { id: string; slug: string }
  sourceId: string
  inboundId: string
  survey: SurveyScene
  key: () => string
}

export const queryArguments = (scene: Scene): Record<string, Record<string, unknown>> => ({
  comments: { subjectId: scene.ideaId },
  draft: { toolId: scene.open.toolId },
  externalListing: { slug: scene.listing.slug },
  catalogue: { filter: { text: 'transport' } },
  idea: { id: scene.ideaId },
  ideaCollection: { id: scene.open.toolId },
  ideaExposure: { toolId: scene.open.toolId },
  // The draft of organization A: what a stranger must not see.
  initiative: { slug: scene.draft.slug },
  initiativeById: { id: scene.open.id },
  letter: { id: scene.letterId },
  municipalities: { text: 'rimouski' },
  organization: { slug: scene.body.slug },
  receipt: { number: scene.receiptNumber },
  searchSuggestions: { text: 'transport' },
  survey: { id: scene.survey.surveyId },
  surveyCrossTable: { surveyId: scene.survey.surveyId, row: 'means', column: 'pass' },
  surveyEntries: { surveyId: scene.survey.surveyId },
  surveyExport: { id: scene.survey.exportId },
  surveyInvitation: { token: scene.survey.token },
  surveyInvitations: { surveyId: scene.survey.surveyId },
  surveyOpenAnswers: { surveyId: scene.survey.surveyId, question: 'line' },
  surveyProgress: { surveyId: scene.survey.surveyId, key: scene.survey.progressKey },
  surveyReceipt: { number: scene.survey.receiptNumber },
  surveySuspicions: { surveyId: scene.survey.surveyId },
  similarIdeas: { toolId: scene.open.toolId, text: 'Idée publiée' },
})

const socialContent = {
  network: 'WEBSITE_FEED',
  name: 'Nouvelles',
  url: 'https://exemple.quebec/',
  feedUrl: 'https://exemple.quebec/fil.xml',
  language: 'fr',
}

type Probe = (person: Person) => unknown

/** One input for each mutation. Where the act itself would change the scene, the input is one that an allowed person is refused for its content. */
export const mutationProbes = (scene: Scene): Record<string, Probe> => ({
  addSurveyInvitations: () => ({ surveyId: scene.survey.surveyId, people: [] }),
  approveSurveyOpening: () => ({ surveyId: scene.survey.surveyId, function: '' }),
  copySurvey: () => ({ surveyId: scene.survey.surveyId, revision: 99, fromSurveyId: scene.survey.draftId }),
  decideSurveyAnswer: () => ({
    surveyId: scene.survey.surveyId,
    responseId: scene.survey.responseId,
    question: 'line',
    state: 'AUTRE',
  }),
  discardSurveyProgress: () => ({ surveyId: scene.survey.surveyId, key: 'aucune' }),
  enterSurveyAgain: () => ({ entryId: scene.survey.entryId, answers: {} }),
  enterSurveyResponse: () => ({
    surveyId: scene.survey.surveyId,
    versionId: scene.survey.versionId,
    channel: 'WEB',
    language: 'fr',
    answers: {},
    submissionKey: scene.key(),
  }),
  publishSurveyVersion: () => ({ surveyId: scene.survey.draftId, revision: 99 }),
  recordSurveyEvaluation: () => ({
    surveyId: scene.survey.draftId,
    document: '',
    reference: '',
    evaluatedOn: '2026-01-01',
    committee: '',
    conclusion: '',
  }),
  removeSurveyQuota: () => ({ surveyId: scene.survey.surveyId, id: scene.key() }),
  requestSurveyExport: () => ({ surveyId: scene.survey.surveyId, format: 'CSV' }),
  requestSurveyOpening: () => ({ surveyId: scene.survey.surveyId, reason: { fr: '' }, function: '' }),
  saveSurveyDraft: () => ({ surveyId: scene.survey.draftId, revision: 99, definition: {} }),
  saveSurveyProgress: () => ({
    surveyId: scene.survey.surveyId,
    versionId: scene.survey.versionId,
    answers: [],
    language: 'fr',
  }),
  saveSurveyQuota: () => ({
    surveyId: scene.survey.surveyId,
    name: { fr: '' },
    most: 1,
    members: [],
    action: 'END',
    message: { fr: '' },
  }),
  sendSurveyInvitations: () => ({ surveyId: scene.survey.surveyId, selection: 'TO_REMIND', expected: 9 }),
  sendSurveyLink: () => ({ surveyId: scene.survey.draftId }),
  settleSurveyEntry: () => ({ entryId: scene.survey.entryId, answers: [] }),
  submitSurveyResponse: () => ({
    surveyId: scene.survey.surveyId,
    versionId: scene.survey.versionId,
    answers: {},
    language: 'fr',
    consent: false,
    submissionKey: scene.key(),
  }),
  testSurvey: () => ({ surveyId: scene.survey.surveyId, answers: {}, language: 'fr' }),
  appealDecision: () => ({ contributionId: scene.hiddenId, text: '' }),
  decideInboundItem: () => ({ id: scene.inboundId, accept: false, reason: '' }),
  removeExternalListing: () => ({ id: scene.listing.id, reason: '' }),
  saveExternalListing: () => ({
    id: scene.listing.id,
    revision: 99,
    content: {
      jurisdiction: 'CANADA',
      kind: 'PETITION',
      title: { fr: 'Titre' },
      summary: { fr: '' },
      holder: 'Institution',
      officialUrl: 'https://institution.exemple.quebec/',
      stated: 'ACTIVE',
      themes: [],
      regions: [],
    },
  }),
  saveFeedSource: () => ({
    id: scene.sourceId,
    name: '',
    jurisdiction: 'CANADA',
    host: 'x.quebec',
    trusted: false,
  }),
  decideReview: () => ({ itemId: scene.reviewItemId, action: 'REMOVE', rule: null, explanation: '' }),
  flagContribution: () => ({ contributionId: scene.commentId, reason: 'SPAM', explanation: '' }),
  publishReport: () => ({ initiativeId: scene.open.id }),
  saveReport: () => ({
    initiativeId: scene.open.id,
    revision: 99,
    asked: { fr: 'Demandé' },
    summary: { fr: '' },
    themes: [],
    commitments: [],
  }),
  updateCommitment: () => ({
    commitmentId: scene.commitmentId,
    state: 'DONE',
    dueOn: '2020-01-01',
    note: '',
  }),
  addSocialAccount: () => ({ organization: scene.body.slug, content: { ...socialContent, name: '' } }),
  correctSocialItem: () => ({ id: scene.socialItemId, theme: 'nimporte' }),
  hideSocialItem: () => ({ id: scene.socialItemId, reason: '' }),
  pauseSocialAccount: () => ({ id: scene.socialAccountId, reason: '' }),
  pinSocialItem: () => ({ id: scene.socialItemId, scope: 'NONE' }),
  resumeSocialAccount: () => ({ id: scene.socialAccountId }),
  unhideSocialItem: () => ({ id: scene.socialItemId }),
  updateSocialAccount: () => ({ id: scene.socialAccountId, revision: 99, content: socialContent }),
  addTool: () => ({ initiativeId: scene.draft.id, toolKey: 'idea-collection', title: { fr: '' } }),
  answerContribution: () => ({
    contributionId: scene.ideaId,
    state: 'DONE',
    text: 'Un texte assez long pour une raison.',
  }),
  cancelInitiative: () => ({ id: scene.draft.id, reason: { fr: 'Raison' } }),
  closeInitiative: () => ({ id: scene.draft.id }),
  configureTool: () => ({ toolId: scene.open.toolId, title: { fr: '' }, settings: {} }),
  confirmEmailCode: () => ({ email: 'matrice@exemple.quebec', code: '000000' }),
  createInitiative: () => ({
    organization: scene.body.slug,
    content: { ...completeContent, title: { fr: '' } },
  }),
  discardDraft: () => scene.open.toolId,
  editIdea: () => ({ id: scene.hiddenId, revision: 99, title: 'Titre', body: 'Texte' }),
  eraseMyData: () => ({ email: 'une-autre@exemple.quebec' }),
  explainDelay: () => ({ id: scene.open.id, reason: { fr: 'Raison' } }),
  exportMyData: () => null,
  featureInitiative: () => ({ id: scene.open.id, featured: false }),
  markNotificationsRead: () => null,
  publishInitiative: () => ({ id: scene.draft.id }),
  rateContribution: () => ({ contributionId: scene.ideaId, value: 1 }),
  recordImpressions: () => ({ toolId: scene.open.toolId, ideaIds: [scene.ideaId] }),
  removeTool: () => ({ toolId: scene.open.toolId }),
  requestEmailCode: () => ({ email: 'matrice@exemple.quebec' }),
  saveDraft: () => ({ toolId: scene.open.toolId, content: { title: 'a' } }),
  signOut: () => null,
  submitComment: () => ({ subjectId: scene.ideaId, body: '', language: 'fr' }),
  submitIdea: () => ({
    toolId: scene.open.toolId,
    title: 'Titre',
    body: 'Texte',
    language: 'fr',
    consent: false,
  }),
  updateInitiative: () => ({ id: scene.draft.id, revision: 99, content: {} }),
  updateMyProfile: () => ({ publicName: '' }),
  withdrawContribution: () => ({ contributionId: scene.commentId }),
})
