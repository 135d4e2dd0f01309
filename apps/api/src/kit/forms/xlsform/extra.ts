import { extraColumn } from './columns.ts'

/** What a row cannot say of its item: properties to set, properties that its columns seem to say and it has not. */
export interface Extra {
  set?: Record<string, unknown>
  unset?: string[]
  /** The row stands for a part of the item before it, for other tools; we read it there. */
  generated?: true
}

/** The longest text that a cell of a workbook takes, with room to spare. */
const longestCell = 30_000

type Cells = Record<string, string>

/** JSON in the extra column, and in others after it when it is long. */
export function writeExtra(extra: Extra): Cells {
  if (Object.keys(extra).length === 0) return {}
  const text = JSON.stringify(extra)
  const parts = Array.from({ length: Math.ceil(text.length / longestCell) }, (_, index) =>
    text.slice(index * longestCell, (index + 1) * longestCell),
  )
  return Object.fromEntries(
    parts.map((part, index) => [index === 0 ? extraColumn : `${extraColumn}_${index + 1}`, part]),
  )
}

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

/** Whether two plain values say the same, whatever the order of their properties. */
export function isSame(left: unknown, right: unknown): boolean {
  if (left === right) return true
  if (typeof left !== 'object' || typeof right !== 'object' || left === null || right === null) return false
  if (Array.isArray(left) !== Array.isArray(right)) return false
  const [one, other] = [left as Record<string, unknown>, right as Record<string, unknown>]
  const keys = Object.keys(one)
  return (
    keys.length === Object.keys(other).length &&
    keys.every((key) => Object.hasOwn(other, key) && isSame(one[key], other[key]))
  )
}

/** What the extra column says; `undefined` when it says nothing that can be read. */
export function readExtra(cells: Cells): Extra | undefined {
  const text = Object.keys(cells)
    .filter((key) => key === extraColumn || key.startsWith(`${extraColumn}_`))
    .sort((a, b) => a.length - b.length || (a < b ? -1 : 1))
    .map((key) => cells[key])
    .join('')
  if (text === '') return {}
  try {
    const found: unknown = JSON.parse(text)
    if (!isRecord(found)) return undefined
    const unset = Array.isArray(found.unset)
      ? found.unset.filter((key) => typeof key === 'string')
      : undefined
    return {
      ...(isRecord(found.set) ? { set: found.set } : {}),
      ...(unset ? { unset } : {}),
      ...(found.generated === true ? { generated: true } : {}),
    }
  } catch {
    return undefined
  }
}

/** What must be said apart so that what the columns say becomes the whole. */
export function difference(said: object, whole: object): Extra {
  const [left, right] = [said as Record<string, unknown>, whole as Record<string, unknown>]
  const set = Object.entries(right).filter(([key, value]) => value !== undefined && !isSame(value, left[key]))
  const unset = Object.keys(left).filter((key) => left[key] !== undefined && right[key] === undefined)
  return {
    ...(set.length > 0 ? { set: Object.fromEntries(set) } : {}),
    ...(unset.length > 0 ? { unset } : {}),
  }
}

/** The whole: what the columns say, with what is said apart. */
export function complete(said: object, { set = {}, unset = [] }: Extra): Record<string, unknown> {
  const entries = Object.entries({ ...said, ...set }).filter(([key]) => !unset.includes(key))
  return Object.fromEntries(entries)
}

/** Bounds that are also written in the constraint, for other tools. */
const bounds = ['min', 'max', 'minLength', 'maxLength', 'minChoices', 'maxChoices', 'pattern']

/**
 * The whole again, where somebody may have edited the columns since: a property said apart holds only if
 * the columns still say of it what they said when it was written.
 */
export function mergeExtra(
  said: Record<string, unknown>,
  extra: Extra,
  expected: (whole: Record<string, unknown>) => Record<string, unknown>,
): { whole: Record<string, unknown>; edited: string[] } {
  const whole = complete(said, extra)
  const before = expected(whole)
  const keys = [...Object.keys(extra.set ?? {}), ...(extra.unset ?? [])]
  const edited = keys.filter((key) => !isSame(before[key], said[key]))
  if (edited.includes('type')) return { whole: said, edited }
  const dropped = edited.includes('constraint') ? [...edited, ...bounds] : edited
  const set = Object.entries(extra.set ?? {}).filter(([key]) => !dropped.includes(key))
  const unset = (extra.unset ?? []).filter((key) => !dropped.includes(key))
  return { whole: complete(said, { set: Object.fromEntries(set), unset }), edited }
}
