import type { InitiativeSeed } from '../types.ts'
import { eau1Ideas } from './ideas/eau-1.ts'
import { eau2Ideas } from './ideas/eau-2.ts'

export const eau: InitiativeSeed = {
  key: 'eau',
  slug: 'l-eau-pres-de-chez-vous',
  organization: 'melccfp',
  partners: ['mamh', 'inspq'],
  title: { fr: 'L’eau près de chez vous' },
  summary: {
    fr: 'Lacs, rivières, puits, robinet : que voyez-vous changer? Aidez à choisir les actions du prochain plan d’action sur l’eau.',
  },
  description: {
    fr: 'Le Québec possède une grande réserve d’eau douce. Elle n’est pas à l’abri. Des lacs reçoivent trop de phosphore. Des puits manquent d’eau à la fin de l’été. De nouveaux contaminants inquiètent.\n\nLe plan d’action sur l’eau sera revu cette année. Vos observations compteront autant que les mesures de laboratoire pour choisir les lieux et les priorités.\n\nVous pouvez proposer une idée, signaler un lieu ou venir à une marche au bord de l’eau. Huit marches sont prévues.',
  },
  howItWorks: {
    fr: 'Décrivez ce que vous voyez ou proposez une action. Nommez le lac, la rivière ou la municipalité.\n\nVos idées sont lues par le ministère et par l’organisme de votre bassin versant. Un atelier par région permettra d’en discuter avec eux.',
  },
  reasons: {
    fr: 'Le plan actuel se termine. Les épisodes de sécheresse et de fortes pluies reviennent plus souvent. Les municipalités doivent bientôt revoir leur schéma d’aménagement.',
  },
  decisionMaker: {
    fr: 'Le ministre ou la ministre de l’Environnement, de la Lutte contre les changements climatiques, de la Faune et des Parcs',
  },
  influence: 'INVOLVE',
  promise: {
    fr: 'Nous tenons compte de vos préoccupations dans les choix étudiés. Nous expliquons comment elles ont influencé le plan.',
  },
  openToChange: {
    fr: 'Les lieux prioritaires, les mesures pour les lacs et les puits, l’information donnée et l’aide aux riverains.',
  },
  notOpenToChange: {
    fr: 'Les ententes entre gouvernements sur le fleuve et les normes de santé publique déjà en vigueur.',
  },
  affected: {
    fr: 'Les riverains, les propriétaires de puits, les municipalités, les agriculteurs et les personnes qui pêchent ou se baignent.',
  },
  plannedUse: {
    fr: 'Chaque idée est liée à un bassin versant. Les plus fréquentes deviennent des mesures chiffrées, soumises ensuite à un atelier public.',
  },
  background: {
    fr: 'Trois scénarios de dépenses sont publiés. Le premier concentre l’argent sur vingt lacs malades. Le deuxième finance partout des bandes de végétation. Le troisième mise sur l’analyse des puits.\n\nDes riverains veulent des règles plus strictes pour les bateaux. Des agriculteurs demandent une compensation pour les bandes élargies. Des municipalités craignent les coûts de traitement.',
  },
  contact: { name: 'Équipe Eau et société', email: 'eau@exemple.quebec', phone: '418 555-0121' },
  themes: ['environnement', 'sante'],
  audiences: ['tous', 'municipalites', 'entreprises'],
  regions: [],
  modes: ['ONLINE', 'IN_PERSON', 'PAPER'],
  otherWays: {
    fr: 'Carte-réponse dans les bureaux municipaux, téléphone au 418 555-0121, ou l’une des huit marches au bord de l’eau.',
  },
  status: 'OPEN',
  opensInDays: -18,
  closesInDays: 31,
  replyDueInDays: 115,
  ideaCollection: {
    question: { fr: 'Que faut-il faire pour l’eau de votre coin?' },
    intro: { fr: 'Un lieu précis aide beaucoup. Une photo aussi, mais elle n’est pas nécessaire.' },
    ideas: [...eau1Ideas, ...eau2Ideas],
  },
}
