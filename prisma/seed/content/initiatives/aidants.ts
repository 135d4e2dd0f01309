import type { InitiativeSeed } from '../types.ts'
import { aidantsIdeas } from './ideas/aidants.ts'

export const aidants: InitiativeSeed = {
  key: 'aidants',
  slug: 'du-repit-quand-il-faut',
  organization: 'msss',
  partners: ['sante-quebec'],
  title: { fr: 'Du répit quand il faut', en: 'Respite when it is needed' },
  summary: {
    fr: 'Les personnes proches aidantes ont dit quel répit leur manque et comment le demander plus facilement. La réponse est en retard.',
    en: 'Caregivers told us which respite they lack and how to make it easier to ask for. The answer is late.',
  },
  description: {
    fr: 'Plus d’un million et demi de personnes aident un proche au Québec. Beaucoup ne se voient pas comme des personnes proches aidantes.\n\nLe répit existe sous plusieurs formes : quelques heures à domicile, une fin de semaine, une nuit. Il est souvent difficile à trouver ou offert trop tard.\n\nLa consultation est terminée. La réponse est en retard et nous nous en excusons. La raison et la nouvelle date sont publiées sur cette page.',
    en: 'More than one and a half million people in Québec help a relative. Many do not see themselves as caregivers.\n\nRespite takes several forms: a few hours at home, a weekend, a night. It is often hard to find or comes too late.\n\nThe consultation is closed. The answer is late and we apologize. The reason and the new date are published on this page.',
  },
  howItWorks: {
    fr: 'Les gens pouvaient écrire, téléphoner le soir ou participer à un groupe pendant qu’une personne restait auprès de leur proche.',
    en: 'People could write, call in the evening, or join a group while someone stayed with their relative.',
  },
  reasons: {
    fr: 'Le plan d’action sur la proche aidance est en révision et les ententes de répit se renouvellent.',
    en: 'The action plan on caregiving is being revised and respite agreements are up for renewal.',
  },
  decisionMaker: {
    fr: 'La ministre responsable des Aînés et des Proches aidants',
    en: 'The minister responsible for seniors and caregivers',
  },
  influence: 'CONSULT',
  promise: {
    fr: 'Nous vous écoutons et nous répondons point par point. Le retard ne change pas cette promesse.',
    en: 'We listen to you and answer point by point. The delay does not change this promise.',
  },
  openToChange: {
    fr: 'Les heures, les formes de répit, la façon de demander, le soutien financier aux organismes.',
    en: 'Hours, forms of respite, how to ask, and funding for organizations.',
  },
  notOpenToChange: {
    fr: 'Les crédits d’impôt, qui relèvent du budget, et les dossiers individuels.',
    en: 'Tax credits, which fall under the budget, and individual files.',
  },
  affected: {
    fr: 'Les personnes proches aidantes de tout âge, les personnes aidées et les organismes de répit.',
    en: 'Caregivers of all ages, the people they help and respite organizations.',
  },
  plannedUse: {
    fr: 'Les idées servent à réécrire les ententes avec les organismes de répit.',
    en: 'Ideas are used to rewrite the agreements with respite organizations.',
  },
  contact: { name: 'Équipe Proche aidance', email: 'proche-aidance@exemple.quebec', phone: '418 555-0172' },
  themes: ['sante', 'politiques-sociales'],
  audiences: ['proches-aidants', 'aines', 'familles'],
  regions: [],
  modes: ['ONLINE', 'IN_PERSON', 'PAPER'],
  otherWays: {
    fr: 'La période est terminée. L’équipe peut vous lire l’état du dossier au 418 555-0172, même le soir.',
    en: 'The consultation is closed. The team can read you the status at 418 555-0172, evenings included.',
  },
  status: 'LATE',
  opensInDays: -190,
  closesInDays: -130,
  replyDueInDays: -46,
  ideaCollection: {
    question: { fr: 'Quel répit vous aiderait vraiment?', en: 'What respite would really help you?' },
    intro: {
      fr: 'Écrivez quand vous pouvez, même deux lignes au milieu de la nuit.',
      en: 'Write when you can, even two lines in the middle of the night.',
    },
    ideas: aidantsIdeas,
  },
  lateReason:
    'La réponse n’a pas paru à la date promise. Deux régions ont envoyé leurs données de répit en retard. Une version partielle paraîtra d’ici six semaines, puis la version complète.',
}
