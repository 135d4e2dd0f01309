import type { InitiativeSeed } from '../types.ts'

export const autonomie: InitiativeSeed = {
  key: 'autonomie',
  slug: 'vieillir-chez-soi',
  organization: 'msss',
  partners: ['sante-quebec', 'shq'],
  title: { fr: 'Vieillir chez soi' },
  summary: {
    fr: 'Quels services faut-il pour rester chez soi longtemps et en sécurité? La consultation se fera surtout au téléphone et à domicile.',
  },
  description: {
    fr: 'La plupart des gens veulent vieillir chez eux. Les heures de soutien à domicile ne suffisent pas toujours.\n\nUn projet de loi sur le maintien de l’autonomie des personnes aînées (nº 691) a été présenté par un député en juin 2026. Le sujet préoccupe toutes les régions.\n\nLa consultation ira vers les gens : par téléphone, par la popote roulante et avec les auxiliaires.',
  },
  howItWorks: {
    fr: 'Une personne formée posera dix questions au téléphone ou à la maison. Un proche peut être présent.',
  },
  reasons: { fr: 'La politique de soutien à domicile date de plus de vingt ans.' },
  decisionMaker: { fr: 'La ministre de la Santé, responsable des Aînés et des Proches aidants' },
  influence: 'CONSULT',
  promise: { fr: 'Nous vous écoutons là où vous êtes et nous publions une réponse lisible.' },
  openToChange: {
    fr: 'Les services, les heures, le choix de la personne qui vient, l’adaptation du logement.',
  },
  notOpenToChange: { fr: 'Les conventions collectives et les évaluations individuelles en cours.' },
  affected: { fr: 'Les personnes aînées, leurs proches, les auxiliaires et les résidences.' },
  plannedUse: { fr: 'Les réponses guident la nouvelle politique. Chaque région reçoit ses résultats.' },
  contact: { name: 'Équipe Soutien à domicile', email: 'domicile@exemple.quebec', phone: '418 555-0105' },
  themes: ['sante', 'politiques-sociales'],
  audiences: ['aines', 'proches-aidants'],
  regions: [],
  modes: ['ONLINE', 'IN_PERSON', 'PAPER'],
  otherWays: {
    fr: 'Appel au 418 555-0105. Visite à domicile sur demande. Carte-réponse avec la popote roulante.',
  },
  status: 'COMING',
  opensInDays: 35,
  closesInDays: 84,
  replyDueInDays: 168,
}
