import type { InitiativeSeed } from '../types.ts'
import { cultureJeuneIdeas } from './ideas/culture-jeune.ts'

export const cultureJeune: InitiativeSeed = {
  key: 'culture',
  slug: 'la-culture-a-ton-age',
  organization: 'mcc',
  partners: ['saj', 'meq'],
  title: { fr: 'La culture à ton âge' },
  summary: {
    fr: 'Tu as entre 14 et 25 ans. Qu’est-ce qui te ferait sortir, créer, écouter ou lire plus près de chez toi? Propose, choisis et construis le projet avec nous.',
  },
  description: {
    fr: 'Beaucoup de jeunes écoutent surtout des œuvres venues d’ailleurs. Ce n’est pas toujours par choix. Le prix, l’autobus, l’heure ou la gêne comptent aussi.\n\nUne loi de 2025 porte sur la découvrabilité des contenus culturels francophones (projet de loi nº 109). Elle touche les plateformes. Ici, on parle des lieux, des sorties et de la création.\n\nUn budget de 600 000 $ est réservé aux idées retenues. Un jury de 14 jeunes les choisira.',
  },
  howItWorks: {
    fr: 'Propose une idée en quelques lignes ou en vidéo. Appuie celles que tu aimes.\n\nLes 30 idées les plus appuyées passent devant le jury, avec au moins une idée par région. Les personnes choisies sont invitées à monter le projet avec un organisme de leur coin. Leur temps est payé.',
  },
  reasons: {
    fr: 'Le programme de sorties scolaires sera renouvelé à l’automne. Les jeunes consultés l’an dernier ont demandé de décider, pas seulement de répondre.',
  },
  decisionMaker: {
    fr: 'Le ministre ou la ministre de la Culture et des Communications, sur le choix d’un jury de jeunes',
  },
  influence: 'COLLABORATE',
  promise: {
    fr: 'Tu décides avec nous. Les projets choisis par le jury sont financés jusqu’à épuisement du budget.',
  },
  openToChange: { fr: 'Les lieux, les heures, les prix, les genres de projets, la composition du jury.' },
  notOpenToChange: { fr: 'Le montant total du budget et les programmes d’aide aux artistes professionnels.' },
  affected: {
    fr: 'Les jeunes de 14 à 25 ans, les écoles, les maisons de jeunes, les bibliothèques et les diffuseurs.',
  },
  plannedUse: { fr: 'Le jury lit toutes les idées. Ses choix et ses raisons sont publiés le même jour.' },
  contact: {
    name: 'Équipe Culture et jeunesse',
    email: 'culture-jeunesse@exemple.quebec',
    phone: '418 555-0130',
  },
  themes: ['societe-culture', 'education'],
  audiences: ['jeunes', 'milieu-scolaire'],
  regions: [],
  modes: ['ONLINE', 'IN_PERSON'],
  otherWays: {
    fr: 'Séances dans 17 maisons de jeunes, une par région. Les messages vocaux sont acceptés au 418 555-0130.',
  },
  status: 'OPEN',
  opensInDays: -14,
  closesInDays: 35,
  replyDueInDays: 119,
  ideaCollection: {
    question: { fr: 'Quelle idée te ferait vivre plus de culture près de chez toi?' },
    intro: { fr: 'Pas besoin d’un plan d’affaires. Une bonne idée et un lieu suffisent pour commencer.' },
    ideas: cultureJeuneIdeas,
  },
}
