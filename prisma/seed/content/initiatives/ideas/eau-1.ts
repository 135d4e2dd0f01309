import type { IdeaSeed } from '../../types.ts'

export const eau1Ideas: IdeaSeed[] = [
  {
    key: 'eau-01',
    title: 'Une bande de plantes autour de tous les lacs',
    body: "Chez nous, un voisin sur trois tond jusqu'à l'eau. La règle existe (10 ou 15 m), mais la municipalité a une seule inspectrice pour 41 lacs. Je propose des arbustes gratuits et une visite amicale avant l'amende.",
    effect: "Moins d'algues bleu-vert dès trois ou quatre ans.",
    place: '15',
    author: 'riveraine',
    daysAgo: 12,
    supports: 143,
    comments: [
      { author: 'elu', body: "L'inspectrice est à bout, je vous le confirme.", daysAgo: 11 },
      {
        author: 'townships',
        body: 'Our lake association gave away 900 shrubs. Only two people refused.',
        daysAgo: 10,
      },
      {
        author: 'p6188',
        body: 'Le monde paie ses taxes, il peut bien voir le lac quand même.',
        daysAgo: 5,
        replies: [
          {
            author: 'riveraine',
            body: "On peut garder une fenêtre de 5 m pour la vue. C'est prévu.",
            daysAgo: 4,
          },
        ],
      },
    ],
    answer: [
      {
        state: 'ACCEPTED',
        text: 'La distribution d’arbustes est retenue pour le plan, avec l’aide des organismes de bassin versant. Le nombre d’inspecteurs reste le choix des municipalités.',
        daysAgo: 1,
      },
    ],
  },
  {
    key: 'eau-02',
    title: 'Tester les puits gratuitement',
    body: '120 $ pour une analyse complète, la plupart des gens ne le font jamais. Offrez-en une gratuite à chaque 5 ans, surtout près des champs et des anciennes dompes.',
    place: '16',
    author: 'p7741',
    daysAgo: 4,
    supports: 118,
    comments: [
      {
        author: 'hydrologue',
        body: 'On aurait en plus la meilleure carte des eaux souterraines au pays.',
        daysAgo: 2,
      },
      { author: 'laitiere', body: "J'y suis favorable. Mon puits aussi je veux savoir.", daysAgo: 1 },
    ],
  },
  {
    key: 'eau-03',
    title: 'Laver les bateaux, toujours',
    body: "La moule zébrée est rendue dans le lac voisin. Station de lavage à chaque rampe publique, pas de papillon de lavage, pas de mise à l'eau.",
    place: '02',
    author: 'blanchons',
    daysAgo: 18,
    supports: 76,
    comments: [
      {
        author: 'canot',
        body: 'Les canots aussi? Oui je suppose.',
        daysAgo: 14,
        replies: [{ author: 'blanchons', body: 'Oui mon canot passe là aussi, 4 minutes.', daysAgo: 11 }],
      },
    ],
  },
  {
    key: 'eau-04',
    title: 'Stop aux gros wakeboats sur les petits lacs',
    body: "Leurs vagues déchirent la rive. Mon quai de 30 ans est parti l'an dernier. Une distance minimale de 250 m ou une profondeur minimale, pas besoin d'inventer.",
    place: '15',
    author: 'raquettes',
    daysAgo: 17,
    supports: 129,
    comments: [
      {
        author: 'p2210',
        body: "La navigation c'est fédéral non?",
        daysAgo: 13,
        replies: [
          {
            author: 'raquettes',
            body: 'Oui pour la loi, mais le Québec peut appuyer les demandes des municipalités et faire les études.',
            daysAgo: 12,
          },
        ],
      },
    ],
    answer: [
      {
        state: 'PARTLY_ACCEPTED',
        text: 'La navigation relève du gouvernement fédéral. Le Québec peut toutefois fournir les données sur l’érosion des rives. Nous retenons cette partie de votre idée.',
        daysAgo: 11,
      },
    ],
  },
  {
    key: 'eau-05',
    title: "Donner l'état de la rivière en temps réel",
    body: "Les données des stations hydrométriques sont excellentes mais difficiles à lire pour le public. Proposition: une page par rivière, avec trois couleurs, le débit normal pour la saison, la date du dernier débordement d'égout et la possibilité de s'abonner par courriel.\n\nLes ouvrages de surverse transmettent déjà leurs événements aux municipalités; il suffirait de les publier sous 24 heures. Coût modeste, effet important sur la confiance.",
    place: '03',
    author: 'hydrologue',
    daysAgo: 5,
    supports: 64,
    comments: [
      {
        author: 'cyclo',
        body: "Je me baigne à la plage de l'Horloge... euh, est-ce que je veux vraiment savoir?",
        daysAgo: 3,
      },
      { author: 'canot', body: "Pour nous autres en canot, le débit c'est la sécurité.", daysAgo: 3 },
    ],
  },
  {
    key: 'eau-06',
    title: 'Nos puits sont à sec en août',
    body: "Trois étés de suite. On va chercher l'eau dans un réservoir à la caserne. Pendant ce temps une compagnie d'embouteillage pompe à 12 km. Je voudrais au moins voir les chiffres.",
    place: '12',
    author: 'p5120',
    daysAgo: 11,
    supports: 81,
    comments: [
      {
        author: 'hydrologue',
        body: 'Les volumes prélevés sont publics depuis peu, mais il faut savoir où cliquer.',
        daysAgo: 6,
      },
      {
        author: 'maraicher',
        body: "J'irrigue et je le déclare. Que tout le monde fasse pareil.",
        daysAgo: 4,
      },
    ],
  },
  {
    key: 'eau-07',
    title: 'Les castors font la job',
    body: "Laissez les barrages dans les têtes de ruisseau. Ca retient l'eau pis les truites aiment ça. On les enlève pour protéger des ponceaux trop petits.",
    place: '10',
    author: 'chasseur',
    daysAgo: 2,
    supports: 33,
    comments: [
      {
        author: 'forestier',
        body: 'Tout à fait. Un bon ponceau coûte moins cher que dix interventions.',
        daysAgo: 1,
      },
    ],
  },
  {
    key: 'eau-08',
    title: 'Moins de sel sur les routes près des sources',
    body: "Notre puits goûte le sel depuis qu'ils ont élargi la 104. Il y a des mélanges moins salés et des fossés qui dirigent l'eau ailleurs.",
    author: 'p1042',
    daysAgo: 12,
    supports: 57,
    comments: [],
    answer: [
      {
        state: 'UNDER_REVIEW',
        text: 'Nous examinons ce cas avec le ministère des Transports et de la Mobilité durable. Il existe 31 routes désignées à faible usage de sel. D’autres pourraient s’ajouter.',
        daysAgo: 3,
      },
    ],
  },
  {
    key: 'eau-09',
    title: 'Réparer les fuites avant de nous rationner',
    body: "Le tiers de l'eau traitée se perd dans les tuyaux de certaines villes. Et c'est à moi de fermer le robinet en me brossant les dents? Faites un palmarès public des pertes par ville.",
    place: '13',
    author: 'comptable',
    daysAgo: 11,
    supports: 95,
    comments: [
      {
        author: 'elu',
        body: "Un palmarès sans argent pour réparer, c'est un concours d'humiliation.",
        daysAgo: 6,
      },
      { author: 'p8256', body: 'Moi je le veux le palmarès.', daysAgo: 3 },
    ],
  },
  {
    key: 'eau-10',
    title: 'Clean the bay, ask the fishermen',
    body: 'We see the eelgrass coming back near Port-Daniel and nobody asks us to count it. Give us a sheet and a pencil, we are out there every morning anyway.',
    place: '11',
    author: 'coaster',
    daysAgo: 8,
    supports: 28,
    comments: [
      {
        author: 'homardier',
        body: 'Même offre de mon bord. On a des carnets de bord depuis 1994!',
        daysAgo: 6,
      },
    ],
    answer: [
      {
        state: 'PLANNED',
        text: 'Une fiche d’observation sera préparée avec les associations de pêche. Elle existera sur papier résistant à l’eau et sur téléphone.',
        daysAgo: 1,
      },
    ],
    language: 'en',
  },
  {
    key: 'eau-11',
    title: "Toilettes au bord de l'eau",
    body: 'Plage municipale, 200 personnes, zéro toilette. Devinez où vont les enfants.',
    author: 'mamanx3',
    daysAgo: 6,
    supports: 19,
    comments: [],
  },
]
