import type { InitiativeSeed } from '../types.ts'
import { logement1Ideas } from './ideas/logement-1.ts'
import { logement2Ideas } from './ideas/logement-2.ts'

export const logement: InitiativeSeed = {
  key: 'logement',
  slug: 'louer-au-quebec',
  organization: 'shq',
  partners: ['mamh', 'tal'],
  title: { fr: 'Louer au Québec : ce qui doit changer' },
  summary: {
    fr: 'Locataires et propriétaires ont dit ce qui complique la location et ce qui la rendrait plus juste. La réponse est en préparation.',
  },
  description: {
    fr: 'Trouver un logement est devenu difficile dans presque toutes les régions. Entretenir un immeuble coûte aussi plus cher.\n\nUn projet de loi visant à favoriser l’accès au logement (nº 20) a été présenté à l’Assemblée nationale en février 2026. Des députés ont aussi proposé des règles sur les hausses de loyer. Le débat continue.\n\nLa consultation a recueilli l’expérience des locataires, des propriétaires et des organismes. Elle est terminée. La Société prépare son rapport.',
  },
  howItWorks: {
    fr: 'Les participants ont proposé des idées en ligne, sur papier et dans neuf rencontres. Quatre rencontres réunissaient des locataires et des propriétaires à la même table.',
  },
  reasons: {
    fr: 'Le programme d’aide à la rénovation et les outils d’information doivent être revus avant le printemps, saison des baux.',
  },
  decisionMaker: { fr: 'La ministre ou le ministre responsable de l’Habitation' },
  influence: 'CONSULT',
  promise: { fr: 'Nous écoutons les deux côtés et nous répondons par thème, avec nos raisons.' },
  openToChange: {
    fr: 'L’information, le bail, l’aide à la rénovation, la recherche de logement et la médiation.',
  },
  notOpenToChange: {
    fr: 'Les dossiers devant le Tribunal administratif du logement et les lois en cours d’étude.',
  },
  affected: {
    fr: 'Les locataires, les propriétaires de tout genre, les personnes qui cherchent et les comités logement.',
  },
  plannedUse: {
    fr: 'Les idées nourrissent un avis remis à la personne responsable de l’Habitation. L’avis sera public.',
  },
  background: {
    fr: 'Trois avenues ressortent des études : encadrer davantage les hausses, construire plus vite ou aider directement les ménages. La première protège les locataires en place, mais peut freiner l’entretien. La deuxième agit lentement. La troisième coûte cher à l’État.',
  },
  contact: { name: 'Équipe Habitation', email: 'habitation@exemple.quebec', phone: '418 555-0154' },
  themes: ['politiques-sociales', 'infrastructures'],
  audiences: ['tous', 'jeunes', 'entreprises', 'communautaire'],
  regions: [],
  modes: ['ONLINE', 'IN_PERSON', 'PAPER'],
  otherWays: { fr: 'La période est terminée. Un résumé audio est offert au 418 555-0154.' },
  status: 'AWAITING_REPLY',
  opensInDays: -92,
  closesInDays: -40,
  replyDueInDays: 44,
  ideaCollection: {
    question: { fr: 'Que faut-il changer pour mieux louer?' },
    intro: { fr: 'Locataire ou propriétaire, dites-le : cela aide à comprendre.' },
    ideas: [...logement1Ideas, ...logement2Ideas],
  },
}
