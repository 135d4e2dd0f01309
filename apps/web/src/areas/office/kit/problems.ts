import type { FieldProblem } from '@participe/ui'

export interface Problem {
  code: string
  path: string
  message: string
}

/** « title », « title.en » or « themes.0.why » to the identifier of the field on the screen. */
export function fieldOf(path: string, pairs: (name: string) => boolean): string {
  const clean = path.replace(/^(input|content)\./, '')
  const spoken = /\.(fr|en)$/.exec(clean)?.[1]
  const name = clean.replace(/\.(fr|en)$/, '').replaceAll('.', '-')
  return spoken || pairs(name) ? `${name}-${spoken ?? 'fr'}` : name
}

export interface FormProblems {
  /** By identifier of field. */
  errors: Record<string, string>
  summary: FieldProblem[]
}

export const noProblems: FormProblems = { errors: {}, summary: [] }

/** Each problem under its field, and all of them at the top with a link. */
export function formProblems(
  problems: readonly Problem[],
  pairs: (name: string) => boolean,
  sentence: (fieldId: string, message: string) => string = (_, message) => message,
): FormProblems {
  const errors: Record<string, string> = {}
  const summary = problems.map(({ path, message }): FieldProblem => {
    if (!path) return { message }
    const fieldId = fieldOf(path, pairs)
    errors[fieldId] ??= message
    return { fieldId, message: sentence(fieldId, message) }
  })
  return { errors, summary }
}
