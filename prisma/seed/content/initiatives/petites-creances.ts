import type { InitiativeSeed } from '../types.ts'
import { petitesCreancesIdeas } from './ideas/petites-creances.ts'

export const petitesCreances: InitiativeSeed = {
  key: 'creances',
  slug: 'une-justice-qu-on-comprend',
  organization: 'mjq',
  partners: [],
  title: { fr: 'Une justice qu’on comprend' },
  summary: {
    fr: 'Petites créances : les gens ont raconté la demande, l’attente, l’audience et le paiement. La réponse est en retard.',
  },
  description: {
    fr: 'La division des petites créances entend des réclamations de 15 000 $ et moins, sans avocat. Elle est faite pour tout le monde.\n\nPourtant, plusieurs abandonnent. Ils ne comprennent pas le formulaire, attendent longtemps ou ne réussissent pas à se faire payer.\n\nLa consultation est terminée. La réponse est en retard; la raison est publiée.',
  },
  howItWorks: {
    fr: 'Les gens ont proposé des idées pour chacune des quatre étapes : demander, attendre, être entendu, être payé.',
  },
  reasons: {
    fr: 'La médiation gratuite s’étend de district en district. Les formulaires en ligne doivent être refaits.',
  },
  decisionMaker: { fr: 'Le ministre ou la ministre de la Justice' },
  influence: 'CONSULT',
  promise: { fr: 'Nous écoutons votre expérience et nous publions les changements par étape.' },
  openToChange: {
    fr: 'Les mots, les formulaires, l’aide, les rappels, la médiation et l’information sur le paiement.',
  },
  notOpenToChange: { fr: 'L’indépendance des juges, la limite de 15 000 $ et les dossiers personnels.' },
  affected: { fr: 'Les particuliers, les petites entreprises, le personnel des greffes et les médiateurs.' },
  plannedUse: { fr: 'Les formulaires seront refaits avec dix personnes qui n’ont jamais été au tribunal.' },
  contact: { name: 'Équipe Accès à la justice', email: 'justice@exemple.quebec', phone: '418 555-0178' },
  themes: ['justice'],
  audiences: ['tous', 'entreprises'],
  regions: [],
  modes: ['ONLINE', 'PAPER'],
  otherWays: { fr: 'La période est terminée. L’état du dossier est donné au 418 555-0178.' },
  status: 'LATE',
  opensInDays: -165,
  closesInDays: -112,
  replyDueInDays: -28,
  ideaCollection: {
    question: { fr: 'Que changer pour que les petites créances soient simples?' },
    intro: { fr: 'Ne donnez pas de nom ni de numéro de dossier.' },
    ideas: petitesCreancesIdeas,
  },
  lateReason:
    'La réponse n’a pas paru à la date promise. La médiation obligatoire doit d’abord être évaluée dans deux districts. Cette évaluation sera remise dans cinq semaines.',
}
