import type { IdeaSeed } from '../../types.ts'

export const ainesNumerique1Ideas: IdeaSeed[] = [
  {
    key: 'numerique-01',
    title: 'Ne jamais fermer le comptoir',
    body: "Je parle au nom de plusieurs. Je veux bien apprendre, mais je veux toujours pouvoir aller voir quelqu'un avec mon papier dans les mains. Quand c'est important, on veut voir une face.",
    author: 'vieuxloup',
    daysAgo: 4,
    supports: 164,
    comments: [
      { author: 'limoilou', body: 'Ma phrase préférée du mois.', daysAgo: 3 },
      { author: 'p8256', body: 'Et sans se faire soupirer dans face.', daysAgo: 3 },
      { author: 'etudiant', body: "Même à 22 ans j'aime mieux ça pour les affaires d'impôts.", daysAgo: 2 },
    ],
    answer: [
      {
        state: 'ACCEPTED',
        text: 'C’est le cœur de la règle que nous préparons. Aucun service essentiel ne pourra être offert seulement en ligne. Un guichet, un téléphone ou la poste devra rester possible, sans frais de plus.',
        daysAgo: 1,
      },
    ],
    channel: 'PHONE',
  },
  {
    key: 'numerique-02',
    title: "Apprendre avec quelqu'un de patient",
    body: "Mon petit-fils va trop vite, il prend la souris et c'est fini. À la bibliothèque, une jeune fille de 19 ans m'a montré trois mercredis de suite. Maintenant je fais mes virements. Payez des étudiants pour faire ça partout.",
    place: '03',
    author: 'limoilou',
    daysAgo: 8,
    supports: 112,
    comments: [
      { author: 'cegep19', body: "Je ferais ça comme job d'été sans hésiter.", daysAgo: 8 },
      {
        author: 'biblio',
        body: "C'est notre service le plus demandé. On a 12 heures par semaine financées, il en faudrait 30.",
        daysAgo: 8,
      },
    ],
    answer: [
      {
        state: 'PLANNED',
        text: 'Un projet avec 40 bibliothèques débutera l’an prochain. Il paiera des étudiants et les formera à aider sans faire à la place de la personne.',
        daysAgo: 1,
      },
    ],
  },
  {
    key: 'numerique-03',
    title: 'Un mandat pour aider mes parents en ligne',
    body: 'Je fais tout pour mon père avec SON mot de passe, ce qui est interdit, je sais. Donnez-moi un accès officiel à mon nom, limité, que lui peut enlever.',
    effect: 'Fini le cahier de mots de passe dans le tiroir de la cuisine.',
    author: 'filsunique',
    daysAgo: 22,
    supports: 138,
    comments: [
      {
        author: 'aidante',
        body: 'Oh que oui. Et que je puisse voir sans pouvoir tout changer.',
        daysAgo: 21,
      },
      {
        author: 'droit',
        body: 'Un mandat par service, avec une durée et un registre des accès, serait conforme.',
        daysAgo: 14,
      },
      {
        author: 'vieuxloup',
        body: "Mon cahier est dans l'armoire, pas dans le tiroir. Plus sûr.",
        daysAgo: 13,
      },
    ],
    answer: [
      {
        state: 'IN_PROGRESS',
        text: 'Un accès délégué est en développement. Il sera limité à certains services, visible par la personne aidée et révocable en tout temps, aussi par téléphone.',
        daysAgo: 17,
      },
    ],
  },
  {
    key: 'numerique-04',
    title: 'Identity without a passport',
    body: "My aunt is 88, no driver's licence, no passport, never filed her own taxes. The online account wanted all three. She is the most honest person in Pointe-Claire and the computer thinks she does not exist.",
    author: 'westisland',
    daysAgo: 17,
    supports: 55,
    comments: [
      { author: 'p4005', body: 'My father too.', daysAgo: 7 },
      {
        author: 'comptable',
        body: "Les questions sur l'avis de cotisation, il faut l'avoir sous la main...",
        daysAgo: 2,
      },
    ],
    language: 'en',
  },
  {
    key: 'numerique-05',
    title: 'Les codes par texto',
    body: "Le code arrive, le temps que je trouve mes lunettes il est expiré. 60 secondes c'est trop court. 10 minutes.",
    author: 'p1042',
    daysAgo: 13,
    supports: 73,
    comments: [
      { author: 'codeur', body: 'Techniquement, 10 minutes reste raisonnable.', daysAgo: 12 },
      { author: 'lectrice', body: "Avec un lecteur d'écran, 60 secondes, impossible.", daysAgo: 11 },
    ],
  },
  {
    key: 'numerique-06',
    title: 'Enlever les images à cliquer (les feux de circulation)',
    body: '« Cliquez sur les passages piétons. » Je suis aveugle. Et plusieurs de mes amis voyants de 80 ans échouent aussi. Il existe des façons invisibles de bloquer les robots.',
    author: 'lectrice',
    daysAgo: 29,
    supports: 121,
    comments: [
      { author: 'vieuxloup', body: "J'ai jamais su si le poteau comptait dans la lumière.", daysAgo: 14 },
      {
        author: 'codeur',
        body: "La preuve de travail, par exemple: l'ordinateur fait un petit calcul, la personne ne fait rien.",
        daysAgo: 12,
      },
    ],
    answer: [
      {
        state: 'DONE',
        text: 'Les tests d’images sont retirés des services du ministère depuis l’automne. Les autres organismes ont jusqu’à la prochaine mise à jour de leurs formulaires.',
        daysAgo: 24,
      },
    ],
  },
  {
    key: 'numerique-07',
    title: "Des feuilles d'instructions avec des vraies photos",
    body: "Étape 1, étape 2, une photo de l'écran. Imprimé en gros. Pis changez pas les boutons de place chaque printemps!",
    author: 'p7003',
    daysAgo: 20,
    supports: 39,
    comments: [],
    channel: 'PAPER',
  },
  {
    key: 'numerique-08',
    title: "Mon père refuse et c'est correct",
    body: "Il a 84 ans. Il a bâti trois maisons. Il n'a pas besoin d'apprendre Internet, c'est à Internet de s'arranger. Je voudrais que les organismes notent une fois pour toutes « cette personne: papier seulement ».",
    author: 'p9014',
    daysAgo: 9,
    supports: 64,
    comments: [
      { author: 'limoilou', body: 'Une préférence à noter une seule fois. Brillant.', daysAgo: 5 },
      { author: 'dgmrc', body: 'On demande ça aussi pour les avis municipaux.', daysAgo: 5 },
    ],
  },
  {
    key: 'numerique-09',
    title: 'Une tournée dans les HLM et les résidences',
    body: "Les gens ne viendront pas à la bibliothèque s'il y a un autobus à prendre. Allez au salon communautaire, le jour du bingo, avec du café.",
    place: '04',
    author: 'communautaire',
    daysAgo: 2,
    supports: 47,
    comments: [
      { author: 'vieuxloup', body: 'Le jour du bingo vous allez vous faire tuer. Le lendemain.', daysAgo: 2 },
    ],
  },
  {
    key: 'numerique-10',
    title: 'Reconnaître les tentatives de fraude',
    body: "À l'urgence je vois des gens en détresse parce qu'ils ont tout perdu. Un atelier d'une heure avec de faux courriels à trier, c'est presque un jeu.",
    author: 'infirmiere',
    daysAgo: 5,
    supports: 82,
    comments: [
      {
        author: 'p8256',
        body: "Ma caisse l'a fait, c'était très bon. On s'est tous fait avoir au numéro 6.",
        daysAgo: 2,
      },
    ],
  },
  {
    key: 'numerique-11',
    title: 'Les sites qui parlent',
    body: 'Un bouton pour écouter le texte. Bon pour les vieux, bon pour moi aussi qui apprend.',
    author: 'japprends',
    daysAgo: 23,
    supports: 23,
    comments: [
      { author: 'mains', body: 'Et un avatar LSQ? Non merci, une vraie personne en vidéo.', daysAgo: 2 },
    ],
  },
]
