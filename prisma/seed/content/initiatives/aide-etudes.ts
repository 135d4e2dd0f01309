import type { InitiativeSeed } from '../types.ts'
import { aideEtudesReport } from './reports/aide-etudes.ts'

export const aideEtudes: InitiativeSeed = {
  key: 'etudes',
  slug: 'demander-l-aide-aux-etudes',
  organization: 'mes',
  partners: ['saj'],
  title: { fr: 'Demander l’aide aux études' },
  summary: {
    fr: '2 730 étudiants ont évalué la demande de prêts et bourses, étape par étape. Voici ce qui change à la prochaine rentrée.',
  },
  description: {
    fr: 'La demande d’aide financière aux études se fait en ligne. Plusieurs étudiants disent la remplir avec un parent, ou l’abandonner.\n\nLe ministère a demandé d’évaluer chaque étape et de dire où ça bloque. Vingt séances ont eu lieu dans des cégeps, des universités et des centres de formation.',
  },
  howItWorks: {
    fr: 'Le questionnaire suivait les étapes de la demande. Les étudiants qui avaient abandonné étaient aussi invités.',
  },
  reasons: { fr: 'Le formulaire devait être refait avant la prochaine rentrée.' },
  decisionMaker: { fr: 'La ministre de l’Enseignement supérieur' },
  influence: 'CONSULT',
  promise: { fr: 'Nous corrigeons d’abord les étapes où le plus de gens abandonnent.' },
  openToChange: { fr: 'Le formulaire, les explications, les rappels, le suivi de la demande.' },
  notOpenToChange: { fr: 'Les montants et les règles d’admissibilité fixées par règlement.' },
  affected: { fr: 'Les étudiants, leurs parents et le personnel des bureaux d’aide.' },
  plannedUse: { fr: 'Les étapes les plus abandonnées ont été refaites et testées.' },
  contact: { name: 'Équipe Aide aux études', email: 'aide-etudes@exemple.quebec', phone: '418 555-0199' },
  themes: ['education', 'politiques-sociales'],
  audiences: ['jeunes', 'familles'],
  regions: [],
  modes: ['ONLINE', 'IN_PERSON'],
  otherWays: { fr: 'Le bilan est affiché dans les bureaux d’aide financière.' },
  status: 'ANSWERED',
  opensInDays: -240,
  closesInDays: -195,
  replyDueInDays: -111,
  report: aideEtudesReport,
}
