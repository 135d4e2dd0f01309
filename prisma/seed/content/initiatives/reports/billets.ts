import type { FeedbackReportSeed } from '../../types.ts'

export const billetsReport: FeedbackReportSeed = {
  asked: 'Nous avons demandé quels problèmes les gens vivent avec les billets et les abonnements en ligne.',
  summary:
    '1 120 personnes ont répondu. Six sur dix ont déjà payé un abonnement dont elles ne voulaient plus. Le prix final caché est le premier problème pour les billets.',
  themes: [
    {
      title: 'Annuler en deux clics',
      heard: 'Le bouton d’annulation est caché ou renvoie à un téléphone.',
      decision: 'ACCEPTED',
      why: 'La loi encadre maintenant le renouvellement. L’information manque encore.',
      next: 'Une lettre type et une vidéo de deux minutes sont offertes.',
      decidedBy: 'La présidence de l’Office de la protection du consommateur',
      ideas: [],
    },
    {
      title: 'Le vrai prix du billet',
      heard: 'Les frais s’ajoutent à la dernière étape. Des gens demandent un prix maximal.',
      decision: 'PARTLY_ACCEPTED',
      why: 'La loi exige le prix total dès le départ. Elle ne fixe pas de prix maximal pour tous les billets.',
      next: 'La surveillance vise d’abord les dix plus gros vendeurs.',
      decidedBy: 'La présidence de l’Office de la protection du consommateur',
      ideas: [],
    },
  ],
  commitments: [
    {
      text: 'Publier la lettre type d’annulation',
      owner: 'Office de la protection du consommateur',
      dueInDays: -130,
      state: 'DONE',
    },
    {
      text: 'Vérifier les dix plus gros vendeurs de billets',
      owner: 'Office de la protection du consommateur',
      dueInDays: 50,
      state: 'IN_PROGRESS',
      note: 'Sept vérifications terminées.',
    },
  ],
  publishedDaysAgo: 175,
}
