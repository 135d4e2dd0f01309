import type { IdeaSeed } from '../../types.ts'

export const haltesIdeas: IdeaSeed[] = [
  {
    key: 'haltes-hiver',
    title: "Des toilettes ouvertes l'hiver",
    body: 'De Tadoussac à Baie-Comeau en février: 200 km, rien. Le banc de neige, ça se fait à 20 ans.',
    place: '09',
    author: 'route138',
    daysAgo: 196,
    supports: 89,
    comments: [{ author: 'infirmiere', body: 'À 65 ans avec une prostate aussi, paraît-il.', daysAgo: 189 }],
    answer: [
      {
        state: 'ACCEPTED',
        text: 'Huit haltes ouvriront toute l’année, dont deux sur la route 138.',
        daysAgo: 88,
      },
    ],
  },
  {
    key: 'haltes-camions',
    title: 'Places pour dormir, les camionneurs',
    body: "Mon frère fait la 117. Ses heures de conduite sont comptées, mais y a pas de place pour arrêter. Il dort sur l'accotement.",
    author: 'p6188',
    daysAgo: 199,
    supports: 61,
    comments: [{ author: 'abitibi', body: "Après Mont-Laurier c'est le désert, oui.", daysAgo: 173 }],
    answer: [
      {
        state: 'IN_PROGRESS',
        text: 'Soixante places de repos sont prévues sur les routes 117 et 185. Les premières sont en construction.',
        daysAgo: 87,
      },
    ],
  },
  {
    key: 'haltes-langer',
    title: 'Table à langer pour adulte',
    body: "Mon fils de 9 ans sur le plancher d'une toilette publique. Je ne souhaite ça à personne.",
    place: '16',
    author: 'papa',
    daysAgo: 204,
    supports: 52,
    comments: [
      {
        author: 'roulettes',
        body: "L'Angleterre en a des milliers. Ça s'appelle Changing Places.",
        daysAgo: 182,
      },
    ],
  },
  {
    key: 'haltes-04',
    title: 'Bornes qui fonctionnent',
    body: '4 bornes, 1 en marche, 3 autos en file, -24.',
    author: 'solaire',
    daysAgo: 182,
    supports: 44,
    comments: [],
  },
  {
    key: 'haltes-05',
    title: 'Parc à chiens clôturé',
    body: 'Rex a vu un chevreuil à la halte de Stoneham. 2 heures.',
    author: 'p9014',
    daysAgo: 211,
    supports: 23,
    comments: [],
  },
  {
    key: 'haltes-telephone',
    title: 'Un téléphone public',
    body: "Pas de signal sur 70 km. Un téléphone d'urgence avec un bouton.",
    place: '11',
    author: 'nordet',
    daysAgo: 200,
    supports: 37,
    comments: [],
    answer: [
      {
        state: 'NOT_ACCEPTED',
        text: 'Nous ne réinstallons pas de téléphones publics. Les pièces n’existent plus. La couverture cellulaire de six tronçons est toutefois inscrite dans un autre programme.',
        daysAgo: 86,
      },
    ],
  },
  {
    key: 'haltes-07',
    title: 'Local food, not another chip machine',
    body: 'A shelf for the people who make jam around here. I would stop just for that.',
    author: 'coaster',
    daysAgo: 175,
    supports: 31,
    comments: [],
    language: 'en',
  },
]
