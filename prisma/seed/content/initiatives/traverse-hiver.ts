import type { InitiativeSeed } from '../types.ts'

export const traverseHiver: InitiativeSeed = {
  key: 'traverse',
  slug: 'l-horaire-d-hiver-de-la-traverse',
  organization: 'stq',
  partners: ['mtmd'],
  title: { fr: 'L’horaire d’hiver de la traverse' },
  summary: {
    fr: 'Deux horaires d’hiver devaient être comparés avec les usagers. La consultation est annulée : le navire est en réparation.',
  },
  description: {
    fr: 'La Société voulait comparer deux horaires d’hiver : moins de départs, mais plus tard le soir, ou l’horaire habituel.\n\nLe navire est en réparation jusqu’au printemps. Demander un avis sur un choix impossible n’aurait pas été honnête.\n\nUne nouvelle consultation est prévue avant l’hiver prochain.',
  },
  howItWorks: { fr: 'Un questionnaire à bord et en ligne, puis deux rencontres, une sur chaque rive.' },
  reasons: { fr: 'L’horaire d’hiver se décide à l’automne.' },
  decisionMaker: { fr: 'La présidence-direction générale de la Société des traversiers du Québec' },
  influence: 'CONSULT',
  promise: {
    fr: 'Nous devions choisir l’horaire selon vos réponses. Cette promesse vaudra pour la prochaine consultation.',
  },
  openToChange: { fr: 'Les heures de départ et le nombre de traversées du soir.' },
  notOpenToChange: { fr: 'Le prix du passage et le choix du navire.' },
  affected: { fr: 'Les usagers, les camionneurs, les patients et les commerces des deux rives.' },
  plannedUse: { fr: 'Les réponses auraient servi à fixer l’horaire.' },
  contact: { name: 'Équipe Clientèle', email: 'clientele@exemple.quebec', phone: '418 555-0111' },
  themes: ['transport'],
  audiences: ['tous', 'entreprises'],
  regions: ['01', '09'],
  modes: ['ONLINE', 'IN_PERSON'],
  otherWays: { fr: 'Téléphone : 418 555-0111.' },
  status: 'CANCELLED',
  opensInDays: -60,
  closesInDays: -11,
  replyDueInDays: 73,
  cancelReason:
    'Consultation annulée avant son ouverture. Le navire reste à quai pour des réparations plus longues que prévu. Il n’y aura pas de choix d’horaire à faire cet hiver. Les personnes inscrites ont été averties.',
}
