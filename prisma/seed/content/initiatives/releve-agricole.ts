import type { InitiativeSeed } from '../types.ts'

export const releveAgricole: InitiativeSeed = {
  key: 'releve',
  slug: 's-installer-en-agriculture',
  organization: 'mapaq',
  partners: ['fadq', 'cptaq', 'mamh'],
  title: { fr: 'S’installer en agriculture' },
  summary: {
    fr: 'Prix des terres, transfert, location, première saison : comment aider la relève? La consultation commence bientôt.',
  },
  description: {
    fr: 'L’âge moyen des agriculteurs augmente. Des terres changent de mains à des prix qu’une nouvelle ferme ne peut pas payer.\n\nLe ministère veut comparer quatre formes d’aide : la location longue durée, la caution de l’État, la banque de terres et le transfert graduel.\n\nLe document d’information présente leurs coûts et leurs limites. Il est déjà en ligne.',
  },
  howItWorks: {
    fr: 'Quatre ateliers réuniront cédants et relève à la même table. Un questionnaire et une collecte d’idées s’ouvriront en même temps.',
  },
  reasons: { fr: 'Le sujet a été demandé sur Participe par des producteurs et appuyé plus de 150 fois.' },
  decisionMaker: { fr: 'Le ou la ministre de l’Agriculture, des Pêcheries et de l’Alimentation' },
  influence: 'INVOLVE',
  promise: { fr: 'Nous travaillons avec les cédants et la relève avant de choisir une forme d’aide.' },
  openToChange: { fr: 'Les formes d’aide, les critères, l’accompagnement et le rôle des municipalités.' },
  notOpenToChange: { fr: 'La Loi sur la protection du territoire agricole et les contrats privés.' },
  affected: {
    fr: 'La relève, les agriculteurs qui veulent vendre, les prêteurs et les municipalités rurales.',
  },
  plannedUse: { fr: 'Les ateliers choisissent deux formes d’aide à essayer dans deux régions.' },
  background: {
    fr: 'La location coûte moins cher au départ, mais ne crée pas de patrimoine. La caution aide à emprunter, mais peut faire monter les prix. La banque de terres agit vite, mais l’État devient propriétaire. Le transfert graduel préserve les fermes, mais demande une entente solide.',
  },
  contact: { name: 'Équipe Relève', email: 'releve@exemple.quebec', phone: '418 555-0103' },
  themes: ['agriculture', 'economie'],
  audiences: ['jeunes', 'entreprises', 'municipalites'],
  regions: [],
  modes: ['ONLINE', 'IN_PERSON'],
  otherWays: {
    fr: 'Ateliers en personne, téléphone au 418 555-0103, carte-réponse dans les coopératives agricoles.',
  },
  status: 'COMING',
  opensInDays: 28,
  closesInDays: 84,
  replyDueInDays: 168,
}
