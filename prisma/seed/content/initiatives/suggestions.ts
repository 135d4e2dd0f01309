import type { InitiativeSeed } from '../types.ts'
import { suggestions1Ideas } from './ideas/suggestions-1.ts'
import { suggestions2Ideas } from './ideas/suggestions-2.ts'

export const suggestions: InitiativeSeed = {
  key: 'suggestions',
  slug: 'vos-suggestions-pour-ameliorer-participe',
  organization: 'central',
  partners: [],
  title: { fr: 'Vos suggestions pour améliorer Participe', en: 'Your suggestions to improve Participe' },
  summary: {
    fr: 'Un bouton mal placé, une page difficile à lire, une fonction qui manque? Dites-le-nous. Nous publions ce que nous changeons, et quand.',
    en: 'A misplaced button, a page that is hard to read, a missing feature? Tell us. We publish what we change, and when.',
  },
  description: {
    fr: 'Participe appartient à tout le monde. Vous êtes les mieux placés pour voir ce qui fonctionne mal.\n\nSignalez un problème ou proposez une nouveauté. Les deux nous sont utiles, même en une seule phrase.\n\nChaque mois, nous choisissons des suggestions à réaliser. Nous tenons compte des appuis, du coût et de l’accessibilité.',
    en: 'Participe belongs to everyone. You are in the best position to see what does not work well.\n\nReport a problem or propose something new. Both help us, even in a single sentence.\n\nEvery month, we choose suggestions to build. We look at supports, cost and accessibility.',
  },
  howItWorks: {
    fr: 'Écrivez votre suggestion. Dites, si possible, sur quel appareil vous étiez.\n\nNotre équipe répond dans les 20 jours ouvrables. L’état de chaque suggestion reste visible : à l’étude, prévu, en cours, fait ou refusé.',
    en: 'Write your suggestion. If you can, tell us which device you were using.\n\nOur team answers within 20 working days. The state of each suggestion stays visible: under review, planned, in progress, done or declined.',
  },
  reasons: {
    fr: 'Un outil public s’améliore avec les personnes qui s’en servent. Nous préférons corriger un défaut tôt plutôt que de l’apprendre par une plainte.',
    en: 'A public tool improves with the people who use it. We would rather fix a fault early than learn about it through a complaint.',
  },
  decisionMaker: {
    fr: 'La personne responsable de la plateforme au Bureau de la participation citoyenne',
    en: 'The person in charge of the platform at the Bureau de la participation citoyenne',
  },
  influence: 'COLLABORATE',
  promise: {
    fr: 'Vous travaillez avec nous. Chaque suggestion reçoit une réponse, et les obstacles à l’accessibilité passent en premier.',
    en: 'You work with us. Every suggestion gets an answer, and accessibility barriers come first.',
  },
  openToChange: {
    fr: 'Les pages, les mots, les outils, les courriels, les délais et l’aide offerte.',
    en: 'Pages, wording, tools, emails, response times and the help we offer.',
  },
  notOpenToChange: {
    fr: 'Les règles sur la vie privée, l’obligation du français et le contenu des consultations des autres organismes.',
    en: 'Privacy rules, the requirement to use French, and the content of other bodies’ consultations.',
  },
  affected: {
    fr: 'Les personnes qui participent en ligne, par la poste ou par téléphone, et le personnel des organismes.',
    en: 'People who take part online, by mail or by phone, and the staff of public bodies.',
  },
  plannedUse: {
    fr: 'Les suggestions retenues entrent dans le plan de travail de l’équipe. Ce plan est public.',
    en: 'Accepted suggestions go into the team’s work plan, which is public.',
  },
  contact: { name: 'Équipe de la plateforme', email: 'suggestions@exemple.quebec', phone: '418 555-0101' },
  themes: ['gouvernement'],
  audiences: ['tous'],
  regions: [],
  modes: ['ONLINE', 'PAPER'],
  otherWays: {
    fr: 'Par téléphone au 418 555-0101, du lundi au vendredi. Par la poste avec la carte-réponse. En LSQ, sur rendez-vous vidéo.',
    en: 'By phone at 418 555-0101, Monday to Friday. By mail with the reply card. In LSQ, by video appointment.',
  },
  status: 'OPEN',
  opensInDays: -390,
  closesInDays: 3650,
  replyDueInDays: 3734,
  ideaCollection: {
    question: { fr: 'Que devrions-nous changer dans Participe?', en: 'What should we change in Participe?' },
    intro: {
      fr: 'Les petits irritants comptent autant que les grandes idées. Dites-nous ce que vous tentiez de faire.',
      en: 'Small irritants matter as much as big ideas. Tell us what you were trying to do.',
    },
    ideas: [...suggestions1Ideas, ...suggestions2Ideas],
  },
}
