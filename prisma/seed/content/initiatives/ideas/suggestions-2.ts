import type { IdeaSeed } from '../../types.ts'

export const suggestions2Ideas: IdeaSeed[] = [
  {
    key: 'suggestions-09',
    title: 'Enlevez les sigles!',
    body: "MELCCFP, MTMD, MIFI… Je ne sais pas c'est quoi. Le nom complet est long mais je comprends mieux. Peut etre une petite explication quand on touche le mot?",
    author: 'japprends',
    daysAgo: 215,
    supports: 77,
    comments: [{ author: 'limoilou', body: "Même moi qui suis née ici je m'y perds.", daysAgo: 209 }],
    answer: [
      {
        state: 'ACCEPTED',
        text: 'Les sigles ont été retirés des titres et des boutons. Le nom complet apparaît partout. Nous gardons le sigle dans la recherche, car plusieurs l’utilisent.',
        daysAgo: 205,
      },
    ],
  },
  {
    key: 'suggestions-10',
    title: 'Afficher aussi ce que le gouvernement a refusé',
    body: "Partout on affiche les « bons coups ». Montrez la liste des idées refusées et la raison. C'est là qu'on voit si la consultation était sérieuse.",
    author: 'comptable',
    daysAgo: 198,
    supports: 131,
    comments: [
      { author: 'p8256', body: "Tellement d'accord.", daysAgo: 131 },
      {
        author: 'elu',
        body: "Comme élu, je peux vous dire que c'est le plus difficile à écrire, mais le plus respecté.",
        daysAgo: 75,
      },
    ],
    answer: [
      {
        state: 'ALREADY_DONE',
        text: 'Cette information est publique. Dans la liste des idées, choisissez le filtre « Non retenue ». Nous avons ajouté un lien direct dans chaque bilan, car le filtre était difficile à trouver.',
        daysAgo: 185,
      },
    ],
  },
  {
    key: 'suggestions-11',
    title: 'Une version pour les classes',
    body: "J'aimerais faire participer mes élèves de 10-11 ans. Ils ont des idées extraordinaires sur les parcs et l'autobus. Mais ils n'ont pas 14 ans. Est-ce qu'une classe pourrait participer comme groupe, sans leurs noms?",
    author: 'prof5e',
    daysAgo: 166,
    supports: 108,
    comments: [
      { author: 'ado16', body: "J'aurais capoté faire ça au primaire.", daysAgo: 120 },
      { author: 'mamanx3', body: "Comme parent je suis d'accord si y'a pas de noms.", daysAgo: 14 },
    ],
    answer: [
      {
        state: 'PLANNED',
        text: 'Un mode « classe » est prévu pour la prochaine année scolaire. L’enseignante ou l’enseignant déposera une contribution de groupe. Aucun renseignement sur les élèves ne sera demandé.',
        daysAgo: 161,
      },
    ],
  },
  {
    key: 'suggestions-12',
    title: 'Trier les commentaires par plus récent',
    body: "Quand je reviens, je veux voir les nouveaux d'abord. Là je défile en masse.",
    author: 'papa',
    daysAgo: 119,
    supports: 28,
    comments: [],
    answer: [
      {
        state: 'DONE',
        text: 'Le choix « Plus récents » a été ajouté. Votre préférence est gardée pendant votre visite.',
        daysAgo: 90,
      },
    ],
  },
  {
    key: 'suggestions-13',
    title: 'Traduire les idées écrites en anglais',
    body: 'Il y a de bonnes idées en anglais et ma mère ne les comprend pas. Google le fait en une seconde.',
    author: 'p7003',
    daysAgo: 88,
    supports: 52,
    comments: [
      {
        author: 'westisland',
        body: 'And the reverse would help my mother understand the French ones.',
        daysAgo: 62,
      },
      {
        author: 'codeur',
        body: "Attention: envoyer les textes des citoyens chez Google, ce n'est pas rien. Il y a des outils libres qui tournent sur place.",
        daysAgo: 16,
      },
    ],
    answer: [
      {
        state: 'UNDER_REVIEW',
        text: 'Nous étudions une traduction automatique faite sur nos propres serveurs. Elle serait clairement indiquée et ne remplacerait jamais le texte d’origine.',
        daysAgo: 83,
      },
    ],
  },
  {
    key: 'suggestions-14',
    title: 'Prévoir une déconnexion automatique à la bibliothèque',
    body: "Les gens oublient de fermer leur session sur nos postes publics. Hier une dame a failli répondre au nom d'un autre.",
    place: '07',
    author: 'biblio',
    daysAgo: 52,
    supports: 36,
    comments: [
      {
        author: 'lectrice',
        body: 'Mais pas trop vite, je prends plus de temps que les autres pour lire.',
        daysAgo: 51,
        replies: [
          { author: 'biblio', body: 'Bon point. Un bouton « poste partagé » au début, alors?', daysAgo: 51 },
        ],
      },
    ],
    answer: [
      {
        state: 'PLANNED',
        text: 'C’est noté, avec la nuance de la personne qui utilise un lecteur d’écran. Une option « Poste partagé » effacera tout à la fermeture. Un avertissement laissera le temps de continuer.',
        daysAgo: 39,
      },
    ],
  },
  {
    key: 'suggestions-15',
    title: 'Plus de couleurs',
    body: "C'est un peu beige mettons. Pas besoin de TikTok mais un peu de vie",
    author: 'ado17',
    daysAgo: 9,
    supports: 14,
    comments: [{ author: 'limoilou', body: "Moi j'aime ça sobre.", daysAgo: 5 }],
  },
]
