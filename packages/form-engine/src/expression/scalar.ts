import { daysOf } from './date.ts'

/** What an expression works with. An absent answer is the empty text; several codes are one text with spaces. */
export type Scalar = string | number | boolean

const plainNumber = /^-?(?:\d+(?:\.\d*)?|\.\d+)$/

/** A number as XPath has it, with dates as days since 1970. What is no number is NaN. */
export function toNumber(value: Scalar): number {
  if (typeof value === 'number') return value
  if (typeof value === 'boolean') return value ? 1 : 0
  const text = value.trim()
  return plainNumber.test(text) ? Number(text) : daysOf(text)
}

export function toText(value: Scalar): string {
  if (typeof value === 'string') return value
  if (typeof value === 'boolean') return value ? 'true' : 'false'
  return Number.isNaN(value) ? '' : String(value === 0 ? 0 : value)
}

export function toBoolean(value: Scalar): boolean {
  if (typeof value === 'boolean') return value
  return typeof value === 'number' ? value !== 0 && !Number.isNaN(value) : value !== ''
}

/** Equality of XPath: as booleans if one is, else as numbers if one is, else as texts. */
export function equal(left: Scalar, right: Scalar): boolean {
  if (typeof left === 'boolean' || typeof right === 'boolean') return toBoolean(left) === toBoolean(right)
  if (typeof left === 'number' || typeof right === 'number') return toNumber(left) === toNumber(right)
  return left === right
}

/** The codes of an answer with several. */
export const wordsOf = (value: Scalar): string[] => toText(value).split(/\s+/).filter(Boolean)
