import { refuse } from './errors.ts'
import { isId } from './ids.ts'

export const maximumPage = 100

/** A page of a growing list, by keyset: `after` is the cursor of the last row seen. */
export interface PageArguments {
  first?: number | null | undefined
  after?: string | null | undefined
}

export interface Page<Row> {
  rows: Row[]
  hasNextPage: boolean
  /** Cursor of a row, for the edges. */
  cursorOf: (row: Row) => string
}

/** Rows of one page, 1 to 100; 20 when nothing is asked. */
export function pageSize(first: number | null | undefined): number {
  const size = first ?? 20
  if (!Number.isInteger(size) || size < 1 || size > maximumPage)
    throw refuse('page-size', 'first', { max: maximumPage })
  return size
}

/** Opaque to callers; the parts are the row's sort keys. */
export const encodeCursor = (parts: readonly (string | number)[]): string =>
  Buffer.from(JSON.stringify(parts)).toString('base64url')

/** SQL types of sort keys. */
export type CursorType = 'uuid' | 'text' | 'int4' | 'int8' | 'numeric' | 'float8' | 'timestamptz'

const whole = (maximum: bigint) => (text: string) =>
  /^-?\d{1,19}$/.test(text) && BigInt(text) <= maximum && BigInt(text) >= -maximum - 1n
const decimal = (text: string) => /^-?\d{1,20}(\.\d{1,20})?(e[+-]?\d{1,3})?$/i.test(text)

/** What PostgreSQL accepts as each type: a cursor that somebody made up is refused in words, before the database. */
const fits: Record<CursorType, (text: string) => boolean> = {
  uuid: isId,
  text: (text) => text.length <= 1000 && !text.includes('\u0000') && text.isWellFormed(),
  int4: whole(2_147_483_647n),
  int8: whole(9_223_372_036_854_775_807n),
  numeric: decimal,
  float8: (text) => /^-?Infinity$/.test(text) || (decimal(text) && Number.isFinite(Number(text))),
  timestamptz: (text) =>
    /^-?infinity$/.test(text) || (/^[12]\d{3}-/.test(text) && !Number.isNaN(Date.parse(text))),
}

/** The sort keys in a cursor, one of each type asked. */
export function decodeCursor(cursor: string, types: readonly CursorType[]): string[] {
  let parts: unknown
  try {
    parts = JSON.parse(Buffer.from(cursor, 'base64url').toString())
  } catch {
    throw refuse('cursor', 'after')
  }
  if (!Array.isArray(parts) || parts.length !== types.length) throw refuse('cursor', 'after')
  const texts = parts.map((part: unknown) =>
    typeof part === 'string' || typeof part === 'number' ? String(part) : '',
  )
  if (!types.every((type, index) => fits[type](texts[index] ?? ''))) throw refuse('cursor', 'after')
  return texts
}

/** Ask for one row more than the page: its presence says that there is a next page. */
export function pageOf<Row>(rows: Row[], size: number, cursorOf: (row: Row) => string): Page<Row> {
  return { rows: rows.slice(0, size), hasNextPage: rows.length > size, cursorOf }
}
