import type { InitiativeSeed } from '../types.ts'

export const jeunesse: InitiativeSeed = {
  key: 'jeunesse',
  slug: 'plan-d-action-jeunesse',
  organization: 'saj',
  partners: ['mes', 'mess', 'msss'],
  title: { fr: 'Le prochain plan d’action jeunesse' },
  summary: {
    fr: 'Études, logement, santé mentale, climat, travail : les 15 à 29 ans choisissent cinq priorités et discutent des moyens.',
  },
  description: {
    fr: 'Le plan d’action jeunesse fixe ce que l’État fera pour les 15 à 29 ans pendant cinq ans.\n\nPour le prochain, des jeunes écriront les priorités avec les ministères. Ils seront payés pour leur temps.\n\nLa consultation commence bientôt et dure 24 jours. La raison de cette courte durée est indiquée sur cette page.',
  },
  howItWorks: {
    fr: 'D’abord, chacun nomme ses priorités. Ensuite, 60 jeunes de toutes les régions se réunissent une fin de semaine. Puis le texte revient en ligne pour une dernière lecture.',
  },
  reasons: { fr: 'Le plan actuel arrive à sa fin.' },
  decisionMaker: { fr: 'La ou le ministre responsable de la Jeunesse' },
  influence: 'COLLABORATE',
  promise: {
    fr: 'Vous écrivez les priorités avec nous. Les ministères doivent dire par écrit ce qu’ils feront pour chacune.',
  },
  openToChange: { fr: 'Les priorités, les mots, les moyens, le suivi.' },
  notOpenToChange: { fr: 'Le budget global et les programmes en cours.' },
  affected: { fr: 'Les jeunes de 15 à 29 ans et les organismes qui travaillent avec eux.' },
  plannedUse: { fr: 'Les cinq priorités deviennent les chapitres du plan.' },
  contact: { name: 'Équipe Plan d’action jeunesse', email: 'jeunesse@exemple.quebec', phone: '418 555-0107' },
  themes: ['politiques-sociales', 'education'],
  audiences: ['jeunes'],
  regions: [],
  modes: ['ONLINE', 'IN_PERSON'],
  otherWays: { fr: 'Séances dans les carrefours jeunesse-emploi. Message vocal au 418 555-0107.' },
  status: 'COMING',
  opensInDays: 7,
  closesInDays: 31,
  replyDueInDays: 115,
  shortNoticeReason:
    'La consultation dure 24 jours. Elle se fait pendant la Semaine de l’engagement jeunesse et la tournée des écoles, dont les dates étaient fixées d’avance. Une deuxième ronde est prévue au printemps.',
}
