import type { InitiativeSeed } from '../types.ts'

export const identiteNumerique: InitiativeSeed = {
  key: 'identite',
  slug: 'votre-identite-en-ligne',
  organization: 'mcn',
  partners: ['cai', 'ramq'],
  title: { fr: 'Votre identité en ligne' },
  summary: {
    fr: 'Portefeuille numérique, attestations, procuration : 4 870 personnes ont répondu au questionnaire. La réponse du ministère est en préparation.',
  },
  description: {
    fr: 'La loi sur l’identité numérique nationale (projet de loi nº 82) permet d’offrir des attestations sur un téléphone. Leur usage reste volontaire.\n\nLe questionnaire portait sur la confiance, le contrôle, les craintes et les solutions de rechange. Il est terminé.\n\nLes résultats bruts, sans renseignements personnels, seront publiés avec la réponse.',
  },
  howItWorks: {
    fr: 'Le questionnaire comptait 18 questions, avec une option « je ne sais pas » partout. Trente entrevues ont complété les réponses.',
  },
  reasons: { fr: 'Les premiers services sont en essai. Il est encore temps de changer leur fonctionnement.' },
  decisionMaker: { fr: 'La ou le ministre de la Cybersécurité et du Numérique' },
  influence: 'CONSULT',
  promise: { fr: 'Nous tenons compte des craintes exprimées et nous disons lesquelles changent le produit.' },
  openToChange: {
    fr: 'Les renseignements affichés, la durée de conservation, l’aide et les solutions sans téléphone.',
  },
  notOpenToChange: { fr: 'Le caractère volontaire de l’outil et les obligations de la loi sur l’accès.' },
  affected: { fr: 'Toute personne qui doit prouver son identité, son âge ou son adresse.' },
  plannedUse: {
    fr: 'Les résultats seront remis à l’équipe de conception et à la Commission d’accès à l’information.',
  },
  background: {
    fr: 'Les personnes favorables y voient moins de papier et moins de copies de pièces d’identité. Les personnes opposées craignent la surveillance, la panne et l’obligation de fait. Les deux positions figurent dans le document d’information.',
  },
  contact: { name: 'Équipe Identité numérique', email: 'identite@exemple.quebec', phone: '418 555-0166' },
  themes: ['gouvernement', 'justice'],
  audiences: ['tous'],
  regions: [],
  modes: ['ONLINE', 'PAPER'],
  otherWays: {
    fr: 'La période est terminée. Les questions et les résultats seront offerts sur papier au 418 555-0166.',
  },
  status: 'AWAITING_REPLY',
  opensInDays: -71,
  closesInDays: -22,
  replyDueInDays: 62,
}
