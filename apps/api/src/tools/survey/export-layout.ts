import type {
  Answer,
  Answers,
  Choice,
  FormDefinition,
  LocalizedText,
  MissingKind,
} from '@participe/form-engine'
import type { Language } from '../../platform/localized.ts'
import { choicesOf, missingOf, type Variable, variablesOf } from './questionnaire.ts'

export type Cell = string | number | null

/** One column of an export: where its value is in an answer, and how it is put back. */
export interface ExportColumn {
  name: string
  question: string
  type: string
  label: LocalizedText
  /** Condition under which it is asked, as written; empty for always. */
  condition: string
  /** Codes that a cell may hold, with their words; none for free values. */
  choices: readonly { code: string; label: LocalizedText }[]
  kind: 'TEXT' | 'NUMBER' | 'CODE' | 'FLAG' | 'JSON'
  read: (answer: Answer) => Cell
  /** Put a cell back into the answer that is being built; undefined at first. */
  write: (cell: string, before: unknown) => unknown
}

/** In place of a value: why there is none. A text that begins with "?" is written with two. */
export const missingMark = (kind: MissingKind): string => `?${kind}`

const flags = [
  { code: '0', label: { fr: 'Non', en: 'No' } },
  { code: '1', label: { fr: 'Oui', en: 'Yes' } },
]
const yesNo = [
  { code: 'yes', label: { fr: 'Oui', en: 'Yes' } },
  { code: 'no', label: { fr: 'Non', en: 'No' } },
]

const record = (value: unknown): Record<string, unknown> =>
  typeof value === 'object' && value !== null ? (value as Record<string, unknown>) : {}
const scalar = (value: unknown): Cell =>
  typeof value === 'string' || typeof value === 'number' ? value : null
const list = (value: unknown): string[] => (Array.isArray(value) ? value.map(String) : [])

const joined = (one: LocalizedText, other: LocalizedText): LocalizedText => ({
  fr: `${one.fr} – ${other.fr}`,
  en: `${one.en ?? one.fr} – ${other.en ?? other.fr}`,
})

type Part = Pick<ExportColumn, 'kind' | 'choices' | 'read' | 'write'> & {
  ending: string
  label: LocalizedText
}

const numberOrText = (text: boolean) => (cell: string) => (text ? cell : Number(cell))

/** Ticks of one list of options: a column of 0 and 1 for each. */
const ticks = (choices: readonly Choice[], at: (answer: unknown) => unknown, put: Put): Part[] =>
  choices.map(({ code, label }) => ({
    ending: `_${code}`,
    label,
    kind: 'FLAG',
    choices: flags,
    read: (answer) => (at(answer) === undefined ? null : Number(list(at(answer)).includes(code))),
    write: (cell, before) => put(before, (known) => (cell === '1' ? [...list(known), code] : list(known))),
  }))

type Put = (before: unknown, change: (known: unknown) => unknown) => unknown
const whole: Put = (before, change) => change(before)
const inRow =
  (row: string): Put =>
  (before, change) => ({ ...record(before), [row]: change(record(before)[row]) })

/** Value of each entry of a record, by its key. */
const entries = (
  keys: readonly { code: string; label: LocalizedText }[],
  shape: Pick<Part, 'kind' | 'choices'>,
): Part[] =>
  keys.map(({ code, label }) => ({
    ending: `_${code}`,
    label,
    ...shape,
    read: (answer) => scalar(record(answer)[code]),
    write: (cell, before) => ({ ...record(before), [code]: numberOrText(shape.kind !== 'NUMBER')(cell) }),
  }))

