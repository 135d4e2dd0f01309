import type { InitiativeSeed } from '../types.ts'

export const renseignements: InitiativeSeed = {
  key: 'renseignements',
  slug: 'vos-renseignements-vos-choix',
  organization: 'cai',
  partners: [],
  title: { fr: 'Vos renseignements, vos choix' },
  summary: {
    fr: 'Un jeu de dix minutes pour comprendre vos droits quand on vous demande des renseignements. Version d’essai, non publiée.',
  },
  description: {
    fr: 'Beaucoup de gens acceptent tout sans lire. D’autres refusent tout par crainte. Entre les deux, la loi donne des choix précis.\n\nLe jeu présente dix situations : un concours, une application, une carte de fidélité, un formulaire scolaire.\n\nÀ faire : l’essai avec deux classes et un groupe de personnes aînées.',
  },
  howItWorks: { fr: 'Le jeu se fait seul ou en groupe. Aucun renseignement n’est recueilli.' },
  reasons: { fr: 'Les nouvelles règles sur les renseignements personnels sont encore mal connues.' },
  decisionMaker: { fr: 'La présidence de la Commission d’accès à l’information' },
  influence: 'INFORM',
  promise: {
    fr: 'Nous vous informons dans des mots simples et nous corrigeons le jeu d’après vos remarques.',
  },
  openToChange: { fr: 'Les situations, les mots, la difficulté.' },
  notOpenToChange: { fr: 'Le contenu de la loi.' },
  affected: { fr: 'Toute personne qui donne un renseignement à une entreprise ou à l’État.' },
  plannedUse: { fr: 'Les remarques servent à corriger le jeu avant sa diffusion dans les écoles.' },
  contact: {
    name: 'Équipe Éducation du public',
    email: 'education-public@exemple.quebec',
    phone: '418 555-0110',
  },
  themes: ['justice', 'gouvernement'],
  audiences: ['tous', 'jeunes', 'aines'],
  regions: [],
  modes: ['ONLINE'],
  otherWays: { fr: 'Version papier du jeu pour les groupes.' },
  status: 'DRAFT',
  opensInDays: 50,
  closesInDays: 95,
  replyDueInDays: 179,
}
