import type { InitiativeSeed } from '../types.ts'
import { formulaires1Ideas } from './ideas/formulaires-1.ts'
import { formulaires2Ideas } from './ideas/formulaires-2.ts'
import { formulairesReport } from './reports/formulaires.ts'

export const formulaires: InitiativeSeed = {
  key: 'formulaires',
  slug: 'simplifions-les-formulaires',
  organization: 'sct',
  partners: ['mcn', 'mess', 'revenu-quebec'],
  title: { fr: 'Simplifions les formulaires', en: 'Let’s simplify forms' },
  summary: {
    fr: 'Quels formulaires et quelles lettres vous compliquent la vie? Vous avez répondu. Voici ce que nous avons entendu, décidé et commencé.',
    en: 'Which forms and letters make your life harder? You answered. Here is what we heard, decided and started.',
  },
  description: {
    fr: 'L’État envoie des millions de lettres et reçoit autant de formulaires. Plusieurs sont longs, et on y redemande des renseignements déjà connus.\n\nPendant sept semaines, 3 214 personnes ont participé : 2 402 en ligne, 561 sur papier, 148 par téléphone et 103 en personne.\n\nHuit lettres et onze formulaires ont ensuite été refaits avec elles. Le bilan explique ce qui a été retenu ou non.',
    en: 'The State sends out millions of letters and receives as many forms. Several are long and ask again for information already known.\n\nOver seven weeks, 3,214 people took part: 2,402 online, 561 on paper, 148 by phone and 103 in person.\n\nEight letters and eleven forms were then redone with them. The report explains what was accepted and what was not.',
  },
  howItWorks: {
    fr: 'Les gens nommaient un document et ce qui n’allait pas. Cent volontaires ont annoté les documents, phrase par phrase, avec les équipes.',
    en: 'People named a document and what was wrong with it. One hundred volunteers marked up the documents, sentence by sentence, with the teams.',
  },
  reasons: {
    fr: 'La loi visant à réduire la bureaucratie (projet de loi nº 7), présentée en novembre 2025, demandait aux organismes d’alléger leurs exigences.',
    en: 'The act to reduce bureaucracy (Bill 7), tabled in November 2025, asked bodies to lighten their requirements.',
  },
  decisionMaker: {
    fr: 'La présidente ou le président du Conseil du trésor',
    en: 'The president of the Conseil du trésor',
  },
  influence: 'COLLABORATE',
  promise: {
    fr: 'Nous refaisons les documents avec vous. Nous publions chaque refus avec sa raison.',
    en: 'We redo the documents with you. We publish every refusal with its reason.',
  },
  openToChange: {
    fr: 'Les mots, l’ordre des questions, la longueur, les pièces demandées, les formats.',
    en: 'Wording, order of questions, length, documents requested, formats.',
  },
  notOpenToChange: {
    fr: 'Les renseignements exigés par une loi et les montants des programmes.',
    en: 'Information required by a law and program amounts.',
  },
  affected: {
    fr: 'Toutes les personnes et les entreprises qui remplissent un formulaire.',
    en: 'All people and businesses that fill in a form.',
  },
  plannedUse: {
    fr: 'Les documents les plus nommés sont refaits en premier. La norme de rédaction de l’État est revue.',
    en: 'The documents named most often are redone first. The State’s writing standard is revised.',
  },
  contact: { name: 'Équipe Simplification', email: 'simplification@exemple.quebec', phone: '418 555-0181' },
  themes: ['gouvernement', 'politiques-sociales'],
  audiences: ['tous', 'aines', 'communautaire', 'entreprises'],
  regions: [],
  modes: ['ONLINE', 'IN_PERSON', 'PAPER'],
  otherWays: {
    fr: 'Le bilan existe en version facile à lire, en audio et en LSQ. Téléphone : 418 555-0181.',
    en: 'The report exists in an easy-to-read version, in audio and in LSQ. Phone: 418 555-0181.',
  },
  status: 'ANSWERED',
  opensInDays: -320,
  closesInDays: -270,
  replyDueInDays: -186,
  ideaCollection: {
    question: {
      fr: 'Quel formulaire ou quelle lettre faut-il refaire, et comment?',
      en: 'Which form or letter should be redone, and how?',
    },
    intro: {
      fr: 'Donnez le nom ou le numéro du document. N’envoyez pas votre copie remplie.',
      en: 'Give the name or number of the document. Do not send your completed copy.',
    },
    ideas: [...formulaires1Ideas, ...formulaires2Ideas],
  },
  report: formulairesReport,
}
