import type { IdeaSeed } from '../../types.ts'

export const logement2Ideas: IdeaSeed[] = [
  {
    key: 'logement-chambres',
    title: 'Chambres chez les personnes âgées',
    body: "Quatre chambres vides, un étudiant qui dort dans son char. On se rend service. Mais mon supplément de revenu baisse si je reçois un loyer. Changez ça, je l'héberge demain.",
    author: 'vieuxloup',
    daysAgo: 61,
    supports: 76,
    comments: [
      { author: 'etudiant', body: "Monsieur, j'arrive avec ma laveuse.", daysAgo: 53 },
      { author: 'aidante', body: "Et une présence la nuit. C'est inestimable.", daysAgo: 42 },
    ],
    channel: 'PHONE',
  },
]
