import type { InitiativeSeed } from '../types.ts'
import { accesLieuxIdeas } from './ideas/acces-lieux.ts'

export const accesLieux: InitiativeSeed = {
  key: 'acces',
  slug: 'entrer-par-la-porte-d-en-avant',
  organization: 'ophq',
  partners: ['rbq', 'mamh'],
  title: { fr: 'Entrer par la porte d’en avant' },
  summary: {
    fr: 'Quels lieux publics vous sont encore fermés? Aidez à écrire un guide et à choisir 30 lieux à corriger avec leurs propriétaires.',
  },
  description: {
    fr: 'Une marche à l’entrée suffit à exclure. Un éclairage trop faible, une boucle auditive absente ou une toilette encombrée aussi.\n\nL’Office travaille avec 30 lieux volontaires : commerces, églises, arénas et salles de spectacle. Des personnes handicapées visitent les lieux et proposent les correctifs.\n\nVotre expérience servira au guide que chaque propriétaire recevra.',
  },
  howItWorks: {
    fr: 'Racontez un obstacle ou une bonne solution. Vous pouvez écrire, enregistrer une vidéo en LSQ ou téléphoner.\n\nLes personnes intéressées sont formées et payées pour faire les visites.',
  },
  reasons: {
    fr: 'Les règles de construction ne touchent pas les vieux bâtiments. Les propriétaires disent qu’ils ignorent par où commencer.',
  },
  decisionMaker: { fr: 'La personne qui dirige l’Office, avec le comité de personnes handicapées' },
  influence: 'COLLABORATE',
  promise: { fr: 'Nous décidons avec vous. Le comité choisit les 30 lieux et signe le guide.' },
  openToChange: { fr: 'Les lieux, l’ordre des correctifs, le contenu du guide et la formation.' },
  notOpenToChange: {
    fr: 'Le Code de construction, révisé par la Régie du bâtiment du Québec dans une autre démarche.',
  },
  affected: {
    fr: 'Les personnes handicapées, leurs proches, les commerçants, les villes et les groupes culturels.',
  },
  plannedUse: {
    fr: 'Les idées deviennent des fiches du guide. Chaque fiche cite les idées dont elle vient.',
  },
  contact: {
    name: 'Équipe Accessibilité des lieux',
    email: 'accessibilite@exemple.quebec',
    phone: '819 555-0145',
  },
  themes: ['politiques-sociales', 'infrastructures'],
  audiences: ['handicap', 'proches-aidants', 'entreprises', 'municipalites'],
  regions: [],
  modes: ['ONLINE', 'IN_PERSON', 'PAPER'],
  otherWays: {
    fr: 'Vidéo en LSQ, téléphone, relais vidéo, gros caractères, braille sur demande. Rencontres accessibles avec transport offert.',
  },
  status: 'OPEN',
  opensInDays: -16,
  closesInDays: 47,
  replyDueInDays: 131,
  ideaCollection: {
    question: { fr: 'Quel obstacle enlever, ou quelle bonne idée copier?' },
    intro: { fr: 'Nommez le genre de lieu plutôt que le commerce, sauf pour dire du bien.' },
    ideas: accesLieuxIdeas,
  },
}
