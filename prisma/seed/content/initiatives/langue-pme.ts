import type { InitiativeSeed } from '../types.ts'

export const languePme: InitiativeSeed = {
  key: 'langue-pme',
  slug: 'le-francais-dans-les-petites-entreprises',
  organization: 'oqlf',
  partners: ['mlf'],
  title: { fr: 'Le français dans les petites entreprises' },
  summary: {
    fr: 'Les entreprises de 25 à 49 employés ont dit ce qui les aide à se franciser et ce qui prend trop de temps. Réponse à venir.',
  },
  description: {
    fr: 'Depuis juin 2025, les entreprises de 25 à 49 personnes doivent s’inscrire auprès de l’Office et analyser leur situation.\n\nPlusieurs disent bien vivre avec cette règle. D’autres trouvent les formulaires longs ou ne savent pas par où commencer.\n\nLe questionnaire et les six déjeuners-causeries sont terminés. L’Office analyse les réponses par secteur.',
  },
  howItWorks: {
    fr: 'Le questionnaire s’adressait à la direction et au personnel. Les réponses des deux groupes sont traitées séparément.',
  },
  reasons: {
    fr: 'Les premières analyses de situation arrivent. Corriger les outils maintenant évitera du travail inutile à des milliers d’entreprises.',
  },
  decisionMaker: { fr: 'La personne qui dirige l’Office québécois de la langue française' },
  influence: 'CONSULT',
  promise: { fr: 'Nous simplifions ce qui peut l’être et nous expliquons ce qui reste obligatoire.' },
  openToChange: { fr: 'Les formulaires, les guides, l’accompagnement, les délais de réponse.' },
  notOpenToChange: { fr: 'Les obligations prévues par la Charte de la langue française.' },
  affected: { fr: 'Les dirigeants, le personnel, les syndicats et les fournisseurs de logiciels.' },
  plannedUse: {
    fr: 'Les trois formulaires les plus critiqués seront refaits avec des entreprises volontaires.',
  },
  contact: { name: 'Équipe Entreprises', email: 'entreprises@exemple.quebec', phone: '514 555-0169' },
  themes: ['economie', 'societe-culture'],
  audiences: ['entreprises'],
  regions: [],
  modes: ['ONLINE', 'IN_PERSON'],
  otherWays: { fr: 'La période est terminée. Un conseiller peut vous joindre : 514 555-0169.' },
  status: 'AWAITING_REPLY',
  opensInDays: -66,
  closesInDays: -15,
  replyDueInDays: 69,
}
