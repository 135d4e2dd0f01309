import { dateOf, formatDays } from './date.ts'
import { fullMatch } from './pattern.ts'
import { type Scalar, equal, toBoolean, toNumber, toText, wordsOf } from './scalar.ts'

/** What a function gives or takes. `nodes` is every row of a repeated question, `any` whatever comes. */
export type Kind = 'number' | 'text' | 'boolean' | 'date' | 'codes' | 'nodes' | 'any'

export interface FunctionSpec {
  /** Fewest and most arguments. */
  count: readonly [number, number]
  gives: Kind
  /** What each argument is; the last holds for all that follow. */
  takes: readonly Kind[]
  /** Arguments are values, or lists of values where `takes` says `nodes`. */
  run: (args: Scalar[], now: string) => Scalar
}

const many = Number.POSITIVE_INFINITY
const spec = (
  count: number | readonly [number, number],
  takes: readonly Kind[],
  gives: Kind,
  run: FunctionSpec['run'],
): FunctionSpec => ({ count: typeof count === 'number' ? [count, count] : count, takes, gives, run })

/** Arguments that are always there: the number was checked when the expression was read. */
const at = (args: Scalar[], index: number): Scalar => args[index] ?? ''
const number = (args: Scalar[], index: number): number => toNumber(at(args, index))
const text = (args: Scalar[], index: number): string => toText(at(args, index))
const isGiven = (value: Scalar): boolean => value !== ''
const numbers = (args: Scalar[]): number[] => args.filter(isGiven).map(toNumber)
const ofOne = (run: (value: number) => number): FunctionSpec =>
  spec(1, ['number'], 'number', (args) => run(number(args, 0)))
const ofText = (run: (value: string) => Scalar, gives: Kind = 'text'): FunctionSpec =>
  spec(1, ['any'], gives, (args) => run(text(args, 0)))
const ofTexts = (run: (value: string, other: string) => Scalar, gives: Kind): FunctionSpec =>
  spec(2, ['any', 'text'], gives, (args) => run(text(args, 0), text(args, 1)))

/** Half goes up, as XPath has it; digits are moved in decimal, so that 1.005 rounds to 1.01. */
function round(value: number, digits: number): number {
  if (!Number.isFinite(value)) return value
  const shifted = Math.round(Number(`${value}e${digits}`))
  return Number.isNaN(shifted) ? Math.round(value) : Number(`${shifted}e${-digits}`)
}

/** An empty list has no least and no greatest value: nothing, rather than infinity. */
const extreme = (pick: (...values: number[]) => number): FunctionSpec =>
  spec([1, many], ['nodes'], 'number', (args) => {
    const values = numbers(args)
    return values.length === 0 ? '' : pick(...values)
  })

/** Functions whose arguments are all evaluated first. `if`, `coalesce`, `position` and a few others are in `compile`. */
export const functions: Record<string, FunctionSpec> = {
  not: spec(1, ['any'], 'boolean', (args) => !toBoolean(at(args, 0))),
  true: spec(0, [], 'boolean', () => true),
  false: spec(0, [], 'boolean', () => false),
  boolean: spec(1, ['any'], 'boolean', (args) => toBoolean(at(args, 0))),
  number: spec(1, ['any'], 'number', (args) => number(args, 0)),
  string: ofText((value) => value),
  selected: spec(2, ['codes', 'text'], 'boolean', (args) => wordsOf(at(args, 0)).includes(text(args, 1))),
  'count-selected': spec(1, ['codes'], 'number', (args) => wordsOf(at(args, 0)).length),
  'selected-at': spec(2, ['codes', 'number'], 'text', (args) => wordsOf(at(args, 0))[number(args, 1)] ?? ''),
  int: ofOne(Math.trunc),
  abs: ofOne(Math.abs),
  sqrt: ofOne(Math.sqrt),
  pow: spec(2, ['number'], 'number', (args) => number(args, 0) ** number(args, 1)),
  round: spec([1, 2], ['number'], 'number', (args) =>
    round(number(args, 0), args.length > 1 ? number(args, 1) : 0),
  ),
  sum: spec([1, many], ['nodes'], 'number', (args) =>
    numbers(args).reduce((total, value) => total + value, 0),
  ),
  count: spec([1, many], ['nodes'], 'number', (args) => args.length),
  'count-non-empty': spec([1, many], ['nodes'], 'number', (args) => args.filter(isGiven).length),
  min: extreme(Math.min),
  max: extreme(Math.max),
  concat: spec([1, many], ['nodes'], 'text', (args) => args.map(toText).join('')),
  join: spec([2, many], ['text', 'nodes'], 'text', ([separator = '', ...args]) =>
    args.filter(isGiven).map(toText).join(toText(separator)),
  ),
  substr: spec([2, 3], ['any', 'number'], 'text', (args) =>
    text(args, 0).slice(number(args, 1), args.length > 2 ? number(args, 2) : undefined),
  ),
  'string-length': ofText((value) => value.length, 'number'),
  'normalize-space': ofText((value) => value.trim().replace(/\s+/g, ' ')),
  'upper-case': ofText((value) => value.toUpperCase()),
  'lower-case': ofText((value) => value.toLowerCase()),
  contains: ofTexts((value, part) => value.includes(part), 'boolean'),
  'starts-with': ofTexts((value, part) => value.startsWith(part), 'boolean'),
  'ends-with': ofTexts((value, part) => value.endsWith(part), 'boolean'),
  'substring-before': ofTexts((value, part) => value.slice(0, Math.max(0, value.indexOf(part))), 'text'),
  'substring-after': ofTexts((value, part) => {
    const found = value.indexOf(part)
    return found < 0 ? '' : value.slice(found + part.length)
  }, 'text'),
  regex: ofTexts((value, pattern) => fullMatch(pattern).test(value), 'boolean'),
  today: spec(0, [], 'date', (_, now) => now.slice(0, 10)),
  now: spec(0, [], 'date', (_, now) => now),
  date: spec(1, ['any'], 'date', (args) => dateOf(Math.floor(number(args, 0)), false)),
  'date-time': spec(1, ['any'], 'date', (args) => dateOf(number(args, 0), true)),
  'decimal-date-time': spec(1, ['date'], 'number', (args) => number(args, 0)),
  'decimal-time': spec(1, ['date'], 'number', (args) => number(args, 0) - Math.floor(number(args, 0))),
  'format-date': spec(2, ['date', 'text'], 'text', (args) => formatDays(number(args, 0), text(args, 1))),
  'format-date-time': spec(2, ['date', 'text'], 'text', (args) => formatDays(number(args, 0), text(args, 1))),
}

/** Arithmetic and comparison. `and` and `or` are in `compile`: they stop early. */
export const operators: Record<string, (left: Scalar, right: Scalar) => Scalar> = {
  '=': equal,
  '!=': (left, right) => !equal(left, right),
  '<': (left, right) => toNumber(left) < toNumber(right),
  '<=': (left, right) => toNumber(left) <= toNumber(right),
  '>': (left, right) => toNumber(left) > toNumber(right),
  '>=': (left, right) => toNumber(left) >= toNumber(right),
  '+': (left, right) => toNumber(left) + toNumber(right),
  '-': (left, right) => toNumber(left) - toNumber(right),
  '*': (left, right) => toNumber(left) * toNumber(right),
  div: (left, right) => toNumber(left) / toNumber(right),
  mod: (left, right) => toNumber(left) % toNumber(right),
}
