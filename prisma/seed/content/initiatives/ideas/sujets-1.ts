import type { IdeaSeed } from '../../types.ts'

export const sujets1Ideas: IdeaSeed[] = [
  {
    key: 'sujets-transport-villages',
    title: 'Le transport entre les villages',
    body: 'Je demeure à 14 km de Rimouski et je ne conduis plus depuis mon opération aux yeux. Il y a un autobus le mardi et le jeudi. Si mon rendez-vous est un mercredi, je dépends de ma voisine.\n\nOn consulte toujours les gens des villes sur le métro ou le tramway. Pourquoi jamais nous autres?',
    effect:
      'Une consultation dans les MRC, avec des rencontres en après-midi dans les centres communautaires.',
    place: '01',
    author: 'apied',
    daysAgo: 340,
    supports: 287,
    comments: [
      {
        author: 'tilapin',
        body: "Entièrement d'accord. A Saint-Fabien c'est pareil, pis le taxi coûte 55 $ aller simple.",
        daysAgo: 330,
      },
      {
        author: 'dgmrc',
        body: "On a un service de transport adapté qui prend déjà le monde à la porte. Le problème, c'est le financement des places restantes, pas l'absence de véhicules.",
        daysAgo: 322,
        replies: [
          {
            author: 'apied',
            body: "Peut-être, mais personne le sait que c'est ouvert à tout le monde.",
            daysAgo: 237,
          },
          {
            author: 'p1042',
            body: "Chez nous aussi il y avait des places libres, il a fallu que je téléphone trois fois pour l'apprendre.",
            daysAgo: 128,
          },
        ],
      },
      {
        author: 'etudiant',
        body: "Les cégépiens vivent la même affaire. Pas d'auto = pas de stage.",
        daysAgo: 85,
      },
    ],
    answer: [
      {
        state: 'UNDER_REVIEW',
        text: 'Votre sujet a dépassé 200 appuis. Nous l’avons transmis au ministère des Transports et de la Mobilité durable.',
        daysAgo: 300,
      },
      {
        state: 'DONE',
        text: 'La consultation que vous demandez est ouverte. Elle s’appelle « Se déplacer en région sans auto » et comprend douze rencontres en après-midi. Merci d’avoir lancé la discussion.',
        daysAgo: 22,
      },
    ],
  },
  {
    key: 'sujets-02',
    title: "Combien de temps on attend à l'urgence, et pourquoi",
    body: "Je travaille à l'urgence depuis 19 ans. Tout le monde a son opinion sur les temps d'attente mais on demande rarement aux patients ce qu'ils ont vécu ni aux équipes ce qui bloque.\n\nJe voudrais une vraie consultation où les deux se parlent. Pas un sondage de satisfaction avec des bonhommes sourires.",
    effect: 'On arrêterait de chercher un coupable et on verrait les étapes où ça coince.',
    author: 'infirmiere',
    daysAgo: 310,
    supports: 342,
    comments: [
      {
        author: 'medecin',
        body: "Bonne idée. Le gros du temps se perd entre la décision d'hospitaliser et le lit disponible. Le public le sait peu.",
        daysAgo: 221,
      },
      {
        author: 'p2210',
        body: "18 heures avec ma fille qui avait 40 de fièvre. Je suis prêt à aller en parler n'importe quand",
        daysAgo: 214,
      },
      {
        author: 'vieuxloup',
        body: 'Du temps de mes parents le docteur venait à la maison.',
        daysAgo: 126,
        replies: [
          {
            author: 'infirmiere',
            body: "Il y avait aussi pas mal moins de monde qui vivait jusqu'à 92 ans avec cinq maladies!",
            daysAgo: 118,
          },
        ],
      },
      {
        author: 'comptable',
        body: 'Attention de ne pas refaire un rapport de plus. Il y en a déjà une bonne pile.',
        daysAgo: 93,
      },
    ],
    answer: [
      {
        state: 'UNDER_REVIEW',
        text: 'Le sujet est à l’étude au ministère de la Santé et des Services sociaux.',
        daysAgo: 270,
      },
      {
        state: 'PLANNED',
        text: 'Une discussion entre usagers et équipes d’urgence est prévue l’an prochain dans quatre hôpitaux. Elle suivra l’analyse de la consultation sur l’accès à un médecin.',
        daysAgo: 96,
      },
    ],
  },
  {
    key: 'sujets-03',
    title: "Le prix du panier d'épicerie",
    body: "5 personnes, 340 $ la semaine, pis on mange pas du homard. On devrait pouvoir parler de ce que l'État peut faire: affichage du prix au kilo, concurrence, jardins, dépanneurs de village, etc.",
    author: 'mamanx3',
    daysAgo: 280,
    supports: 318,
    comments: [
      {
        author: 'p6188',
        body: "L'affichage au kilo c'est déjà obligatoire il me semble?",
        daysAgo: 225,
        replies: [
          {
            author: 'comptable',
            body: "Le prix à l'unité de mesure est encadré, mais c'est écrit en minuscule sur l'étiquette.",
            daysAgo: 178,
          },
        ],
      },
      {
        author: 'cassecroute',
        body: 'À Havre-Saint-Pierre un brocoli a déjà frôlé les 7 $. On est habitués de rien dire.',
        daysAgo: 90,
      },
      {
        author: 'erabliere',
        body: 'Les producteurs voient pas la couleur de ces hausses-là, je vous le garantis.',
        daysAgo: 52,
      },
      {
        author: 'maraicher',
        body: "Parlons aussi de ce qu'on jette. Un tiers de mes carottes sont « trop croches ».",
        daysAgo: 52,
      },
    ],
    answer: [
      {
        state: 'PARTLY_ACCEPTED',
        text: 'Deux parties de votre sujet relèvent du Québec : l’affichage des prix et le gaspillage. Une consultation sur le gaspillage alimentaire est ouverte. La concurrence entre les chaînes relève du gouvernement fédéral.',
        daysAgo: 20,
      },
    ],
  },
  {
    key: 'sujets-04',
    title: 'Les écrans et les enfants',
    body: "Dans ma classe de 5e, 19 élèves sur 24 ont un téléphone. Le lundi matin, je les vois: ils dorment debout. Un projet de loi sur les médias sociaux et les jeux vidéo a été déposé par un député en juin 2026. J'aimerais que les parents, les jeunes ET les profs soient entendus, pas juste les experts.",
    author: 'prof5e',
    daysAgo: 150,
    supports: 301,
    comments: [
      {
        author: 'ado17',
        body: 'Ok mais demandez-nous pour vrai. Pas juste deux élèves modèles choisis par la direction.',
        daysAgo: 111,
        replies: [{ author: 'prof5e', body: "100 % d'accord avec toi.", daysAgo: 100 }],
      },
      {
        author: 'papa',
        body: "Chez nous on a coupé les écrans après souper. Ça a pris 3 semaines de crise, après c'était réglé.",
        daysAgo: 94,
      },
      {
        author: 'codeur',
        body: "Méfiez-vous de la vérification d'âge: pour prouver qu'un jeune est jeune, il faut identifier tous les adultes.",
        daysAgo: 87,
      },
      {
        author: 'mamanx3',
        body: "Le devoir de mon plus vieux est sur une tablette prêtée par l'école… faudrait se brancher.",
        daysAgo: 13,
      },
    ],
    answer: [
      {
        state: 'ACCEPTED',
        text: 'Le ministère de l’Éducation retient le sujet. Une première consultation, sur la cyberintimidation, s’est terminée récemment. Une deuxième portera sur les écrans à la maison et à l’école.',
        daysAgo: 25,
      },
    ],
  },
  {
    key: 'sujets-05',
    title: "Changer l'heure deux fois par année",
    body: "On nous a déjà posé la question il y a quelques années je crois. Qu'est-ce qui s'est passé avec les réponses? Si la décision est prise, dites-le. Sinon, on recommence jamais à zéro svp.",
    author: 'p8256',
    daysAgo: 230,
    supports: 264,
    comments: [
      {
        author: 'limoilou',
        body: "C'est exactement pour ça que les gens ne participent plus. On répond pis on n'entend plus parler de rien.",
        daysAgo: 204,
      },
      {
        author: 'infirmiere',
        body: "Les nuits où on recule l'heure je travaille 13 heures. Payée 12 certains endroits...",
        daysAgo: 133,
      },
      {
        author: 'elu',
        body: "Les vaches changent pas d'heure, elles.",
        daysAgo: 47,
        replies: [{ author: 'laitiere', body: 'Je confirme!', daysAgo: 7 }],
      },
    ],
    answer: [
      {
        state: 'UNDER_REVIEW',
        text: 'Nous avons demandé au ministère de la Justice où en est ce dossier. Nous publierons sa réponse ici, quelle qu’elle soit.',
        daysAgo: 225,
      },
    ],
  },
]
