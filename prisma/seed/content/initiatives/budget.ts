import type { InitiativeSeed } from '../types.ts'

export const budget: InitiativeSeed = {
  key: 'budget',
  slug: 'vos-priorites-pour-le-budget',
  organization: 'mfq',
  partners: [],
  title: { fr: 'Vos priorités pour le budget', en: 'Your priorities for the budget' },
  summary: {
    fr: 'Avec un budget équilibré, où mettre plus et où mettre moins? Essayez vos choix dans le simulateur et dites-nous vos raisons.',
    en: 'With a balanced budget, where would you put more and where less? Try your choices in the simulator and give us your reasons.',
  },
  description: {
    fr: 'Chaque année, le ministère consulte avant le discours sur le budget. Les mémoires viennent surtout de groupes organisés.\n\nCette fois, un simulateur permet à chacun de bâtir un budget. Chaque choix montre un effet : un service de plus, une dette plus grande ou un impôt différent.\n\nVotre budget peut rester privé. Vous pouvez aussi le partager avec vos raisons.',
    en: 'Every year, the ministère consults before the budget speech. Briefs come mostly from organized groups.\n\nThis time, a simulator lets everyone build a budget. Each choice shows an effect: one more service, a larger debt or a different tax.\n\nYour budget can stay private. You can also share it with your reasons.',
  },
  howItWorks: {
    fr: 'Le simulateur prend 15 minutes. Une version imprimée existe avec des jetons à découper.\n\nUn groupe de 40 personnes tirées au sort fera le même exercice pendant deux jours.',
    en: 'The simulator takes 15 minutes. A printed version with tokens to cut out exists.\n\nA group of 40 people drawn by lot will do the same exercise over two days.',
  },
  reasons: {
    fr: 'Le budget est présenté au printemps. Pour compter, les avis doivent arriver avant la fin de l’hiver.',
    en: 'The budget is presented in the spring. To count, opinions must arrive before the end of winter.',
  },
  decisionMaker: {
    fr: 'La ou le ministre des Finances',
    en: 'The minister in charge of the Ministère des Finances',
  },
  influence: 'CONSULT',
  promise: {
    fr: 'Nous lisons vos choix et vos raisons. Un document expliquera ce qui en ressort, avec les désaccords.',
    en: 'We read your choices and your reasons. A document will explain what emerges, disagreements included.',
  },
  openToChange: {
    fr: 'L’ordre des priorités, les nouvelles mesures, la façon d’expliquer le budget.',
    en: 'The order of priorities, new measures, and how the budget is explained.',
  },
  notOpenToChange: {
    fr: 'Les ententes signées, le remboursement de la dette et les transferts fédéraux.',
    en: 'Signed agreements, debt repayment and federal transfers.',
  },
  affected: { fr: 'Toute la population.', en: 'The entire population.' },
  plannedUse: {
    fr: 'Les résultats sont remis à la ou au ministre avant les derniers choix. Ils sont publiés le jour du budget.',
    en: 'Results are given to the minister before final choices. They are published on budget day.',
  },
  contact: {
    name: 'Équipe Consultations prébudgétaires',
    email: 'budget@exemple.quebec',
    phone: '418 555-0104',
  },
  themes: ['gouvernement', 'economie'],
  audiences: ['tous', 'entreprises', 'communautaire'],
  regions: [],
  modes: ['ONLINE', 'PAPER'],
  otherWays: {
    fr: 'Trousse papier avec jetons, par la poste ou à la bibliothèque. Téléphone au 418 555-0104.',
    en: 'Paper kit with tokens, by mail or at the library. Phone: 418 555-0104.',
  },
  status: 'COMING',
  opensInDays: 16,
  closesInDays: 58,
  replyDueInDays: 142,
  featured: true,
}
