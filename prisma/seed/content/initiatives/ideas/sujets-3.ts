import type { IdeaSeed } from '../../types.ts'

export const sujets3Ideas: IdeaSeed[] = [
  {
    key: 'sujets-12',
    title: 'Les médicaments en rupture de stock',
    body: "Une douzaine d'appels par jour, juste pour trouver un antibiotique pour enfants. Les patients ne comprennent pas et je les comprends de ne pas comprendre. Quels renseignements la population veut-elle, et où?",
    place: '11',
    author: 'pharm',
    daysAgo: 171,
    supports: 189,
    comments: [
      { author: 'aidante', body: 'Un site qui dit dans quelle pharmacie il en reste, svp.', daysAgo: 108 },
      { author: 'p5120', body: "J'ai fait 3 villes pour le Ventolin de mon gars.", daysAgo: 89 },
    ],
    answer: [
      {
        state: 'UNDER_REVIEW',
        text: 'La Régie de l’assurance maladie du Québec évalue quels renseignements elle peut rendre publics sans nuire à l’approvisionnement.',
        daysAgo: 159,
      },
    ],
  },
  {
    key: 'sujets-13',
    title: 'Les chemins de chalet déneigés ou pas',
    body: "Petite affaire mais ça crée de la chicane dans tous les rangs: qui paye le déneigement d'un chemin privé ouvert au public? Beaucoup de gens vivent à l'année dans leur chalet maintenant.",
    place: '15',
    author: 'raquettes',
    daysAgo: 163,
    supports: 43,
    comments: [
      {
        author: 'elu',
        body: "Chaque municipalité a sa règle. La loi permet d'entretenir avec une majorité de riverains.",
        daysAgo: 159,
      },
      { author: 'riveraine', body: 'On est 14, il y en a 8 qui veulent.', daysAgo: 14 },
    ],
    answer: [
      {
        state: 'OUT_OF_SCOPE',
        text: 'Le déneigement des chemins privés relève de chaque municipalité. La loi lui permet d’entretenir un chemin si une majorité de riverains le demande. Nous vous invitons à en parler à votre conseil municipal.',
        daysAgo: 155,
      },
    ],
  },
  {
    key: 'sujets-14',
    title: 'La fin des maternelles dans mon village?',
    body: "Il y a 7 enfants inscrits pour l'an prochain. La commission, pardon le centre de services, parle de fermer la classe. 45 minutes d'autobus matin et soir à 4 ans. Je voudrais une discussion sur les petites écoles AVANT les décisions, pas des assemblées d'information quand c'est fait.",
    place: '08',
    author: 'p8090',
    daysAgo: 155,
    supports: 121,
    comments: [
      {
        author: 'chauffeur',
        body: 'Je fais un circuit de même. À 4 ans ils dorment tous au retour et je les réveille un par un.',
        daysAgo: 90,
      },
      {
        author: 'prof5e',
        body: "Les classes à niveaux multiples marchent très bien quand l'enseignante a du soutien.",
        daysAgo: 66,
      },
      { author: 'elu', body: "Pas d'école, pas de familles. Pas de familles, pas d'épicerie.", daysAgo: 7 },
    ],
    answer: [
      {
        state: 'PARTLY_ACCEPTED',
        text: 'La fermeture d’une école relève du centre de services scolaire, qui doit consulter. Par contre, le ministère accepte d’ouvrir une discussion sur l’avenir des petites écoles de village. La date sera annoncée ici.',
        daysAgo: 143,
      },
    ],
  },
  {
    key: 'sujets-15',
    title: 'Les personnes sourdes et les services publics',
    body: "Quand j'appelle un ministère, on me dit de téléphoner. Je suis sourd. Le service de relais vidéo existe mais plusieurs préposés raccrochent parce qu'ils pensent que c'est une fraude.\n\nConsultez-nous en LSQ. Le français écrit est pour beaucoup une deuxième langue.",
    effect: 'Des vidéos en LSQ pour les consultations qui nous touchent.',
    author: 'mains',
    daysAgo: 148,
    supports: 154,
    comments: [
      {
        author: 'lectrice',
        body: "Solidarité. Je vis l'équivalent avec les captchas en images.",
        daysAgo: 70,
      },
      {
        author: 'roulettes',
        body: "Oui, et en personne aussi: on réserve l'interprète trois semaines d'avance, pas la veille.",
        daysAgo: 18,
      },
    ],
    answer: [
      {
        state: 'ACCEPTED',
        text: 'Le Bureau s’engage à offrir des vidéos en langue des signes québécoise pour chaque consultation qui vise les personnes handicapées. Il suffit d’en faire la demande pour les autres. Une note sur le relais vidéo a été envoyée aux centres d’appels.',
        daysAgo: 139,
      },
    ],
  },
  {
    key: 'sujets-16',
    title: 'trop de bruit des motos',
    body: "chaque été c'est l'enfer sur le chemin des Patriotes. les silencieux modifiés sont illégaux mais jamais de ticket. ça serait le temps d'en parler",
    place: '16',
    author: 'p7741',
    daysAgo: 140,
    supports: 88,
    comments: [
      {
        author: 'canot',
        body: 'On est pas tous des fous, je roule en stock et je salue les gens.',
        daysAgo: 115,
        replies: [{ author: 'p7741', body: 'je sais bien, je parle des autres', daysAgo: 79 }],
      },
      { author: 'paruline', body: 'Les oiseaux aussi seraient contents.', daysAgo: 8 },
    ],
  },
  {
    key: 'sujets-17',
    title: 'Le bruit des silencieux modifiés',
    body: "Autour des lacs comme dans les villages, le bruit des motos et des bateaux à silencieux modifié gâche les fins de semaine. Les policiers disent manquer d'appareils de mesure. J'aimerais une consultation sur les moyens: radars de bruit, saisies, sensibilisation, horaires.",
    place: '15',
    author: 'riveraine',
    daysAgo: 120,
    supports: 97,
    comments: [
      {
        author: 'p7741',
        body: "J'ai proposé la même chose plus haut, on devrait mettre nos appuis ensemble",
        daysAgo: 63,
        replies: [{ author: 'riveraine', body: "Bonne idée, je viens d'appuyer la vôtre.", daysAgo: 60 }],
      },
      {
        author: 'cyclo',
        body: 'Paris teste des radars sonores. On pourrait au moins lire leurs résultats.',
        daysAgo: 11,
      },
    ],
    answer: [
      {
        state: 'UNDER_REVIEW',
        text: 'Nous avons reçu plusieurs sujets sur le bruit. Ils sont regroupés et transmis à la Société de l’assurance automobile du Québec.',
        daysAgo: 112,
      },
    ],
  },
  {
    key: 'sujets-18',
    title: 'La fraude par texto',
    body: "Mon amie de 79 ans a perdu 4 200 $ parce qu'un texto disait venir de Postes Canada. Elle n'ose plus répondre à sa propre fille. Pourquoi on ne discute pas de ce que les banques, les compagnies de téléphone et le gouvernement pourraient faire ensemble?",
    author: 'limoilou',
    daysAgo: 133,
    supports: 133,
    comments: [
      {
        author: 'p4005',
        body: 'Happened to my father as well. He was too ashamed to tell us for a month.',
        daysAgo: 99,
      },
      {
        author: 'codeur',
        body: "Les compagnies peuvent filtrer beaucoup plus qu'elles le font.",
        daysAgo: 56,
      },
      { author: 'p9014', body: "Le pire c'est la honte. Il faut en parler ouvertement.", daysAgo: 39 },
    ],
    answer: [
      {
        state: 'PLANNED',
        text: 'L’Office de la protection du consommateur et le ministère de la Cybersécurité et du Numérique préparent une consultation commune. Elle visera d’abord les personnes aînées.',
        daysAgo: 127,
      },
    ],
  },
  {
    key: 'sujets-19',
    title: 'Le recyclage des textiles',
    body: "Les friperies débordent et jettent. Pourrait-on parler d'une consigne, ou que les marques s'occupent de ce qu'elles vendent comme pour les contenants?",
    author: 'p1042',
    daysAgo: 126,
    supports: 74,
    comments: [
      {
        author: 'etudiant',
        body: "Tout mon linge vient du sous-sol d'église, y'en a vraiment trop.",
        daysAgo: 54,
      },
      {
        author: 'pme',
        body: 'On fabrique des guenilles industrielles avec des retailles. Le tri est le vrai coût.',
        daysAgo: 48,
      },
    ],
  },
]
