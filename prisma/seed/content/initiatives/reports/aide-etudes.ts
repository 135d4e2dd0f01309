import type { FeedbackReportSeed } from '../../types.ts'

export const aideEtudesReport: FeedbackReportSeed = {
  asked: 'Nous avons demandé où la demande d’aide aux études bloque et pourquoi.',
  summary:
    '2 730 personnes ont répondu, dont 390 qui avaient abandonné. Le revenu des parents est l’étape la plus difficile.',
  themes: [
    {
      title: 'Le revenu des parents',
      heard: 'Des étudiants ne parlent plus à leurs parents ou attendent leur déclaration de revenus.',
      decision: 'PARTLY_ACCEPTED',
      why: 'Le règlement exige ce revenu. Les explications peuvent toutefois être bien meilleures.',
      next: 'Une page explique les exceptions. Le parent peut répondre de son côté, sans voir le dossier.',
      decidedBy: 'La ministre de l’Enseignement supérieur',
      ideas: [],
    },
    {
      title: 'Suivre sa demande',
      heard: 'L’attente sans nouvelle inquiète plus que l’attente elle-même.',
      decision: 'ACCEPTED',
      why: 'L’information existe déjà dans le système.',
      next: 'Quatre étapes seront affichées, avec une date prévue.',
      decidedBy: 'La ministre de l’Enseignement supérieur',
      ideas: [],
    },
  ],
  commitments: [
    {
      text: 'Afficher les étapes de la demande',
      owner: 'Ministère de l’Enseignement supérieur',
      dueInDays: -45,
      state: 'DONE',
    },
    {
      text: 'Offrir l’accès séparé aux parents',
      owner: 'Ministère de l’Enseignement supérieur',
      dueInDays: 95,
      state: 'IN_PROGRESS',
      note: 'Essai en cours avec 300 familles.',
    },
  ],
  publishedDaysAgo: 130,
}
