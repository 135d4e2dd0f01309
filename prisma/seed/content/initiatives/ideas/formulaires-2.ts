import type { IdeaSeed } from '../../types.ts'

export const formulaires2Ideas: IdeaSeed[] = [
  {
    key: 'formulaires-famille',
    title: 'Une seule lettre par famille',
    body: 'Trois enfants, trois enveloppes, même jour, même texte. Pauvre facteur.',
    author: 'mamanx3',
    daysAgo: 285,
    supports: 49,
    comments: [],
  },
  {
    key: 'formulaires-14',
    title: 'Les montants sans calcul',
    body: "« Le montant est réduit de la moitié de l'excédent du seuil ». Dites le chiffre!",
    author: 'p7003',
    daysAgo: 281,
    supports: 40,
    comments: [{ author: 'comptable', body: 'Et le calcul en annexe, pour les comme moi.', daysAgo: 280 }],
  },
  {
    key: 'formulaires-telephone',
    title: 'Téléphone sur chaque page',
    body: "Le vrai numéro, celui où quelqu'un répond. Pas le 1 800 qui donne la météo du monde entier.",
    place: '01',
    author: 'tilapin',
    daysAgo: 276,
    supports: 67,
    comments: [],
  },
]
