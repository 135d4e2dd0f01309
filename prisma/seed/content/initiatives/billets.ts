import type { InitiativeSeed } from '../types.ts'
import { billetsReport } from './reports/billets.ts'

export const billets: InitiativeSeed = {
  key: 'billets',
  slug: 'billets-et-abonnements-en-ligne',
  organization: 'opc',
  partners: ['mjq'],
  title: { fr: 'Billets et abonnements en ligne' },
  summary: {
    fr: 'Revente abusive, abonnement impossible à annuler : vos témoignages ont servi à écrire les outils d’information sur la nouvelle loi.',
  },
  description: {
    fr: 'Une loi protège les consommateurs contre la revente abusive de billets et le renouvellement automatique des abonnements (projet de loi nº 10, présenté en décembre 2025).\n\nL’Office a demandé aux gens ce qu’ils avaient vécu et l’information qui leur aurait servi. 1 120 personnes ont répondu au questionnaire.',
  },
  howItWorks: {
    fr: 'Le questionnaire comptait 12 questions. Les captures d’écran étaient acceptées, sans renseignements personnels.',
  },
  reasons: {
    fr: 'Une loi ne protège que les personnes qui la connaissent. Les outils devaient être prêts à son entrée en vigueur.',
  },
  decisionMaker: { fr: 'La présidence de l’Office de la protection du consommateur' },
  influence: 'CONSULT',
  promise: { fr: 'Nous utilisons vos exemples et nous publions ce que nous en faisons.' },
  openToChange: { fr: 'Les outils d’information, les lettres types et les priorités de surveillance.' },
  notOpenToChange: { fr: 'Le texte de la loi et les enquêtes en cours.' },
  affected: { fr: 'Les consommateurs, les salles, les revendeurs et les entreprises d’abonnement.' },
  plannedUse: { fr: 'Les témoignages ont orienté les fiches, les lettres types et le plan de surveillance.' },
  contact: { name: 'Équipe Consommation', email: 'consommation@exemple.quebec', phone: '418 555-0193' },
  themes: ['justice', 'economie'],
  audiences: ['tous', 'entreprises'],
  regions: [],
  modes: ['ONLINE', 'PAPER'],
  otherWays: { fr: 'Les fiches imprimées sont offertes dans les associations de consommateurs.' },
  status: 'ANSWERED',
  opensInDays: -300,
  closesInDays: -255,
  replyDueInDays: -171,
  report: billetsReport,
}
