import type { InitiativeSeed } from '../types.ts'

export const parcEolien: InitiativeSeed = {
  key: 'eolien',
  slug: 'un-projet-eolien-a-discuter',
  organization: 'meie',
  partners: ['mamh'],
  title: { fr: 'Un projet éolien à discuter' },
  summary: {
    fr: 'Distances, paysage, redevances : la discussion locale s’est arrêtée quand le projet a été retiré. Les avis reçus restent publics.',
  },
  description: {
    fr: 'Un promoteur proposait 18 éoliennes sur des terres agricoles du Centre-du-Québec. Le ministère offrait un lieu de discussion neutre, avant toute demande officielle.\n\nLe projet a été retiré. La discussion est donc annulée.\n\nLes opinions étaient partagées. Des propriétaires y voyaient un revenu stable. Des voisins craignaient le bruit et la perte de terres.',
  },
  howItWorks: { fr: 'Deux soirées d’information ont eu lieu. Un débat en ligne était ouvert.' },
  reasons: { fr: 'Le promoteur devait déposer sa demande cet hiver.' },
  decisionMaker: { fr: 'La ou le ministre de l’Économie, de l’Innovation et de l’Énergie' },
  influence: 'INVOLVE',
  promise: { fr: 'Vos préoccupations devaient accompagner le dossier. Elles restent publiques.' },
  openToChange: { fr: 'L’emplacement, les distances, le partage des redevances.' },
  notOpenToChange: {
    fr: 'La procédure du Bureau d’audiences publiques sur l’environnement, qui serait venue plus tard.',
  },
  affected: { fr: 'Les résidents, les agriculteurs et les municipalités voisines.' },
  plannedUse: { fr: 'Les avis reçus sont publiés tels quels, sans suite pour le moment.' },
  contact: {
    name: 'Équipe Projets énergétiques',
    email: 'projets-energie@exemple.quebec',
    phone: '418 555-0113',
  },
  themes: ['environnement', 'economie'],
  audiences: ['municipalites', 'entreprises', 'tous'],
  regions: ['17'],
  modes: ['ONLINE', 'IN_PERSON'],
  otherWays: { fr: 'Copie papier des avis sur demande au 418 555-0113.' },
  status: 'CANCELLED',
  opensInDays: -40,
  closesInDays: 8,
  replyDueInDays: 92,
  cancelReason:
    'Le promoteur a retiré son projet après trois semaines de consultation. Les 63 avis reçus sont conservés et publiés. Ils serviront de point de départ si un autre projet est proposé.',
}
