import { toNumber } from './expression/scalar.ts'
import { fullMatch } from './expression/pattern.ts'
import type {
  Choice,
  ConstantSumQuestion,
  DateQuestion,
  FileQuestion,
  FileReference,
  GeoPoint,
  GeoQuestion,
  LongTextQuestion,
  MatrixInputQuestion,
  MultipleChoiceQuestion,
  Question,
  RankingQuestion,
  ShortTextQuestion,
  SliderQuestion,
  Value,
} from './definition.ts'
import type { AnswerFault } from './problem.ts'
import { isBlank, longestText } from './values.ts'

const formats = {
  EMAIL: ['BAD_EMAIL', /^[^\s@<>(),;:"[\]]{1,64}@[^\s@.,;:]+(?:\.[^\s@.,;:]+)+$/],
  // Ten digits of North America, with or without 1, or an international number.
  PHONE: ['BAD_PHONE', /^(?:(?:\+?1[ .-]?)?\(?[2-9]\d{2}\)?[ .-]?\d{3}[ .-]?\d{4}|\+[2-9][\d .-]{6,18}\d)$/],
  // Canada Post: no D, F, I, O, Q or U; no W or Z first.
  POSTAL_CODE: ['BAD_POSTAL_CODE', /^[ABCEGHJ-NPRSTVXY]\d[ABCEGHJ-NPRSTV-Z][ -]?\d[ABCEGHJ-NPRSTV-Z]\d$/i],
} as const

function* between(value: number, { min, max }: { min?: number; max?: number }): Generator<AnswerFault> {
  if (min !== undefined && value < min) yield { code: 'TOO_SMALL', params: { min } }
  if (max !== undefined && value > max) yield { code: 'TOO_LARGE', params: { max } }
}

function* text(question: ShortTextQuestion | LongTextQuestion, typed: string): Generator<AnswerFault> {
  const { minLength: min, maxLength } = question
  const value = typed.trim()
  const max = Math.min(maxLength ?? Infinity, longestText[question.type])
  if (min !== undefined && value.length < min)
    yield { code: 'TOO_SHORT', params: { min, length: value.length } }
  if (typed.length > max) yield { code: 'TOO_LONG', params: { max, length: typed.length } }
  if (question.type === 'longText' || typed.length > max) return
  if (question.pattern && !fullMatch(question.pattern).test(value)) yield { code: 'PATTERN' }
  if (!question.format) return
  const [code, shape] = formats[question.format]
  if (!shape.test(value)) yield { code }
}

function* date({ min, max }: DateQuestion, value: string): Generator<AnswerFault> {
  if (min !== undefined && toNumber(value) < toNumber(min)) yield { code: 'TOO_EARLY', params: { min } }
  if (max !== undefined && toNumber(value) > toNumber(max)) yield { code: 'TOO_LATE', params: { max } }
}

function* slider({ from, to, step }: SliderQuestion, value: number): Generator<AnswerFault> {
  yield* between(value, { min: from, max: to })
  const steps = (value - from) / step
  if (Math.abs(steps - Math.round(steps)) > 1e-9) yield { code: 'OFF_STEP', params: { step } }
}

function* several(
  { minChoices: min, maxChoices: max }: MultipleChoiceQuestion,
  value: string[],
  offered: readonly Choice[],
): Generator<AnswerFault> {
  const exclusive = offered.some(({ code, exclusive }) => exclusive && value.includes(code))
  if (exclusive && value.length > 1) yield { code: 'EXCLUSIVE_CHOICE' }
  if (exclusive) return
  if (min !== undefined && value.length < min)
    yield { code: 'TOO_FEW_CHOICES', params: { min, chosen: value.length } }
  if (max !== undefined && value.length > max)
    yield { code: 'TOO_MANY_CHOICES', params: { max, chosen: value.length } }
}

function* ranking(
  { minRanked, maxRanked }: RankingQuestion,
  value: string[],
  offered: readonly Choice[],
): Generator<AnswerFault> {
  const max = Math.min(maxRanked ?? offered.length, offered.length)
  const min = Math.min(minRanked ?? (maxRanked === undefined ? offered.length : 1), offered.length)
  if (value.length < min) yield { code: 'TOO_FEW_RANKED', params: { min, ranked: value.length } }
  if (value.length > max) yield { code: 'TOO_MANY_RANKED', params: { max, ranked: value.length } }
}

function* constantSum({ total }: ConstantSumQuestion, value: Record<string, number>): Generator<AnswerFault> {
  const parts = Object.values(value).filter((part) => typeof part === 'number')
  const smallest = Math.min(...parts)
  if (smallest < 0) yield { code: 'TOO_SMALL', params: { min: 0 } }
  const sum = Number(parts.reduce((all, part) => all + part, 0).toFixed(6))
  if (Math.abs(sum - total) > 1e-6)
    yield { code: 'WRONG_TOTAL', params: { total, sum, left: Number((total - sum).toFixed(6)) } }
}

function* matrixInput(
  { type, min, max }: MatrixInputQuestion,
  value: Record<string, Record<string, string | number>>,
): Generator<AnswerFault> {
  const cells = Object.values(value).flatMap((row) => Object.values(row))
  const faults = cells.flatMap((cell) =>
    type === 'matrixNumber'
      ? typeof cell === 'number'
        ? [...between(cell, { min, max })]
        : []
      : [
          ...text(
            { type: 'shortText', name: '', label: { fr: '' }, minLength: min, maxLength: max },
            String(cell),
          ),
        ],
  )
  yield* faults.slice(0, 1)
}

const accepts = (accept: string[], mediaType: string): boolean =>
  accept.some((one) => one === mediaType || (one.endsWith('/*') && mediaType.startsWith(one.slice(0, -1))))

function* files(
  { maxFiles = 1, maxSize, accept }: FileQuestion,
  value: FileReference[],
): Generator<AnswerFault> {
  if (value.length > maxFiles) yield { code: 'TOO_MANY_FILES', params: { max: maxFiles } }
  for (const { name, size, mediaType } of value) {
    if (maxSize !== undefined && size > maxSize)
      yield { code: 'FILE_TOO_LARGE', params: { name, max: maxSize } }
    if (accept && !accepts(accept, mediaType)) yield { code: 'FILE_TYPE', params: { name } }
  }
}

function* points({ type, maxPoints = 1000 }: GeoQuestion, value: GeoPoint[]): Generator<AnswerFault> {
  const min = type === 'geotrace' ? 2 : 3
  if (value.length < min) yield { code: 'TOO_FEW_POINTS', params: { min } }
  if (value.length > maxPoints) yield { code: 'TOO_MANY_POINTS', params: { max: maxPoints } }
}

/** What a value of the right type breaks of the rules of its question. */
export function ruleFaults(question: Question, value: Value, offered: readonly Choice[]): AnswerFault[] {
  switch (question.type) {
    case 'shortText':
    case 'longText':
      return [...text(question, value as string)]
    case 'integer':
    case 'decimal':
      return [...between(value as number, question)]
    case 'rating':
      return [...between(value as number, { min: question.from, max: question.to })]
    case 'slider':
      return [...slider(question, value as number)]
    case 'date':
    case 'time':
    case 'dateTime':
      return [...date(question, value as string)]
    case 'multipleChoice':
      return [...several(question, value as string[], offered)]
    case 'ranking':
      return [...ranking(question, value as string[], offered)]
    case 'constantSum':
      return [...constantSum(question, value as Record<string, number>)]
    case 'matrixText':
    case 'matrixNumber':
      return [...matrixInput(question, value as Record<string, Record<string, string | number>>)]
    case 'file':
      return [...files(question, value as FileReference[])]
    case 'geotrace':
    case 'geoshape':
      return [...points(question, value as GeoPoint[])]
    case 'singleChoice':
    case 'matrixSingle':
    case 'matrixMultiple':
    case 'yesNo':
    case 'geopoint':
    case 'consent':
      return []
  }
}

/** Whether a value that is there is enough for a required question: consent given, every line answered. */
export function requiredFault(question: Question, value: Value | undefined): AnswerFault | undefined {
  if (question.type === 'consent') return value === true ? undefined : { code: 'CONSENT_REQUIRED' }
  if (value === undefined) return { code: 'REQUIRED' }
  if (!('rows' in question)) return undefined
  const lines = value as Record<string, unknown>
  const missing = question.rows.filter(
    ({ code }) => !Object.hasOwn(lines, code) || isBlank(lines[code]),
  ).length
  return missing > 0 ? { code: 'LINES_MISSING', params: { missing } } : undefined
}
