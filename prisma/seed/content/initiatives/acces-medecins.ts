import type { InitiativeSeed } from '../types.ts'
import { accesMedecins1Ideas } from './ideas/acces-medecins-1.ts'
import { accesMedecins2Ideas } from './ideas/acces-medecins-2.ts'
import { accesMedecins3Ideas } from './ideas/acces-medecins-3.ts'

export const accesMedecins: InitiativeSeed = {
  key: 'medecin',
  slug: 'trouver-un-medecin-ou-un-autre-professionnel',
  organization: 'msss',
  partners: ['sante-quebec', 'ramq'],
  title: {
    fr: 'Trouver un médecin, ou un autre professionnel',
    en: 'Finding a doctor, or another professional',
  },
  summary: {
    fr: 'Comment avez-vous cherché de l’aide pour votre santé cette année? Racontez ce qui a marché, ce qui a bloqué, et ce qu’il faudrait changer en premier.',
    en: 'How did you look for health care this year? Tell us what worked, what got in the way, and what should change first.',
  },
  description: {
    fr: 'Plus d’une personne sur cinq n’a pas de médecin de famille. Beaucoup ignorent qu’une infirmière, un pharmacien ou un physiothérapeute peut aussi les aider.\n\nDeux lois récentes ont changé l’accès aux services médicaux. Le ministère veut savoir ce qui a changé pour les gens, dans la vraie vie.\n\nLa consultation est terminée. Nous lisons maintenant les récits et les idées reçus.',
    en: 'More than one person in five has no family doctor. Many do not know that a nurse, a pharmacist or a physiotherapist can also help them.\n\nTwo recent laws changed access to medical services. The ministère wants to know what has changed for people, in real life.\n\nThe consultation is over. We are now reading the stories and ideas received.',
  },
  howItWorks: {
    fr: 'Les participants ont proposé des idées et raconté leur parcours. Sept rencontres ont eu lieu, dont deux par téléphone.\n\nUne équipe de recherche classe les récits. Les noms de personnes et d’établissements sont retirés avant l’analyse.',
    en: 'Participants suggested ideas and told their story. Seven meetings were held, two of them by phone.\n\nA research team is sorting the stories. Names of people and facilities are removed before analysis.',
  },
  reasons: {
    fr: 'La loi sur l’accès aux services médicaux (projet de loi nº 19) a été adoptée en 2026. Ses règlements restent à écrire. C’est le moment d’entendre les patients.',
    en: 'The act on access to medical services (Bill 19) was passed in 2026. Its regulations are still to be written. This is the time to hear from patients.',
  },
  decisionMaker: {
    fr: 'La ministre de la Santé',
    en: 'The minister in charge of the Ministère de la Santé et des Services sociaux',
  },
  influence: 'CONSULT',
  promise: {
    fr: 'Nous vous écoutons et nous vous dirons, thème par thème, ce que nous faisons de vos propos.',
    en: 'We listen, and we will tell you, theme by theme, what we do with what you said.',
  },
  openToChange: {
    fr: 'La façon de prendre rendez-vous, l’information donnée, les heures, le rôle de chaque professionnel et le suivi.',
    en: 'How appointments are made, the information given, hours, the role of each professional and follow-up.',
  },
  notOpenToChange: {
    fr: 'La rémunération des médecins, qui fait l’objet d’une négociation, et les plaintes sur un cas personnel.',
    en: 'Doctors’ pay, which is under negotiation, and complaints about a personal case.',
  },
  affected: {
    fr: 'Les personnes avec ou sans médecin de famille, leurs proches et les équipes des cliniques.',
    en: 'People with or without a family doctor, their relatives and clinic teams.',
  },
  plannedUse: {
    fr: 'Les idées servent à écrire les règlements et à revoir le Guichet d’accès à la première ligne.',
    en: 'Ideas are used to write the regulations and to revise the Guichet d’accès à la première ligne.',
  },
  background: {
    fr: 'Trois voies sont comparées. Inscrire chaque personne à un médecin : le lien est durable, mais les places manquent. Inscrire chaque personne à une équipe : l’accès est plus rapide, mais on voit moins souvent le même visage. Orienter selon le besoin, sans inscription : c’est simple, mais le suivi peut se perdre.\n\nDes patients tiennent à leur médecin. D’autres veulent surtout une réponse en deux jours. Les équipes demandent du temps pour les cas lourds.',
    en: 'Three paths are compared. Register each person with a doctor: the bond lasts, but there are not enough places. Register each person with a team: access is faster, but you see the same face less often. Direct people according to need, without registration: simple, but follow-up can get lost.\n\nSome patients are attached to their doctor. Others mainly want an answer within two days. Teams ask for time for complex cases.',
  },
  contact: { name: 'Équipe Première ligne', email: 'premiere-ligne@exemple.quebec', phone: '418 555-0118' },
  themes: ['sante', 'politiques-sociales'],
  audiences: ['tous', 'aines', 'familles'],
  regions: [],
  modes: ['ONLINE', 'IN_PERSON', 'PAPER'],
  otherWays: {
    fr: 'La période est terminée. Vous pouvez encore demander le résumé par téléphone au 418 555-0118.',
    en: 'The consultation is closed. You can still ask for the summary by phone at 418 555-0118.',
  },
  status: 'AWAITING_REPLY',
  opensInDays: -75,
  closesInDays: -19,
  replyDueInDays: 65,
  ideaCollection: {
    question: {
      fr: 'Que faut-il changer pour obtenir une réponse à temps?',
      en: 'What must change for you to get an answer in time?',
    },
    intro: {
      fr: 'Partez de ce que vous avez vécu. Ne nommez ni personnel, ni clinique.',
      en: 'Start from what you experienced. Do not name staff or clinics.',
    },
    ideas: [...accesMedecins1Ideas, ...accesMedecins2Ideas, ...accesMedecins3Ideas],
  },
}
