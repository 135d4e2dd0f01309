import type { InitiativeSeed } from '../types.ts'
import { gardeIdeas } from './ideas/garde.ts'

export const garde: InitiativeSeed = {
  key: 'garde',
  slug: 'une-place-au-bon-moment',
  organization: 'mfa',
  partners: [],
  title: { fr: 'Une place au bon moment' },
  summary: {
    fr: 'Comment améliorer l’inscription, l’attente et l’entrée dans un service de garde éducatif? Parents, éducatrices et responsables, vos idées sont attendues.',
  },
  description: {
    fr: 'Depuis la fin de 2025, une loi reconnaît autrement les responsables d’un service de garde éducatif en milieu familial (projet de loi nº 12). Le guichet d’inscription des familles a aussi changé.\n\nLe ministère veut vérifier si les parents s’y retrouvent. Il veut aussi savoir ce qui aide une éducatrice à rester dans le métier.\n\nVos idées serviront à corriger le portail et les règles d’attribution avant la prochaine rentrée.',
  },
  howItWorks: {
    fr: 'Proposez une idée ou appuyez-en une. Un questionnaire de cinq minutes s’adresse aux parents en attente.\n\nLes réponses sont anonymes. Quinze parents qui le souhaitent seront rappelés pour une entrevue.',
  },
  reasons: {
    fr: 'Les familles reçoivent leur réponse au printemps. Pour changer le portail à temps, il faut décider d’ici trois mois.',
  },
  decisionMaker: { fr: 'La ministre de la Famille' },
  influence: 'CONSULT',
  promise: {
    fr: 'Nous vous écoutons avant de décider. Nous publions ce que nous gardons et ce que nous écartons, avec les raisons.',
  },
  openToChange: {
    fr: 'Les étapes d’inscription, les messages envoyés, les critères d’attribution locaux et l’accueil des enfants à besoins particuliers.',
  },
  notOpenToChange: { fr: 'Le tarif de la contribution réduite et les conventions collectives en vigueur.' },
  affected: {
    fr: 'Les parents d’enfants de moins de cinq ans, les futurs parents, le personnel et les responsables en milieu familial.',
  },
  plannedUse: {
    fr: 'Les idées sont classées par étape du parcours. Les dix plus utiles sont testées avec des parents.',
  },
  contact: { name: 'Équipe Services de garde', email: 'garde@exemple.quebec', phone: '418 555-0124' },
  themes: ['politiques-sociales', 'education'],
  audiences: ['familles', 'milieu-scolaire'],
  regions: [],
  modes: ['ONLINE', 'PAPER'],
  otherWays: {
    fr: 'Par téléphone au 418 555-0124, aussi le soir du mardi. Carte-réponse dans les CLSC, les maisons de la famille et les bibliothèques.',
  },
  status: 'OPEN',
  opensInDays: -30,
  closesInDays: 20,
  replyDueInDays: 104,
  ideaCollection: {
    question: { fr: 'Qu’est-ce qui rendrait l’attente et l’entrée plus simples?' },
    intro: {
      fr: 'Dites l’âge de votre enfant et votre municipalité si vous le voulez. Ce n’est pas obligatoire.',
    },
    ideas: gardeIdeas,
  },
}
