import type { FeedbackReportSeed } from '../../types.ts'

export const formulairesReport: FeedbackReportSeed = {
  asked:
    'Nous avons demandé quels formulaires et quelles lettres de l’État compliquent la vie des gens, et comment les refaire.',
  summary:
    '3 214 personnes ont participé entre l’ouverture et la fermeture. Elles ont nommé 640 documents et déposé des idées pour les refaire. Trois demandes dominent : dire d’abord quoi faire, ne pas redemander un renseignement connu et garder une aide humaine. \n\nLes participants se sont choisis eux-mêmes. Ils ne forment pas un sondage. Les personnes de plus de 65 ans et les organismes communautaires sont plus présents que dans la population. Les hommes de moins de 35 ans le sont moins.\n\nNous acceptons quatre thèmes, un en partie, et nous en refusons un. Chaque refus est expliqué. Une minorité tenait à des positions contraires; elles figurent sous chaque thème.',
  themes: [
    {
      title: 'Dire d’abord quoi faire',
      heard:
        'Les lettres commencent par la loi. L’action demandée arrive à la fin. Des gens vivent une vraie peur pour une lettre sans conséquence. Quelques juristes ont rappelé que la base légale doit rester accessible.',
      decision: 'ACCEPTED',
      why: 'Les tests le confirment. Avec l’action en tête, 9 personnes sur 10 comprennent, contre 5 sur 10 avant. La base légale peut suivre à la fin sans perdre sa valeur.',
      next: 'Huit lettres changent dès maintenant. Les 50 lettres les plus envoyées le seront d’ici un an. Chacune sera testée par des personnes qui lisent difficilement.',
      decidedBy: 'La présidente ou le président du Conseil du trésor',
      ideas: ['formulaires-en-haut', 'formulaires-tester'],
    },
    {
      title: 'Ne plus redemander un renseignement connu',
      heard:
        'L’adresse et la composition de la famille sont demandées sans cesse. Beaucoup veulent un partage automatique. Une part importante s’y oppose, par crainte de surveillance.',
      decision: 'PARTLY_ACCEPTED',
      why: 'L’adresse peut être partagée avec l’accord de la personne. Pour le revenu et la santé, la loi demande un motif précis. L’opposition entendue nous convainc de ne pas aller plus loin pour l’instant.',
      next: 'Le changement d’adresse en une fois passe de quatre à six organismes. Chaque personne pourra voir qui a reçu son adresse. Les envois d’une même famille seront regroupés.',
      decidedBy:
        'La présidente ou le président du Conseil du trésor, avec la Commission d’accès à l’information',
      ideas: ['formulaires-une-fois', 'formulaires-famille'],
    },
    {
      title: 'Des formulaires que tout le monde peut remplir',
      heard:
        'Plusieurs formulaires PDF ne peuvent pas être lus à voix haute. Les sessions expirent sans avertir. Des personnes craignent la fin du papier.',
      decision: 'ACCEPTED',
      why: 'Le standard d’accessibilité du gouvernement l’exige depuis 2024. Les témoignages montrent que la règle n’est pas assez suivie.',
      next: 'Onze formulaires sont devenus des pages accessibles, avec brouillon. Le papier reste offert, sans frais. Une liste publique montre les formulaires qui restent à corriger.',
      decidedBy: 'Le ou la ministre de la Cybersécurité et du Numérique',
      ideas: ['formulaires-lecteur-ecran', 'formulaires-brouillon', 'formulaires-papier'],
    },
    {
      title: 'Expliquer chaque question',
      heard:
        'Les gens veulent savoir à quoi sert chaque renseignement. Certains y voient un manque de respect, d’autres un risque.',
      decision: 'ACCEPTED',
      why: 'La loi sur l’accès demande déjà de ne recueillir que le nécessaire. Le premier tri a trouvé 214 questions sans raison claire.',
      next: 'Les 214 questions seront retirées dans les neuf organismes participants. Tout nouveau formulaire devra donner une raison par question.',
      decidedBy: 'La présidente ou le président du Conseil du trésor',
      ideas: ['formulaires-pourquoi'],
    },
    {
      title: 'Une personne au bout du fil',
      heard:
        'Un numéro introuvable ou une boîte vocale pleine efface tous les autres efforts. Ce point revient autant chez les jeunes que chez les aînés.',
      decision: 'ACCEPTED',
      why: 'Une aide humaine réduit les erreurs. Un dossier mal rempli coûte quatre fois plus cher à traiter qu’un appel.',
      next: 'Le numéro direct figure sur chaque page. Le temps d’attente moyen sera publié chaque mois.',
      decidedBy: 'Les dirigeantes et dirigeants des organismes participants',
      ideas: ['formulaires-telephone'],
    },
    {
      title: 'Versions anglaises et textos',
      heard:
        'Des personnes demandent tous les formulaires en anglais. D’autres veulent recevoir les décisions par texto.',
      decision: 'NOT_ACCEPTED',
      why: 'La Charte de la langue française fixe les situations où l’État peut écrire dans une autre langue. Pour les textos, le risque de fraude est trop grand.',
      next: 'Les comptoirs appliquent mieux les exceptions prévues par la loi. Un rappel par texto, sans lien, sera essayé dans un organisme.',
      decidedBy: 'La présidente ou le président du Conseil du trésor',
      ideas: ['formulaires-anglais', 'formulaires-texto'],
    },
  ],
  commitments: [
    {
      text: 'Refaire huit lettres avec des personnes qui lisent difficilement',
      owner: 'Secrétariat du Conseil du trésor',
      dueInDays: -120,
      state: 'DONE',
      note: 'Les huit lettres sont envoyées depuis quatre mois. Les appels ont baissé de 31 %.',
    },
    {
      text: 'Refaire les 50 lettres les plus envoyées',
      owner: 'Secrétariat du Conseil du trésor',
      dueInDays: 130,
      state: 'IN_PROGRESS',
      note: '23 lettres sur 50 sont prêtes. La mise à jour se fait deux fois par année.',
    },
    {
      text: 'Remplacer 40 formulaires PDF par des pages accessibles',
      owner: 'Ministère de la Cybersécurité et du Numérique',
      dueInDays: 60,
      state: 'IN_PROGRESS',
      note: '17 pages sont en ligne, dont 11 avec brouillon.',
    },
    {
      text: 'Regrouper les envois destinés à une même famille',
      owner: 'Retraite Québec',
      dueInDays: -25,
      state: 'LATE',
      note: 'L’ancien système d’impression ne le permet pas encore. Nouvelle date prévue au printemps.',
    },
    {
      text: 'Retirer les 214 questions sans raison claire',
      owner: 'Secrétariat du Conseil du trésor',
      dueInDays: -60,
      state: 'DONE',
      note: 'Fait dans les neuf organismes participants.',
    },
    {
      text: 'Donner le montant en premier dans l’avis de cotisation',
      owner: 'Revenu Québec',
      dueInDays: 210,
      state: 'PLANNED',
      note: 'L’essai commence avec les prochaines déclarations.',
    },
    {
      text: 'Publier chaque mois le temps d’attente au téléphone',
      owner: 'Secrétariat du Conseil du trésor',
      dueInDays: 90,
      state: 'IN_PROGRESS',
      note: 'Six organismes publient déjà. Trois doivent suivre.',
    },
  ],
  publishedDaysAgo: 195,
}
