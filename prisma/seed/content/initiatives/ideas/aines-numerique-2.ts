import type { IdeaSeed } from '../../types.ts'

export const ainesNumerique2Ideas: IdeaSeed[] = [
  {
    key: 'numerique-12',
    title: 'Internet trop cher',
    body: '90 $ par mois au fond du rang, sur la pension. Avant de nous faire des beaux sites, faites que je puisse y aller.',
    place: '01',
    author: 'tilapin',
    daysAgo: 22,
    supports: 58,
    comments: [{ author: 'nordet', body: "Ici c'est 105 et ça coupe quand il mouille.", daysAgo: 18 }],
    answer: [
      {
        state: 'OUT_OF_SCOPE',
        text: 'Les tarifs d’Internet relèvent du gouvernement fédéral. Des forfaits réduits existent pour certaines personnes aînées à faible revenu. Notre ligne d’aide peut vérifier avec vous si vous y avez droit.',
        daysAgo: 10,
      },
    ],
  },
  {
    key: 'numerique-13',
    title: 'Old tablets for seniors',
    body: 'Offices throw out perfectly good tablets every three years. Wipe them, put large icons, lend them at the library with a person to call.',
    place: '05',
    author: 'townships',
    daysAgo: 29,
    supports: 31,
    comments: [
      {
        author: 'biblio',
        body: "On prête déjà 8 tablettes. La liste d'attente est de deux mois.",
        daysAgo: 16,
      },
    ],
    language: 'en',
  },
  {
    key: 'numerique-14',
    title: 'moins de mots',
    body: 'trop de blabla. dites moi juste ou cliquer',
    author: 'p7741',
    daysAgo: 18,
    supports: 27,
    comments: [],
  },
]
