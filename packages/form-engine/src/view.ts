import type { Choice, Item, MatrixColumn, MatrixRow, Question, StatedMissing } from './definition.ts'
import type { FormNode } from './form.ts'
import { mostRows } from './evaluate.ts'
import { shuffle } from './order.ts'
import type { AnswerProblem } from './problem.ts'
import { type FormState, answerOf, cellOf, nodeOf } from './state.ts'
import { inLanguage, textFor } from './text.ts'

/** An option as this person reads it. */
export interface ChoiceView {
  code: string
  label: string
  exclusive: boolean
  specify: boolean
  image?: { source: string; alternative: string }
}

/** A line or a column of a matrix as this person reads it. */
export interface LineView {
  code: string
  label: string
}

/** A question as this person meets it now. */
export interface QuestionView {
  kind: 'question'
  name: string
  row: number
  question: Question
  label: string
  hint: string
  required: boolean
  answer: ReturnType<typeof answerOf>
  problems: readonly AnswerProblem[]
  choices: readonly ChoiceView[]
  rows: readonly LineView[]
  columns: readonly LineView[]
  /** What may be said instead of answering. */
  missing: readonly StatedMissing[]
  /** The field that the chosen « other » option opens. */
  other?: QuestionView
}

export interface NoteView {
  kind: 'note'
  name: string
  row: number
  label: string
  hint: string
}

export interface GroupView {
  kind: 'group'
  name: string
  row: number
  label: string
  hint: string
  items: ItemView[]
}

export interface RepeatView {
  kind: 'repeat'
  name: string
  label: string
  hint: string
  rows: ItemView[][]
  mayAdd: boolean
  mayRemove: boolean
  problems: readonly AnswerProblem[]
}

export type ItemView = QuestionView | NoteView | GroupView | RepeatView

const staysPut = ({ fixed, exclusive, specify }: Choice): boolean => Boolean(fixed || exclusive || specify)

const choiceView =
  (state: FormState, row: number) =>
  ({ code, label, exclusive = false, specify = false, image }: Choice): ChoiceView => ({
    code,
    label: textFor(state, label, row),
    exclusive,
    specify,
    ...(image
      ? { image: { source: image.source, alternative: inLanguage(image.alternative, state.language) } }
      : {}),
  })

function choicesFor(state: FormState, { name, item }: FormNode, offered: readonly Choice[], row: number) {
  const shuffled =
    'randomize' in item && item.randomize ? shuffle(offered, state.seed, name, staysPut) : offered
  return shuffled.map(choiceView(state, row))
}

function linesFor(state: FormState, { name, item }: FormNode, row: number): LineView[] {
  if (!('rows' in item)) return []
  const lines = item.randomizeRows
    ? shuffle(item.rows, state.seed, `${name}.rows`, (line) => line.fixed === true)
    : item.rows
  return lines.map(lineView(state, row))
}

const lineView =
  (state: FormState, row: number) =>
  ({ code, label }: MatrixRow | MatrixColumn): LineView => ({ code, label: textFor(state, label, row) })

/** A question as this person meets it now; undefined while it is not asked. */
export function questionView(state: FormState, name: string, row = 0): QuestionView | undefined {
  const node = nodeOf(state, name)
  const cell = cellOf(state, name, row)
  if (node.kind !== 'question' || !cell?.relevant) return undefined
  const question = node.item as Question
  const other = node.other && questionView(state, node.other.name, row)
  return {
    kind: 'question',
    name,
    row,
    question,
    label: textFor(state, question.label, row),
    hint: textFor(state, question.hint, row),
    required: cell.required,
    answer: answerOf(state, name, row),
    problems: cell.problems,
    choices: choicesFor(state, node, cell.offered, row),
    rows: linesFor(state, node, row),
    columns: 'columns' in question ? question.columns.map(lineView(state, row)) : [],
    missing: question.missing ?? [],
    ...(other ? { other } : {}),
  }
}

/** Items as this person meets them now: those that are not asked are left out. */
export const itemViews = (state: FormState, items: readonly Item[], row = 0): ItemView[] =>
  items.flatMap((item) => itemView(state, item, row) ?? [])

function itemView(state: FormState, item: Item, row: number): ItemView | undefined {
  const cell = cellOf(state, item.name, row)
  if (!cell?.relevant || item.type === 'calculated') return undefined
  const { name } = item
  const texts = { label: textFor(state, item.label, row), hint: textFor(state, item.hint, row) }
  if (item.type === 'note') return { kind: 'note', name, row, ...texts }
  if (item.type === 'group')
    return { kind: 'group', name, row, ...texts, items: itemViews(state, item.items, row) }
  if (item.type !== 'repeat') return questionView(state, name, row)
  const managed = item.count === undefined
  return {
    kind: 'repeat',
    name,
    ...texts,
    rows: Array.from({ length: cell.rows }, (_, index) => itemViews(state, item.items, index)),
    mayAdd: managed && cell.rows < Math.min(item.maxRows ?? mostRows, mostRows),
    mayRemove: managed && cell.rows > (item.minRows ?? 0),
    problems: cell.problems,
  }
}

/** What a multiple choice becomes when one option is pressed: an exclusive one stands alone. */
export function toggleChoice(
  choices: readonly ChoiceView[],
  chosen: readonly string[],
  code: string,
): string[] {
  if (chosen.includes(code)) return chosen.filter((one) => one !== code)
  const isExclusive = (one: string) => choices.some((choice) => choice.code === one && choice.exclusive)
  return isExclusive(code) ? [code] : [...chosen.filter((one) => !isExclusive(one)), code]
}
