import type { IdeaSeed } from '../../types.ts'

export const transportRegions1Ideas: IdeaSeed[] = [
  {
    key: 'transport-01',
    title: 'Un taxibus sur réservation, même le samedi',
    body: "À Rimouski on a déjà le taxibus depuis longtemps et ça marche! On réserve, on partage un taxi, on paie quelques dollars. Par contre dès qu'on sort de la ville c'est fini. Étendez-le aux villages autour, et le samedi aussi. Mes petits-enfants jouent au hockey à Mont-Joli, je les ai vus jouer une fois.",
    effect: 'Les grands-parents et les ados pourraient se déplacer sans demander de lift.',
    place: '01',
    author: 'apied',
    daysAgo: 10,
    supports: 212,
    comments: [
      {
        author: 'tilapin',
        body: "Le taxibus c'est ce qu'on a de mieux dans le coin, bonne idée de partir de là.",
        daysAgo: 8,
      },
      {
        author: 'dgmrc',
        body: "Le coût est d'environ 17 $ par passage en ville. En milieu rural on parle plutôt de 38 $. Ça se finance, mais il faut le dire.",
        daysAgo: 6,
        replies: [
          {
            author: 'apied',
            body: "Merci du chiffre. Un rendez-vous manqué à l'hôpital coûte quoi?",
            daysAgo: 4,
          },
        ],
      },
      { author: 'p8090', body: 'On rêverait de ça en Abitibi.', daysAgo: 2 },
    ],
  },
  {
    key: 'transport-02',
    title: "Vendre les places vides dans l'autobus scolaire",
    body: 'Il passe deux fois par jour devant toutes les maisons. Il est souvent à moitié vide. Pourquoi un adulte qui va travailler au village ne pourrait pas y monter avec une carte?',
    place: '12',
    author: 'elu',
    daysAgo: 18,
    supports: 143,
    comments: [
      {
        author: 'chauffeur',
        body: "Je conduis depuis 22 ans. Les adultes avec des enfants de 5 ans, il faut une vérification d'antécédents et une place en avant. Faisable mais pas n'importe comment.",
        daysAgo: 13,
      },
      {
        author: 'mamanx3',
        body: "Pas sûre que j'aimerais ça comme mère.",
        daysAgo: 10,
        replies: [
          {
            author: 'elu',
            body: 'Je comprends. Il y a des projets pilotes avec des étudiants du cégep seulement, ce serait un début.',
            daysAgo: 7,
          },
        ],
      },
      { author: 'cegep19', body: "J'embarquerais demain matin.", daysAgo: 6 },
      { author: 'p5120', body: "Et l'été?", daysAgo: 3 },
    ],
    answer: [
      {
        state: 'UNDER_REVIEW',
        text: 'La loi permet déjà à un centre de services scolaire d’offrir ses places libres. Peu le font. Nous cherchons ce qui bloque : les assurances, les vérifications ou les horaires.',
        daysAgo: 5,
      },
    ],
  },
  {
    key: 'transport-03',
    title: 'Sept-Îles – Baie-Comeau pour un rendez-vous',
    body: "230 km. L'autobus part à 5 h et arrive à 8 h 40, retour le lendemain. Donc une nuit d'hôtel pour une radio de 15 minutes. Synchronisez les rendez-vous médicaux avec l'autobus, ça coûte rien!",
    effect: 'Moins de rendez-vous annulés, moins de nuits payées par le réseau.',
    place: '09',
    author: 'route138',
    daysAgo: 14,
    supports: 121,
    comments: [
      { author: 'nitassinan', body: "Et pour ceux de la Basse-Côte c'est l'avion. Pire.", daysAgo: 11 },
      {
        author: 'medecin',
        body: "On pourrait regrouper les rendez-vous par provenance. C'est un champ dans le logiciel.",
        daysAgo: 8,
      },
    ],
    answer: [
      {
        state: 'PLANNED',
        text: 'Nous en parlons avec Santé Québec. Un essai commencerait dans un hôpital de la Côte-Nord : le bureau des rendez-vous verrait l’horaire de l’autobus.',
        daysAgo: 9,
      },
    ],
  },
  {
    key: 'transport-04',
    title: 'Transport sur demande dans les petits villages',
    body: 'Une minifourgonnette sur appel, pas un gros autobus vide qui fait le tour du lac. Réservation la veille au téléphone (avec une vraie personne).',
    place: '02',
    author: 'p7003',
    daysAgo: 3,
    supports: 98,
    comments: [
      {
        author: 'apied',
        body: "C'est exactement ce que j'ai proposé, taxibus. On se met ensemble?",
        daysAgo: 3,
      },
      { author: 'blanchons', body: "À L'Ascension on est 2 000, y a rien. Même pas de taxi.", daysAgo: 3 },
    ],
  },
  {
    key: 'transport-05',
    title: 'Un autobus de soir pour les étudiants',
    body: 'Mes cours finissent à 21 h le mardi, le dernier bus pour Magog est à 18 h 15. Je dors chez une amie chaque mardi depuis septembre. Un seul départ à 21 h 30, deux soirs par semaine, ça changerait la vie de pas mal de monde.',
    place: '05',
    author: 'cegep19',
    daysAgo: 24,
    supports: 134,
    comments: [
      { author: 'ado16', body: "J'ai un match jusqu'à 20 h, même problème.", daysAgo: 12 },
      {
        author: 'p9014',
        body: "Mon fils a choisi un autre programme à cause de l'horaire de l'autobus. C'est triste.",
        daysAgo: 5,
      },
    ],
  },
  {
    key: 'transport-06',
    title: 'A shuttle that meets the train',
    body: 'The bus from Chandler gets to Matapédia an hour after the train leaves. I timed it. Whoever writes the two schedules has never met the other person. Put them in a room with coffee.',
    place: '11',
    author: 'coaster',
    daysAgo: 8,
    supports: 87,
    comments: [
      { author: 'ventgaspe', body: 'En plein ça! On en rit mais on manque nos correspondances.', daysAgo: 5 },
      {
        author: 'quai2',
        body: "Le train est fédéral, l'autobus est provincial, le quai est à personne.",
        daysAgo: 3,
        replies: [{ author: 'coaster', body: 'Ha. That should be on a T-shirt.', daysAgo: 1 }],
      },
    ],
    answer: [
      {
        state: 'ACCEPTED',
        text: 'L’idée est simple et nous la retenons. Les horaires aidés par le programme devront tenir compte des correspondances. Nous ne pouvons pas imposer l’horaire du train, mais nous demanderons à le connaître trois mois d’avance.',
        daysAgo: 1,
      },
    ],
    language: 'en',
  },
  {
    key: 'transport-07',
    title: "Payer les bénévoles qui font de l'accompagnement",
    body: "Notre centre d'action bénévole fait 3 100 transports médicaux par année avec 24 bénévoles. Moyenne d'âge: 71 ans. On rembourse 0,52 $ du km. Le prix de l'essence, lui, n'a pas attendu.\n\nSi le programme pouvait reconnaître ces transports comme du vrai transport collectif, avec un taux indexé, on en recruterait des plus jeunes.",
    place: '04',
    author: 'communautaire',
    daysAgo: 11,
    supports: 116,
    comments: [
      {
        author: 'vieuxloup',
        body: "J'ai conduit pour eux jusqu'à 76 ans. On le fait pas pour l'argent, mais faudrait pas que ça nous en coûte.",
        daysAgo: 8,
      },
      {
        author: 'filsunique',
        body: 'Ma mère y va chaque semaine en dialyse grâce à vous. Merci.',
        daysAgo: 8,
      },
      {
        author: 'comptable',
        body: 'Attention au traitement fiscal si on dépasse le remboursement des frais.',
        daysAgo: 3,
      },
    ],
  },
  {
    key: 'transport-08',
    title: 'des abris-bus',
    body: "attendre à moins 25 dans le banc de neige sur la 112… un abri pis une lumière c'est pas la lune",
    place: '16',
    author: 'p7741',
    daysAgo: 22,
    supports: 34,
    comments: [],
  },
]
