import type {
  Answer,
  Answers,
  CalculatedQuestion,
  Choice,
  FormDefinition,
  Item,
  LocalizedText,
  MissingKind,
  Page,
  Question,
  RepeatItem,
} from '@participe/form-engine'

/** How the results of a question are drawn. */
export type Shape = 'CHOICES' | 'MULTIPLE' | 'SCALE' | 'NUMBERS' | 'RANKS' | 'TEXT' | 'COUNT'

export interface AnswerCell {
  code: string
  label: LocalizedText
}

/** What is counted apart: a question, a row of a matrix, a share of a constant sum. */
export interface Measure {
  /** Name of the question, with the row after a dot. */
  key: string
  question: string
  type: string
  shape: Shape
  label: LocalizedText
  rowLabel: LocalizedText
  cells: AnswerCell[]
  /** The value of one response, or why there is none. */
  read: (answers: Answers) => Reading
}

/** Codes of the cells that a response falls into, with its number where it gave one. */
export interface Reading {
  cells: string[]
  /** In the order of the cells. */
  numbers?: number[]
  missing?: MissingKind
}

export type Variable = Question | CalculatedQuestion | RepeatItem

const empty: LocalizedText = { fr: '' }

/** Everything that holds an answer, in the order of writing; what a repeat holds stays inside it. */
export function variablesOf(definition: FormDefinition): Variable[] {
  const walk = (items: readonly Item[]): Variable[] =>
    items.flatMap((item) => {
      if (item.type === 'group') return walk(item.items)
      return item.type === 'note' ? [] : [item]
    })
  return definition.pages.flatMap((page: Page) => walk(page.items))
}

export function choicesOf(definition: FormDefinition, choices: Choice[] | string): readonly Choice[] {
  return typeof choices === 'string' ? (definition.choiceLists?.[choices] ?? []) : choices
}

export const missingOf = (answer: unknown): MissingKind | null => {
  if (answer === undefined || answer === null || answer === '') return 'NOT_ASKED'
  if (typeof answer === 'object' && 'missing' in answer) return (answer as { missing: MissingKind }).missing
  return null
}

const absent = (missing: MissingKind): Reading => ({ cells: [], missing })

const one =
  (name: string, read: (answer: Answer) => Reading) =>
  (answers: Answers): Reading => {
    const answer = answers[name] as Answer | undefined
    const missing = missingOf(answer)
    return missing || answer === undefined ? absent(missing ?? 'NOT_ASKED') : read(answer)
  }

/** Of an answer that is a record: the entry of one line, skipped when the line was left out. */
const entry = (name: string, code: string, read: (value: unknown) => Reading) =>
  one(name, (answer) => {
    const value = (answer as Record<string, unknown>)[code]
    return value === undefined || value === null || value === '' ? absent('SKIPPED') : read(value)
  })

const codes = (value: unknown): Reading => ({
  cells: Array.isArray(value) ? value.map(String) : [String(value)],
})

const cellsOf = (choices: readonly Choice[]): AnswerCell[] =>
  choices.map(({ code, label }) => ({ code, label }))

const same = (text: string): LocalizedText => ({ fr: text, en: text })

/** Most values of a scale that each have a cell of their own. */
const mostValues = 21

/** Classes of numbers: 1, 2 and 5 times the powers of ten, below zero too. */
const steps = [
  0,
  ...[0, 1, 2, 3, 4, 5, 6, 7, 8].flatMap((power) => [1, 2, 5].map((step) => step * 10 ** power)),
]

function openClass(value: number): string {
  const magnitude = Math.abs(value)
  const index = steps.findLastIndex((step) => step <= magnitude)
  const [low, high] = [steps[Math.max(0, index)] ?? 0, steps[index + 1]]
  if (value < 0) return high === undefined ? `<-${low}` : `-${high}_-${low}`
  return high === undefined ? `>${low}` : `${low}_${high}`
}

