import type { IdeaSeed } from '../../types.ts'

export const eau2Ideas: IdeaSeed[] = [
  {
    key: 'eau-12',
    title: 'Protéger la rivière comme une personne',
    body: "La Mutehekau Shipu (Magpie) a été reconnue comme ayant des droits par notre conseil et la MRC. C'est une façon de voir qui vient de loin. Inspirez-vous-en au lieu de gérer l'eau comme une ressource.",
    place: '09',
    author: 'nitassinan',
    daysAgo: 9,
    supports: 88,
    comments: [
      {
        author: 'droit',
        body: 'Juridiquement fascinant. La portée reste symbolique pour le moment, mais ça change les conversations.',
        daysAgo: 9,
        replies: [{ author: 'nitassinan', body: "Pour nous c'est pas symbolique.", daysAgo: 3 }],
      },
    ],
  },
]
