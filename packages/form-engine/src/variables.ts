import type { Known } from './expression/check.ts'
import type { Scalar } from './expression/scalar.ts'
import type { CalculatedQuestion, FormDefinition, Item, Question, RepeatItem } from './definition.ts'
import { choicesOf, isQuestion, itemsOf, maySpecify, otherQuestion } from './items.ts'
import { scalarOf } from './values.ts'

/** One column of an export, and what `${name}` reads in an expression. */
export interface Variable {
  name: string
  /** The question that gives it. A field of an « other » option is a question of its own. */
  question: Question | CalculatedQuestion
  /** For a part of a question: its line, its column, its option. */
  part?: { row?: string; column?: string; choice?: string }
  repeat?: RepeatItem
  /** What is known of its values. */
  known: Known
}

const kinds: Partial<Record<Question['type'], Known['kind']>> = {
  shortText: 'text',
  longText: 'text',
  integer: 'number',
  decimal: 'number',
  rating: 'number',
  slider: 'number',
  date: 'date',
  time: 'date',
  dateTime: 'date',
  consent: 'boolean',
}

function knownOf(definition: FormDefinition, question: Question): Known {
  if (question.type === 'yesNo') return { kind: 'codes', codes: new Set(['yes', 'no']) }
  if (question.type === 'singleChoice' || question.type === 'multipleChoice' || question.type === 'ranking')
    return { kind: 'codes', codes: new Set(choicesOf(definition, question).map(({ code }) => code)) }
  return { kind: kinds[question.type] ?? 'other' }
}

type PartOf = Pick<Variable, 'name' | 'part' | 'known'>

/** The parts of a matrix or of a sum: `satisfaction_welcome`, `trips_week_car`. */
function partsOf(definition: FormDefinition, question: Question): PartOf[] {
  const { name } = question
  if (question.type === 'constantSum')
    return choicesOf(definition, question).map(({ code }) => ({
      name: `${name}_${code}`,
      part: { choice: code },
      known: { kind: 'number' },
    }))
  if (question.type === 'matrixSingle' || question.type === 'matrixMultiple') {
    const codes = new Set(choicesOf(definition, question).map(({ code }) => code))
    return question.rows.map(({ code }) => ({
      name: `${name}_${code}`,
      part: { row: code },
      known: { kind: 'codes', codes },
    }))
  }
  if (question.type !== 'matrixText' && question.type !== 'matrixNumber') return []
  const kind = question.type === 'matrixText' ? 'text' : 'number'
  return question.rows.flatMap((row) =>
    question.columns.map((column) => ({
      name: `${name}_${row.code}_${column.code}`,
      part: { row: row.code, column: column.code },
      known: { kind },
    })),
  )
}

function ofItem(definition: FormDefinition, item: Item, repeat?: RepeatItem): Variable[] {
  const around = repeat ? { repeat } : {}
  if (item.type === 'calculated')
    return [{ name: item.name, question: item, known: { kind: 'any' }, ...around }]
  if (!isQuestion(item)) return []
  const whole = { name: item.name, question: item, known: knownOf(definition, item), ...around }
  const parts = partsOf(definition, item).map((part) => ({ ...part, question: item, ...around }))
  const other = maySpecify(item) ? otherQuestion(definition, item) : undefined
  return [whole, ...parts, ...(other ? ofItem(definition, other, repeat) : [])]
}

/**
 * The variables of a form, in the order of its writing. A matrix gives itself and its parts; an export
 * writes the parts.
 */
export const variablesOf = (definition: FormDefinition): Variable[] =>
  [...itemsOf(definition)].flatMap(([item, { repeat }]) => ofItem(definition, item, repeat))

const entry = (value: unknown, code: string): unknown =>
  typeof value === 'object' && value !== null && Object.hasOwn(value, code)
    ? (value as Record<string, unknown>)[code]
    : undefined

/** What an expression reads of one part of a value. */
export function partScalar(value: unknown, { row, column, choice }: NonNullable<Variable['part']>): Scalar {
  const line = entry(value, row ?? choice ?? '')
  return scalarOf(column === undefined ? line : entry(line, column))
}
