import type { InitiativeSeed } from '../types.ts'

export const gaspillage: InitiativeSeed = {
  key: 'gaspillage',
  slug: 'moins-de-gaspillage-alimentaire',
  organization: 'mapaq',
  partners: ['melccfp'],
  title: { fr: 'Moins de gaspillage alimentaire' },
  summary: {
    fr: 'À la maison, à l’épicerie, au restaurant, à la ferme : où se perd la nourriture et que faire? Répondez en sept minutes.',
  },
  description: {
    fr: 'Une bonne partie des aliments produits au Québec n’est jamais mangée. Cette perte coûte cher aux familles et au climat.\n\nDes députés ont présenté plusieurs projets de loi sur ce sujet depuis 2023, dont le projet de loi nº 392 en février 2026. Le ministère prépare un plan d’action et veut comparer trois approches.\n\nLe questionnaire présente chaque approche, son coût et ses limites. Vous dites ce que vous êtes prêts à faire et ce que vous attendez des entreprises.',
  },
  howItWorks: {
    fr: 'Le questionnaire compte 14 questions. Vous pouvez toutes les lire avant de commencer.\n\nUn volet s’adresse aux entreprises. Un autre recueille les recettes et les trucs des familles.',
  },
  reasons: {
    fr: 'Les banques alimentaires aident un nombre record de personnes. Au même moment, des aliments encore bons sont jetés.',
  },
  decisionMaker: { fr: 'Le ou la ministre de l’Agriculture, des Pêcheries et de l’Alimentation' },
  influence: 'CONSULT',
  promise: {
    fr: 'Nous tenons compte de vos réponses pour choisir entre les approches. Le choix et ses raisons seront publiés.',
  },
  openToChange: {
    fr: 'Les dates sur les emballages, les dons, la vente à rabais, l’éducation et l’aide aux récupérateurs.',
  },
  notOpenToChange: { fr: 'Les règles de salubrité et le prix des aliments.' },
  affected: { fr: 'Les familles, les épiciers, les restaurateurs, les fermes et les banques alimentaires.' },
  plannedUse: { fr: 'Les réponses sont pondérées selon l’âge et la région. Le tableau complet sera public.' },
  background: {
    fr: 'Première approche : informer et former, sans obligation. Deuxième approche : obliger les grands commerces à donner leurs surplus. Troisième approche : faire payer l’enfouissement des aliments.\n\nLes épiciers craignent la responsabilité en cas de maladie. Les banques alimentaires ne veulent pas devenir un lieu pour se débarrasser. Les fermes demandent un prix pour les légumes difformes.',
  },
  contact: { name: 'Équipe Alimentation', email: 'alimentation@exemple.quebec', phone: '418 555-0148' },
  themes: ['agriculture', 'environnement'],
  audiences: ['tous', 'entreprises', 'communautaire'],
  regions: [],
  modes: ['ONLINE', 'PAPER'],
  otherWays: { fr: 'Questionnaire papier dans les épiceries participantes. Téléphone au 418 555-0148.' },
  status: 'OPEN',
  opensInDays: -28,
  closesInDays: 18,
  replyDueInDays: 102,
}
