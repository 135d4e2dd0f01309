import type { IdeaSeed } from '../../types.ts'

export const sujets2Ideas: IdeaSeed[] = [
  {
    key: 'sujets-06',
    title: 'Consult in the towns, not only in Québec and Montréal',
    body: "Every time there is a hearing, it is a two and a half hour drive for me, on a weekday, in haying season. Shawville, Campbell's Bay and Fort-Coulonge all have halls. Please use them, or at least the library in each town with a screen and someone to help.",
    effect: 'People who work outdoors could finally take part.',
    place: '07',
    author: 'pontiac',
    daysAgo: 222,
    supports: 176,
    comments: [
      { author: 'townships', body: 'Same in the Townships. Sutton is not Sherbrooke.', daysAgo: 139 },
      {
        author: 'outaouaise',
        body: 'Même chose du côté francophone du Pontiac. On est oublié dans les deux langues.',
        daysAgo: 77,
      },
      { author: 'pontiac', body: 'Glad to hear it is not only me.', daysAgo: 38 },
    ],
    answer: [
      {
        state: 'ACCEPTED',
        text: 'Vous avez raison. Le guide remis aux organismes demande maintenant au moins une rencontre hors des grands centres pour chaque consultation régionale. La période des foins et celle de la chasse seront évitées lorsque le sujet touche ces milieux.',
        daysAgo: 214,
      },
    ],
    language: 'en',
  },
  {
    key: 'sujets-07',
    title: "L'eau du robinet et les polluants éternels",
    body: "Les substances perfluoroalkylées (PFAS) sont détectées dans plusieurs réseaux. Le projet de loi nº 995 en parlait en 2025. Les citoyens ont droit à une information claire sur les concentrations mesurées, les seuils visés et le coût du traitement.\n\nJe propose une consultation avec trois scénarios chiffrés: norme actuelle, norme canadienne recommandée, norme plus sévère. Que la population voie l'effet de chacun sur son compte de taxes.",
    author: 'hydrologue',
    daysAgo: 214,
    supports: 243,
    comments: [
      { author: 'riveraine', body: 'Et les puits privés? Personne les teste.', daysAgo: 193 },
      {
        author: 'p7741',
        body: "J'aimerais juste savoir si je peux boire mon eau.",
        daysAgo: 169,
        replies: [
          {
            author: 'hydrologue',
            body: 'Commencez par demander le rapport annuel de qualité à votre municipalité, il est public.',
            daysAgo: 88,
          },
        ],
      },
      {
        author: 'elu',
        body: "Pour une municipalité de 600 habitants, une usine au charbon actif, c'est le budget de l'année. Il faut en parler aussi.",
        daysAgo: 87,
      },
    ],
    answer: [
      {
        state: 'IN_PROGRESS',
        text: 'La consultation « L’eau près de chez vous » est ouverte. Elle comprend une question sur les contaminants nouveaux. Les trois scénarios chiffrés seront présentés à l’étape suivante.',
        daysAgo: 10,
      },
    ],
  },
  {
    key: 'sujets-08',
    title: 'Les loyers',
    body: "J'ai 31 ans, deux jobs, un 3 et demi à 1 340. C'est plus la moitié de ma paie. Parlons-en.",
    author: 'rosemont',
    daysAgo: 209,
    supports: 276,
    comments: [
      {
        author: 'triplex',
        body: "Mes taxes et mes assurances ont monté de 22 % en deux ans. Je veux bien qu'on parle, mais des deux bords.",
        daysAgo: 172,
        replies: [{ author: 'rosemont', body: 'Correct avec moi. Deux bords, pas juste un.', daysAgo: 81 }],
      },
      { author: 'droit', body: 'Le registre des loyers serait un bon point de départ.', daysAgo: 34 },
    ],
    answer: [
      {
        state: 'DONE',
        text: 'La consultation « Louer au Québec : ce qui doit changer » a eu lieu. La période de participation est terminée et le ministère prépare son rapport.',
        daysAgo: 30,
      },
    ],
  },
  {
    key: 'sujets-09',
    title: "Rendre l'État plus simple pour les personnes qui ne lisent pas bien",
    body: "J'accompagne des adultes en alphabétisation. Une lettre de trois pages pour dire « votre montant ne change pas », ça rend les gens malades d'inquiétude. Je propose qu'on fasse tester les lettres par ceux qui les reçoivent.",
    place: '04',
    author: 'communautaire',
    daysAgo: 200,
    supports: 198,
    comments: [
      {
        author: 'limoilou',
        body: "J'ai un bac pis je les comprends pas non plus leurs lettres.",
        daysAgo: 173,
      },
      { author: 'japprends', body: 'Moi aussi je prends photo et demande a ma collegue.', daysAgo: 165 },
      { author: 'comptable', body: 'Les avis de cotisation battent tous les records.', daysAgo: 70 },
    ],
    answer: [
      {
        state: 'ALREADY_DONE',
        text: 'Une consultation sur les formulaires et les lettres a déjà eu lieu sous le titre « Simplifions les formulaires ». Son bilan est publié. Huit lettres sont réécrites avec des groupes d’alphabétisation.',
        daysAgo: 180,
      },
    ],
  },
  {
    key: 'sujets-10',
    title: 'Voter à 16 ans',
    body: "On peut travailler, payer des impôts et conduire à 16 ans. Je pense qu'on pourrait voter au moins aux municipales. Peut-être que je me trompe mais j'aimerais qu'on en discute avec nous.",
    author: 'ado17',
    daysAgo: 190,
    supports: 211,
    comments: [
      {
        author: 'vieuxloup',
        body: 'À 16 ans je bûchais et je connaissais rien. Attendez donc deux ans.',
        daysAgo: 135,
        replies: [
          {
            author: 'ado16',
            body: 'Il y a du monde de 50 ans qui connait rien non plus, sans vouloir vous vexer.',
            daysAgo: 117,
          },
          { author: 'vieuxloup', body: 'Touché.', daysAgo: 99 },
        ],
      },
      {
        author: 'droit',
        body: "Plusieurs pays l'ont fait (Autriche, Écosse pour certaines élections). Les données de participation sont intéressantes.",
        daysAgo: 45,
      },
      {
        author: 'p3377',
        body: "Je serais d'accord seulement si on donne un vrai cours de politique en 4e secondaire.",
        daysAgo: 21,
      },
    ],
    answer: [
      {
        state: 'OUT_OF_SCOPE',
        text: 'L’âge du vote est fixé par la Loi électorale. Seule l’Assemblée nationale peut le changer. Votre sujet a été porté à l’attention d’Élections Québec, qui l’a inclus dans ses travaux sur la participation des jeunes.',
        daysAgo: 182,
      },
    ],
  },
  {
    key: 'sujets-11',
    title: 'Parler des langues autochtones sur les panneaux',
    body: "Entre Sept-Îles et Natashquan il y a des panneaux en innu-aimun à quelques places. C'est beau, et nos aînés sont fiers. Une discussion avec les communautés sur les noms de lieux et les panneaux de la 138, ça ferait du bien à tout le monde.",
    place: '09',
    author: 'nitassinan',
    daysAgo: 182,
    supports: 167,
    comments: [
      {
        author: 'route138',
        body: "Je roule là-dedans à l'année et j'aime apprendre les noms. Ma fille sait dire tshinashkumitin.",
        daysAgo: 139,
      },
      {
        author: 'stmaurice',
        body: 'Même chose chez les Atikamekw. Mais que ce soit décidé AVEC nous, pas une consultation de plus après coup.',
        daysAgo: 75,
        replies: [{ author: 'nitassinan', body: "C'est ça que je veux dire.", daysAgo: 65 }],
      },
    ],
    answer: [
      {
        state: 'PLANNED',
        text: 'Le Secrétariat aux relations avec les Premières Nations et les Inuit abordera ce sujet avec les conseils qui le souhaitent. Cette discussion se fait de nation à nation. Une consultation publique pourrait suivre, si les communautés le veulent.',
        daysAgo: 176,
      },
    ],
  },
]
