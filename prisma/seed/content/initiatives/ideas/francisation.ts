import type { IdeaSeed } from '../../types.ts'

export const francisationIdeas: IdeaSeed[] = [
  {
    key: 'francisation-01',
    title: "Un cours à l'usine, payé sur le temps",
    body: "Je travaille 40 heures debout. Le soir je suis fatigué, je dors dans la classe. A l'usine on est 12 pour apprendre. Si le professeur vient chez nous 2 heures, le patron paye une heure et gouvernement une heure, tout le monde est content.",
    place: '03',
    author: 'japprends',
    daysAgo: 7,
    supports: 94,
    comments: [
      {
        author: 'pme',
        body: "On l'a fait: 8 employés, 30 semaines. Moins d'erreurs, moins d'accidents. Le dossier à remplir était long.",
        daysAgo: 4,
      },
      { author: 'p8256', body: "J'aimerais que mon milieu de travail fasse ça.", daysAgo: 4 },
    ],
    answer: [
      {
        state: 'ALREADY_DONE',
        text: 'Cela existe : l’employeur peut demander un cours sur place et recevoir une aide pour les heures payées. Votre message montre que c’est mal connu. Une lettre simple sera envoyée aux entreprises de 10 à 99 employés.',
        daysAgo: 1,
      },
    ],
  },
  {
    key: 'francisation-02',
    title: "Garde d'enfants pendant le cours",
    body: "J'ai attendu 11 mois parce que je n'avais personne pour garder mon fils. À la fin j'ai appris avec Passe-Partout, je suis sérieuse. Une salle à côté, une éducatrice, deux heures. C'est tout ce que ça prend.",
    place: '06',
    author: 'arrivee22',
    daysAgo: 13,
    supports: 121,
    comments: [
      { author: 'educ', body: 'Passe-Partout, meilleur prof du Québec.', daysAgo: 7 },
      { author: 'mamanx3', body: "Ça m'a fait sourire et ça m'a serré le cœur.", daysAgo: 3 },
      {
        author: 'communautaire',
        body: "On le faisait avec une halte-garderie, la subvention s'est arrêtée.",
        daysAgo: 1,
      },
    ],
  },
  {
    key: 'francisation-03',
    title: 'Jumelage avec des retraités',
    body: "Une heure de marche par semaine avec quelqu'un qui apprend. On jase. J'ai rencontré une dame du Népal, elle m'a montré les momos, moi le pâté chinois.",
    place: '03',
    author: 'limoilou',
    daysAgo: 14,
    supports: 77,
    comments: [
      { author: 'vieuxloup', body: "Je m'inscris où?", daysAgo: 8 },
      { author: 'japprends', body: 'Moi je veux ca! Au cours on parle pas beaucoup.', daysAgo: 8 },
    ],
    answer: [
      {
        state: 'ACCEPTED',
        text: 'Le jumelage sera offert dans toutes les régions. Les organismes d’accueil feront les rencontres. Une vérification des antécédents est prévue et gratuite.',
        daysAgo: 7,
      },
    ],
  },
  {
    key: 'francisation-04',
    title: 'French for people who already work in English',
    body: 'I have been here nine years and I am still at "intermediate". Work is all in English, friends switch as soon as they hear my accent. I do not need grammar again, I need people to stay in French with me for one hour.',
    author: 'p4005',
    daysAgo: 2,
    supports: 42,
    comments: [
      {
        author: 'rosemont',
        body: "Promis, je switch plus! C'est par politesse mais je comprends.",
        daysAgo: 1,
      },
      {
        author: 'p2210',
        body: 'La pastille « parlez-moi en français » ce serait drôle et utile.',
        daysAgo: 1,
      },
    ],
    language: 'en',
  },
  {
    key: 'francisation-05',
    title: 'Apprendre le québécois aussi',
    body: "Au cours on dit « je ne sais pas ». Dans la rue c'est « chépas ». Au travail mon chef a dit « on se revire de bord » et j'ai tourné sur moi-même. Une leçon par semaine avec la vraie langue.",
    author: 'arrivee22',
    daysAgo: 19,
    supports: 103,
    comments: [
      { author: 'tilapin', body: "J'ai ri fort! Pauvre vous. Bienvenue chez nous.", daysAgo: 12 },
      { author: 'guitare', body: '« Attache ta tuque » leçon 1.', daysAgo: 6 },
    ],
  },
  {
    key: 'francisation-06',
    title: 'Classes plus stables',
    body: "J'enseigne en francisation. En un an: trois changements d'horaire, deux fermetures de groupe. Les élèves pensent que c'est leur faute. Garantissez une session complète une fois qu'elle commence.",
    place: '13',
    author: 'p3377',
    daysAgo: 14,
    supports: 48,
    comments: [{ author: 'prof5e', body: "Personne n'accepterait ça au primaire.", daysAgo: 3 }],
  },
  {
    key: 'francisation-07',
    title: 'En région, on est trois',
    body: "L'usine de crabe a engagé des travailleurs du Mexique. Ils veulent apprendre. « Pas assez pour un groupe. » Trois personnes c'est trois personnes.",
    place: '11',
    author: 'homardier',
    daysAgo: 11,
    supports: 26,
    comments: [
      { author: 'ventgaspe', body: 'Cours en ligne + un bénévole sur place, peut-être?', daysAgo: 3 },
    ],
  },
  {
    key: 'francisation-08',
    title: 'Des cours pour ceux qui lisent pas',
    body: "Certains adultes n'ont jamais été à l'école, dans aucune langue. Les mettre devant un écran à eux seuls, c'est de la cruauté gentille. Petits groupes, objets, images, beaucoup de temps.",
    place: '04',
    author: 'communautaire',
    daysAgo: 14,
    supports: 65,
    comments: [],
  },
  {
    key: 'francisation-09',
    title: 'Arrêter de mettre des délais partout',
    body: "6 mois c'est trop court quand on a 50 ans, qu'on a fui et qu'on dort mal. Ma voisine travaille très fort. Laissez au moins les services de santé et l'école lui parler comme elle peut.",
    author: 'p9014',
    daysAgo: 19,
    supports: 31,
    comments: [
      {
        author: 'p6188',
        body: 'Il faut quand même un moment où ça passe au français, non?',
        daysAgo: 14,
        replies: [{ author: 'p9014', body: 'Oui, mais pas le même pour tout le monde.', daysAgo: 1 }],
      },
    ],
  },
  {
    key: 'francisation-10',
    title: 'Une bibliothèque de films avec sous-titres en français',
    body: 'Pour nous les sourds immigrants aussi. Des séries québécoises, sous-titrées en français, gratuites avec la carte de bibliothèque.',
    author: 'mains',
    daysAgo: 13,
    supports: 34,
    comments: [
      {
        author: 'biblio',
        body: "BAnQ en a déjà plusieurs, mais la recherche par sous-titres n'existe pas.",
        daysAgo: 3,
      },
    ],
  },
  {
    key: 'francisation-11',
    title: 'merci',
    body: "Je veut juste dire merci à ma professeure du centre de Saint-Raymond. Elle est patiente. Donnez lui un vrai contrat s'il vous plait.",
    author: 'japprends',
    daysAgo: 3,
    supports: 20,
    comments: [
      {
        author: 'p3377',
        body: "J'ai les larmes aux yeux. De la part de tous les profs: merci à toi.",
        daysAgo: 2,
      },
    ],
  },
]
