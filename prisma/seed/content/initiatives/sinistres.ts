import type { InitiativeSeed } from '../types.ts'

export const sinistres: InitiativeSeed = {
  key: 'urgence',
  slug: 'se-preparer-aux-sinistres',
  organization: 'msi',
  partners: ['mamh', 'hydro'],
  title: { fr: 'Se préparer aux sinistres' },
  summary: {
    fr: 'Pannes, inondations, feux : de quoi avez-vous besoin les trois premiers jours? Ébauche à compléter avec les municipalités.',
  },
  description: {
    fr: 'Les sinistres durent plus longtemps et touchent des lieux nouveaux. Les trois premiers jours, les voisins s’aident souvent avant les secours.\n\nLa consultation demanderait ce que les gens ont déjà, ce qui leur manque et qui ils peuvent aider.\n\nÀ compléter : la liste des municipalités participantes et le budget des rencontres.',
  },
  howItWorks: {
    fr: 'Un questionnaire par quartier, puis un exercice d’une demi-journée dans huit municipalités.',
  },
  reasons: { fr: 'Le plan national de sécurité civile doit être révisé.' },
  decisionMaker: { fr: 'La ou le ministre de la Sécurité intérieure' },
  influence: 'INVOLVE',
  promise: { fr: 'Vos besoins déterminent le contenu de la trousse et des centres d’aide.' },
  openToChange: { fr: 'La trousse, les centres d’aide, les alertes, l’entraide entre voisins.' },
  notOpenToChange: { fr: 'Les pouvoirs d’urgence prévus par la loi.' },
  affected: {
    fr: 'Toute la population, surtout les personnes seules et celles qui dépendent de l’électricité.',
  },
  plannedUse: { fr: 'Les résultats seraient remis à chaque municipalité participante.' },
  contact: { name: 'Équipe Sécurité civile', email: 'securite-civile@exemple.quebec', phone: '418 555-0109' },
  themes: ['justice', 'infrastructures'],
  audiences: ['tous', 'municipalites'],
  regions: [],
  modes: ['ONLINE', 'IN_PERSON'],
  otherWays: { fr: 'Porte-à-porte avec les pompiers volontaires, radio communautaire.' },
  status: 'DRAFT',
  opensInDays: 75,
  closesInDays: 124,
  replyDueInDays: 208,
}
