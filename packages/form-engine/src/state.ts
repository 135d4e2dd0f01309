import type { Answer, Answers, FormDefinition, Language, RowAnswers, Value } from './definition.ts'
import { type Circumstances, Evaluation, given, mostRows, rowsGiven } from './evaluate.ts'
import { type Cell, type Cells, type Form, type FormNode, prepareForm, questionOf } from './form.ts'
import type { AnswerProblem } from './problem.ts'

/** How a response begins, or is taken up again. */
export interface StartOptions {
  /** What was saved. */
  answers?: Answers
  language: Language
  /** Stored with the response: the same seed gives the same orders. */
  seed: string
  /** Local date and time when the response began, `2026-11-23T09:12`; stored with it. See `localNow`. */
  now: string
  taken?: Circumstances['taken']
}

/** One person's way through a form at one moment. Never changes: each act gives the next one. */
export interface FormState {
  readonly form: Form
  readonly language: Language
  readonly seed: string
  readonly around: Circumstances
  /** Everything that was typed, also what is hidden now and may come back. */
  readonly answers: Answers
  readonly cells: Cells
}

/** A definition that cannot run: `publishProblems` says what is wrong with it. */
export class UnusableForm extends Error {
  readonly form: Form
  constructor(form: Form) {
    super(form.faults.map(({ name, slot, code }) => `${name}.${slot}: ${code}`).join('; '))
    this.form = form
  }
}

function usable(definition: FormDefinition): Form {
  const form = prepareForm(definition)
  if (form.faults.length > 0) throw new UnusableForm(form)
  return form
}

/** Local date and time in Québec, for `now` of `startForm`. */
export function localNow(moment: Date, timeZone = 'America/Toronto'): string {
  const format = new Intl.DateTimeFormat('sv-SE', { timeZone, dateStyle: 'short', timeStyle: 'short' })
  return format.format(moment).replace(' ', 'T')
}

/** A state from answers alone, without the prefilled values: what a server makes of a submission. */
export function resumeForm(definition: FormDefinition, options: StartOptions): FormState {
  const { answers = {}, language, seed, now, taken } = options
  const form = usable(definition)
  const around = { now, ...(taken ? { taken } : {}) }
  const { cells } = new Evaluation(form, answers, around).run()
  return { form, language, seed, around, answers, cells }
}

/** Begins a response. Values that the form prefills are written, once, where there is no answer yet. */
export function startForm(definition: FormDefinition, options: StartOptions): FormState {
  const state = resumeForm(definition, options)
  const prefilled = state.form.nodes.filter(({ programs, repeat }) => programs.default && !repeat)
  return prefilled.reduce(
    (now, node) => (Object.hasOwn(now.answers, node.name) ? now : answer(now, node.name, prefill(now, node))),
    state,
  )
}

const prefill = ({ cells, around }: FormState, { programs }: FormNode): Value | undefined => {
  const value = programs.default?.({ cells, row: 0, self: '', now: around.now, attribute: () => '' })
  return value === '' || (typeof value === 'number' && Number.isNaN(value)) ? undefined : value
}

function write(answers: Answers, node: FormNode, row: number, value: Answer | undefined): Answers {
  const { name, repeat } = node
  if (!repeat) return withEntry(answers, name, value)
  const rows = rowsGiven(answers, repeat.name)
  const filled = Array.from({ length: Math.max(rows.length, row + 1) }, (_, index) => rows[index] ?? {})
  return {
    ...answers,
    [repeat.name]: filled.with(row, withEntry<RowAnswers>(filled[row] ?? {}, name, value)),
  }
}

function withEntry<Record_ extends Answers | RowAnswers>(
  record: Record_,
  name: string,
  value: Answer | undefined,
): Record_ {
  const { [name]: _, ...others } = record
  return (value === undefined ? others : { ...others, [name]: value }) as Record_
}

function settle(state: FormState, answers: Answers, changed: readonly FormNode[]): FormState {
  const { form, around, cells } = state
  const evaluation = new Evaluation(form, answers, around, cells).run(changed)
  const kept = evaluation.hidden
    .filter(({ node, byItself }) => forgets(form, node, byItself))
    .reduce(
      (all, { node, row }) => (given(all, node, row) === undefined ? all : write(all, node, row, undefined)),
      answers,
    )
  return { ...state, answers: kept, cells: evaluation.cells }
}

