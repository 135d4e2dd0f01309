import type { UiMessages } from './messages.ts'

const numbers = new Intl.NumberFormat('fr-CA')
const rules = new Intl.PluralRules('fr-CA')

function count(value: number, one: string, other: string): string {
  const form = rules.select(value)
  const noun = form === 'one' ? one : form === 'many' ? `de ${other}` : other
  return `${numbers.format(value)}\u00a0${noun}`
}

export const uiMessagesFr: UiMessages = {
  close: 'Fermer',
  cancel: 'Annuler',
  required: 'obligatoire',
  optional: 'facultatif',
  errorPrefix: 'Erreur\u00a0:',
  errorSummaryTitle: (errors) =>
    errors > 1 ? `${numbers.format(errors)}\u00a0réponses sont à corriger` : 'Une réponse est à corriger',
  externalLink: 'Ce lien dirige vers un autre site.',
  tones: {
    info: 'Information\u00a0:',
    success: 'Réussite\u00a0:',
    warning: 'Attention\u00a0:',
    error: 'Erreur\u00a0:',
  },
  dismiss: 'Fermer ce message',
  loading: 'Chargement en cours',
  pending: 'Envoi en cours',
  search: 'Rechercher',
  showMore: 'Afficher la suite',
  shownOf: (shown, total) =>
    total === undefined
      ? count(shown, 'résultat affiché', 'résultats affichés')
      : `${count(shown, 'résultat affiché', 'résultats affichés')} sur\u00a0${numbers.format(total)}`,
  characterLimit: (limit) => `Maximum\u00a0: ${count(limit, 'caractère', 'caractères')}.`,
  charactersLeft: (left) => `Il reste ${count(left, 'caractère', 'caractères')}.`,
  charactersOver: (over) => `Il y a ${count(over, 'caractère', 'caractères')} de trop.`,
  skipToContent: 'Passer au contenu',
  pivNavigation: 'Navigation PIV',
  mainNavigation: 'Navigation principale',
  footerNavigation: 'Pied de page',
  breadcrumbs: 'Fil d’Ariane',
  menu: 'Menu',
  stepOf: (current, total) => `Étape\u00a0${current} de\u00a0${total}`,
  currentEvent: 'En ce moment',
  remove: (name) => `Retirer ${name}`,
}
