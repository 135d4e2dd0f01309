import type { IdeaSeed } from '../../types.ts'

export const accesLieuxIdeas: IdeaSeed[] = [
  {
    key: 'acces-01',
    title: 'La rampe en bois à 300 $',
    body: "Mon dépanneur a fait fabriquer une rampe amovible par les élèves de l'école. 300 $, une sonnette, terminé. Mettez le plan dans le guide, avec les mesures.",
    place: '03',
    author: 'roulettes',
    daysAgo: 3,
    supports: 91,
    comments: [
      {
        author: 'ebeniste',
        body: "J'en ai fait 11. Pente de 1 pour 12, et du papier sablé dessus l'hiver. J'offre mon plan.",
        daysAgo: 3,
        replies: [{ author: 'roulettes', body: 'Ébéniste de mon cœur.', daysAgo: 2 }],
      },
    ],
    answer: [
      {
        state: 'ACCEPTED',
        text: 'Le plan proposé par un participant a été vérifié. Il sera la première fiche du guide, avec sa limite : une seule marche, jamais deux.',
        daysAgo: 1,
      },
    ],
  },
  {
    key: 'acces-02',
    title: "Des toilettes qui ne servent pas d'entrepôt",
    body: "Chaises hautes, moppe, boîtes de décorations de Noël. La toilette adaptée, c'est toujours le garde-robe.",
    author: 'lectrice',
    daysAgo: 7,
    supports: 74,
    comments: [
      { author: 'roulettes', body: "J'ai déjà fait pipi à côté d'un père Noël gonflable.", daysAgo: 7 },
      { author: 'cassecroute', body: "Je viens d'aller vider la mienne. Sans farce.", daysAgo: 2 },
    ],
  },
  {
    key: 'acces-03',
    title: 'Boucles auditives dans les salles',
    body: "Mon appareil a un bouton T. À l'église ça marchait, le curé avait fait installer ça. Au centre d'art, non. J'ai payé 42 $ pour regarder des lèvres.",
    author: 'vieuxloup',
    daysAgo: 7,
    supports: 43,
    comments: [],
    answer: [
      {
        state: 'PLANNED',
        text: 'Huit des 30 lieux sont des salles. La boucle auditive y sera essayée, et le coût réel sera publié.',
        daysAgo: 1,
      },
    ],
    channel: 'PAPER',
  },
  {
    key: 'acces-04',
    title: 'Menu in large print, please',
    body: 'QR codes on every table, black on dark wood. Keep two printed menus in big letters behind the counter. Costs nothing.',
    author: 'westisland',
    daysAgo: 16,
    supports: 21,
    comments: [],
    language: 'en',
  },
  {
    key: 'acces-05',
    title: 'Former le personnel, pas juste le béton',
    body: "L'accès c'est aussi: me regarder quand vous me parlez, écrire sur un papier, ne pas crier. Formation de 40 minutes donnée par nous.",
    author: 'mains',
    daysAgo: 11,
    supports: 62,
    comments: [{ author: 'communautaire', body: 'On en donne une, salle comble chaque fois.', daysAgo: 9 }],
  },
  {
    key: 'acces-06',
    title: 'Heures calmes',
    body: 'Dimanche 8 h à 9 h 30, sans musique, lumières baissées. Mon fils choisit ses céréales tout seul maintenant. Trois épiceries le font. Il en reste quelques milliers.',
    place: '16',
    author: 'papa',
    daysAgo: 6,
    supports: 70,
    comments: [{ author: 'educ', body: 'On voit la différence sur toute sa journée du lundi!', daysAgo: 2 }],
  },
  {
    key: 'acces-07',
    title: 'Un registre public des lieux accessibles',
    body: 'Données ouvertes avec des mesures (largeur de porte, hauteur du comptoir), pas juste un logo bleu. Les gens compléteraient avec leur téléphone.',
    author: 'codeur',
    daysAgo: 6,
    supports: 55,
    comments: [
      {
        author: 'comptable',
        body: 'Qui vérifie?',
        daysAgo: 3,
        replies: [
          { author: 'codeur', body: "Comme sur les cartes libres: d'autres gens, avec la date.", daysAgo: 2 },
        ],
      },
    ],
    answer: [
      {
        state: 'UNDER_REVIEW',
        text: 'Des registres associatifs existent déjà. Nous examinons avec eux un format commun, plutôt qu’un registre de plus.',
        daysAgo: 1,
      },
    ],
  },
  {
    key: 'acces-08',
    title: 'Obliger, pas encourager',
    body: "Ça fait quarante ans qu'on encourage. L'Ontario a une loi avec des échéances. Sans date limite, mon petit-neveu va encore entrer par la porte des livraisons.",
    author: 'droit',
    daysAgo: 11,
    supports: 66,
    comments: [
      {
        author: 'elu',
        body: "Un petit commerce au village n'a pas 25 000 $. Il va fermer, et il n'y aura plus de porte du tout.",
        daysAgo: 11,
      },
      { author: 'roulettes', body: "On peut faire les deux: aide d'abord, obligation ensuite.", daysAgo: 4 },
    ],
    answer: [
      {
        state: 'OUT_OF_SCOPE',
        text: 'Une obligation demanderait une loi. L’Office peut toutefois la recommander. Votre idée et les objections reçues seront citées dans son avis annuel.',
        daysAgo: 6,
      },
    ],
  },
  {
    key: 'acces-09',
    title: 'Déneiger la place réservée',
    body: 'On souffle la neige DESSUS. Chaque. Fois.',
    author: 'p8256',
    daysAgo: 4,
    supports: 58,
    comments: [],
  },
  {
    key: 'acces-10',
    title: 'Les sentiers aussi',
    body: 'Deux kilomètres de gravier compacté, un belvédère bas, un banc aux 150 m. Ma mère a revu son lac.',
    place: '15',
    author: 'raquettes',
    daysAgo: 13,
    supports: 29,
    comments: [
      { author: 'aidante', body: 'La mienne aussi, en joëlette, grâce à des bénévoles.', daysAgo: 4 },
    ],
  },
]
