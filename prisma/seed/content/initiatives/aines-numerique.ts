import type { InitiativeSeed } from '../types.ts'
import { ainesNumerique1Ideas } from './ideas/aines-numerique-1.ts'
import { ainesNumerique2Ideas } from './ideas/aines-numerique-2.ts'

export const ainesNumerique: InitiativeSeed = {
  key: 'numerique',
  slug: 'le-numerique-et-les-personnes-ainees',
  organization: 'mcn',
  partners: ['banq', 'msss'],
  title: { fr: 'Le numérique et les personnes aînées', en: 'Digital services and seniors' },
  summary: {
    fr: 'Qu’est-ce qui vous empêche d’utiliser les services publics en ligne, ou vous en donne le goût? Racontez-le, même si vous n’avez pas d’ordinateur.',
    en: 'What keeps you from using public services online, or makes you want to? Tell us, even if you do not own a computer.',
  },
  description: {
    fr: 'De plus en plus de services publics passent par Internet. Près d’une personne sur cinq de plus de 75 ans n’y va jamais. D’autres y vont, mais avec crainte.\n\nPersonne ne devrait perdre un droit parce qu’un bouton est introuvable. Le ministère prépare une règle commune : toujours offrir une autre façon de faire, et de l’aide humaine.\n\nCette consultation se fait surtout en personne, dans 24 bibliothèques. Le site sert de complément.',
    en: 'More and more public services are online. Nearly one person in five over 75 never goes there. Others do, but with worry.\n\nNobody should lose a right because a button cannot be found. The ministère is preparing a common rule: always offer another way, and human help.\n\nThis consultation takes place mostly in person, in 24 libraries. The website is a complement.',
  },
  howItWorks: {
    fr: 'Venez à un café-rencontre, téléphonez ou écrivez votre idée ici. Un proche peut écrire pour vous : dites-le simplement.\n\nÀ la fin, douze personnes aînées testeront les solutions avec l’équipe du ministère.',
    en: 'Come to a coffee meeting, call us or write your idea here. A relative can write for you: just say so.\n\nAt the end, twelve seniors will test the solutions with the ministère’s team.',
  },
  reasons: {
    fr: 'La loi sur l’identité numérique nationale (projet de loi nº 82) est adoptée. Avant d’ouvrir de nouveaux services, nous devons savoir qui risque d’être laissé de côté.',
    en: 'The act on the national digital identity (Bill 82) has been passed. Before new services open, we must know who might be left behind.',
  },
  decisionMaker: {
    fr: 'La ou le ministre de la Cybersécurité et du Numérique',
    en: 'The minister in charge of the Ministère de la Cybersécurité et du Numérique',
  },
  influence: 'INVOLVE',
  promise: {
    fr: 'Vos difficultés et vos idées sont prises en compte à chaque étape. Nous testons avec vous avant d’annoncer.',
    en: 'Your difficulties and ideas are taken into account at every step. We test with you before we announce.',
  },
  openToChange: {
    fr: 'Les formes d’aide, les mots, la taille du texte, les façons de s’identifier, le soutien aux proches et aux bibliothèques.',
    en: 'Forms of help, wording, text size, ways to identify yourself, support for relatives and libraries.',
  },
  notOpenToChange: {
    fr: 'L’existence des services en ligne et les lois sur la protection des renseignements personnels.',
    en: 'The existence of online services and the laws that protect personal information.',
  },
  affected: {
    fr: 'Les personnes aînées, leurs proches, le personnel des bibliothèques et des organismes qui les aident.',
    en: 'Seniors, their relatives, and the staff of libraries and organizations that help them.',
  },
  plannedUse: {
    fr: 'Vos propos deviennent des exigences que tous les organismes devront respecter pour leurs services en ligne.',
    en: 'What you say becomes requirements that all public bodies must meet for their online services.',
  },
  contact: {
    name: 'Équipe Services pour tous',
    email: 'services-pour-tous@exemple.quebec',
    phone: '418 555-0127',
  },
  themes: ['gouvernement', 'societe-culture', 'politiques-sociales'],
  audiences: ['aines', 'proches-aidants', 'communautaire'],
  regions: [],
  modes: ['ONLINE', 'IN_PERSON', 'PAPER'],
  otherWays: {
    fr: 'Café-rencontre dans 24 bibliothèques. Téléphone au 418 555-0127. Carte-réponse affranchie, en gros caractères. Appel de groupe dans les résidences.',
    en: 'Coffee meetings in 24 libraries. Phone 418 555-0127. Postage-paid reply card in large print. Group calls in residences.',
  },
  status: 'OPEN',
  opensInDays: -33,
  closesInDays: 16,
  replyDueInDays: 100,
  featured: true,
  ideaCollection: {
    question: {
      fr: 'Qu’est-ce qui vous aiderait avec les services en ligne?',
      en: 'What would help you with online services?',
    },
    intro: {
      fr: 'Toutes les réponses sont bonnes, même « je ne veux rien savoir d’Internet ».',
      en: 'Every answer is a good one, even “I want nothing to do with the Internet”.',
    },
    ideas: [...ainesNumerique1Ideas, ...ainesNumerique2Ideas],
  },
}
