import type { FeedbackReportSeed } from '../../types.ts'

export const campingReport: FeedbackReportSeed = {
  asked: 'Nous avons demandé comment rendre la réservation des terrains plus juste et moins stressante.',
  summary:
    '2 060 personnes ont participé. Le tirage au sort arrive premier dans le classement, devant la file actuelle. La réponse a paru onze jours après la date promise, car le contrat du nouveau système n’était pas signé.',
  themes: [
    {
      title: 'Attribuer les dates les plus demandées',
      heard:
        'La file du matin avantage les personnes bien branchées. Une minorité préfère la file, jugée plus simple.',
      decision: 'ACCEPTED',
      why: 'Le tirage obtient 61 % des premiers choix. Il réduit aussi la charge du système.',
      next: 'Cinq fins de semaine passeront au tirage. Les autres dates gardent la file.',
      decidedBy: 'La présidence-direction générale de la Sépaq',
      ideas: ['camping-tirage'],
    },
    {
      title: 'Remettre en vente les terrains vides',
      heard: 'Des terrains payés restent vides. Les terrains adaptés sont pris trop tôt par d’autres.',
      decision: 'ACCEPTED',
      why: 'Près de 4 % des nuits réservées ne sont pas utilisées.',
      next: 'Remise en vente à midi le lendemain, alertes par courriel et terrains adaptés gardés jusqu’à 14 jours avant.',
      decidedBy: 'La présidence-direction générale de la Sépaq',
      ideas: ['camping-fantomes', 'camping-alerte', 'camping-adaptes'],
    },
    {
      title: 'Téléphone et frais',
      heard: 'Des gens sans Internet se sentent exclus. Les frais d’annulation paraissent trop élevés.',
      decision: 'PARTLY_ACCEPTED',
      why: 'Sans frais, les réservations multiples augmentent. Avec 10 % de terrains au téléphone, plusieurs restaient vides.',
      next: '5 % des terrains au téléphone pendant trois jours. Frais réduits à 25 $ si on annule tôt.',
      decidedBy: 'La présidence-direction générale de la Sépaq',
      ideas: ['camping-telephone', 'camping-frais'],
    },
  ],
  commitments: [
    {
      text: 'Réduire les frais d’annulation hâtive',
      owner: 'Direction des réservations',
      dueInDays: -40,
      state: 'DONE',
    },
    {
      text: 'Publier la méthode du tirage et la faire vérifier',
      owner: 'Direction des réservations',
      dueInDays: 75,
      state: 'IN_PROGRESS',
      note: 'La vérification est confiée à une équipe universitaire.',
    },
    {
      text: 'Retenir les terrains adaptés jusqu’à 14 jours avant l’arrivée',
      owner: 'Direction des parcs',
      dueInDays: 110,
      state: 'PLANNED',
    },
  ],
  publishedDaysAgo: 110,
  english: {
    asked: 'We asked how to make booking campsites fairer and less stressful.',
    summary:
      '2,060 people took part. A draw ranks first, ahead of the present line-up. The reply came eleven days after the promised date, because the contract for the new system was not signed.',
    themes: [
      {
        title: 'Allocating the dates most in demand',
        heard: 'The morning line-up favours people with good connections. A minority prefers it, as simpler.',
        why: 'The draw gets 61% of first choices. It also lightens the load on the system.',
        next: 'Five weekends will move to a draw. Other dates keep the line-up.',
        decidedBy: 'The president and chief executive officer of Sépaq',
      },
      {
        title: 'Putting empty sites back on sale',
        heard: 'Sites that were paid for stay empty. Adapted sites are taken too early by others.',
        why: 'Nearly 4% of booked nights are not used.',
        next: 'Back on sale at noon the next day, email alerts, and adapted sites held until 14 days before.',
        decidedBy: 'The president and chief executive officer of Sépaq',
      },
      {
        title: 'Telephone and fees',
        heard: 'People without the Internet feel left out. Cancellation fees seem too high.',
        why: 'Without fees, multiple bookings increase. With 10% of sites kept for the telephone, several stayed empty.',
        next: '5% of sites by telephone for three days. Fees lowered to $25 for early cancellation.',
        decidedBy: 'The president and chief executive officer of Sépaq',
      },
    ],
    commitments: [
      'Lower the fees for early cancellation',
      'Publish the method of the draw and have it verified',
      'Hold adapted sites until 14 days before arrival',
    ],
  },
}
