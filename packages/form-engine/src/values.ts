import { isDate, isDateTime, isTime } from './expression/date.ts'
import type { Scalar } from './expression/scalar.ts'
import type {
  Answer,
  Choice,
  FileReference,
  GeoPoint,
  MatrixChoiceQuestion,
  MatrixInputQuestion,
  Missing,
  Question,
  Value,
} from './definition.ts'
import type { AnswerFault } from './problem.ts'

/** Texts longer than this are refused whatever the form says. */
export const longestText = { shortText: 1_000, longText: 20_000 }

export const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

const missingKinds = new Set<unknown>(['NOT_ASKED', 'SKIPPED', 'DOES_NOT_KNOW', 'PREFERS_NOT_TO_SAY'])

export const isMissing = (answer: unknown): answer is Missing =>
  isRecord(answer) && Object.hasOwn(answer, 'missing') && missingKinds.has(answer.missing)

/** Whether nothing was given: no value, only spaces, an empty list, no line filled. */
export function isBlank(value: unknown): boolean {
  if (value === undefined || value === null) return true
  if (typeof value === 'string') return value.trim() === ''
  if (Array.isArray(value)) return value.length === 0
  return isRecord(value) && Object.values(value).every(isBlank)
}

const areCodes = (value: unknown): value is string[] =>
  Array.isArray(value) &&
  value.every((code) => typeof code === 'string' && code !== '') &&
  new Set(value).size === value.length

const isNumber = (value: unknown): value is number => typeof value === 'number' && Number.isFinite(value)

const isPoint = (value: unknown): value is GeoPoint =>
  isRecord(value) &&
  isNumber(value.latitude) &&
  isNumber(value.longitude) &&
  Math.abs(value.latitude) <= 90 &&
  Math.abs(value.longitude) <= 180 &&
  (value.accuracy === undefined || isNumber(value.accuracy))

const isFile = (value: unknown): value is FileReference =>
  isRecord(value) &&
  typeof value.id === 'string' &&
  typeof value.name === 'string' &&
  typeof value.mediaType === 'string' &&
  isNumber(value.size)

const wrongType: AnswerFault = { code: 'WRONG_TYPE' }
const unless = (right: boolean, code: AnswerFault['code'] = 'WRONG_TYPE'): AnswerFault | undefined =>
  right ? undefined : { code }

function numberFault(value: unknown, whole: boolean): AnswerFault | undefined {
  if (typeof value === 'string') return { code: 'NOT_A_NUMBER' }
  if (!isNumber(value)) return wrongType
  return whole && !Number.isSafeInteger(value) ? { code: 'NOT_WHOLE' } : undefined
}

const ofRecord = (value: unknown, right: (entry: unknown) => boolean): AnswerFault | undefined =>
  unless(isRecord(value) && Object.values(value).every((entry) => entry === undefined || right(entry)))

const cellsAreNumbers = (entry: unknown): AnswerFault | undefined => {
  if (!isRecord(entry)) return wrongType
  for (const cell of Object.values(entry)) {
    const fault = isBlank(cell) ? undefined : numberFault(cell, false)
    if (fault) return fault
  }
  return undefined
}

const isText = (value: unknown): value is string => typeof value === 'string'
const ofText = (value: unknown, right: (text: string) => boolean, code: AnswerFault['code']) =>
  isText(value) ? unless(right(value), code) : wrongType

type Shape = (value: unknown) => AnswerFault | undefined

const shapes: Record<Question['type'], Shape> = {
  shortText: (value) => unless(isText(value)),
  longText: (value) => unless(isText(value)),
  integer: (value) => numberFault(value, true),
  decimal: (value) => numberFault(value, false),
  rating: (value) => numberFault(value, true),
  slider: (value) => numberFault(value, false),
  date: (value) => ofText(value, isDate, 'BAD_DATE'),
  time: (value) => ofText(value, isTime, 'BAD_TIME'),
  dateTime: (value) => ofText(value, isDateTime, 'BAD_DATE'),
  singleChoice: (value) => unless(isText(value)),
  yesNo: (value) => unless(isText(value)),
  multipleChoice: (value) => unless(areCodes(value)),
  ranking: (value) => unless(areCodes(value)),
  consent: (value) => unless(typeof value === 'boolean'),
  matrixSingle: (value) => ofRecord(value, isText),
  matrixMultiple: (value) => ofRecord(value, areCodes),
  matrixText: (value) => ofRecord(value, (row) => isRecord(row) && Object.values(row).every(isText)),
  matrixNumber: (value) =>
    isRecord(value)
      ? Object.values(value)
          .map(cellsAreNumbers)
          .find((fault) => fault)
      : wrongType,
  constantSum: (value) => {
    if (!isRecord(value)) return wrongType
    return cellsAreNumbers(value)
  },
  file: (value) => unless(Array.isArray(value) && value.every(isFile)),
  geopoint: (value) => unless(isPoint(value)),
  geotrace: (value) => unless(Array.isArray(value) && value.every(isPoint)),
  geoshape: (value) => unless(Array.isArray(value) && value.every(isPoint)),
}

