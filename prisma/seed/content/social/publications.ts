export interface PublicationSeed {
  organization: string
  title: string
  excerpt: string
  daysAgo: number
  language?: 'fr' | 'en'
  /** The same as another publication: they are shown as one. */
  copyOf?: string
  key?: string
  pinned?: 1 | 2
  /** Taken out of the stream, with the reason that colleagues read. */
  hidden?: string
}

/** Invented, as their mark says: no body published this. */
export const publications: PublicationSeed[] = [
  {
    organization: 'central',
    key: 'guide',
    title: 'Comment donner votre avis en cinq minutes',
    excerpt:
      'Un court guide explique comment trouver une démarche ouverte, proposer une idée et suivre la réponse. Il existe aussi en gros caractères et en version audio.',
    daysAgo: 6,
    pinned: 2,
  },
  {
    organization: 'msss',
    key: 'soins',
    title: 'Soins à domicile : les équipes de fin de semaine commencent dans quatre régions',
    excerpt:
      'Les visites du samedi et du dimanche commencent dans le Bas-Saint-Laurent, en Mauricie, en Outaouais et sur la Côte-Nord. Les autres régions suivront au printemps.',
    daysAgo: 0,
  },
  {
    organization: 'sante-quebec',
    copyOf: 'soins',
    title: 'Soins à domicile : les équipes de fin de semaine commencent dans quatre régions',
    excerpt:
      'Les visites du samedi et du dimanche commencent dans le Bas-Saint-Laurent, en Mauricie, en Outaouais et sur la Côte-Nord. Les autres régions suivront au printemps.',
    daysAgo: 0,
  },
  {
    organization: 'mtmd',
    title: 'Un nouvel autobus relie Rimouski et Matane deux fois par jour',
    excerpt:
      'Les départs sont à 7 h et à 16 h 30, tous les jours de la semaine. Le trajet passe par Mont-Joli et Sainte-Flavie. Les places pour fauteuils roulants se réservent par téléphone.',
    daysAgo: 0,
  },
  {
    organization: 'mcc',
    title: 'Douze bibliothèques ouvrent le dimanche cet hiver',
    excerpt:
      'Prêt de livres, de jeux et d’instruments de musique, aide aux devoirs et heures du conte. La liste des bibliothèques est en ligne.',
    daysAgo: 1,
  },
  {
    organization: 'banq',
    title: 'Des milliers de photos de villages en ligne',
    excerpt:
      'Des cartes postales et des albums de famille de 1890 à 1960, classés par municipalité. Chaque image a une description écrite.',
    daysAgo: 1,
  },
  {
    organization: 'melccfp',
    title: 'Qualité de l’eau des lacs : les résultats de l’été',
    excerpt:
      'Les prélèvements faits par des bénévoles dans plus de 700 lacs sont publiés. On peut chercher le sien par son nom et comparer les années.',
    daysAgo: 2,
  },
  {
    organization: 'meq',
    title: 'Des cours d’école plus vertes : comment présenter un projet',
    excerpt:
      'Les écoles ont jusqu’au 15 mars. Les élèves et les parents peuvent signer la demande avec la direction.',
    daysAgo: 2,
  },
  {
    organization: 'mfa',
    title: 'Places en garderie : une seule inscription, un seul rang',
    excerpt:
      'Les parents voient maintenant leur rang sur la liste de chaque service de garde et ce qui peut le changer.',
    daysAgo: 3,
  },
  {
    organization: 'srqea',
    title: 'Six new community hubs for English-speaking seniors',
    excerpt:
      'Hubs open in Gaspésie, Estrie and Laval with help to fill in forms, find a doctor and meet neighbours. Everyone is welcome.',
    daysAgo: 3,
    language: 'en',
  },
  {
    organization: 'hydro',
    title: 'Tempête de neige : où en sont les pannes',
    excerpt:
      'La carte des pannes est à jour toutes les quinze minutes. Une version en liste, lisible par les lecteurs d’écran, donne les mêmes renseignements.',
    daysAgo: 0,
    pinned: 1,
  },
  {
    organization: 'hydro',
    title: 'Préparer sa maison aux grands froids',
    excerpt: 'Cinq gestes simples pour rester au chaud et payer moins, même en location.',
    daysAgo: 9,
  },
  {
    organization: 'mapaq',
    title: 'Marchés d’hiver : soixante adresses pour acheter près de chez soi',
    excerpt:
      'Légumes de garde, fromages, pains et poissons. La liste indique les heures, le transport en commun et les accès sans marche.',
    daysAgo: 4,
  },
  {
    organization: 'mcn',
    title: 'Un formulaire en ligne sur trois a été simplifié',
    excerpt:
      'Moins de questions, des mots courants, et la possibilité d’enregistrer et de revenir plus tard. Voici lesquels et ce qu’il reste à faire.',
    daysAgo: 4,
  },
  {
    organization: 'saaq',
    title: 'Pneus d’hiver : la date approche',
    excerpt: 'Ils sont obligatoires du 1er décembre au 15 mars. Voici comment vérifier les vôtres.',
    daysAgo: 5,
  },
  {
    organization: 'sepaq',
    title: 'Raquette et ski de fond : les sentiers accessibles',
    excerpt:
      'Quinze parcs prêtent des luges adaptées et des guides sonores. La réservation se fait en ligne ou par téléphone.',
    daysAgo: 5,
  },
  {
    organization: 'cnesst',
    title: 'Froid extrême au travail : ce que l’employeur doit faire',
    excerpt: 'Pauses au chaud, vêtements, travail à deux. Un aide-mémoire d’une page à afficher.',
    daysAgo: 6,
  },
  {
    organization: 'ramq',
    title: 'Médecin de famille : suivre sa demande en ligne',
    excerpt:
      'Le guichet indique maintenant l’étape où se trouve votre demande et le temps d’attente moyen de votre région.',
    daysAgo: 7,
  },
  {
    organization: 'isq',
    title: 'Combien sommes-nous? La population de chaque région',
    excerpt:
      'Naissances, décès, arrivées et départs : les chiffres de l’année, en tableaux et en données ouvertes.',
    daysAgo: 7,
  },
  {
    organization: 'dgeq',
    title: 'Vérifier son nom sur la liste électorale',
    excerpt: 'C’est possible toute l’année, en ligne ou par téléphone. Il suffit d’une pièce d’identité.',
    daysAgo: 8,
  },
  {
    organization: 'oqlf',
    title: 'Le mot de la semaine : « mobilité »',
    excerpt:
      'D’où vient ce mot, comment il a changé de sens et par quoi le remplacer quand on veut être clair.',
    daysAgo: 8,
  },
  {
    organization: 'mjq',
    title: 'Petites créances : la médiation est gratuite',
    excerpt:
      'Deux parties sur trois s’entendent avant l’audience. Une séance dure deux heures et peut se faire par téléphone.',
    daysAgo: 9,
  },
  {
    organization: 'opc',
    title: 'Acheter en ligne sans se faire prendre',
    excerpt: 'Six vérifications avant de payer, et ce qu’il faut faire si le colis n’arrive jamais.',
    daysAgo: 10,
  },
  {
    organization: 'ophq',
    title: 'Semaine des personnes handicapées : les activités',
    excerpt:
      'Ateliers, visites et rencontres dans toutes les régions, avec interprétation en langue des signes québécoise.',
    daysAgo: 11,
  },
  {
    organization: 'mess',
    title: 'Emplois d’été pour étudiants : les candidatures sont ouvertes',
    excerpt: 'Plus de 5 000 postes dans les ministères et organismes. Aucune expérience n’est demandée.',
    daysAgo: 12,
  },
  {
    organization: 'mes',
    title: 'Aide financière aux études : ce qui change cette année',
    excerpt:
      'Le montant des bourses augmente et le calcul tient compte du loyer. Un simulateur donne une idée en trois minutes.',
    daysAgo: 12,
  },
  {
    organization: 'inspq',
    title: 'Grippe : où en est la saison',
    excerpt: 'Le nombre de cas monte depuis deux semaines. Vaccin, masque et repos : ce qui aide vraiment.',
    daysAgo: 13,
  },
  {
    organization: 'mrnf',
    title: 'Forêts publiques : le calendrier des coupes de l’hiver',
    excerpt:
      'La carte et la liste montrent où et quand. On peut écrire à l’équipe de sa région avant le début des travaux.',
    daysAgo: 14,
  },
  {
    organization: 'bape',
    title: 'Une séance d’information à Baie-Comeau le mois prochain',
    excerpt:
      'Le projet, ses effets prévus et la façon de poser ses questions. La séance est aussi diffusée en ligne, avec sous-titres.',
    daysAgo: 15,
  },
  {
    organization: 'mamh',
    title: 'Logement : trente projets d’habitation à but non lucratif sont retenus',
    excerpt: 'Ils donneront près de 1 200 logements dans treize régions, dont le tiers sans obstacle.',
    daysAgo: 16,
    key: 'logement',
  },
  {
    organization: 'shq',
    copyOf: 'logement',
    title: 'Logement : trente projets d’habitation à but non lucratif sont retenus',
    excerpt: 'Ils donneront près de 1 200 logements dans treize régions, dont le tiers sans obstacle.',
    daysAgo: 16,
  },
  {
    organization: 'mto',
    title: 'Winter in Québec: ten places without a car',
    excerpt:
      'Trains, coaches and shuttles lead to ski hills, spas and festivals. Each one says how it welcomes people with reduced mobility.',
    daysAgo: 17,
    language: 'en',
  },
  {
    organization: 'stq',
    title: 'Traverse Québec–Lévis : horaire du temps des Fêtes',
    excerpt: 'Départs toutes les trente minutes jusqu’à minuit. Les animaux sont admis.',
    daysAgo: 18,
  },
  {
    organization: 'mifi',
    title: 'Cours de français le soir et en ligne : inscriptions ouvertes',
    excerpt:
      'Tous les niveaux, sans frais, pour toutes les personnes nées ailleurs, quel que soit leur statut.',
    daysAgo: 20,
  },
  {
    organization: 'msi',
    title: 'Êtes-vous prêts? La trousse des 72 premières heures',
    excerpt:
      'Eau, nourriture, radio, lampe, médicaments : la liste à cocher, et comment l’adapter à un enfant ou à un animal.',
    daysAgo: 21,
  },
  {
    organization: 'retraite-quebec',
    title: 'Retraite : demander sa rente trois mois à l’avance',
    excerpt: 'La demande se fait en ligne, par la poste ou au comptoir. Voici les papiers à préparer.',
    daysAgo: 22,
  },
  {
    organization: 'fadq',
    title: 'Relève agricole : un programme pour démarrer sans terre familiale',
    excerpt: 'Location, mentorat et garantie de prêt. Trois jeunes fermes racontent leur première saison.',
    daysAgo: 24,
  },
  {
    organization: 'protecteur',
    title: 'Vous vous sentez mal servi par un service public? On peut vous aider',
    excerpt: 'C’est gratuit et confidentiel. Un simple appel suffit pour commencer.',
    daysAgo: 26,
  },
  {
    organization: 'cai',
    title: 'Vos renseignements, vos droits : cinq questions à poser avant de donner son adresse',
    excerpt: 'Pourquoi la demander, qui la verra, combien de temps, où, et comment la faire effacer.',
    daysAgo: 28,
  },
  {
    organization: 'msss',
    title: 'Essai de publication, ne pas diffuser',
    excerpt: '',
    daysAgo: 2,
    hidden: 'Essai publié par erreur sur le compte du ministère.',
  },
]
