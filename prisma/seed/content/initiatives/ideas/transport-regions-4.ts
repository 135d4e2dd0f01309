import type { IdeaSeed } from '../../types.ts'

export const transportRegions4Ideas: IdeaSeed[] = [
  {
    key: 'transport-30',
    title: 'Non aux autobus vides',
    body: "Je vais être plate mais avant d'ajouter des circuits, publiez combien de personnes embarquent. Chez nous l'autobus passe avec une personne dedans. À ce prix-là un taxi coûterait moins cher au contribuable.",
    author: 'p6188',
    daysAgo: 15,
    supports: 71,
    comments: [
      { author: 'apied', body: "C'est pour ça le taxibus!", daysAgo: 11 },
      {
        author: 'dgmrc',
        body: "On publie l'achalandage chaque année. 4,2 personnes par passage en moyenne.",
        daysAgo: 11,
      },
      {
        author: 'communautaire',
        body: "Cette personne-là c'est peut-être une dame qui va à sa chimio.",
        daysAgo: 7,
        replies: [{ author: 'p6188', body: 'Je suis pas contre la dame, je suis pour le taxi.', daysAgo: 1 }],
      },
    ],
    answer: [
      {
        state: 'ACCEPTED',
        text: 'La transparence demandée est juste. Le prochain programme exigera que chaque service aidé publie son nombre de passages. Un service peu utilisé pourra être remplacé par un taxi partagé.',
        daysAgo: 3,
      },
    ],
  },
  {
    key: 'transport-31',
    title: "Horaires d'hiver fiables",
    body: "Quand il neige, l'autobus ne passe pas et personne ne le dit. Un texto ferait l'affaire.",
    place: '15',
    author: 'raquettes',
    daysAgo: 13,
    supports: 26,
    comments: [],
  },
  {
    key: 'transport-32',
    title: 'Un guichet téléphonique unique',
    body: "Je voyage pour voir ma sœur à Amqui. Pour savoir comment m'y rendre, j'ai fait six appels. Un seul numéro, le même partout au Québec, avec quelqu'un qui connaît tous les horaires: autocar, train, traversier, transport des MRC. Comme le 211 mais pour se déplacer.",
    author: 'limoilou',
    daysAgo: 12,
    supports: 90,
    comments: [
      { author: 'biblio', body: 'Au comptoir, on fait ce travail-là nous-mêmes!', daysAgo: 5 },
      { author: 'p1042', body: "Le 211 existe déjà, pourquoi ne pas l'ajouter là?", daysAgo: 2 },
    ],
    answer: [
      {
        state: 'PLANNED',
        text: 'Un essai est prévu dans deux régions avec les centres d’appels des MRC. Le numéro sera gratuit.',
        daysAgo: 1,
      },
    ],
    channel: 'PAPER',
  },
]
