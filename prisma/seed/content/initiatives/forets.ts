import type { InitiativeSeed } from '../types.ts'
import { foretsIdeas } from './ideas/forets.ts'

export const forets: InitiativeSeed = {
  key: 'foret',
  slug: 'la-foret-de-demain',
  organization: 'mrnf',
  partners: ['melccfp'],
  title: { fr: 'La forêt de demain' },
  summary: {
    fr: 'Couper, protéger, chasser, marcher, reboiser : comment partager la forêt publique? La consultation est terminée, la réponse s’en vient.',
  },
  description: {
    fr: 'La forêt publique sert à beaucoup de gens. Elle fait vivre des villages, abrite le caribou et la sauvagine, et accueille chasseurs, randonneurs et trappeurs.\n\nUn projet de loi sur le régime forestier (nº 97), présenté en avril 2025, a été mis de côté. Plusieurs groupes demandent de repartir de la base.\n\nCette consultation portait sur ce que les gens veulent trouver en forêt dans cinquante ans. Elle ne remplace pas les consultations distinctes des communautés des Premières Nations.',
  },
  howItWorks: {
    fr: 'Les personnes ont répondu en ligne ou dans onze rencontres. Chaque rencontre commençait par une sortie sur le terrain d’une heure.',
  },
  reasons: {
    fr: 'Les feux de 2023 ont changé les calculs de bois disponible. Les plans d’aménagement sont à refaire.',
  },
  decisionMaker: { fr: 'Le ministre ou la ministre des Ressources naturelles et des Forêts' },
  influence: 'CONSULT',
  promise: {
    fr: 'Nous vous écoutons, puis nous disons ce qui change dans les orientations et ce qui ne change pas.',
  },
  openToChange: {
    fr: 'Les usages prioritaires par secteur, l’information avant une coupe, le reboisement et les chemins.',
  },
  notOpenToChange: { fr: 'Les ententes avec les Premières Nations et les garanties de bois déjà signées.' },
  affected: {
    fr: 'Les travailleurs, les villages forestiers, les Premières Nations, les chasseurs, les pêcheurs et les randonneurs.',
  },
  plannedUse: { fr: 'Les idées sont regroupées par région forestière et remises aux tables locales.' },
  background: {
    fr: 'Trois visions ont été présentées : diviser la forêt en zones, partager chaque lieu entre les usages, ou confier plus de choix aux régions. La première est claire, mais rigide. La deuxième est souple, mais crée des conflits. La troisième rapproche les décisions, mais demande des moyens.',
  },
  contact: { name: 'Équipe Forêts', email: 'forets@exemple.quebec', phone: '418 555-0160' },
  themes: ['environnement', 'economie'],
  audiences: ['tous', 'entreprises', 'municipalites', 'autochtones'],
  regions: [],
  modes: ['ONLINE', 'IN_PERSON', 'PAPER'],
  otherWays: { fr: 'La période est terminée. Le résumé imprimé est offert dans les bureaux régionaux.' },
  status: 'AWAITING_REPLY',
  opensInDays: -100,
  closesInDays: -50,
  replyDueInDays: 34,
  ideaCollection: {
    question: { fr: 'Que voulez-vous trouver en forêt dans cinquante ans?' },
    intro: { fr: 'Nommez un secteur, un chemin ou un lac si vous le pouvez.' },
    ideas: foretsIdeas,
  },
}
