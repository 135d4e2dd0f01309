import type { IdeaSeed } from '../../types.ts'

export const campingIdeas: IdeaSeed[] = [
  {
    key: 'camping-tirage',
    title: 'Un tirage au sort pour les fins de semaine de juillet',
    body: "À 8 h pile j'étais avec 3 appareils, 43 000e dans la file. Un tirage la semaine d'avant et on dort.",
    author: 'mamanx3',
    daysAgo: 249,
    supports: 98,
    comments: [
      {
        author: 'codeur',
        body: "Les gens qui ouvrent 10 navigateurs perdraient leur avantage. J'aime.",
        daysAgo: 245,
      },
      { author: 'p6188', body: "La chance au lieu de l'effort? Pas sûr.", daysAgo: 233 },
    ],
    answer: [
      {
        state: 'ACCEPTED',
        text: 'Les cinq fins de semaine les plus demandées seront attribuées par tirage. La méthode sera publiée.',
        daysAgo: 108,
      },
    ],
  },
  {
    key: 'camping-fantomes',
    title: 'Bloquer les réservations fantômes',
    body: 'Je suis arrivée au parc: 9 terrains vides un samedi. « Réservés ». Après midi le lendemain, on les remet en vente.',
    place: '15',
    author: 'raquettes',
    daysAgo: 216,
    supports: 87,
    comments: [],
    answer: [
      {
        state: 'ACCEPTED',
        text: 'Un terrain inoccupé à midi le lendemain sera remis en vente. La première nuit reste due.',
        daysAgo: 108,
      },
    ],
  },
  {
    key: 'camping-alerte',
    title: "Liste d'attente avec alerte",
    body: 'Un texto si un terrain se libère, 30 minutes pour répondre.',
    author: 'p1042',
    daysAgo: 222,
    supports: 63,
    comments: [],
  },
  {
    key: 'camping-telephone',
    title: 'Garder 10 % au téléphone',
    body: 'On a commencé à camper en 1971. Ça se réservait en arrivant, avec le sourire.',
    author: 'vieuxloup',
    daysAgo: 230,
    supports: 55,
    comments: [],
    answer: [
      {
        state: 'PARTLY_ACCEPTED',
        text: 'Nous réservons 5 % des terrains aux appels pendant trois jours. Un essai à 10 % laissait trop de terrains vides.',
        daysAgo: 107,
      },
    ],
    channel: 'PHONE',
  },
  {
    key: 'camping-adaptes',
    title: 'Accessible sites should stay accessible',
    body: 'The adapted site was taken by a family with a very large trailer who needed none of it. Hold those sites until two weeks before.',
    author: 'p4005',
    daysAgo: 217,
    supports: 29,
    comments: [{ author: 'roulettes', body: "Exactement ce qui m'arrive chaque été.", daysAgo: 206 }],
    language: 'en',
  },
  {
    key: 'camping-frais',
    title: "Enlever les frais d'annulation",
    body: 'Un enfant malade, 60 $ de frais. Pour la tente!',
    author: 'papa',
    daysAgo: 228,
    supports: 40,
    comments: [],
    answer: [
      {
        state: 'NOT_ACCEPTED',
        text: 'Nous gardons des frais, car ils limitent les réservations multiples. Ils passent de 60 $ à 25 $ si l’annulation se fait dix jours d’avance.',
        daysAgo: 107,
      },
    ],
  },
  {
    key: 'camping-07',
    title: "camping d'hiver",
    body: 'plus de tentes prospecteur au lac st-jean merci',
    place: '02',
    author: 'blanchons',
    daysAgo: 231,
    supports: 18,
    comments: [],
  },
]
