import type { InitiativeSeed } from '../types.ts'
import { cyberintimidationIdeas } from './ideas/cyberintimidation.ts'

export const cyberintimidation: InitiativeSeed = {
  key: 'cyber',
  slug: 'contre-la-cyberintimidation',
  organization: 'meq',
  partners: ['saj', 'mjq'],
  title: { fr: 'Contre la cyberintimidation' },
  summary: {
    fr: 'Élèves, parents et personnel scolaire ont dit ce qui aide vraiment quand ça dérape en ligne. Le ministère prépare sa réponse.',
  },
  description: {
    fr: 'L’intimidation ne s’arrête plus à la cloche. Elle suit les jeunes dans leur chambre, par messages, images et groupes privés.\n\nL’Assemblée nationale a débattu des écrans et des jeunes. Une loi de 2026 vise aussi l’usage trompeur de l’image d’une personne (projet de loi nº 24). Les écoles demandent des gestes concrets.\n\nLa consultation est terminée. Des jeunes relisent maintenant l’analyse avec l’équipe.',
  },
  howItWorks: {
    fr: 'Les élèves de 14 ans et plus ont participé seuls. Les plus jeunes l’ont fait en classe, sans nom. Des ateliers ont eu lieu dans 22 écoles.',
  },
  reasons: {
    fr: 'Le protocole remis aux écoles date d’avant l’arrivée des images fabriquées par l’intelligence artificielle.',
  },
  decisionMaker: { fr: 'La ministre ou le ministre de l’Éducation' },
  influence: 'INVOLVE',
  promise: { fr: 'Vos propos changent le protocole. Des jeunes vérifient l’analyse avant la décision.' },
  openToChange: {
    fr: 'Le protocole, les façons de signaler, le soutien aux victimes et aux témoins, la formation.',
  },
  notOpenToChange: { fr: 'Le Code criminel, qui est fédéral, et les enquêtes en cours.' },
  affected: { fr: 'Les élèves, leurs parents, le personnel scolaire et les policiers éducateurs.' },
  plannedUse: { fr: 'Les idées servent à réécrire le protocole. Une version pour les élèves suivra.' },
  contact: { name: 'Équipe Climat scolaire', email: 'climat-scolaire@exemple.quebec', phone: '418 555-0157' },
  themes: ['education', 'justice'],
  audiences: ['jeunes', 'familles', 'milieu-scolaire'],
  regions: [],
  modes: ['ONLINE', 'IN_PERSON', 'PAPER'],
  otherWays: { fr: 'La période est terminée. Besoin d’aide? Tel-jeunes répond jour et nuit.' },
  status: 'AWAITING_REPLY',
  opensInDays: -84,
  closesInDays: -33,
  replyDueInDays: 51,
  ideaCollection: {
    question: { fr: 'Qu’est-ce qui aide vraiment quand ça dérape en ligne?' },
    intro: {
      fr: 'Ne nommez personne, ni votre école. Si vous vivez une situation grave, demandez de l’aide tout de suite.',
    },
    ideas: cyberintimidationIdeas,
  },
}