function forgets({ definition }: Form, node: FormNode, byItself: boolean): boolean {
  const policy = questionOf(node).whenHidden ?? definition.hiddenAnswers ?? 'ON_COMPLETE'
  return policy === 'ON_HIDDEN_CONTAINER' || (policy === 'ON_HIDDEN' && byItself)
}

/** The node of a question or repeat; an unknown name is an error of the program that calls. */
export function nodeOf({ form }: FormState, name: string): FormNode {
  const node = form.byName.get(name)
  if (!node) throw new Error(`The form has no “${name}”.`)
  return node
}

export const cellOf = (state: FormState, name: string, row = 0): Cell | undefined =>
  state.cells[nodeOf(state, name).index]?.[row]

/**
 * Writes an answer, or a stated absence, or takes it back with `undefined`. A prefilled answer that is taken
 * back leaves an empty text, so that it is not prefilled again.
 */
export function answer(state: FormState, name: string, value: Answer | undefined, row = 0): FormState {
  const node = nodeOf(state, name)
  const rows = state.cells[node.index]?.length ?? 0
  if (node.kind !== 'question' || row < 0 || row >= rows) return state
  const written = value ?? (node.programs.default ? '' : undefined)
  return settle(state, write(state.answers, node, row, written), [node])
}

function setRows(state: FormState, node: FormNode, rows: RowAnswers[]): FormState {
  const inside = state.form.nodes.filter(({ repeat }) => repeat === node)
  return settle(state, { ...state.answers, [node.name]: rows }, [node, ...inside])
}

/** Adds a row at the end of a repeat that the person manages, with its prefilled values. */
export function addRow(state: FormState, name: string): FormState {
  const node = nodeOf(state, name)
  if (node.kind !== 'repeat' || node.programs.count) return state
  const rows = cellOf(state, name)?.rows ?? 0
  const { maxRows = mostRows } = node.item as { maxRows?: number }
  if (rows >= Math.min(maxRows, mostRows)) return state
  const prefilled = state.form.nodes
    .filter((inner) => inner.repeat === node && inner.programs.default)
    .map((inner) => [inner.name, prefill(state, inner)])
    .filter(([, value]) => value !== undefined)
  const given = rowsGiven(state.answers, name)
  const filled = Array.from({ length: rows }, (_, row) => given[row] ?? {})
  return setRows(state, node, [...filled, Object.fromEntries(prefilled) as RowAnswers])
}

/** Removes a row with its answers; those after it move up. */
export function removeRow(state: FormState, name: string, row: number): FormState {
  const node = nodeOf(state, name)
  if (node.kind !== 'repeat' || node.programs.count) return state
  return setRows(
    state,
    node,
    rowsGiven(state.answers, name).filter((_, index) => index !== row),
  )
}

/** Goes on in another language; nothing that was answered changes. */
export const speak = (state: FormState, language: Language): FormState => ({ ...state, language })

/** Whether a question, group, page or repeat is asked. */
export const isRelevant = (state: FormState, name: string, row = 0): boolean =>
  cellOf(state, name, row)?.relevant === true

export const isRequired = (state: FormState, name: string, row = 0): boolean =>
  cellOf(state, name, row)?.required === true

/** What was typed, as it was typed: what a field shows. */
export const answerOf = (state: FormState, name: string, row = 0): Answer | undefined =>
  given(state.answers, nodeOf(state, name), row)

/** The value that counts: that of a question that is asked, of the right type, among what is offered. */
export const countedValue = (state: FormState, name: string, row = 0): Value | undefined =>
  cellOf(state, name, row)?.value

/** What is wrong, in the order of the form: on one page or on all. */
export function problemsOf(state: FormState, page?: string): AnswerProblem[] {
  const { nodes, definition } = state.form
  const pageIndex = page === undefined ? undefined : definition.pages.findIndex(({ name }) => name === page)
  return nodes
    .filter((node) => pageIndex === undefined || node.pageIndex === pageIndex)
    .flatMap(({ index }) => (state.cells[index] ?? []).flatMap(({ problems }) => problems))
}
