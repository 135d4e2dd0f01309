import type { InitiativeSeed } from '../types.ts'

export const parcs: InitiativeSeed = {
  key: 'parcs',
  slug: 'l-avenir-des-parcs-nationaux',
  organization: 'sepaq',
  partners: ['melccfp'],
  title: { fr: 'L’avenir des parcs nationaux' },
  summary: {
    fr: 'Plus de visiteurs, même territoire. Comment accueillir tout le monde et protéger la nature? Répondez au questionnaire et classez les choix.',
  },
  description: {
    fr: 'La fréquentation des parcs nationaux a beaucoup augmenté en dix ans. Certains sentiers s’usent. Les stationnements débordent la fin de semaine.\n\nLa Société étudie plusieurs moyens : quotas de jour, navettes, nouveaux secteurs, tarifs selon la saison. Chacun a des avantages et des coûts.\n\nNous voulons savoir ce que vous accepteriez et ce que vous refusez.',
  },
  howItWorks: {
    fr: 'Le questionnaire prend dix minutes. Il vous demande de classer six mesures, avec leurs effets.\n\nSix soirées se tiennent dans des centres de découverte, près des parcs les plus achalandés.',
  },
  reasons: {
    fr: 'Les plans directeurs de sept parcs arrivent à leur fin. Le prochain plan couvre douze ans.',
  },
  decisionMaker: {
    fr: 'Le conseil d’administration de la Société, après avis du ministère responsable des parcs',
  },
  influence: 'CONSULT',
  promise: {
    fr: 'Nous recueillons votre avis avant de fixer les mesures. Les résultats détaillés sont publiés en données ouvertes.',
  },
  openToChange: { fr: 'Les quotas, les navettes, les horaires, les activités et l’ordre des travaux.' },
  notOpenToChange: {
    fr: 'La gratuité pour les enfants de 17 ans et moins, les limites des parcs et l’interdiction de la chasse.',
  },
  affected: {
    fr: 'Les visiteurs, les municipalités voisines, les entreprises touristiques et le personnel des parcs.',
  },
  plannedUse: {
    fr: 'Les réponses sont analysées par parc et par saison. Elles accompagnent chaque plan directeur.',
  },
  background: {
    fr: 'Un quota protège les sentiers, mais il pénalise les personnes qui décident à la dernière minute. Une navette réduit les autos, mais elle coûte cher en semaine. Un nouveau secteur étale les visites, mais il ouvre un milieu encore intact.',
  },
  contact: { name: 'Équipe Parcs nationaux', email: 'parcs@exemple.quebec', phone: '418 555-0139' },
  themes: ['tourisme-sports-loisirs', 'environnement'],
  audiences: ['tous', 'familles'],
  regions: [],
  modes: ['ONLINE', 'IN_PERSON'],
  otherWays: { fr: 'Questionnaire papier à l’accueil des parcs. Téléphone au 418 555-0139.' },
  status: 'OPEN',
  opensInDays: -22,
  closesInDays: 40,
  replyDueInDays: 124,
}
