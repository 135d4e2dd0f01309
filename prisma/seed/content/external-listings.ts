import type { ExternalListingSeed } from './types.ts'

const petition = (number: number): string =>
  `https://www.assnat.qc.ca/fr/exprimez-votre-opinion/petition/Petition-${number}/index.html`
/** The day on which the petitions below were read on the site of the Assembly. */
const read = '2026-08-24T08:55:59Z'

/** Petitions as they were on that day: Assemblée nationale du Québec, CC BY 4.0 (SOURCES.md). Their dates do not move. */
const assembly: ExternalListingSeed[] = [
  {
    jurisdiction: 'NATIONAL_ASSEMBLY',
    kind: 'PETITION',
    title: {
      fr: 'Amélioration de la fluidité routière et maritime aux ponts du canal de Beauharnois',
      en: 'Improving road and marine traffic flow at the Beauharnois canal bridges',
    },
    summary: {
      fr: 'Pétition électronique 12299 sur la circulation aux ponts du canal de Beauharnois. Le texte complet est sur le site de l’Assemblée nationale.',
      en: 'E-petition 12299 about traffic at the bridges of the Beauharnois canal. The full text is on the website of the Assemblée nationale.',
    },
    holder: 'Assemblée nationale du Québec',
    officialUrl: petition(12299),
    fixed: { opens: '2026-05-29', closes: '2026-08-30', checked: read },
    count: 986,
    themes: ['transport'],
    regions: ['16'],
  },
  {
    jurisdiction: 'NATIONAL_ASSEMBLY',
    kind: 'PETITION',
    title: {
      fr: 'Tenue d’une commission d’enquête publique sur le racisme systémique et le profilage racial au sein du Service de police de la Ville de Montréal',
      en: 'Holding a public inquiry commission on systemic racism and racial profiling within the Montréal police department (SPVM)',
    },
    summary: {
      fr: 'Pétition électronique 12359. Le texte complet est sur le site de l’Assemblée nationale.',
      en: 'E-petition 12359. The full text is on the website of the Assemblée nationale.',
    },
    holder: 'Assemblée nationale du Québec',
    officialUrl: petition(12359),
    fixed: { opens: '2026-06-19', closes: '2026-09-20', checked: read },
    count: 145,
    themes: ['justice'],
    regions: ['06'],
  },
  {
    jurisdiction: 'NATIONAL_ASSEMBLY',
    kind: 'PETITION',
    title: {
      fr: 'Tenue d’audiences du Bureau d’audiences publiques sur l’environnement concernant la gestion des matières dangereuses résiduelles',
      en: 'Holding of Bureau d’audiences publiques sur l’environnement hearings concerning the management of residual hazardous materials',
    },
    summary: {
      fr: 'Pétition électronique 12361. Le texte complet est sur le site de l’Assemblée nationale.',
      en: 'E-petition 12361. The full text is on the website of the Assemblée nationale.',
    },
    holder: 'Assemblée nationale du Québec',
    officialUrl: petition(12361),
    fixed: { opens: '2026-06-23', closes: '2026-09-24', checked: read },
    count: 503,
    themes: ['environnement'],
    regions: [],
  },
  {
    jurisdiction: 'NATIONAL_ASSEMBLY',
    kind: 'PETITION',
    title: {
      fr: 'Retrait de la clause de non-concurrence du REM pour un meilleur service d’autobus pour les municipalités touchées par la mise en service du REM',
      en: 'Withdrawal of the REM non-competition clause for better bus service for municipalities affected by the REM’s entry into service',
    },
    summary: {
      fr: 'Pétition électronique 12367. Le texte complet est sur le site de l’Assemblée nationale.',
      en: 'E-petition 12367. The full text is on the website of the Assemblée nationale.',
    },
    holder: 'Assemblée nationale du Québec',
    officialUrl: petition(12367),
    fixed: { opens: '2026-08-17', closes: '2026-11-18', checked: read },
    count: 939,
    themes: ['transport'],
    regions: ['06', '13', '16'],
  },
]

const address = (path: string): string => `https://institutions.exemple.quebec/${path}`

