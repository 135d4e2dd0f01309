import type { InitiativeSeed } from '../types.ts'
import { biblioIdeas } from './ideas/biblio.ts'
import { biblioReport } from './reports/biblio.ts'

export const biblio: InitiativeSeed = {
  key: 'biblio',
  slug: 'la-bibliotheque-a-vos-heures',
  organization: 'banq',
  partners: [],
  title: { fr: 'La bibliothèque à vos heures' },
  summary: {
    fr: 'Heures, prêt numérique, lieux calmes : vous avez dit ce qui vous ferait venir plus souvent. Les réponses sont publiées.',
  },
  description: {
    fr: 'La Grande Bibliothèque et les centres d’archives reçoivent des publics très différents. Étudiants, chercheurs, familles et personnes sans domicile s’y côtoient.\n\nNous avons demandé ce qui devrait changer dans les heures, le prêt numérique et les espaces. 1 380 personnes ont répondu.',
  },
  howItWorks: {
    fr: 'Les gens ont proposé des idées en ligne ou sur de grandes affiches placées à l’entrée.',
  },
  reasons: { fr: 'Les horaires et le contrat de prêt numérique arrivaient à échéance.' },
  decisionMaker: { fr: 'La présidence-direction générale de BAnQ' },
  influence: 'CONSULT',
  promise: { fr: 'Nous vous écoutons et nous répondons à chaque groupe d’idées.' },
  openToChange: { fr: 'Les heures, les services à distance, l’aménagement, les règles de prêt.' },
  notOpenToChange: { fr: 'La mission de conservation et les règles du dépôt légal.' },
  affected: { fr: 'Les abonnés, les visiteurs, le personnel et les bibliothèques publiques.' },
  plannedUse: { fr: 'Les idées orientent l’horaire et les achats de l’année.' },
  contact: { name: 'Équipe des publics', email: 'publics@exemple.quebec', phone: '514 555-0187' },
  themes: ['societe-culture', 'education'],
  audiences: ['tous', 'jeunes', 'aines'],
  regions: [],
  modes: ['ONLINE', 'IN_PERSON', 'PAPER'],
  otherWays: { fr: 'Le bilan est affiché dans les centres d’archives et à la Grande Bibliothèque.' },
  status: 'ANSWERED',
  opensInDays: -230,
  closesInDays: -185,
  replyDueInDays: -101,
  ideaCollection: {
    question: { fr: 'Qu’est-ce qui vous ferait venir, ou revenir?' },
    intro: { fr: 'Parlez du lieu que vous connaissez, ou du site si vous habitez loin.' },
    ideas: biblioIdeas,
  },
  report: biblioReport,
}
