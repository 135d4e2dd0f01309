import type { IdeaSeed } from '../../types.ts'

export const sujets5Ideas: IdeaSeed[] = [
  {
    key: 'sujets-27',
    title: 'Clean up abandoned mines and boats',
    body: "Around our hunting camps there are rusted barrels from the exploration days of my grandfather. A topic about who cleans up, and in what order, should include tallymen and families, on the land, not in a hotel in Val-d'Or.",
    place: '10',
    author: 'eeyou',
    daysAgo: 61,
    supports: 66,
    comments: [
      {
        author: 'chasseur',
        body: "Je chasse dans ce coin-là. C'est vrai qu'il en traîne partout.",
        daysAgo: 24,
      },
      {
        author: 'abitibi',
        body: "J'ai travaillé à en ramasser en 2019, il en reste pour 20 ans.",
        daysAgo: 17,
      },
    ],
    answer: [
      {
        state: 'OUT_OF_SCOPE',
        text: 'Une partie des sites est déjà couverte par des ententes avec le Gouvernement de la nation crie. Ces échanges se tiennent de nation à nation et non sur cette plateforme. Votre message a été remis, avec votre accord, à la table qui s’en occupe.',
        daysAgo: 54,
      },
    ],
    language: 'en',
  },
  {
    key: 'sujets-28',
    title: 'Les stages non payés',
    body: "Technique en travail social: deux stages, 70 jours, zéro cenne. Mes amis en informatique sont payés 26 $ de l'heure pour le leur. Ça serait tu possible d'en parler comme du monde, avec les écoles et le gouvernement dans la même salle?",
    author: 'cegep19',
    daysAgo: 54,
    supports: 231,
    comments: [
      {
        author: 'etudiant',
        body: "J'ai lâché mon bac en enseignement à cause de ça. Pas fier, mais le loyer attend pas.",
        daysAgo: 54,
      },
      {
        author: 'educ',
        body: 'On en accueille chaque année, elles font le travail pour vrai. Elles devraient être payées.',
        daysAgo: 46,
      },
      {
        author: 'pme',
        body: "Les entreprises ont un crédit d'impôt pour les stagiaires. Le public devrait montrer l'exemple.",
        daysAgo: 22,
        replies: [{ author: 'cegep19', body: "Merci! J'savais même pas pour le crédit.", daysAgo: 9 }],
      },
    ],
    answer: [
      {
        state: 'UNDER_REVIEW',
        text: 'Le ministère de l’Enseignement supérieur prépare sa réponse avec le Secrétariat du Conseil du trésor.',
        daysAgo: 44,
      },
    ],
  },
  {
    key: 'sujets-29',
    title: "Un sujet que personne veut: les sites d'enfouissement",
    body: "Les camions passent devant chez nous à partir de 5 h. On enfouit les déchets de tout Montréal. J'aimerais qu'on parle de compenser les voisins et de réduire à la source.",
    place: '14',
    author: 'p6188',
    daysAgo: 45,
    supports: 51,
    comments: [
      { author: 'p2210', body: "Je m'en doutais même pas. Ça devrait être écrit sur nos sacs.", daysAgo: 18 },
      { author: 'communautaire', body: 'Bon sujet, mal aimé.', daysAgo: 14 },
    ],
  },
  {
    key: 'sujets-30',
    title: 'Garder nos églises debout',
    body: "Notre église sert de salle de spectacle six fois par année et le toit coule. On ne la vendra pas, on ne peut pas la réparer. Comment d'autres villages ont fait?",
    place: '02',
    author: 'coulisses',
    daysAgo: 36,
    supports: 83,
    comments: [
      {
        author: 'archives',
        body: "L'inventaire des lieux de culte existe depuis 2003. Beaucoup ont trouvé une deuxième vie.",
        daysAgo: 36,
      },
      {
        author: 'p7003',
        body: "La nôtre est rendue une paroi d'escalade. Ma mère s'en remet pas.",
        daysAgo: 26,
        replies: [{ author: 'coulisses', body: 'Ha! Au moins le toit tient.', daysAgo: 4 }],
      },
    ],
  },
  {
    key: 'sujets-31',
    title: 'Parlons des tiques et de la maladie de Lyme',
    body: "My doctor in Knowlton knows all about it, my cousin's doctor near Rivière-du-Loup had never seen a case. The ticks are moving faster than the information. A short public consultation on what people need to know before hiking season would be useful.",
    place: '05',
    author: 'townships',
    daysAgo: 24,
    supports: 69,
    comments: [
      {
        author: 'paruline',
        body: "J'en ai enlevé trois cette année en faisant de l'ornithologie.",
        daysAgo: 20,
      },
      {
        author: 'infirmiere',
        body: "Les pharmaciens peuvent donner l'antibiotique préventif maintenant, peu de gens le savent.",
        daysAgo: 13,
      },
    ],
    language: 'en',
  },
  {
    key: 'sujets-32',
    title: "Consulter les gens qui n'ont pas Internet",
    body: "Dans notre MRC, une adresse sur cinq n'a pas de service fiable. Avant de choisir d'autres sujets, demandez-nous COMMENT participer. La poste, le téléphone, la radio communautaire, le babillard de la caisse.",
    author: 'dgmrc',
    daysAgo: 12,
    supports: 184,
    comments: [
      { author: 'tilapin', body: "La radio communautaire c'est écouté en masse le matin.", daysAgo: 12 },
      { author: 'vieuxloup', body: "Bravo. C'est la bibliothèque qui tape mes messages.", daysAgo: 11 },
    ],
    channel: 'PHONE',
  },
]