interface Scale {
  cells: AnswerCell[]
  classOf: (value: number) => string
}

/** Ten classes from the least to the most that the question takes. */
function boundedScale(min: number, max: number): Scale {
  const width = (max - min) / 10
  const bounds = Array.from({ length: 11 }, (_, index) => Number((min + index * width).toPrecision(6)))
  const codeOf = (index: number) => `${bounds[index]}_${bounds[index + 1]}`
  return {
    cells: Array.from({ length: 10 }, (_, index) => ({
      code: codeOf(index),
      label: {
        fr: `${bounds[index]} à ${index === 9 ? '' : 'moins de '}${bounds[index + 1]}`,
        en: `${bounds[index]} to ${index === 9 ? '' : 'under '}${bounds[index + 1]}`,
      },
    })),
    classOf: (value) => codeOf(Math.min(9, Math.max(0, Math.floor((value - min) / width)))),
  }
}

const decimals = (value: number): number => (String(value).split('.')[1] ?? '').length

function everyValue(from: number, to: number, step: number): Scale {
  const places = Math.max(decimals(step), decimals(from))
  const values = Array.from({ length: Math.floor((to - from) / step + 1e-9) + 1 }, (_, index) =>
    String(Number((from + index * step).toFixed(places))),
  )
  return { cells: values.map((value) => ({ code: value, label: same(value) })), classOf: String }
}

function scaleOf(min: number | undefined, max: number | undefined, step: number | null): Scale {
  if (min === undefined || max === undefined || max <= min) return { cells: [], classOf: openClass }
  if (step !== null && (max - min) / step < mostValues) return everyValue(min, max, step)
  return boundedScale(min, max)
}

/** Words of a class that only a value revealed. */
export function classLabel(code: string): LocalizedText {
  const [low = '', high = ''] = code.split('_')
  return high
    ? { fr: `${low} à moins de ${high}`, en: `${low} to under ${high}` }
    : same(code.replace('>', '≥ '))
}

/** Cells of open classes in the order of their numbers. */
export const classOrder = (code: string): number =>
  Number.parseFloat(code.replace(/^[<>]/, '').split('_')[0] ?? '0')

const numberReading =
  (scale: Scale) =>
  (value: unknown): Reading => {
    const number = Number(value)
    return { cells: [scale.classOf(number)], numbers: [number] }
  }