function partsOf(definition: FormDefinition, item: Variable): Part[] {
  const single = (kind: ExportColumn['kind'], choices: Part['choices'] = []): Part[] => [
    {
      ending: '',
      label: { fr: '' },
      kind,
      choices,
      read: scalar,
      write: numberOrText(kind !== 'NUMBER'),
    },
  ]
  switch (item.type) {
    case 'integer':
    case 'decimal':
    case 'rating':
    case 'slider':
      return single('NUMBER')
    case 'singleChoice':
      return single('CODE', choicesOf(definition, item.choices))
    case 'yesNo':
      return single('CODE', yesNo)
    case 'consent':
      return [
        {
          ending: '',
          label: { fr: '' },
          kind: 'CODE',
          choices: yesNo,
          read: (answer) => (answer === true ? 'yes' : 'no'),
          write: (cell) => cell === 'yes',
        },
      ]
    case 'multipleChoice':
      return ticks(choicesOf(definition, item.choices), (answer) => answer, whole)
    case 'ranking':
      return choicesOf(definition, item.choices).map(({ code, label }) => ({
        ending: `_${code}`,
        label,
        kind: 'NUMBER',
        choices: [],
        read: (answer) => list(answer).indexOf(code) + 1 || null,
        write: (cell, before) => {
          const order = [...list(before)]
          order[Number(cell) - 1] = code
          return order
        },
      }))
    case 'constantSum':
      return entries(choicesOf(definition, item.choices), { kind: 'NUMBER', choices: [] })
    case 'matrixSingle':
      return entries(item.rows, { kind: 'CODE', choices: choicesOf(definition, item.choices) })
    case 'matrixMultiple':
      return item.rows.flatMap((row) =>
        ticks(choicesOf(definition, item.choices), (answer) => record(answer)[row.code], inRow(row.code)).map(
          (part) => ({ ...part, ending: `_${row.code}${part.ending}`, label: joined(row.label, part.label) }),
        ),
      )
    case 'matrixNumber':
    case 'matrixText': {
      const kind = item.type === 'matrixNumber' ? 'NUMBER' : 'TEXT'
      return item.rows.flatMap((row) =>
        item.columns.map((column) => ({
          ending: `_${row.code}_${column.code}`,
          label: joined(row.label, column.label),
          kind,
          choices: [],
          read: (answer: Answer) => scalar(record(record(answer)[row.code])[column.code]),
          write: (cell: string, before: unknown) =>
            inRow(row.code)(before, (known) => ({
              ...record(known),
              [column.code]: numberOrText(kind === 'TEXT')(cell),
            })),
        })),
      )
    }
    case 'repeat':
    case 'calculated':
    case 'file':
    case 'geopoint':
    case 'geotrace':
    case 'geoshape':
      return [
        {
          ending: '',
          label: { fr: '' },
          kind: 'JSON',
          choices: [],
          read: (answer) => JSON.stringify(answer),
          write: (cell) => JSON.parse(cell) as unknown,
        },
      ]
    default:
      return single('TEXT')
  }
}

/** The text beside an option « other, specify » is a variable of its own. */
const otherOf = (definition: FormDefinition, item: Variable): string | null =>
  (item.type === 'singleChoice' || item.type === 'multipleChoice') &&
  choicesOf(definition, item.choices).some(({ specify }) => specify)
    ? `${item.name}_other`
    : null

/** Columns of all the versions of a survey: the latest words first, then what only earlier ones asked. */
export function exportColumns(definitions: readonly FormDefinition[]): ExportColumn[] {
  const columns = new Map<string, ExportColumn>()
  const add = (column: ExportColumn) => {
    if (!columns.has(column.name)) columns.set(column.name, column)
  }
  for (const definition of definitions) {
    for (const item of variablesOf(definition)) {
      const base = {
        question: item.name,
        type: item.type,
        condition: item.relevant ?? '',
      }
      const label = item.label ?? { fr: '' }
      for (const { ending, label: part, ...rest } of partsOf(definition, item))
        add({ ...base, ...rest, name: `${item.name}${ending}`, label: ending ? joined(label, part) : label })
      const other = otherOf(definition, item)
      if (other)
        add({
          ...base,
          question: other,
          type: 'shortText',
          name: other,
          label: joined(label, { fr: 'précision', en: 'specified' }),
          choices: [],
          kind: 'TEXT',
          read: scalar,
          write: (cell) => cell,
        })
    }
  }
  return [...columns.values()]
}

const guarded = (text: string): string => (text.startsWith('?') ? `?${text}` : text)

/** Cells of one response: a value, a mark that says why there is none, or nothing for a line that was left out. */
export function encodeAnswers(
  columns: readonly ExportColumn[],
  answers: Answers,
  labels: Language | null = null,
): Cell[] {
  return columns.map((column) => {
    const answer = answers[column.question] as Answer | undefined
    if (answer === undefined) return missingMark('NOT_ASKED')
    const missing = missingOf(answer)
    if (missing) return missingMark(missing)
    const cell = column.read(answer)
    if (labels && typeof cell === 'string' && column.kind === 'CODE') {
      const label = column.choices.find(({ code }) => code === cell)?.label
      return label ? ((labels === 'en' ? label.en : undefined) ?? label.fr) : cell
    }
    return typeof cell === 'string' ? guarded(cell) : cell
  })
}

/** The answers that codes were written from. */
export function decodeAnswers(columns: readonly ExportColumn[], cells: readonly string[]): Answers {
  const answers: Record<string, unknown> = {}
  columns.forEach((column, index) => {
    const cell = cells[index] ?? ''
    if (cell === '') return
    if (/^\?[A-Z]/.test(cell)) {
      answers[column.question] = { missing: cell.slice(1) }
      return
    }
    const plain = cell.startsWith('??') ? cell.slice(1) : cell
    answers[column.question] = column.write(plain, answers[column.question])
  })
  return answers as Answers
}

/** A field of CSV (RFC 4180). What a spreadsheet would take for a formula is kept from it by an apostrophe (S-10). */
export function csvField(cell: Cell): string {
  if (cell === null) return ''
  if (typeof cell === 'number') return String(cell)
  const safe = /^['=+\-@\t\r]/.test(cell) ? `'${cell}` : cell
  return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe
}

/** The text that a field was written from. */
export const plainField = (field: string): string => (/^'['=+\-@\t\r]/.test(field) ? field.slice(1) : field)

export const csvLine = (cells: readonly Cell[]): string => `${cells.map(csvField).join(',')}\r\n`
