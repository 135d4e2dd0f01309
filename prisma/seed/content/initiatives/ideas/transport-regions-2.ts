import type { IdeaSeed } from '../../types.ts'

export const transportRegions2Ideas: IdeaSeed[] = [
  {
    key: 'transport-09',
    title: 'Un seul billet pour tout le trajet',
    body: 'Autocar + autobus de ville + traversier: trois sites, trois comptes, trois cartes. Publiez les horaires en format ouvert (GTFS) dans toutes les MRC et les applications feront le reste.',
    author: 'codeur',
    daysAgo: 16,
    supports: 92,
    comments: [
      {
        author: 'veloboulot',
        body: "Plusieurs MRC ont juste un PDF. Des fois c'est une photo du PDF.",
        daysAgo: 15,
      },
      {
        author: 'dgmrc',
        body: "Coupable. On n'a personne pour le faire.",
        daysAgo: 12,
        replies: [
          {
            author: 'codeur',
            body: "C'est 2 jours d'ouvrage. Je suis sérieux, je le fais gratis pour la première.",
            daysAgo: 12,
            replies: [{ author: 'dgmrc', body: 'Écrivez-nous par la page de contact!', daysAgo: 6 }],
          },
        ],
      },
    ],
    answer: [
      {
        state: 'PARTLY_ACCEPTED',
        text: 'Les horaires en format ouvert deviendront une condition de l’aide, avec du soutien pour les petites équipes. Le billet unique demande une entente entre transporteurs. Il ne sera pas prêt pour la première année.',
        daysAgo: 3,
      },
    ],
  },
  {
    key: 'transport-10',
    title: 'Rendre le transport adapté vraiment accessible',
    body: "Je dois réserver 48 heures d'avance et dire à quelle heure je veux revenir. Qui sait à quelle heure finit un souper d'amis? Hors de la ville c'est pire: lundi-mercredi-vendredi. On n'est pas des colis.",
    effect: 'Pouvoir dire oui à une invitation comme tout le monde.',
    place: '03',
    author: 'roulettes',
    daysAgo: 20,
    supports: 127,
    comments: [
      { author: 'mains', body: 'Tellement vrai.', daysAgo: 12 },
      {
        author: 'lectrice',
        body: "Et le site de réservation de ma MRC n'est pas lisible au lecteur d'écran.",
        daysAgo: 6,
      },
    ],
  },
  {
    key: 'transport-11',
    title: 'Moins cher pour les moins de 18 ans',
    body: 'Gratuit ou 1 $. Mes parents seraient pas obligés de faire le taxi et on polluerait moins.',
    author: 'ado16',
    daysAgo: 6,
    supports: 63,
    comments: [
      { author: 'papa', body: "J'approuve, signé le taxi.", daysAgo: 3 },
      { author: 'p6188', body: 'Gratuit pour vous = payé par les autres. 1 $ ok.', daysAgo: 3 },
    ],
  },
  {
    key: 'transport-12',
    title: 'Donner un crédit pour le covoiturage',
    body: "Dans mon temps on montait en gang dans le crummy. Une application simple, vérifiée, avec un petit crédit d'impôt au conducteur. Les sièges existent déjà, ils roulent vides à côté de nous autres.",
    place: '02',
    author: 'forestier',
    daysAgo: 5,
    supports: 58,
    comments: [
      {
        author: 'electricien',
        body: "Mes gars le font déjà sans crédit. Le problème c'est l'assurance si on se fait payer.",
        daysAgo: 4,
      },
      { author: 'limoilou', body: "Allo Stop c'était ça!", daysAgo: 4 },
    ],
  },
  {
    key: 'transport-13',
    title: 'Des chauffeurs, pas des autobus',
    body: "On peut acheter tous les minibus qu'on veut. Il manque du monde pour les conduire. Horaire coupé: 6 h à 8 h 30 puis 14 h 30 à 17 h. 24 $ de l'heure, 25 heures. Regroupez le scolaire, l'adapté et le collectif pour faire des vraies jobs à temps plein et vous allez en trouver.",
    place: '14',
    author: 'chauffeur',
    daysAgo: 25,
    supports: 105,
    comments: [
      { author: 'elu', body: "C'est la meilleure idée de la page.", daysAgo: 24 },
      {
        author: 'pme',
        body: "On a le même problème de main d'œuvre, des horaires qui ont de l'allure c'est la clé.",
        daysAgo: 17,
      },
      {
        author: 'infirmiere',
        body: 'Des retraités à temps partiel?',
        daysAgo: 14,
        replies: [
          {
            author: 'chauffeur',
            body: "Y en a déjà beaucoup. Ils arrêtent à 70 à cause de l'examen médical annuel.",
            daysAgo: 3,
          },
        ],
      },
    ],
    answer: [
      {
        state: 'UNDER_REVIEW',
        text: 'Votre idée rejoint ce que disent les transporteurs. Nous vérifions si trois programmes peuvent payer un même poste sans triple reddition de comptes.',
        daysAgo: 19,
      },
    ],
  },
  {
    key: 'transport-14',
    title: 'Give the route to the co-op',
    body: 'A local co-op ran a van between Fort-Coulonge and Gatineau for two years. It stopped because grants were one year at a time and the van needed a transmission in month eleven. Multi-year funding, that is all.',
    place: '07',
    author: 'pontiac',
    daysAgo: 21,
    supports: 49,
    comments: [
      {
        author: 'outaouaise',
        body: "J'ai pris cette navette-là! Elle était toujours pleine le vendredi.",
        daysAgo: 16,
      },
    ],
    language: 'en',
  },
  {
    key: 'transport-15',
    title: 'Arrêtez de couper les autocars',
    body: "De Gaspé à Québec on avait 2 départs par jour quand j'étais jeune. On est rendu à 1, pas tous les jours. Chaque fois que vous coupez, moins de monde le prend, pis vous coupez encore. C'est ça le cercle vicieux. Garantissez un minimum par région, un plancher.",
    place: '11',
    author: 'ventgaspe',
    daysAgo: 12,
    supports: 156,
    comments: [
      {
        author: 'nordet',
        body: 'Bien dit. Un service essentiel ça se mesure pas juste en profit.',
        daysAgo: 9,
      },
      {
        author: 'p2210',
        body: "D'un autre bord, j'ai pris l'autobus vide deux fois. Faudrait que l'heure ait de l'allure.",
        daysAgo: 5,
      },
      { author: 'homardier', body: "Ma fille étudie à Québec, je l'ai vue 2 fois cet automne.", daysAgo: 4 },
    ],
  },
  {
    key: 'transport-16',
    title: 'Une navette pour la cueillette et les fermes',
    body: "Mes travailleurs d'ici et d'ailleurs vivent à 9 km du village. Le samedi ils marchent sur la 137 pour faire leur épicerie. C'est dangereux. Une navette du samedi partagée entre fermes serait simple.",
    place: '16',
    author: 'maraicher',
    daysAgo: 6,
    supports: 41,
    comments: [
      {
        author: 'townships',
        body: 'We do it with our own truck but a real shuttle would be safer.',
        daysAgo: 5,
      },
    ],
  },
  {
    key: 'transport-17',
    title: "Louer l'auto de la municipalité le soir",
    body: "Plusieurs municipalités ont une auto électrique qui dort dans le stationnement à partir de 16 h 30. En Outaouais et au Bas-Saint-Laurent, il y a déjà des projets d'autopartage avec les véhicules municipaux. Étendez ça.",
    place: '07',
    author: 'outaouaise',
    daysAgo: 20,
    supports: 72,
    comments: [
      {
        author: 'dgmrc',
        body: 'Oui, on le fait dans deux villages. 11 abonnés, modeste, mais ça roule.',
        daysAgo: 19,
      },
      { author: 'vieuxloup', body: 'Encore faut-il conduire…', daysAgo: 6 },
    ],
    answer: [
      {
        state: 'ALREADY_DONE',
        text: 'Le programme actuel finance déjà l’autopartage avec des véhicules municipaux. Seulement neuf municipalités s’en servent. Nous préparons un guide d’une page pour le faire connaître.',
        daysAgo: 8,
      },
    ],
  },
]
