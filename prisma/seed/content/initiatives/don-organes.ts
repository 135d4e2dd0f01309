import type { InitiativeSeed } from '../types.ts'

export const donOrganes: InitiativeSeed = {
  key: 'organes',
  slug: 'parler-du-don-d-organes',
  organization: 'msss',
  partners: ['ramq'],
  title: { fr: 'Parler du don d’organes' },
  summary: {
    fr: 'Comment parler du don d’organes en famille et faire connaître sa volonté? Version de travail, à valider avec le comité d’éthique.',
  },
  description: {
    fr: 'Un projet de loi sur le consentement au don d’organes (nº 194) a été présenté en avril 2023. Les avis sont partagés.\n\nCette consultation ne porterait pas sur la loi. Elle porterait sur la discussion en famille et sur les façons d’inscrire sa volonté.\n\nTexte à relire avec des familles de donneurs et des personnes greffées.',
  },
  howItWorks: { fr: 'Un questionnaire court, des groupes de discussion et des récits.' },
  reasons: { fr: 'Plusieurs familles disent qu’elles ne connaissaient pas la volonté de leur proche.' },
  decisionMaker: { fr: 'La ministre de la Santé' },
  influence: 'CONSULT',
  promise: { fr: 'Nous vous écoutons avec délicatesse et nous publions une synthèse.' },
  openToChange: {
    fr: 'L’information, le moment de poser la question, l’inscription, le soutien aux familles.',
  },
  notOpenToChange: { fr: 'Les règles médicales de prélèvement et d’attribution.' },
  affected: { fr: 'Toute la population, les familles de donneurs et les personnes en attente de greffe.' },
  plannedUse: { fr: 'La synthèse servirait à refaire le dépliant et le formulaire d’inscription.' },
  contact: { name: 'Équipe Don d’organes', email: 'don@exemple.quebec', phone: '418 555-0108' },
  themes: ['sante'],
  audiences: ['tous', 'familles'],
  regions: [],
  modes: ['ONLINE', 'IN_PERSON', 'PAPER'],
  otherWays: {
    fr: 'Entrevue téléphonique, questionnaire papier avec le renouvellement de la carte d’assurance maladie.',
  },
  status: 'DRAFT',
  opensInDays: 60,
  closesInDays: 109,
  replyDueInDays: 193,
}
