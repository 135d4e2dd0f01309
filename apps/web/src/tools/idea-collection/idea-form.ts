export interface IdeaForm {
  title: string
  body: string
  effect: string
  place: string
  submissionKey: string
}

export interface IdeaLimits {
  titleMaximum: number
  bodyMaximum: number
}

export const effectMaximum = 500

export type IdeaField = 'title' | 'body' | 'effect'

export interface FormFault {
  field: IdeaField
  /** Key of the message. */
  message: string
  values: Record<string, number>
}

export const emptyForm = (submissionKey: string): IdeaForm => ({
  title: '',
  body: '',
  effect: '',
  place: '',
  submissionKey,
})

export const isEmpty = ({ title, body, effect, place }: IdeaForm): boolean =>
  !(title || body || effect || place)

const tooLong = (field: IdeaField, text: string, maximum: number): FormFault[] =>
  text.trim().length > maximum
    ? [{ field, message: `propose.error.${field}Long`, values: { over: text.trim().length - maximum } }]
    : []

const missing = (field: IdeaField, text: string): FormFault[] =>
  text.trim() ? [] : [{ field, message: `propose.error.${field}`, values: {} }]

/** What prevents the next step, in the order of the form. The API has the last word. */
export const faultsOf = (form: IdeaForm, limits: IdeaLimits): FormFault[] => [
  ...missing('title', form.title),
  ...tooLong('title', form.title, limits.titleMaximum),
  ...missing('body', form.body),
  ...tooLong('body', form.body, limits.bodyMaximum),
  ...tooLong('effect', form.effect, effectMaximum),
]

const text = (value: unknown): string => (typeof value === 'string' ? value : '')

/** A draft comes back as plain JSON, perhaps from an older version of this page. */
export function formOfDraft(content: unknown, submissionKey: string): IdeaForm {
  const kept = typeof content === 'object' && content !== null ? (content as Record<string, unknown>) : {}
  return {
    title: text(kept['title']),
    body: text(kept['body']),
    effect: text(kept['effect']),
    place: text(kept['place']),
    submissionKey: text(kept['submissionKey']) || submissionKey,
  }
}