/** The same list of options for every line of a matrix, or of a constant sum. */
function measuresOf(definition: FormDefinition, item: Variable): Measure[] {
  const base = {
    key: item.name,
    question: item.name,
    type: item.type,
    label: item.label ?? empty,
    rowLabel: empty,
    cells: [] as AnswerCell[],
  }
  const numeric = (scale: Scale, shape: Shape): Measure => ({
    ...base,
    shape,
    cells: scale.cells,
    read: one(item.name, numberReading(scale)),
  })
  switch (item.type) {
    case 'singleChoice': {
      const cells = cellsOf(choicesOf(definition, item.choices))
      const shape = item.appearance === 'LIKERT' ? 'SCALE' : 'CHOICES'
      return [{ ...base, shape, cells, read: one(item.name, codes) }]
    }
    case 'multipleChoice': {
      const cells = cellsOf(choicesOf(definition, item.choices))
      return [{ ...base, shape: 'MULTIPLE', cells, read: one(item.name, codes) }]
    }
    case 'yesNo':
    case 'consent': {
      const cells = [
        { code: 'yes', label: { fr: 'Oui', en: 'Yes' } },
        { code: 'no', label: { fr: 'Non', en: 'No' } },
      ]
      const read = one(item.name, (value) =>
        codes(typeof value === 'boolean' ? (value ? 'yes' : 'no') : value),
      )
      return [{ ...base, shape: 'CHOICES', cells, read }]
    }
    case 'rating':
      return [numeric(everyValue(item.from, item.to, 1), 'SCALE')]
    case 'slider':
      return [numeric(scaleOf(item.from, item.to, item.step), 'SCALE')]
    case 'integer':
      return [numeric(scaleOf(item.min, item.max, 1), 'NUMBERS')]
    case 'decimal':
      return [numeric(scaleOf(item.min, item.max, null), 'NUMBERS')]
    case 'ranking': {
      const cells = cellsOf(choicesOf(definition, item.choices))
      const read = one(item.name, (value) => {
        const order = (value as string[]).map(String)
        return { cells: order, numbers: order.map((_, index) => index + 1) }
      })
      return [{ ...base, shape: 'RANKS', cells, read }]
    }
    case 'constantSum': {
      const scale = scaleOf(0, item.total, null)
      return choicesOf(definition, item.choices).map(({ code, label }) => ({
        ...base,
        key: `${item.name}.${code}`,
        rowLabel: label,
        shape: 'NUMBERS',
        cells: scale.cells,
        read: entry(item.name, code, numberReading(scale)),
      }))
    }
    case 'matrixSingle':
    case 'matrixMultiple': {
      const cells = cellsOf(choicesOf(definition, item.choices))
      const shape = item.type === 'matrixSingle' ? 'SCALE' : 'MULTIPLE'
      return item.rows.map(({ code, label }) => ({
        ...base,
        key: `${item.name}.${code}`,
        rowLabel: label,
        shape,
        cells,
        read: entry(item.name, code, codes),
      }))
    }
    case 'matrixNumber': {
      const scale = scaleOf(item.min, item.max, null)
      return item.rows.flatMap((row) =>
        item.columns.map((column) => ({
          ...base,
          key: `${item.name}.${row.code}.${column.code}`,
          rowLabel: joined(row.label, column.label),
          shape: 'NUMBERS' as const,
          cells: scale.cells,
          read: entry(item.name, row.code, (value) => {
            const cell = (value as Record<string, unknown>)[column.code]
            return cell === undefined ? absent('SKIPPED') : numberReading(scale)(cell)
          }),
        })),
      )
    }
    case 'matrixText':
      return item.rows.map(({ code, label }) => ({
        ...base,
        key: `${item.name}.${code}`,
        rowLabel: label,
        shape: 'COUNT',
        read: entry(item.name, code, () => ({ cells: [] })),
      }))
    case 'repeat': {
      const scale: Scale = { cells: [], classOf: openClass }
      const read = (answers: Answers) => {
        const rows = answers[item.name]
        return Array.isArray(rows) ? numberReading(scale)(rows.length) : absent('NOT_ASKED')
      }
      return [{ ...base, shape: 'NUMBERS', read }]
    }
    case 'shortText':
    case 'longText':
      return [{ ...base, shape: 'TEXT', read: one(item.name, () => ({ cells: [] })) }]
    case 'calculated':
      return []
    default:
      return [{ ...base, shape: 'COUNT', read: one(item.name, () => ({ cells: [] })) }]
  }
}

const joined = (one: LocalizedText, other: LocalizedText): LocalizedText => ({
  fr: `${one.fr}, ${other.fr}`,
  en: `${one.en ?? one.fr}, ${other.en ?? other.fr}`,
})

/** Whatever a result is made of, in the order of the questionnaire. */
export const measuresIn = (definition: FormDefinition): Measure[] =>
  variablesOf(definition).flatMap((item) => measuresOf(definition, item))

/** Text questions whose answers may be published one by one. */
export const openQuestions = (definition: FormDefinition): string[] =>
  variablesOf(definition)
    .filter(({ type }) => type === 'shortText' || type === 'longText')
    .map(({ name }) => name)

/** Questions in whose answers the order says something. */
export const rankingsIn = (definition: FormDefinition): ReadonlySet<string> =>
  new Set(
    variablesOf(definition)
      .filter(({ type }) => type === 'ranking')
      .map(({ name }) => name),
  )
