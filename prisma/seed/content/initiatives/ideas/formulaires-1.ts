import type { IdeaSeed } from '../../types.ts'

export const formulaires1Ideas: IdeaSeed[] = [
  {
    key: 'formulaires-en-haut',
    title: 'Dire en haut ce que je dois faire',
    body: "La lettre de trois pages de l'aide sociale commence par l'article de loi. La seule phrase utile, « vous n'avez rien à faire », est à la page 3. Mettez-la en premier, en gros.",
    place: '04',
    author: 'communautaire',
    daysAgo: 311,
    supports: 188,
    comments: [
      { author: 'p7741', body: "j'ai eu peur pendant une fin de semaine a cause de ca", daysAgo: 311 },
      { author: 'limoilou', body: 'On devrait afficher cette idée dans tous les bureaux.', daysAgo: 278 },
    ],
    answer: [
      {
        state: 'DONE',
        text: 'Huit lettres commencent maintenant par « Ce que vous devez faire ». Les appels au sujet de ces lettres ont baissé de 31 % en deux mois.',
        daysAgo: 60,
      },
    ],
  },
  {
    key: 'formulaires-une-fois',
    title: 'Ne plus redemander ce que vous savez déjà',
    body: "Mon adresse, je l'ai donnée à la SAAQ, à la RAMQ, à Revenu Québec et à Retraite Québec. Le principe « une fois suffit » existe en Estonie depuis vingt ans.",
    author: 'comptable',
    daysAgo: 294,
    supports: 231,
    comments: [
      { author: 'codeur', body: 'Avec un registre de qui consulte quoi, sinon non merci.', daysAgo: 286 },
      { author: 'droit', body: "La loi exige mon accord ou une raison précise. C'est sain.", daysAgo: 280 },
      { author: 'p3377', body: "Le changement d'adresse unique marche déjà un peu.", daysAgo: 277 },
    ],
    answer: [
      {
        state: 'PARTLY_ACCEPTED',
        text: 'L’adresse est partagée entre six organismes, si vous le demandez. Le revenu ne le sera pas automatiquement : la loi exige un motif précis, et plusieurs participants s’y opposaient.',
        daysAgo: 196,
      },
    ],
  },
  {
    key: 'formulaires-lecteur-ecran',
    title: 'Formulaires lisibles par une machine vocale',
    body: "72 % des PDF que j'ai essayés: champs sans nom. J'entends « modifier, modifier, modifier ». Faites-les en page Web, avec des étiquettes.",
    author: 'lectrice',
    daysAgo: 303,
    supports: 157,
    comments: [{ author: 'roulettes', body: "Et qu'on puisse sauvegarder au milieu!", daysAgo: 274 }],
    answer: [
      {
        state: 'IN_PROGRESS',
        text: 'Onze formulaires PDF sont remplacés par des pages accessibles. Quarante autres suivront. La liste et l’ordre sont publics.',
        daysAgo: 198,
      },
    ],
  },
  {
    key: 'formulaires-papier',
    title: 'Garder le papier',
    body: 'Simplifiez, oui. Supprimez pas. Avec un vrai espace pour écrire, pas une ligne de deux pouces pour mon nom.',
    author: 'vieuxloup',
    daysAgo: 297,
    supports: 142,
    comments: [
      { author: 'ventgaspe', body: 'Monsieur, vous parlez pour la moitié de ma rue.', daysAgo: 274 },
    ],
    answer: [
      {
        state: 'ACCEPTED',
        text: 'Toute version en ligne garde une version papier. Les champs auront une hauteur minimale.',
        daysAgo: 195,
      },
    ],
    channel: 'PAPER',
  },
  {
    key: 'formulaires-brouillon',
    title: 'Un brouillon qui ne se perd pas',
    body: "Mon dossier de proche aidante: 1 h 40, session expirée, recommence. J'ai pleuré devant un sablier.",
    author: 'p9014',
    daysAgo: 305,
    supports: 88,
    comments: [{ author: 'aidante', body: 'Oh non. Moi aussi, le même.', daysAgo: 271 }],
  },
  {
    key: 'formulaires-kiosque',
    title: 'Six pages pour mon kiosque de fraises',
    body: 'Trois ministères, deux formulaires identiques à une virgule près, pour vendre des fraises au bord du chemin pendant six semaines.',
    place: '16',
    author: 'maraicher',
    daysAgo: 273,
    supports: 96,
    comments: [
      { author: 'erabliere', body: 'Essayez de vendre du sirop ET des fraises.', daysAgo: 273 },
      { author: 'pme', body: 'Bienvenue dans le club des entrepreneurs.', daysAgo: 270 },
    ],
  },
  {
    key: 'formulaires-anglais',
    title: 'English version of the parking permit form',
    body: 'The form for the disabled parking permit exists in French only at the counter. My father qualifies for service in English but nobody knew where the copy was.',
    author: 'westisland',
    daysAgo: 313,
    supports: 37,
    comments: [],
    answer: [
      {
        state: 'NOT_ACCEPTED',
        text: 'Nous ne traduirons pas tous les formulaires. La Charte de la langue française fixe qui peut être servi dans une autre langue. Par contre, les comptoirs ont reçu un rappel : le service prévu par la loi doit être donné sans délai.',
        daysAgo: 194,
      },
    ],
    language: 'en',
  },
  {
    key: 'formulaires-08',
    title: 'Arrêter de signer trois fois',
    body: "Page 2, page 5 et page 8. J'ai pas changé d'idée entre les deux.",
    author: 'p2210',
    daysAgo: 310,
    supports: 63,
    comments: [],
  },
  {
    key: 'formulaires-pourquoi',
    title: 'Expliquer pourquoi vous demandez ça',
    body: "« État civil », « pays de naissance ». Parfois nécessaire, parfois vieille habitude. Une ligne par question: à quoi ça sert, et si c'est obligatoire. C'est d'ailleurs la loi.",
    author: 'droit',
    daysAgo: 307,
    supports: 111,
    comments: [
      { author: 'arrivee22', body: "Quand on demande le pays, j'ai toujours un petit stress.", daysAgo: 302 },
    ],
    answer: [
      {
        state: 'ACCEPTED',
        text: 'Chaque question devra avoir sa raison, écrite en une ligne. Une question sans raison sera retirée. Le premier tri en a repéré 214.',
        daysAgo: 194,
      },
    ],
  },
  {
    key: 'formulaires-tester',
    title: 'Faire tester par ceux qui ont de la misère',
    body: 'Je veux bien lire vos lettres et dire quoi je comprends pas. Gratuit. Si je comprends, tout le monde comprend!',
    place: '03',
    author: 'japprends',
    daysAgo: 311,
    supports: 102,
    comments: [
      { author: 'limoilou', body: 'La meilleure équipe de test au Québec.', daysAgo: 293 },
      { author: 'communautaire', body: 'Payez-les quand même!', daysAgo: 293 },
    ],
    answer: [
      {
        state: 'DONE',
        text: 'C’est ce que nous avons fait. Vingt-deux personnes ont testé les lettres. Elles ont été payées 60 $ par séance.',
        daysAgo: 190,
      },
    ],
  },
  {
    key: 'formulaires-texto',
    title: 'Des messages texto plutôt que des lettres',
    body: 'Je déménage chaque année. Votre lettre est chez mon ex.',
    author: 'etudiant',
    daysAgo: 288,
    supports: 58,
    comments: [{ author: 'limoilou', body: 'Avec toutes les fraudes? Jamais je cliquerais.', daysAgo: 271 }],
    answer: [
      {
        state: 'NOT_ACCEPTED',
        text: 'Nous ne retenons pas l’envoi de décisions par texto, à cause de la fraude. Un rappel sans lien, du genre « une lettre vous attend », est possible sur demande.',
        daysAgo: 193,
      },
    ],
  },
  {
    key: 'formulaires-12',
    title: "Retirer « s'il y a lieu »",
    body: "S'il y a lieu, le cas échéant, nonobstant. Je corrige ça à mes élèves.",
    author: 'prof5e',
    daysAgo: 291,
    supports: 44,
    comments: [],
  },
]
