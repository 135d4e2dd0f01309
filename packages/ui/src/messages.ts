export type Tone = 'neutral' | 'info' | 'success' | 'warning' | 'error'

/** The few words that components say by themselves. Everything else comes as a prop. */
export interface UiMessages {
  close: string
  cancel: string
  required: string
  optional: string
  errorPrefix: string
  errorSummaryTitle: (count: number) => string
  externalLink: string
  tones: Record<Exclude<Tone, 'neutral'>, string>
  dismiss: string
  loading: string
  pending: string
  search: string
  showMore: string
  shownOf: (shown: number, total: number | undefined) => string
  characterLimit: (limit: number) => string
  charactersLeft: (count: number) => string
  charactersOver: (count: number) => string
  skipToContent: string
  pivNavigation: string
  mainNavigation: string
  footerNavigation: string
  breadcrumbs: string
  menu: string
  stepOf: (current: number, total: number) => string
  currentEvent: string
  remove: (name: string) => string
}
