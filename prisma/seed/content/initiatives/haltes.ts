import type { InitiativeSeed } from '../types.ts'
import { haltesIdeas } from './ideas/haltes.ts'
import { haltesReport } from './reports/haltes.ts'

export const haltes: InitiativeSeed = {
  key: 'haltes',
  slug: 'des-haltes-routieres-pour-tout-le-monde',
  organization: 'mtmd',
  partners: [],
  title: { fr: 'Des haltes routières pour tout le monde' },
  summary: {
    fr: 'Toilettes, recharge, repos des camionneurs, sécurité : vous avez dit quoi corriger dans les haltes. Lisez la réponse.',
  },
  description: {
    fr: 'Le ministère entretient plus de 80 haltes routières et villages-relais. Certaines datent des années 1970.\n\nLes voyageurs, les camionneurs et les gens du coin ont dit ce qui manque. 940 personnes ont participé, dont 260 sur place avec une carte-réponse.',
  },
  howItWorks: {
    fr: 'Des cartes-réponses étaient offertes dans 34 haltes. Les idées pouvaient aussi être déposées en ligne.',
  },
  reasons: { fr: 'Un programme de réfection de cinq ans commence.' },
  decisionMaker: { fr: 'La ministre ou le ministre des Transports et de la Mobilité durable' },
  influence: 'CONSULT',
  promise: { fr: 'Nous vous écoutons pour choisir l’ordre des travaux.' },
  openToChange: { fr: 'L’ordre des travaux, les services offerts, les heures, l’éclairage.' },
  notOpenToChange: { fr: 'Le nombre de haltes et les ententes avec les restaurateurs.' },
  affected: { fr: 'Les voyageurs, les camionneurs, les personnes handicapées et les villages voisins.' },
  plannedUse: { fr: 'Les idées ont fixé l’ordre des 20 premières haltes.' },
  contact: { name: 'Équipe Haltes routières', email: 'haltes@exemple.quebec', phone: '418 555-0196' },
  themes: ['transport', 'infrastructures'],
  audiences: ['tous', 'entreprises', 'handicap'],
  regions: [],
  modes: ['ONLINE', 'IN_PERSON', 'PAPER'],
  otherWays: { fr: 'Le bilan est affiché dans les haltes.' },
  status: 'ANSWERED',
  opensInDays: -215,
  closesInDays: -170,
  replyDueInDays: -86,
  ideaCollection: {
    question: { fr: 'Que faut-il à une bonne halte routière?' },
    intro: { fr: 'Nommez la halte ou la route si vous pouvez.' },
    ideas: haltesIdeas,
  },
  report: haltesReport,
}