/** Invented, and marked so wherever they show. */
const invented: ExternalListingSeed[] = [
  {
    jurisdiction: 'MUNICIPALITY',
    kind: 'MUNICIPAL_CONSULTATION',
    title: { fr: 'Un nouveau plan d’urbanisme pour le centre-ville' },
    summary: {
      fr: 'La ville présente son projet de plan d’urbanisme. Elle veut savoir où bâtir, où planter et comment circuler à pied.',
    },
    holder: 'Ville de Rimouski',
    officialUrl: address('rimouski/plan-urbanisme'),
    days: { opens: -12, closes: 19, checked: 1 },
    themes: ['infrastructures'],
    regions: ['01'],
    municipality: 'rimouski',
  },
  {
    jurisdiction: 'MUNICIPALITY',
    kind: 'MUNICIPAL_CONSULTATION',
    title: { fr: 'Quelles glissades et quels sentiers pour l’hiver?' },
    summary: { fr: 'L’arrondissement demande quels parcs entretenir en priorité cet hiver.' },
    holder: 'Ville de Sherbrooke',
    officialUrl: address('sherbrooke/parcs-hiver'),
    days: { opens: -5, closes: 5, checked: 0 },
    themes: ['tourisme-sports-loisirs'],
    regions: ['05'],
    municipality: 'sherbrooke',
  },
  {
    jurisdiction: 'MUNICIPALITY',
    kind: 'MUNICIPAL_CONSULTATION',
    title: { fr: 'Budget participatif\u00a0: 200 000 $ pour les quartiers' },
    summary: { fr: 'Les résidentes et résidents proposent des projets, puis votent au printemps.' },
    holder: 'Ville de Gatineau',
    officialUrl: address('gatineau/budget-participatif'),
    days: { opens: 9, closes: 50, checked: 2 },
    themes: ['gouvernement'],
    regions: ['07'],
    municipality: 'gatineau',
  },
  {
    jurisdiction: 'MUNICIPALITY',
    kind: 'MUNICIPAL_CONSULTATION',
    title: { fr: 'Avenir de la bibliothèque de Sept-Îles' },
    summary: { fr: 'Le conseil hésite entre deux emplacements et attend vos commentaires.' },
    holder: 'Ville de Sept-Îles',
    officialUrl: address('sept-iles/bibliotheque'),
    stated: 'UNKNOWN',
    days: { opens: -40, checked: 20 },
    themes: ['societe-culture'],
    regions: ['09'],
    municipality: 'sept-iles',
  },
  {
    jurisdiction: 'NATIONAL_ASSEMBLY',
    kind: 'CALL_FOR_BRIEFS',
    title: {
      fr: 'Consultation générale sur l’accès aux services en région',
      en: 'General consultation on access to services in the regions',
    },
    summary: {
      fr: 'Une commission parlementaire reçoit des mémoires avant ses auditions publiques.',
      en: 'A parliamentary committee receives briefs before its public hearings.',
    },
    holder: 'Assemblée nationale du Québec',
    officialUrl: address('assemblee/services-en-region'),
    sponsor: 'Commission de l’aménagement du territoire',
    days: { opens: -20, closes: 26, checked: 3 },
    themes: ['politiques-sociales', 'sante'],
    regions: [],
  },
  {
    jurisdiction: 'CANADA',
    kind: 'PETITION',
    title: {
      fr: 'Protection des bélugas de l’estuaire du Saint-Laurent',
      en: 'Protecting the belugas of the St. Lawrence estuary',
    },
    summary: {
      fr: 'Pétition électronique qui demande de limiter la vitesse des navires dans l’estuaire.',
      en: 'E-petition that asks to limit the speed of ships in the estuary.',
    },
    holder: 'Chambre des communes',
    officialUrl: address('communes/belugas'),
    days: { opens: -30, closes: 60, checked: 1 },
    count: 412,
    thresholds: [
      {
        count: 500,
        effect: {
          fr: 'La pétition peut être certifiée et présentée à la Chambre.',
          en: 'The petition may be certified and presented to the House.',
        },
      },
    ],
    themes: ['environnement'],
    regions: ['01', '03', '09'],
  },
  {
    jurisdiction: 'CANADA',
    kind: 'CALL_FOR_BRIEFS',
    title: { fr: 'Étude sur les passages à niveau', en: 'Study on railway crossings' },
    summary: {
      fr: 'Un comité de la Chambre des communes reçoit des mémoires sur la sécurité des passages à niveau.',
      en: 'A committee of the House of Commons receives briefs on the safety of railway crossings.',
    },
    holder: 'Chambre des communes',
    officialUrl: address('communes/passages-a-niveau'),
    days: { opens: -3, closes: 40, checked: 1 },
    themes: ['transport'],
    regions: [],
  },
  {
    jurisdiction: 'CANADA',
    kind: 'PETITION',
    title: { fr: 'Étiquettes en braille sur les médicaments', en: 'Braille labels on medicines' },
    summary: {
      fr: 'Pétition électronique déposée au printemps, à laquelle le gouvernement a répondu.',
      en: 'E-petition presented in the spring, to which the government replied.',
    },
    holder: 'Chambre des communes',
    officialUrl: address('communes/braille'),
    stated: 'ANSWERED',
    days: { opens: -260, closes: -170, checked: 10 },
    count: 3218,
    reply: {
      fr: 'Le ministère dit qu’il étudiera la question avec l’industrie et qu’il fera rapport dans un an.',
      en: 'The department says that it will study the matter with the industry and report in a year.',
    },
    repliedDaysAgo: 65,
    themes: ['sante'],
    regions: [],
  },
]

export const externalListings: ExternalListingSeed[] = [
  ...assembly,
  ...invented.map((one) => ({ ...one, invented: true as const })),
]

/** A source that delivers by itself, and what waits to be read from it. Invented. */
export const inbound = {
  source: {
    name: 'Ville de Trois-Rivières',
    jurisdiction: 'MUNICIPALITY' as const,
    host: 'institutions.exemple.quebec',
  },
  items: [
    {
      id: 'tr-2026-41',
      title: 'Sécurité aux abords des écoles',
      summary: 'La ville propose trois mesures et demande laquelle essayer d’abord.',
      url: address('trois-rivieres/abords-des-ecoles'),
      opensInDays: 3,
      closesInDays: 33,
      themes: ['transport', 'education'],
      regions: ['04'],
    },
    {
      id: 'tr-2026-42',
      title: 'Marché public\u00a0: l’hiver aussi?',
      summary: 'Faut-il ouvrir le marché public en hiver, et quels jours?',
      url: address('trois-rivieres/marche-public'),
      opensInDays: -2,
      closesInDays: 15,
      themes: ['agriculture'],
      regions: ['04'],
    },
  ],
}
