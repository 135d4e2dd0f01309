import type { Answer, Answers, Completeness, FormDefinition, Language, RowAnswers } from './definition.ts'
import { given, mostRows, rowsGiven } from './evaluate.ts'
import { type FormNode, prepareForm, questionOf } from './form.ts'
import type { AnswerProblem, AnswerProblemCode } from './problem.ts'
import { type FormState, type StartOptions, problemsOf, resumeForm } from './state.ts'
import { isBlank, isMissing, isRecord, onlyOffered, shapeFault, valueOf } from './values.ts'

/** What is sent and stored: an answer or a typed absence for every question of the form. */
export interface Submission {
  answers: Answers
  completeness: Completeness
  language: Language
}

/** How a submission that is not finished is taken. */
export interface SubmissionOptions {
  completeness?: Completeness
  /** Name of the last page that the person saw: what comes after was not asked yet. */
  lastPage?: string
}

function answerToSend(state: FormState, node: FormNode, row: number, reached: boolean): Answer {
  const cell = state.cells[node.index]?.[row]
  if (!cell) return { missing: 'NOT_ASKED' }
  if (cell.value !== undefined) return cell.value
  if (!cell.relevant) return { missing: 'NOT_ASKED' }
  if (cell.stated) return { missing: cell.stated }
  if (cell.unreadable) return given(state.answers, node, row) as Answer
  return { missing: reached || node.kind === 'calculated' ? 'SKIPPED' : 'NOT_ASKED' }
}

const holdsAnswer = ({ kind }: FormNode): boolean => kind === 'question' || kind === 'calculated'

/** Exactly the answers that are asked (and those kept by the form), and for all others why there is none. */
export function submission(state: FormState, options: SubmissionOptions = {}): Submission {
  const { nodes, definition } = state.form
  const { completeness = 'COMPLETE', lastPage } = options
  const last = completeness === 'COMPLETE' ? -1 : definition.pages.findIndex(({ name }) => name === lastPage)
  const reached = (node: FormNode) => last < 0 || node.pageIndex <= last
  const send = (node: FormNode, row: number) =>
    [node.name, answerToSend(state, node, row, reached(node))] as const
  const entries = nodes.flatMap((node): (readonly [string, Answer | RowAnswers[]])[] => {
    if (node.kind === 'repeat') {
      const { rows = 0, relevant } = state.cells[node.index]?.[0] ?? {}
      if (!relevant) return [[node.name, { missing: 'NOT_ASKED' }]]
      const inside = nodes.filter((inner) => inner.repeat === node && holdsAnswer(inner))
      const row = (index: number) => Object.fromEntries<Answer>(inside.map((inner) => send(inner, index)))
      return [[node.name, Array.from({ length: rows }, (_, index) => row(index))]]
    }
    return holdsAnswer(node) && !node.repeat ? [send(node, 0)] : []
  })
  return { answers: Object.fromEntries(entries), completeness, language: state.language }
}

/** What the server knows of a response: the same as at its start, and how it is sent. */
export interface CheckContext extends Omit<StartOptions, 'answers'> {
  completeness?: Completeness
  lastPage?: string
}

/** What a server makes of a submission. */
export interface CheckedSubmission {
  accepted: boolean
  problems: AnswerProblem[]
  /** To be stored: computed again, never copied from what was sent. Present even when refused. */
  submission: Submission
}

const refuse = (code: AnswerProblemCode, name: string, row?: number): AnswerProblem => ({
  code,
  name,
  params: {},
  ...(row === undefined ? {} : { row }),
})

/** Names that the form does not have, and rows that are no rows. */
function strangers(definition: FormDefinition, sent: Record<string, unknown>): AnswerProblem[] {
  const { byName } = prepareForm(definition)
  return Object.entries(sent).flatMap(([name, value]) => {
    const node = byName.get(name)
    if (!node || node.repeat || (node.kind !== 'repeat' && !holdsAnswer(node)))
      return [refuse('UNKNOWN_NAME', name)]
    if (node.kind !== 'repeat' || isMissing(value)) return []
    if (!Array.isArray(value) || !value.every(isRecord)) return [refuse('WRONG_TYPE', name)]
    if (value.length > mostRows) return [refuse('TOO_MANY_ROWS', name)]
    return value.flatMap((row, index) =>
      Object.keys(row)
        .filter((inner) => {
          const found = byName.get(inner)
          return found?.repeat !== node || !holdsAnswer(found)
        })
        .map((inner) => refuse('UNKNOWN_NAME', inner, index)),
    )
  })
}

