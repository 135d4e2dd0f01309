import type { InitiativeSeed } from '../types.ts'
import { francisationIdeas } from './ideas/francisation.ts'

export const francisation: InitiativeSeed = {
  key: 'francisation',
  slug: 'apprendre-le-francais-a-votre-facon',
  organization: 'mifi',
  partners: ['mlf', 'meq'],
  title: { fr: 'Apprendre le français à votre façon', en: 'Learning French your way' },
  summary: {
    fr: 'Cours du soir, au travail, en ligne, avec un bébé, après un métier fatigant : dites ce qui vous aide à apprendre le français et ce qui vous arrête.',
    en: 'Evening classes, at work, online, with a baby, after a tiring job: tell us what helps you learn French and what stops you.',
  },
  description: {
    fr: 'Des dizaines de milliers de personnes suivent des cours de français chaque année. D’autres attendent une place ou abandonnent en route.\n\nLe ministère revoit l’offre : horaires, lieux, rythme, garde des enfants et lien avec le travail. Il veut entendre les élèves, les enseignants et les employeurs.\n\nVous pouvez répondre dans la langue de votre choix. Les fautes n’ont aucune importance.',
    en: 'Tens of thousands of people take French courses every year. Others wait for a spot or drop out along the way.\n\nThe ministère is reviewing what it offers: schedules, places, pace, child care and the link with work. It wants to hear from students, teachers and employers.\n\nYou can answer in the language of your choice. Mistakes do not matter.',
  },
  howItWorks: {
    fr: 'Écrivez une idée, même courte. Vous pouvez aussi enregistrer un message vocal ou remplir une fiche en classe.\n\nDes rencontres ont lieu dans 15 centres. Des interprètes y sont présents.',
    en: 'Write an idea, even a short one. You can also record a voice message or fill in a sheet in class.\n\nMeetings are held in 15 centres, with interpreters.',
  },
  reasons: {
    fr: 'L’offre de cours de l’an prochain se prépare maintenant. Plusieurs classes ont changé d’horaire et des élèves n’ont pas pu suivre.',
    en: 'Next year’s courses are being planned now. Several classes changed their schedule and some students could not follow.',
  },
  decisionMaker: {
    fr: 'La ou le ministre de l’Immigration, de la Francisation et de l’Intégration',
    en: 'The minister in charge of the Ministère de l’Immigration, de la Francisation et de l’Intégration',
  },
  influence: 'CONSULT',
  promise: {
    fr: 'Nous vous écoutons. Nous publierons les changements faits grâce à vous, en français simple.',
    en: 'We listen to you. We will publish the changes made thanks to you, in simple French.',
  },
  openToChange: {
    fr: 'Les horaires, les lieux, le rythme, le matériel, la garde des enfants et les cours au travail.',
    en: 'Schedules, places, pace, materials, child care and courses at work.',
  },
  notOpenToChange: {
    fr: 'Les seuils d’immigration, les exigences de niveau fixées par règlement et les dossiers personnels.',
    en: 'Immigration thresholds, level requirements set by regulation, and personal files.',
  },
  affected: {
    fr: 'Les personnes qui apprennent le français, leurs familles, les enseignants et les employeurs.',
    en: 'People who are learning French, their families, teachers and employers.',
  },
  plannedUse: {
    fr: 'Les idées sont regroupées par situation de vie. Chaque centre reçoit celles de sa région avant de fixer ses horaires.',
    en: 'Ideas are grouped by life situation. Each centre receives those from its region before setting its schedule.',
  },
  contact: { name: 'Équipe Francisation', email: 'francisation@exemple.quebec', phone: '514 555-0136' },
  themes: ['societe-culture', 'education'],
  audiences: ['immigrants', 'entreprises', 'communautaire'],
  regions: [],
  modes: ['ONLINE', 'IN_PERSON', 'PAPER'],
  otherWays: {
    fr: 'En classe, avec une fiche illustrée. Par message vocal au 514 555-0136. Dans les organismes d’accueil, avec un interprète.',
    en: 'In class, with an illustrated sheet. By voice message at 514 555-0136. At welcome organizations, with an interpreter.',
  },
  status: 'OPEN',
  opensInDays: -20,
  closesInDays: 29,
  replyDueInDays: 113,
  ideaCollection: {
    question: {
      fr: 'Qu’est-ce qui vous aide, ou vous aiderait, à apprendre le français?',
      en: 'What helps you, or would help you, learn French?',
    },
    intro: {
      fr: 'Écrivez comme vous parlez. Toutes les langues sont acceptées.',
      en: 'Write the way you speak. All languages are accepted.',
    },
    ideas: francisationIdeas,
  },
}
