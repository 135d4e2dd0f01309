/** A text as editors hold it: English empty where the body did not translate. */
export interface Text {
  fr: string
  en: string
}

interface Stored {
  fr: string
  en?: string | null
}

export const emptyText: Text = { fr: '', en: '' }
export const textOf = (stored: Stored | null | undefined): Text => ({
  fr: stored?.fr ?? '',
  en: stored?.en ?? '',
})
/** What the API takes: no English rather than an empty one. */
export const inputOf = ({ fr, en }: Text): { fr: string; en?: string } => (en.trim() ? { fr, en } : { fr })
export const lacksEnglish = ({ fr, en }: Text): boolean => fr.trim() !== '' && en.trim() === ''