/** What an honest program would never send of one question. */
function tampering(state: FormState, node: FormNode, row: number): AnswerProblemCode | undefined {
  const question = questionOf(node)
  const cell = state.cells[node.index]?.[row]
  const sent = given(state.answers, node, row)
  if (sent === undefined || isBlank(sent)) return undefined
  if (isMissing(sent)) {
    if (sent.missing === 'NOT_ASKED' || sent.missing === 'SKIPPED') return undefined
    if (!question.missing?.includes(sent.missing)) return 'MISSING_NOT_OFFERED'
    return cell?.relevant ? undefined : 'NOT_RELEVANT'
  }
  const kept = (question.whenHidden ?? state.form.definition.hiddenAnswers) === 'KEEP'
  if (!cell || (!cell.relevant && !kept)) return 'NOT_RELEVANT'
  const value = valueOf(sent)
  if (value === undefined) return undefined
  if (shapeFault(question, value)) return cell.relevant ? undefined : 'WRONG_TYPE'
  if (onlyOffered(question, value, node.choices) !== value) return 'UNKNOWN_CHOICE'
  return onlyOffered(question, value, cell.offered) === value ? undefined : 'CHOICE_NOT_OFFERED'
}

function tamperings(state: FormState): AnswerProblem[] {
  const { nodes } = state.form
  return nodes.flatMap((node) => {
    if (node.kind === 'repeat') {
      const sent = rowsGiven(state.answers, node.name).length
      const { relevant, rows = 0 } = state.cells[node.index]?.[0] ?? {}
      if (!relevant && sent > 0) return [refuse('NOT_RELEVANT', node.name)]
      return sent > rows ? [refuse('TOO_MANY_ROWS', node.name)] : []
    }
    if (node.kind !== 'question') return []
    const count = state.cells[node.index]?.length ?? 0
    return Array.from({ length: count }, (_, row) => row).flatMap((row) => {
      const code = tampering(state, node, row)
      return code ? [refuse(code, node.name, node.repeat ? row : undefined)] : []
    })
  })
}

/** Problems that only mean « not finished »: a response that is partial may have them. */
const unfinished = new Set<AnswerProblemCode>(['REQUIRED', 'CONSENT_REQUIRED', 'LINES_MISSING'])

/**
 * Evaluates a submission again with the engine of the browser: refuses what is not asked, not valid, not
 * known or not offered, with its place. Calculated values are computed here, whatever was sent.
 */
export function checkSubmission(
  definition: FormDefinition,
  submitted: unknown,
  context: CheckContext,
): CheckedSubmission {
  const { completeness = 'COMPLETE', lastPage, ...options } = context
  const how = { completeness, ...(lastPage === undefined ? {} : { lastPage }) }
  const sent = isRecord(submitted) ? submitted : {}
  const unknown = isRecord(submitted) ? strangers(definition, sent) : [refuse('WRONG_TYPE', '')]
  if (unknown.length > 0) {
    const state = resumeForm(definition, options)
    return { accepted: false, problems: unknown, submission: submission(state, how) }
  }
  const state = resumeForm(definition, { ...options, answers: sent as Answers })
  const wrong = tamperings(state)
  const told = new Set(wrong.map(({ name, row }) => `${name} ${row ?? ''}`))
  const rest = problemsOf(state).filter(
    ({ code, name, row }) =>
      !told.has(`${name} ${row ?? ''}`) && (completeness === 'COMPLETE' || !unfinished.has(code)),
  )
  const problems = [...wrong, ...rest]
  return { accepted: problems.length === 0, problems, submission: submission(state, how) }
}
