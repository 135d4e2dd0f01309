import type { IdeaSeed } from '../../types.ts'

export const biblioIdeas: IdeaSeed[] = [
  {
    key: 'biblio-dimanche',
    title: 'Ouvrir le dimanche soir',
    body: "Fin de session = dimanche 21 h, coloc qui joue du tuba. Ouvrez jusqu'à 22 h pendant les examens.",
    author: 'etudiant',
    daysAgo: 210,
    supports: 77,
    comments: [{ author: 'cegep19', body: 'Le tuba, ma sympathie.', daysAgo: 195 }],
    answer: [
      {
        state: 'ACCEPTED',
        text: 'La Grande Bibliothèque ouvre jusqu’à 22 h le dimanche pendant huit semaines d’examens.',
        daysAgo: 118,
      },
    ],
  },
  {
    key: 'biblio-numerique',
    title: "Plus d'exemplaires numériques",
    body: "J'habite à 900 km. 214e en attente pour le dernier roman de l'heure. J'aurai le temps de l'écrire moi-même.",
    place: '11',
    author: 'ventgaspe',
    daysAgo: 190,
    supports: 92,
    comments: [
      {
        author: 'biblio',
        body: 'Les éditeurs limitent le nombre de prêts par licence, on paie chaque fois.',
        daysAgo: 185,
      },
    ],
    answer: [
      {
        state: 'PARTLY_ACCEPTED',
        text: 'Le budget numérique augmente de 8 %. Les licences limitent toutefois le nombre de prêts. Nous ne pouvons pas promettre moins de douze semaines d’attente pour les nouveautés.',
        daysAgo: 118,
      },
    ],
  },
  {
    key: 'biblio-loupe',
    title: 'Généalogie en gros caractères',
    body: 'Les registres numérisés sont un trésor mais le visionneur est minuscule et le zoom saute.',
    author: 'limoilou',
    daysAgo: 215,
    supports: 41,
    comments: [],
  },
  {
    key: 'biblio-silence',
    title: 'Endroit silencieux pour vrai',
    body: 'Il y a une « zone calme » à côté du café. Bon…',
    author: 'archives',
    daysAgo: 204,
    supports: 58,
    comments: [{ author: 'p2210', body: 'Haha la machine à lait.', daysAgo: 197 }],
  },
  {
    key: 'biblio-05',
    title: "Trousses d'activités par la poste",
    body: 'Mes enfants ont adoré la boîte prêtée par notre biblio de village. Faites-en voyager 100.',
    place: '08',
    author: 'p8090',
    daysAgo: 223,
    supports: 39,
    comments: [],
  },
  {
    key: 'biblio-accueil',
    title: 'Accueil des gens sans toit',
    body: "C'est souvent le seul lieu chaud, gratuit et digne. Un intervenant sur place, pas un gardien de plus.",
    author: 'communautaire',
    daysAgo: 214,
    supports: 84,
    comments: [
      {
        author: 'p6188',
        body: "Des fois c'est lourd dans les toilettes, faut le dire aussi.",
        daysAgo: 202,
        replies: [
          { author: 'communautaire', body: "C'est justement le travail d'un intervenant.", daysAgo: 198 },
        ],
      },
    ],
  },
  {
    key: 'biblio-07',
    title: 'Scans for English newspapers',
    body: 'The Stanstead Journal before 1940 is on microfilm only.',
    author: 'townships',
    daysAgo: 196,
    supports: 17,
    comments: [],
    language: 'en',
  },
  {
    key: 'biblio-08',
    title: 'Écouter les disques',
    body: 'Les vieux 33 tours du Québec que personne a réédités. Laissez-nous les écouter sur place au moins.',
    author: 'guitare',
    daysAgo: 224,
    supports: 28,
    comments: [],
  },
]
