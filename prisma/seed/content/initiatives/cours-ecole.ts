import type { InitiativeSeed } from '../types.ts'
import { coursEcoleIdeas } from './ideas/cours-ecole.ts'
import { coursEcoleReport } from './reports/cours-ecole.ts'

export const coursEcole: InitiativeSeed = {
  key: 'cours',
  slug: 'des-cours-d-ecole-plus-vertes',
  organization: 'meq',
  partners: ['melccfp', 'sqi'],
  title: { fr: 'Des cours d’école plus vertes' },
  summary: {
    fr: 'Élèves, parents et personnel ont imaginé une cour plus fraîche et plus amusante. Le ministère répond et s’engage, avec des dates.',
  },
  description: {
    fr: 'Beaucoup de cours d’école sont couvertes d’asphalte. Elles deviennent brûlantes dès le mois de mai et reçoivent l’eau de pluie sans l’absorber.\n\nDes classes de 212 écoles ont dessiné leur cour idéale. Des parents, des concierges et des éducatrices ont ajouté leurs idées et leurs craintes.\n\nLe bilan répond à chaque thème. Il cite les idées qui ont compté et explique les refus.',
  },
  howItWorks: {
    fr: 'Chaque classe a déposé une contribution de groupe, sans nom d’enfant. Les adultes ont participé en ligne, sur papier ou lors de huit visites de cours.',
  },
  reasons: {
    fr: 'Le programme d’embellissement des cours se renouvelait. Les vagues de chaleur arrivent plus tôt dans l’année.',
  },
  decisionMaker: { fr: 'La ministre ou le ministre de l’Éducation' },
  influence: 'INVOLVE',
  promise: {
    fr: 'Vos idées façonnent le programme. Nous publions ce que nous gardons et nous revenons voir les écoles.',
  },
  openToChange: {
    fr: 'Les aménagements aidés, les critères, la part des élèves dans le choix, l’entretien.',
  },
  notOpenToChange: { fr: 'Le budget total et les règles de sécurité des appareils de jeu.' },
  affected: {
    fr: 'Les élèves, le personnel, les voisins et les municipalités qui utilisent les cours le soir.',
  },
  plannedUse: {
    fr: 'Les thèmes deviennent les critères du programme. Les dessins des classes sont conservés par les centres d’archives volontaires.',
  },
  contact: { name: 'Équipe Cours d’école', email: 'cours-ecole@exemple.quebec', phone: '418 555-0184' },
  themes: ['education', 'environnement', 'infrastructures'],
  audiences: ['jeunes', 'familles', 'milieu-scolaire'],
  regions: [],
  modes: ['ONLINE', 'IN_PERSON', 'PAPER'],
  otherWays: {
    fr: 'Le bilan est offert en affiche pour les classes, en version facile à lire et par téléphone au 418 555-0184.',
  },
  status: 'ANSWERED',
  opensInDays: -290,
  closesInDays: -235,
  replyDueInDays: -151,
  ideaCollection: {
    question: { fr: 'Qu’est-ce qui rendrait la cour plus fraîche, plus belle et plus juste?' },
    intro: { fr: 'Une idée par contribution. Les dessins peuvent être décrits en mots.' },
    ideas: coursEcoleIdeas,
  },
  report: coursEcoleReport,
}
