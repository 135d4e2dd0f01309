/** French is the language of the State; English is the exception it may be shown in. */
export type Language = 'fr' | 'en'

/** The tags are pinned: fr-FR writes numbers with other spaces than Québec does. */
export const localeOf = (language: Language): 'fr-CA' | 'en-CA' => (language === 'fr' ? 'fr-CA' : 'en-CA')

export const noBreakSpace = '\u00a0'
