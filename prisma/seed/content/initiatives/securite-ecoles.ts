import type { InitiativeSeed } from '../types.ts'
import { securiteEcolesIdeas } from './ideas/securite-ecoles.ts'

export const securiteEcoles: InitiativeSeed = {
  key: 'ecoles',
  slug: 'securite-routiere-pres-des-ecoles',
  organization: 'mtmd',
  partners: ['saaq', 'meq', 'mamh'],
  title: { fr: 'Sécurité routière près des écoles' },
  summary: {
    fr: 'Montrez les endroits dangereux autour de votre école et proposez des solutions. Elles guideront les aménagements des deux prochaines années.',
  },
  description: {
    fr: 'Chaque matin, des milliers d’enfants marchent, pédalent ou attendent l’autobus. Certains traversent une route à 70 ou à 90 km/h.\n\nLe ministère dispose d’un budget pour corriger 150 lieux près des écoles. Il veut choisir avec les familles, le personnel scolaire, les brigadiers et les municipalités.\n\nVous pouvez placer un point sur la carte, décrire un lieu en mots ou proposer une mesure pour tout le Québec.',
  },
  howItWorks: {
    fr: 'Indiquez le lieu et le danger. Dites à quelle heure il est le pire.\n\nUne équipe visite les lieux les plus signalés. Elle revient vous montrer deux ou trois solutions avant de choisir.',
  },
  reasons: {
    fr: 'Les travaux se planifient en hiver pour commencer après la fin des classes. Les relevés de vitesse viennent d’être refaits devant 400 écoles.',
  },
  decisionMaker: {
    fr: 'La ministre ou le ministre des Transports et de la Mobilité durable, avec chaque municipalité pour ses rues',
  },
  influence: 'INVOLVE',
  promise: {
    fr: 'Vos observations déterminent les lieux visités. Nous expliquons pourquoi un lieu est retenu ou non.',
  },
  openToChange: {
    fr: 'Les lieux, le genre d’aménagement, les périodes, la signalisation, l’aide aux brigadiers.',
  },
  notOpenToChange: { fr: 'Le nombre total de lieux financés et les règles du Code de la sécurité routière.' },
  affected: {
    fr: 'Les enfants, leurs parents, les brigadiers, les conducteurs, le voisinage et les municipalités.',
  },
  plannedUse: {
    fr: 'Les signalements sont croisés avec les relevés de vitesse et les accidents. La liste des 150 lieux et sa méthode seront publiées.',
  },
  contact: {
    name: 'Équipe Sécurité routière',
    email: 'securite-routiere@exemple.quebec',
    phone: '418 555-0133',
  },
  themes: ['transport', 'justice', 'education'],
  audiences: ['familles', 'milieu-scolaire', 'municipalites'],
  regions: [],
  modes: ['ONLINE', 'IN_PERSON', 'PAPER'],
  otherWays: {
    fr: 'Feuille de classe à remplir avec l’enseignante ou l’enseignant. Téléphone au 418 555-0133. Marche de repérage dans 20 écoles.',
  },
  status: 'OPEN',
  opensInDays: -12,
  closesInDays: 32,
  replyDueInDays: 116,
  featured: true,
  ideaCollection: {
    question: { fr: 'Qu’est-ce qui rendrait le chemin de l’école plus sûr?' },
    intro: { fr: 'Ne nommez pas d’enfant. Le nom de l’école ou de la rue suffit.' },
    ideas: securiteEcolesIdeas,
  },
}
