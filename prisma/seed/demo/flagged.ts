/** Contributions that people reported, for the moderators' queue. Invented, and mild: anyone may open the demonstration. */
export interface FlaggedSeed {
  initiative: string
  /** A comment on the most supported idea; otherwise an idea of its own. */
  comment?: true
  title?: string
  body: string
  daysAgo: number
  /** A number of the list of invented supporters. */
  author: number
  flags: {
    reason: 'spam' | 'hateful' | 'personal-data' | 'off-topic' | 'impersonation' | 'other'
    explanation: string
  }[]
}

export const flagged: FlaggedSeed[] = [
  {
    initiative: 'transport',
    title: 'Location d’autos, 20 % de rabais cette semaine',
    body: 'Pas d’autobus chez vous? Louez chez Autos Express Laflamme. Premier mois à moitié prix, livraison à domicile. Écrivez PARTICIPE dans le formulaire pour votre rabais.',
    daysAgo: 3,
    author: 11,
    flags: [
      { reason: 'spam', explanation: 'C’est une annonce, pas une idée.' },
      { reason: 'spam', explanation: '' },
      { reason: 'spam', explanation: 'Même texte vu ailleurs.' },
    ],
  },
  {
    initiative: 'transport',
    comment: true,
    body: 'Bonne idée. Pour organiser du covoiturage entre voisins, appelez-moi le soir au 418 555-0142 ou passez au 12, rang des Érables.',
    daysAgo: 2,
    author: 42,
    flags: [{ reason: 'personal-data', explanation: 'Son numéro et son adresse sont visibles de tous.' }],
  },
  {
    initiative: 'ecoles',
    comment: true,
    body: 'Parlons plutôt du prix de l’essence! Personne ne s’en occupe et c’est la vraie urgence.',
    daysAgo: 4,
    author: 73,
    flags: [{ reason: 'off-topic', explanation: 'Aucun lien avec le chemin de l’école.' }],
  },
  {
    initiative: 'eau',
    comment: true,
    body: 'Encore une idée de gens de la ville qui n’ont jamais vu une rivière. Restez chez vous, vous ne comprenez rien.',
    daysAgo: 1,
    author: 104,
    flags: [
      { reason: 'hateful', explanation: 'Le ton est méprisant.' },
      { reason: 'other', explanation: 'Ça n’aide pas la discussion.' },
    ],
  },
  {
    initiative: 'numerique',
    comment: true,
    body: 'Message du service à la clientèle : votre dossier est incomplet. Répondez avec votre numéro d’assurance maladie pour garder votre accès.',
    daysAgo: 1,
    author: 137,
    flags: [
      { reason: 'impersonation', explanation: 'Cette personne se fait passer pour le gouvernement.' },
      { reason: 'impersonation', explanation: 'Tentative d’hameçonnage.' },
    ],
  },
  {
    initiative: 'culture',
    comment: true,
    body: 'Je vends deux billets pour le spectacle de samedi, section parterre. Premier arrivé, premier servi.',
    daysAgo: 5,
    author: 168,
    flags: [{ reason: 'spam', explanation: '' }],
  },
]