/** Why a value that is there cannot be of the type of its question, if it cannot. */
export const shapeFault = (question: Question, value: unknown): AnswerFault | undefined =>
  shapes[question.type](value)

const yesOrNo = new Set(['yes', 'no'])
type Codes = ReadonlySet<string>
type Entries = Record<string, unknown>

/** Keeps of a record the entries that stay something. Gives back the very record when nothing changes. */
function keepEntries(record: Entries, codes: Codes, clean: (entry: unknown) => unknown): Entries {
  let same = true
  const kept: Entries = {}
  for (const [code, entry] of Object.entries(record)) {
    const cleaned = codes.has(code) ? clean(entry) : undefined
    if (cleaned !== undefined) kept[code] = cleaned
    if (cleaned !== entry) same = false
  }
  return same ? record : kept
}

const keepCodes = (value: unknown, codes: Codes): unknown => {
  const list = value as string[]
  const kept = list.filter((code) => codes.has(code))
  return kept.length === list.length ? list : kept
}

const codesOf = (list: readonly { code: string }[]): Codes => new Set(list.map(({ code }) => code))

/** Codes of the lines and columns of a matrix. */
export const linesOf = (question: MatrixChoiceQuestion | MatrixInputQuestion): Codes => codesOf(question.rows)

/** The value without the options, lines and columns that are not offered; undefined when nothing is left. */
export function onlyOffered(question: Question, value: Value, offered: readonly Choice[]): Value | undefined {
  const kept = keepOffered(question, value, offered)
  return isBlank(kept) ? undefined : (kept as Value)
}

function keepOffered(question: Question, value: Value, offered: readonly Choice[]): unknown {
  switch (question.type) {
    case 'yesNo':
      return yesOrNo.has(value as string) ? value : undefined
    case 'singleChoice':
      return offered.some(({ code }) => code === value) ? value : undefined
    case 'multipleChoice':
    case 'ranking':
      return keepCodes(value, codesOf(offered))
    case 'constantSum':
      return keepEntries(value as Entries, codesOf(offered), (entry) => entry)
    case 'matrixSingle': {
      const codes = codesOf(offered)
      return keepEntries(value as Entries, linesOf(question), (code) =>
        codes.has(code as string) ? code : undefined,
      )
    }
    case 'matrixMultiple': {
      const codes = codesOf(offered)
      return keepEntries(value as Entries, linesOf(question), (list) => keepCodes(list, codes))
    }
    case 'matrixText':
    case 'matrixNumber': {
      const columns = codesOf(question.columns)
      return keepEntries(value as Entries, linesOf(question), (cells) =>
        keepEntries(cells as Entries, columns, (cell) => cell),
      )
    }
    default:
      return value
  }
}

const pointText = ({ latitude, longitude, accuracy = 0 }: GeoPoint): string =>
  `${latitude} ${longitude} 0 ${accuracy}`

/** What an expression reads of a value, as XForms writes it. */
export function scalarOf(value: unknown): Scalar {
  if (value === undefined || value === null) return ''
  if (typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean') return value
  if (!Array.isArray(value)) {
    if (isPoint(value)) return pointText(value)
    return Object.entries(value as Entries)
      .map(([code, entry]) => `${code}:${String(scalarOf(entry))}`)
      .join(' ')
  }
  if (value.every(isText)) return value.join(' ')
  return value.map((entry) => (isPoint(entry) ? pointText(entry) : (entry as FileReference).name)).join(';')
}

/** The value of an answer, if it has one. */
export const valueOf = (answer: Answer | undefined): Value | undefined =>
  answer === undefined || isMissing(answer) || isBlank(answer) ? undefined : answer
