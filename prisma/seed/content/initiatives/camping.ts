import type { InitiativeSeed } from '../types.ts'
import { campingIdeas } from './ideas/camping.ts'
import { campingReport } from './reports/camping.ts'

export const camping: InitiativeSeed = {
  key: 'camping',
  slug: 'reserver-un-camping-sans-stress',
  organization: 'sepaq',
  partners: [],
  title: { fr: 'Réserver un camping sans stress', en: 'Booking a campsite without the stress' },
  summary: {
    fr: 'File virtuelle, annulations, revente : vous avez dit quoi changer dans la réservation des terrains. Voici la réponse.',
    en: 'Virtual queue, cancellations, resale: you told us what to change in campsite booking. Here is our answer.',
  },
  description: {
    fr: 'Au matin de l’ouverture des réservations, des dizaines de milliers de personnes se présentent en même temps. Beaucoup repartent sans terrain.\n\nNous avons demandé comment rendre la réservation plus juste. 2 060 personnes ont participé. La réponse a paru onze jours en retard.',
    en: 'On the morning bookings open, tens of thousands of people show up at once. Many leave without a site.\n\nWe asked how to make booking fairer. 2,060 people took part. The answer was published eleven days late.',
  },
  howItWorks: {
    fr: 'Les gens ont proposé des idées, puis classé quatre façons d’attribuer les terrains.',
    en: 'People suggested ideas, then ranked four ways of assigning sites.',
  },
  reasons: {
    fr: 'Le système de réservation devait être remplacé avant l’été.',
    en: 'The booking system had to be replaced before summer.',
  },
  decisionMaker: { fr: 'La présidence-direction générale de la Sépaq', en: 'The head of the Sépaq' },
  influence: 'CONSULT',
  promise: {
    fr: 'Nous tenons compte de vos avis et nous expliquons le choix de la méthode.',
    en: 'We take your views into account and explain the method we chose.',
  },
  openToChange: {
    fr: 'Les dates d’ouverture, la file, les annulations et l’aide au téléphone.',
    en: 'Opening dates, the queue, cancellations and help by phone.',
  },
  notOpenToChange: {
    fr: 'Les tarifs de la saison et le nombre de terrains.',
    en: 'This season’s rates and the number of sites.',
  },
  affected: {
    fr: 'Les campeurs, les familles, les personnes sans Internet et les régions d’accueil.',
    en: 'Campers, families, people without Internet and host regions.',
  },
  plannedUse: {
    fr: 'Les idées fixent les règles du nouveau système.',
    en: 'Ideas set the rules of the new system.',
  },
  contact: { name: 'Équipe Réservations', email: 'reservations@exemple.quebec', phone: '418 555-0190' },
  themes: ['tourisme-sports-loisirs'],
  audiences: ['familles', 'tous'],
  regions: [],
  modes: ['ONLINE', 'PAPER'],
  otherWays: {
    fr: 'Le bilan peut être envoyé par la poste : 418 555-0190.',
    en: 'The report can be sent by mail: 418 555-0190.',
  },
  status: 'ANSWERED',
  opensInDays: -250,
  closesInDays: -205,
  replyDueInDays: -121,
  ideaCollection: {
    question: { fr: 'Comment rendre la réservation plus juste?', en: 'How can booking be made fairer?' },
    intro: {
      fr: 'Dites si vous campez en tente, en caravane ou en chalet.',
      en: 'Say whether you camp in a tent, a trailer or a cabin.',
    },
    ideas: campingIdeas,
  },
  report: campingReport,
}
