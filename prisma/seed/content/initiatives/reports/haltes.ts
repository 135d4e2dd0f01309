import type { FeedbackReportSeed } from '../../types.ts'

export const haltesReport: FeedbackReportSeed = {
  asked: 'Nous avons demandé ce que doit offrir une bonne halte routière et par où commencer.',
  summary:
    '940 personnes ont participé, dont 260 sur place. L’ouverture en hiver est la première demande, puis le repos des camionneurs.',
  themes: [
    {
      title: 'Ouvrir en hiver',
      heard: 'Sur la Côte-Nord et en Abitibi, il n’y a aucune toilette sur de longues distances.',
      decision: 'ACCEPTED',
      why: 'Le coût du chauffage est raisonnable dans les bâtiments récents.',
      next: 'Huit haltes ouvriront toute l’année.',
      decidedBy: 'La ministre ou le ministre des Transports et de la Mobilité durable',
      ideas: ['haltes-hiver'],
    },
    {
      title: 'Le repos et la dignité',
      heard: 'Les camionneurs manquent de places. Des familles n’ont nulle part où changer un grand enfant.',
      decision: 'ACCEPTED',
      why: 'La fatigue cause des accidents. Les tables pour adultes existent ailleurs.',
      next: 'Soixante places de repos et douze tables à langer pour adultes seront installées.',
      decidedBy: 'La ministre ou le ministre des Transports et de la Mobilité durable',
      ideas: ['haltes-camions', 'haltes-langer'],
    },
    {
      title: 'Les téléphones publics',
      heard: 'Des voyageurs craignent la panne sans signal.',
      decision: 'NOT_ACCEPTED',
      why: 'Les pièces ne sont plus fabriquées.',
      next: 'La couverture cellulaire de six tronçons fait partie d’un autre programme.',
      decidedBy: 'La ministre ou le ministre des Transports et de la Mobilité durable',
      ideas: ['haltes-telephone'],
    },
  ],
  commitments: [
    {
      text: 'Ouvrir huit haltes à l’année',
      owner: 'Ministère des Transports et de la Mobilité durable',
      dueInDays: 65,
      state: 'IN_PROGRESS',
      note: 'Cinq haltes sont chauffées et ouvertes.',
    },
    {
      text: 'Installer douze tables à langer pour adultes',
      owner: 'Ministère des Transports et de la Mobilité durable',
      dueInDays: 260,
      state: 'PLANNED',
    },
  ],
  publishedDaysAgo: 90,
}
