import type { InitiativeSeed } from '../types.ts'
import { sujets1Ideas } from './ideas/sujets-1.ts'
import { sujets2Ideas } from './ideas/sujets-2.ts'
import { sujets3Ideas } from './ideas/sujets-3.ts'
import { sujets4Ideas } from './ideas/sujets-4.ts'
import { sujets5Ideas } from './ideas/sujets-5.ts'

export const sujets: InitiativeSeed = {
  key: 'sujets',
  slug: 'a-quels-sujets-voulez-vous-participer',
  organization: 'central',
  partners: [],
  title: { fr: 'À quels sujets voulez-vous participer?', en: 'Which topics do you want a say in?' },
  summary: {
    fr: 'Proposez un sujet sur lequel l’État devrait vous consulter. Appuyez ceux des autres. Chaque trimestre, les organismes répondent aux sujets les plus appuyés.',
    en: 'Suggest a topic the State should consult you on. Support other people’s topics. Every quarter, public bodies answer the ones with the most support.',
  },
  description: {
    fr: 'D’habitude, ce sont les organismes publics qui choisissent les sujets de consultation. Ici, c’est vous.\n\nDites quel sujet vous tient à cœur et pourquoi il devrait être discuté maintenant. Un sujet peut toucher votre rue, votre région ou tout le Québec.\n\nLes sujets restent en ligne. Vous pouvez les appuyer, les commenter et suivre ce qu’ils deviennent.',
    en: 'Public bodies usually choose what to consult on. Here, you choose.\n\nTell us which topic matters to you and why it should be discussed now. It can be about your street, your region or all of Québec.\n\nTopics stay online. You can support them, comment on them and follow what happens to them.',
  },
  howItWorks: {
    fr: 'Vous proposez un sujet en quelques phrases. D’autres personnes l’appuient et le commentent.\n\nTous les trois mois, le Bureau transmet les sujets les plus appuyés à l’organisme responsable. Celui-ci dispose de 60 jours pour répondre. Sa réponse est publique.\n\nUn sujet qui reçoit 200 appuis obtient toujours une réponse, même s’il dépasse les compétences du Québec.',
    en: 'You suggest a topic in a few sentences. Other people support it and comment on it.\n\nEvery three months, the Bureau sends the topics with the most support to the body in charge. It has 60 days to answer, and its answer is public.\n\nA topic that reaches 200 supports always gets an answer, even if it is outside Québec’s powers.',
  },
  reasons: {
    fr: 'Plusieurs personnes nous disent qu’elles apprennent trop tard l’existence d’une consultation. D’autres ne trouvent jamais le sujet qui les touche. Cette initiative permanente corrige ces deux problèmes.',
    en: 'Many people tell us they hear about a consultation too late. Others never find the topic that concerns them. This permanent initiative addresses both problems.',
  },
  decisionMaker: {
    fr: 'La personne qui dirige le Bureau de la participation citoyenne, avec les organismes visés',
    en: 'The head of the Bureau de la participation citoyenne, with the bodies concerned',
  },
  influence: 'COLLABORATE',
  promise: {
    fr: 'Nous lisons chaque sujet. Nous publions une réponse pour tous ceux qui obtiennent 200 appuis. Nous expliquons nos refus.',
    en: 'We read every topic. We publish an answer to every topic that gets 200 supports. We explain when we say no.',
  },
  openToChange: {
    fr: 'Les sujets des prochaines consultations, leur ordre, les régions visées et les moyens de participer.',
    en: 'The topics of upcoming consultations, their order, the regions they cover and the ways to take part.',
  },
  notOpenToChange: {
    fr: 'Les dossiers devant un tribunal, les plaintes sur un cas personnel et la nomination de personnes.',
    en: 'Matters before a court, complaints about a personal case, and appointments.',
  },
  affected: {
    fr: 'Toutes les personnes qui vivent au Québec, peu importe leur âge ou leur statut.',
    en: 'Everyone who lives in Québec, whatever their age or status.',
  },
  plannedUse: {
    fr: 'Les sujets alimentent le calendrier des consultations du gouvernement. Un bilan paraît deux fois par année.',
    en: 'Topics feed the government’s consultation calendar. A review is published twice a year.',
  },
  contact: { name: 'Équipe de la participation', email: 'sujets@exemple.quebec', phone: '418 555-0100' },
  themes: ['gouvernement', 'societe-culture'],
  audiences: ['tous'],
  regions: [],
  modes: ['ONLINE', 'PAPER'],
  otherWays: {
    fr: 'Remplissez la carte-réponse offerte dans les bureaux de Services Québec, ou appelez-nous. Nous saisissons votre sujet avec vos mots.',
    en: 'Fill in the reply card available at Services Québec offices, or call us. We enter your topic in your own words.',
  },
  status: 'OPEN',
  opensInDays: -400,
  closesInDays: 3650,
  replyDueInDays: 3734,
  featured: true,
  ideaCollection: {
    question: {
      fr: 'De quel sujet le gouvernement devrait-il parler avec vous?',
      en: 'What topic should the government talk about with you?',
    },
    intro: {
      fr: 'Un sujet par proposition. Regardez d’abord si le vôtre existe déjà : un sujet bien appuyé avance plus vite.',
      en: 'One topic per proposal. Check first whether yours already exists: a well-supported topic moves faster.',
    },
    ideas: [...sujets1Ideas, ...sujets2Ideas, ...sujets3Ideas, ...sujets4Ideas, ...sujets5Ideas],
  },
}
