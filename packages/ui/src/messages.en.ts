import type { UiMessages } from './messages.ts'

const numbers = new Intl.NumberFormat('en-CA')
const count = (value: number, one: string, other: string) =>
  `${numbers.format(value)}\u00a0${value === 1 ? one : other}`

export const uiMessagesEn: UiMessages = {
  close: 'Close',
  cancel: 'Cancel',
  required: 'required',
  optional: 'optional',
  errorPrefix: 'Error:',
  errorSummaryTitle: (errors) =>
    errors > 1 ? `${numbers.format(errors)} answers need correcting` : 'One answer needs correcting',
  externalLink: 'This link leads to another site.',
  tones: { info: 'Information:', success: 'Success:', warning: 'Warning:', error: 'Error:' },
  dismiss: 'Close this message',
  loading: 'Loading',
  pending: 'Sending',
  search: 'Search',
  showMore: 'Show more',
  shownOf: (shown, total) =>
    total === undefined
      ? `${count(shown, 'result', 'results')} shown`
      : `${count(shown, 'result', 'results')} shown of ${numbers.format(total)}`,
  characterLimit: (limit) => `Maximum: ${count(limit, 'character', 'characters')}.`,
  charactersLeft: (left) => `${count(left, 'character', 'characters')} left.`,
  charactersOver: (over) => `${count(over, 'character', 'characters')} too many.`,
  skipToContent: 'Skip to content',
  pivNavigation: 'PIV navigation',
  mainNavigation: 'Main navigation',
  footerNavigation: 'Footer',
  breadcrumbs: 'Breadcrumbs',
  menu: 'Menu',
  stepOf: (current, total) => `Step ${current} of ${total}`,
  currentEvent: 'Now',
  remove: (name) => `Remove ${name}`,
}
