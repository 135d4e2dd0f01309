import type { FeedbackReportSeed } from '../../types.ts'

export const coursEcoleReport: FeedbackReportSeed = {
  asked:
    'Nous avons demandé ce qui rendrait les cours d’école plus fraîches, plus belles et ouvertes à tous, et comment les garder en bon état.',
  summary:
    'Des classes de 212 écoles et 1 146 adultes ont participé dans les 17 régions. Les élèves demandent surtout de l’ombre, des coins calmes et le droit de choisir. Les adultes insistent sur l’entretien.\n\nLes écoles de la Côte-Nord et du Nord-du-Québec ont peu répondu. Une visite y est prévue avant la prochaine étape. Les contributions ne forment pas un sondage.\n\nLe ministère accepte trois thèmes, un en partie, en reporte un et en refuse un.',
  themes: [
    {
      title: 'De l’ombre et de la fraîcheur',
      heard:
        'La chaleur est la première plainte. Les classes ont mesuré jusqu’à 54 °C au sol. Plusieurs proposent de laisser l’eau de pluie entrer dans la terre.',
      decision: 'ACCEPTED',
      why: 'Les mesures des classes concordent avec celles de la santé publique. Un jardin de pluie coûte moins cher qu’une conduite agrandie.',
      next: 'Le tiers de la surface devra être à l’ombre dix ans après les travaux. Le programme paie des arbres plus grands et deux étés d’arrosage.',
      decidedBy: 'La ministre ou le ministre de l’Éducation',
      ideas: ['cours-ombre', 'cours-pluie'],
    },
    {
      title: 'Une cour pour tous les enfants',
      heard:
        'Des parents craignent que le vert crée de nouveaux obstacles. Des élèves demandent un lieu tranquille. Des infirmières parlent d’allergies.',
      decision: 'ACCEPTED',
      why: 'Une cour inaccessible à un enfant n’est pas une réussite. Ces demandes coûtent peu si elles sont prévues au départ.',
      next: 'Un parcours ferme, un coin calme et une liste de plantes peu allergènes deviennent obligatoires.',
      decidedBy:
        'La ministre ou le ministre de l’Éducation, avec l’Office des personnes handicapées du Québec',
      ideas: ['cours-asphalte', 'cours-calme', 'cours-allergies'],
    },
    {
      title: 'Décider avec les élèves',
      heard:
        'Les élèves plus vieux se sentent oubliés. Le personnel veut aussi un lieu pour enseigner dehors.',
      decision: 'ACCEPTED',
      why: 'Les écoles qui ont fait voter les élèves ont moins de bris et plus d’usage.',
      next: 'Chaque demande devra montrer le choix des élèves. Une trousse de vote d’une demi-heure est fournie.',
      decidedBy: 'La ministre ou le ministre de l’Éducation',
      ideas: ['cours-eleves', 'cours-classe-dehors'],
    },
    {
      title: 'L’entretien',
      heard:
        'Les concierges préviennent : sans argent après l’ouverture, la cour dépérit. Des voisins offrent leur aide pour l’été.',
      decision: 'PARTLY_ACCEPTED',
      why: 'Un soutien de cinq ans dépasse le budget voté. Trois ans sont possibles si le projet est plus simple.',
      next: 'Le programme couvre trois ans d’entretien. Une entente type permet aux camps de jour et aux voisins d’aider.',
      decidedBy: 'La ministre ou le ministre de l’Éducation, avec les centres de services scolaires',
      ideas: ['cours-entretien', 'cours-potager'],
    },
    {
      title: 'Ouvrir la cour le soir',
      heard:
        'Des jeunes veulent jouer après la fermeture. Des voisins craignent le bruit et les déchets. Les avis sont partagés à parts presque égales.',
      decision: 'LATER',
      why: 'Les assurances et la surveillance relèvent d’ententes locales. Nous manquons d’exemples récents.',
      next: 'Dix cours serviront d’essai pendant un an. Une décision suivra, avec les résultats.',
      decidedBy: 'La ministre ou le ministre de l’Éducation, avec les municipalités',
      ideas: ['cours-soir'],
    },
    {
      title: 'Le gazon synthétique',
      heard:
        'Quelques personnes y voient une surface propre et facile. La majorité des commentaires s’y opposait.',
      decision: 'NOT_ACCEPTED',
      why: 'La surface est plus chaude que l’asphalte et relâche des particules dans l’eau.',
      next: 'Aucun nouveau projet ne sera aidé. Les terrains existants ne sont pas touchés.',
      decidedBy: 'La ministre ou le ministre de l’Éducation',
      ideas: ['cours-synthetique'],
    },
  ],
  commitments: [
    {
      text: 'Publier les nouveaux critères avec les dessins des classes',
      owner: 'Ministère de l’Éducation',
      dueInDays: -90,
      state: 'DONE',
      note: 'Publiés et envoyés aux 212 écoles.',
    },
    {
      text: 'Verdir 120 cours en deux étés',
      owner: 'Ministère de l’Éducation',
      dueInDays: 240,
      state: 'IN_PROGRESS',
      note: '46 cours terminées au premier été.',
    },
    {
      text: 'Essayer l’ouverture du soir dans dix cours',
      owner: 'Ministère de l’Éducation',
      dueInDays: 120,
      state: 'IN_PROGRESS',
      note: 'Sept municipalités ont signé. Trois discussions continuent.',
    },
    {
      text: 'Fournir un plan type de parcours ferme',
      owner: 'Office des personnes handicapées du Québec',
      dueInDays: -30,
      state: 'DONE',
      note: 'Le plan a été vérifié par cinq enfants et leurs parents.',
    },
    {
      text: 'Visiter les écoles de la Côte-Nord et du Nord-du-Québec',
      owner: 'Ministère de l’Éducation',
      dueInDays: 45,
      state: 'PLANNED',
    },
    {
      text: 'Publier les mesures de température avant et après les travaux',
      owner: 'Société québécoise des infrastructures',
      dueInDays: -15,
      state: 'LATE',
      note: 'Les capteurs de 14 cours ont été livrés en retard. Les mesures commencent au printemps.',
    },
  ],
  publishedDaysAgo: 160,
}
