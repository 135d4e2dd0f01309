import type { FeedbackReportSeed } from '../../types.ts'

export const biblioReport: FeedbackReportSeed = {
  asked: 'Nous avons demandé ce qui ferait venir les gens plus souvent, sur place ou à distance.',
  summary:
    '1 380 personnes ont répondu, dont 310 sur les affiches de l’entrée. Les étudiants veulent des soirées, les personnes éloignées des livres numériques et les habitués un vrai silence.',
  themes: [
    {
      title: 'Les heures du soir',
      heard: 'La demande se concentre sur les fins de session, surtout le dimanche.',
      decision: 'ACCEPTED',
      why: 'L’essai du printemps a rempli 70 % des places.',
      next: 'L’ouverture jusqu’à 22 h est maintenue huit semaines par année.',
      decidedBy: 'La présidence-direction générale de BAnQ',
      ideas: ['biblio-dimanche'],
    },
    {
      title: 'Le prêt numérique',
      heard: 'L’attente décourage les personnes qui vivent loin.',
      decision: 'PARTLY_ACCEPTED',
      why: 'Le budget augmente, mais les licences des éditeurs fixent une limite.',
      next: 'Les achats suivront les files d’attente. Le temps d’attente sera affiché avant la réservation.',
      decidedBy: 'La présidence-direction générale de BAnQ',
      ideas: ['biblio-numerique'],
    },
    {
      title: 'Cohabiter dans les lieux',
      heard: 'Certains demandent plus de calme, d’autres un meilleur accueil des personnes sans domicile.',
      decision: 'ACCEPTED',
      why: 'Les deux demandes se concilient avec des espaces distincts et une présence formée.',
      next: 'Une salle silencieuse est créée au quatrième étage. Deux personnes intervenantes seront présentes six jours par semaine.',
      decidedBy: 'La présidence-direction générale de BAnQ',
      ideas: ['biblio-silence', 'biblio-accueil'],
    },
  ],
  commitments: [
    {
      text: 'Ouvrir la salle silencieuse',
      owner: 'Direction des publics',
      dueInDays: -70,
      state: 'DONE',
      note: 'Ouverte et éloignée du café.',
    },
    {
      text: 'Corriger le zoom du visionneur de registres',
      owner: 'Direction du numérique',
      dueInDays: 80,
      state: 'IN_PROGRESS',
      note: 'Une version d’essai est offerte aux chercheurs.',
    },
    {
      text: 'Engager deux personnes intervenantes',
      owner: 'Direction des publics',
      dueInDays: 150,
      state: 'PLANNED',
    },
  ],
  publishedDaysAgo: 120,
}
