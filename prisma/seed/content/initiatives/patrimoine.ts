import type { InitiativeSeed } from '../types.ts'
import { patrimoineIdeas } from './ideas/patrimoine.ts'

export const patrimoine: InitiativeSeed = {
  key: 'patrimoine',
  slug: 'ces-lieux-qu-on-ne-veut-pas-perdre',
  organization: 'mcc',
  partners: ['mamh', 'banq'],
  title: { fr: 'Ces lieux qu’on ne veut pas perdre' },
  summary: {
    fr: 'Églises, granges, usines, paysages, savoir-faire : vous avez dit lesquels comptent et comment les garder vivants. Réponse attendue ce trimestre.',
  },
  description: {
    fr: 'Chaque année, des bâtiments anciens disparaissent faute d’entretien ou d’usage. Les propriétaires manquent souvent d’argent et de conseils.\n\nLes MRC terminent leurs inventaires. Le ministère veut savoir quels lieux comptent pour les gens, y compris ceux qui ne sont pas beaux sur une carte postale.\n\nLa consultation est terminée. Plus de 1 900 lieux ont été nommés.',
  },
  howItWorks: {
    fr: 'Les participants ont nommé un lieu, raconté son histoire et proposé un usage. Des soirées de contes ont permis de recueillir des récits oraux.',
  },
  reasons: {
    fr: 'Les inventaires régionaux doivent être remis cette année. Les programmes d’aide à la restauration seront revus ensuite.',
  },
  decisionMaker: {
    fr: 'Le ministre ou la ministre de la Culture et des Communications, et les municipalités pour leurs règlements',
  },
  influence: 'CONSULT',
  promise: { fr: 'Nous vous écoutons et nous répondons par grande famille de lieux.' },
  openToChange: {
    fr: 'Les critères, les usages acceptés, l’aide aux propriétaires et la place des savoir-faire.',
  },
  notOpenToChange: { fr: 'Les classements déjà prononcés et les permis en cours.' },
  affected: {
    fr: 'Les propriétaires, les municipalités, les groupes d’histoire, les paroisses et les artisans.',
  },
  plannedUse: {
    fr: 'Les lieux nommés sont transmis à chaque MRC. Les idées guident la révision des programmes d’aide.',
  },
  contact: { name: 'Équipe Patrimoine', email: 'patrimoine@exemple.quebec', phone: '418 555-0163' },
  themes: ['societe-culture', 'tourisme-sports-loisirs'],
  audiences: ['tous', 'municipalites', 'communautaire'],
  regions: [],
  modes: ['ONLINE', 'IN_PERSON', 'PAPER'],
  otherWays: {
    fr: 'La période est terminée. Les récits oraux peuvent être écoutés dans les centres d’archives.',
  },
  status: 'AWAITING_REPLY',
  opensInDays: -80,
  closesInDays: -26,
  replyDueInDays: 58,
  ideaCollection: {
    question: { fr: 'Quel lieu ou quel savoir-faire faut-il garder vivant, et comment?' },
    intro: { fr: 'Un souvenir vaut autant qu’une date exacte.' },
    ideas: patrimoineIdeas,
  },
}
