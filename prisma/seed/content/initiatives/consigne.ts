import type { InitiativeSeed } from '../types.ts'
import { consigneIdeas } from './ideas/consigne.ts'

export const consigne: InitiativeSeed = {
  key: 'consigne',
  slug: 'la-consigne-dans-votre-quotidien',
  organization: 'melccfp',
  partners: [],
  title: { fr: 'La consigne dans votre quotidien' },
  summary: {
    fr: 'Contenants de lait, bouteilles d’eau, canettes : rapporter est-il simple chez vous? Proposez comment améliorer les points de retour.',
  },
  description: {
    fr: 'La consigne touche maintenant la plupart des contenants de boisson de 100 millilitres à 2 litres en plastique et en métal. D’autres contenants s’ajoutent par étapes.\n\nLes taux de retour montent, mais l’expérience varie beaucoup d’une région à l’autre. Files, machines pleines, longues distances : dites ce que vous vivez.\n\nVos idées orienteront les exigences imposées à l’organisme qui gère la consigne.',
  },
  howItWorks: {
    fr: 'Proposez une idée ou appuyez-en une. Indiquez votre municipalité si l’idée concerne un point de retour.\n\nLes problèmes urgents sont transmis chaque semaine au gestionnaire.',
  },
  reasons: {
    fr: 'Le règlement prévoit une révision des objectifs cette année. C’est l’occasion de corriger le service.',
  },
  decisionMaker: {
    fr: 'Le ministre ou la ministre de l’Environnement, de la Lutte contre les changements climatiques, de la Faune et des Parcs',
  },
  influence: 'CONSULT',
  promise: {
    fr: 'Nous vous écoutons et nous publions les exigences modifiées, avec les idées à leur source.',
  },
  openToChange: {
    fr: 'Le nombre et l’emplacement des points de retour, les heures, l’accessibilité et l’information.',
  },
  notOpenToChange: { fr: 'Le principe de la consigne et le montant remboursé, fixés par règlement.' },
  affected: {
    fr: 'Les familles, les détaillants, les valoristes, les organismes qui font des collectes et les municipalités.',
  },
  plannedUse: { fr: 'Les idées sont comparées aux données de retour de chaque région.' },
  contact: {
    name: 'Équipe Matières résiduelles',
    email: 'matieres-residuelles@exemple.quebec',
    phone: '418 555-0151',
  },
  themes: ['environnement', 'economie'],
  audiences: ['tous', 'entreprises', 'municipalites'],
  regions: [],
  modes: ['ONLINE', 'PAPER'],
  otherWays: { fr: 'Carte-réponse aux points de retour. Téléphone au 418 555-0151.' },
  status: 'OPEN',
  opensInDays: -26,
  closesInDays: 17,
  replyDueInDays: 101,
  ideaCollection: {
    question: { fr: 'Comment rendre la consigne plus simple chez vous?' },
    intro: { fr: 'Dites où vous rapportez vos contenants et ce qui vous ferait revenir.' },
    ideas: consigneIdeas,
  },
}
