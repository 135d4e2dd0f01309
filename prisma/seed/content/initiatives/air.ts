import type { InitiativeSeed } from '../types.ts'

export const air: InitiativeSeed = {
  key: 'air',
  slug: 'l-air-de-nos-quartiers',
  organization: 'melccfp',
  partners: ['inspq'],
  title: { fr: 'L’air de nos quartiers' },
  summary: {
    fr: 'Fumée, poussières, odeurs : les résidents de trois régions ont noté ce qu’ils respirent. La réponse est en retard.',
  },
  description: {
    fr: 'Dans certains quartiers, les gens vivent près d’une fonderie, d’un port, d’une autoroute ou de nombreux foyers au bois.\n\nPendant huit semaines, les résidents ont rempli un carnet : odeurs, poussières, toux, heures. Leurs notes sont comparées aux stations de mesure.\n\nLe projet de loi nº 497, présenté par un député en février 2026, portait aussi sur la qualité de l’air.',
  },
  howItWorks: {
    fr: 'Chaque personne recevait un carnet en papier ou en ligne. Quarante familles ont prêté leur balcon pour un capteur.',
  },
  reasons: {
    fr: 'Les normes de plusieurs polluants doivent être réexaminées. Les données manquent à l’échelle d’un quartier.',
  },
  decisionMaker: {
    fr: 'Le ministre ou la ministre de l’Environnement, de la Lutte contre les changements climatiques, de la Faune et des Parcs',
  },
  influence: 'CONSULT',
  promise: { fr: 'Nous publions toutes les mesures et nous disons lesquelles entraînent une action.' },
  openToChange: {
    fr: 'Le nombre et l’emplacement des stations, les avis à la population, l’ordre des inspections.',
  },
  notOpenToChange: { fr: 'Les autorisations en cours et les poursuites.' },
  affected: { fr: 'Les résidents, les écoles, les entreprises et les services de santé publique.' },
  plannedUse: { fr: 'Les carnets guident le choix de 25 nouveaux lieux de mesure.' },
  contact: { name: 'Équipe Qualité de l’air', email: 'air@exemple.quebec', phone: '418 555-0175' },
  themes: ['environnement', 'sante'],
  audiences: ['tous', 'municipalites'],
  regions: ['03', '06', '08'],
  modes: ['ONLINE', 'IN_PERSON'],
  otherWays: {
    fr: 'La période est terminée. Les résultats seront affichés dans les bibliothèques des quartiers visés.',
  },
  status: 'LATE',
  opensInDays: -175,
  closesInDays: -120,
  replyDueInDays: -36,
  lateReason:
    'La réponse n’a pas paru à la date promise. L’analyse des 412 témoignages a pris plus de temps que prévu. Nouvelle date : dans 30 jours.',
}
