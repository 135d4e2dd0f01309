import type { IdeaSeed } from '../../types.ts'

export const gardeIdeas: IdeaSeed[] = [
  {
    key: 'garde-01',
    title: 'Savoir pourquoi mon enfant passe après',
    body: "Ma voisine a eu sa place 5 mois après s'être inscrite, moi ça fait 19 mois. Même CPE. Il y a sûrement une raison mais personne ne peut me la dire. Écrivez-la dans le portail.",
    place: '14',
    author: 'mamanx3',
    daysAgo: 3,
    supports: 138,
    comments: [
      {
        author: 'rsge',
        body: "Chaque service a sa politique d'admission, mais peu de parents la lisent, elle est dans un PDF de 11 pages.",
        daysAgo: 2,
      },
      { author: 'comptable', body: 'Transparence = moins de soupçons. Simple.', daysAgo: 2 },
    ],
    answer: [
      {
        state: 'IN_PROGRESS',
        text: 'Le portail affichera bientôt, pour chaque service, les critères dans l’ordre. Une phrase dira lequel s’applique à votre enfant.',
        daysAgo: 1,
      },
    ],
  },
  {
    key: 'garde-02',
    title: 'Une relance tous les six mois',
    body: "Un courriel: « votre enfant est toujours inscrit, voici où vous en êtes, cliquez si vous n'avez plus besoin ». Ça nettoie les listes en même temps.",
    author: 'papa',
    daysAgo: 22,
    supports: 61,
    comments: [
      { author: 'p9014', body: 'Mon gars est en 2e année et il est encore sur une liste!', daysAgo: 7 },
    ],
  },
  {
    key: 'garde-03',
    title: 'Des places le soir pour les infirmières',
    body: "Quart de 16 h à minuit. Aucun service ouvert passé 18 h. Je paye une étudiante 15 $ de l'heure, il me reste presque rien. Un CPE collé à l'hôpital, ouvert jusqu'à minuit et demi, se remplirait en une journée.",
    place: '02',
    author: 'infirmiere',
    daysAgo: 15,
    supports: 117,
    comments: [
      { author: 'p7003', body: "Et l'usine d'aluminium aussi, quarts de 12 heures.", daysAgo: 6 },
      {
        author: 'educ',
        body: 'Il faudra payer une bonne prime de soir. Mais je connais des collègues que ça intéresserait.',
        daysAgo: 2,
      },
    ],
  },
  {
    key: 'garde-04',
    title: "Reconnaître l'expérience des éducatrices",
    body: "23 ans de métier. Une nouvelle au salaire de départ gagne 7 $ de moins que moi, et part au bout de 18 mois à l'école primaire pour mieux. Tant que ce sera ça, vos places vont exister sur papier seulement.\n\nQu'est-ce qui me retient? L'équipe, la cour, les enfants. Qu'est-ce qui me ferait partir? Être à 9 enfants de 2 ans quand ma collègue est malade.",
    place: '03',
    author: 'educ',
    daysAgo: 23,
    supports: 153,
    comments: [
      {
        author: 'mamanx3',
        body: 'Vous faites le plus beau métier du monde. Je ne sais pas comment vous faites.',
        daysAgo: 15,
      },
      {
        author: 'prof5e',
        body: "Nos maternelles 4 ans vous ont pris du monde, c'est vrai et c'est dommage.",
        daysAgo: 8,
      },
      {
        author: 'p6188',
        body: "C'est quoi le salaire au juste?",
        daysAgo: 5,
        replies: [
          {
            author: 'educ',
            body: "Ça finit un peu au-dessus de 30 $ de l'heure au dernier échelon.",
            daysAgo: 2,
          },
        ],
      },
    ],
  },
  {
    key: 'garde-05',
    title: 'Simplifier la paperasse des RSGE',
    body: "4 visites surprises, 3 cartables, une inspection parce qu'un couvercle de poubelle manquait. Je comprends la sécurité. Mais faites une seule visite et fiez-vous à nous un peu. La nouvelle loi nous reconnait, prouvez-le.",
    place: '14',
    author: 'rsge',
    daysAgo: 10,
    supports: 109,
    comments: [
      { author: 'educ', body: 'Solidaire même si on est en installation.', daysAgo: 9 },
      {
        author: 'p1042',
        body: "Comme mère j'aime savoir qu'il y a des visites. Une par année me suffirait.",
        daysAgo: 6,
      },
    ],
    answer: [
      {
        state: 'PARTLY_ACCEPTED',
        text: 'Les visites ne seront pas toutes regroupées : certaines doivent rester imprévues pour la sécurité des enfants. Par contre, les trois cartables deviendront un seul registre.',
        daysAgo: 5,
      },
    ],
  },
  {
    key: 'garde-06',
    title: "Un enfant handicapé n'est pas un cas",
    body: "Refusé 6 fois. Toujours la même phrase: « nous n'avons pas la ressource ». L'aide financière existe, mais elle arrive 4 mois après l'entrée. Donc personne ne prend le risque. Versez-la AVANT.",
    place: '16',
    author: 'papa',
    daysAgo: 11,
    supports: 126,
    comments: [
      { author: 'roulettes', body: "Voilà. L'argent au bon moment, pas juste le bon montant.", daysAgo: 5 },
      {
        author: 'educ',
        body: "On dit non à regret. L'accompagnatrice, je dois la payer dès le jour 1.",
        daysAgo: 4,
      },
    ],
    answer: [
      {
        state: 'ACCEPTED',
        text: 'Le délai que vous décrivez est réel : 14 semaines en moyenne. L’allocation pourra être versée dès l’acceptation de l’enfant. Le reste du dossier suivra.',
        daysAgo: 3,
      },
    ],
  },
  {
    key: 'garde-07',
    title: 'Faire visiter virtuellement',
    body: 'Ma sœur magasine un CPE, juste quelques photos ça aiderait',
    author: 'ado17',
    daysAgo: 2,
    supports: 6,
    comments: [],
  },
  {
    key: 'garde-08',
    title: 'Information in plain language for newcomers',
    body: 'My wife is from Peru. She thought CPE, garderie, milieu familial and halte-garderie were four names for the same thing. One page with a drawing for each would do.',
    author: 'p4005',
    daysAgo: 24,
    supports: 37,
    comments: [
      {
        author: 'arrivee22',
        body: "J'ai cru la même chose! Halte-garderie = arrêt d'autobus dans ma tête.",
        daysAgo: 17,
      },
    ],
    language: 'en',
  },
  {
    key: 'garde-09',
    title: 'Une place = un horaire vrai',
    body: 'On paye cinq jours même si on en a besoin de trois, alors que la voisine en cherche deux. Permettez le jumelage de deux familles pour une place.',
    author: 'p3377',
    daysAgo: 19,
    supports: 48,
    comments: [
      {
        author: 'rsge',
        body: "J'en rêve. Mais la subvention suit l'enfant à la journée, c'est compliqué.",
        daysAgo: 19,
      },
    ],
  },
  {
    key: 'garde-10',
    title: 'Garderies dans les villages',
    body: "Un local prêt depuis 2 ans dans l'ancien presbytère. 21 enfants. On attend l'autorisation. Une petite installation de 21 places, les plans types ne prévoient pas ça.",
    place: '12',
    author: 'elu',
    daysAgo: 30,
    supports: 84,
    comments: [{ author: 'p8090', body: "En Abitibi pareil, c'est 60 places ou rien.", daysAgo: 10 }],
  },
  {
    key: 'garde-11',
    title: 'Pénalité pour ceux qui réservent et viennent pas',
    body: "Y'en a qui gardent trois places en réserve.",
    author: 'p6188',
    daysAgo: 24,
    supports: 15,
    comments: [
      {
        author: 'p1042',
        body: "C'est souvent parce qu'ils ont peur de perdre la seule qui va répondre.",
        daysAgo: 13,
      },
    ],
  },
  {
    key: 'garde-12',
    title: 'De la place pour grand-maman',
    body: "Je garde ma petite-fille en attendant, à 71 ans. Je l'adore et je suis brûlée. Une halte-garderie deux matins par semaine pour les grands-parents qui dépannent, ce serait un cadeau.",
    author: 'limoilou',
    daysAgo: 27,
    supports: 41,
    comments: [{ author: 'aidante', body: "Que c'est bien dit.", daysAgo: 2 }],
    channel: 'PAPER',
  },
]
