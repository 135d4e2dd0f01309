import type { IdeaSeed } from '../../types.ts'

export const suggestions1Ideas: IdeaSeed[] = [
  {
    key: 'suggestions-01',
    title: 'Pouvoir lire toutes les questions avant de commencer',
    body: "J'utilise un lecteur d'écran. Avant de me lancer dans un questionnaire, je veux savoir ce qu'on va me demander. Avec les autres sites du gouvernement, il faut répondre à la page 1 pour voir la page 2. Un document avec toutes les questions réglerait le problème.",
    effect: 'On pourrait aussi préparer ses réponses en groupe.',
    author: 'lectrice',
    daysAgo: 350,
    supports: 172,
    comments: [
      {
        author: 'communautaire',
        body: 'Oui! On fait les consultations en groupe au local, on a besoin de la liste sur papier.',
        daysAgo: 176,
      },
      { author: 'biblio', body: 'Très utile au comptoir de la bibliothèque aussi.', daysAgo: 153 },
    ],
    answer: [
      {
        state: 'ACCEPTED',
        text: 'Bonne suggestion. Chaque questionnaire aura une page « Toutes les questions », à lire ou à imprimer.',
        daysAgo: 338,
      },
      {
        state: 'DONE',
        text: 'C’est fait. Le lien se trouve avant le bouton pour commencer. Il est là pour tous les questionnaires, anciens et nouveaux.',
        daysAgo: 301,
      },
    ],
  },
  {
    key: 'suggestions-02',
    title: 'Recevoir un courriel quand un organisme répond',
    body: "J'ai écrit trois idées en un an. Je dois revenir voir moi-même si quelqu'un a répondu.",
    author: 'p1042',
    daysAgo: 331,
    supports: 148,
    comments: [
      {
        author: 'limoilou',
        body: 'Un courriel par mois suffirait, pas un par commentaire svp!',
        daysAgo: 138,
        replies: [{ author: 'p1042', body: "D'accord avec vous, un résumé.", daysAgo: 103 }],
      },
    ],
    answer: [
      {
        state: 'DONE',
        text: 'Vous pouvez maintenant choisir : tout de suite, un résumé par semaine ou rien. Par défaut, vous recevez seulement les réponses officielles à vos idées.',
        daysAgo: 260,
      },
    ],
  },
  {
    key: 'suggestions-03',
    title: 'Le texte est trop petit sur mon téléphone',
    body: 'Je mets mes lunettes de lecture pis je vois encore rien. Sur le site de la météo je peux grossir et ça replace les mots.',
    author: 'vieuxloup',
    daysAgo: 312,
    supports: 57,
    comments: [
      {
        author: 'lectrice',
        body: "Qu'est-ce que vous avez comme téléphone?",
        daysAgo: 192,
        replies: [{ author: 'vieuxloup', body: 'Celui que ma fille avait avant.', daysAgo: 159 }],
      },
    ],
    answer: [
      {
        state: 'DONE',
        text: 'Merci de votre appel. La taille du texte suit maintenant le réglage de votre téléphone. Rien ne dépasse de l’écran, même à 200 %.',
        daysAgo: 280,
      },
    ],
    channel: 'PHONE',
  },
  {
    key: 'suggestions-04',
    title: "Un bouton « Je ne suis pas d'accord »",
    body: 'On peut seulement appuyer une idée. Pourquoi pas voter contre? Ça donnerait une meilleure image.',
    author: 'p6188',
    daysAgo: 296,
    supports: 96,
    comments: [
      {
        author: 'cegep19',
        body: 'Non svp. Regardez les réseaux sociaux, ça finit en guerre de pouces.',
        daysAgo: 234,
      },
      {
        author: 'droit',
        body: "Le désaccord devrait s'écrire avec une raison, pas en un clic.",
        daysAgo: 193,
        replies: [{ author: 'p6188', body: "Ok mais tout le monde n'aime pas écrire.", daysAgo: 152 }],
      },
      {
        author: 'comptable',
        body: "Un compteur pour et contre serait plus honnête qu'un concours de popularité.",
        daysAgo: 11,
      },
    ],
    answer: [
      {
        state: 'NOT_ACCEPTED',
        text: 'Nous avons testé cette option avec 40 personnes. Les idées venant de groupes minoritaires disparaissaient vite. Pour les idées, seul l’appui restera. Pour mesurer les désaccords, les organismes disposent d’un autre outil, où chaque énoncé reçoit « d’accord », « pas d’accord » ou « je passe ».',
        daysAgo: 287,
      },
    ],
  },
  {
    key: 'suggestions-05',
    title: 'Allow me to see ideas near my town',
    body: 'I would love to see a list of everything within, say, 50 km. Some consultations are for all of Québec but the ideas people post are about places I know.',
    author: 'townships',
    daysAgo: 283,
    supports: 61,
    comments: [{ author: 'outaouaise', body: "Bonne idée, j'aimerais ça aussi.", daysAgo: 206 }],
    answer: [
      {
        state: 'PLANNED',
        text: 'Une liste « Près de chez moi » est prévue. Vous choisirez votre municipalité vous-même. Nous n’utiliserons pas la position de votre appareil sans votre accord.',
        daysAgo: 274,
      },
    ],
    language: 'en',
  },
  {
    key: 'suggestions-06',
    title: 'Donnez-nous une version LSQ des règles',
    body: "Les règles de conduite sont juste en texte. Deux minutes de vidéo en LSQ et c'est réglé.",
    author: 'mains',
    daysAgo: 270,
    supports: 83,
    comments: [
      { author: 'educ', body: 'On pourrait aussi avoir une version pour les enfants.', daysAgo: 145 },
    ],
    answer: [
      {
        state: 'DONE',
        text: 'La vidéo est en ligne sur la page des règles. Elle a été faite avec une équipe sourde. Merci de nous avoir signalé ce manque.',
        daysAgo: 205,
      },
    ],
  },
  {
    key: 'suggestions-07',
    title: "j'ai perdu tout mon texte",
    body: "j'avais écrit pendant 20 min, mon téléphone a sonné, quand je suis revenu plus rien. j'ai pas recommencé",
    author: 'p7741',
    daysAgo: 244,
    supports: 39,
    comments: [{ author: 'p9014', body: 'Même chose à moi en mars.', daysAgo: 6 }],
    answer: [
      {
        state: 'IN_PROGRESS',
        text: 'Nous en sommes désolés. Les brouillons sont maintenant gardés dès que vous avez une session ouverte. Il reste à corriger le cas des personnes qui participent sans compte.',
        daysAgo: 238,
      },
    ],
  },
  {
    key: 'suggestions-08',
    title: 'Un fil RSS ou un calendrier',
    body: "Un flux Atom par thème et un fichier .ics des dates d'ouverture et de fermeture. Ça prend une demi-journée à programmer et les journalistes vous diront merci.",
    author: 'codeur',
    daysAgo: 233,
    supports: 44,
    comments: [
      { author: 'biblio', body: "J'afficherais le calendrier à l'entrée.", daysAgo: 211 },
      {
        author: 'p2210',
        body: "J'ai aucune idée de quoi vous parlez mais ok",
        daysAgo: 96,
        replies: [
          {
            author: 'codeur',
            body: 'En gros: les dates se mettent toutes seules dans ton agenda.',
            daysAgo: 30,
          },
        ],
      },
    ],
    answer: [
      {
        state: 'DONE',
        text: 'Les deux existent. Le lien « S’abonner » au bas de chaque liste mène au flux et au calendrier.',
        daysAgo: 150,
      },
    ],
  },
]
