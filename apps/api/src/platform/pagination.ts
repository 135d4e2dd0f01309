import { refuse } from './errors.ts'

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

export function decodeCursor(cursor: string, length: number): (string | number)[] {
  try {
    const parts = JSON.parse(Buffer.from(cursor, 'base64url').toString()) as unknown
    if (
      Array.isArray(parts) &&
      parts.length === length &&
      parts.every((part) => typeof part === 'string' || (typeof part === 'number' && Number.isFinite(part)))
    ) {
      return parts as (string | number)[]
    }
  } catch {
    // Not ours: refused below.
  }
  throw refuse('cursor', 'after')
}

/** Ask for one row more than the page: its presence says that there is a next page. */
export function pageOf<Row>(rows: Row[], size: number, cursorOf: (row: Row) => string): Page<Row> {
  return { rows: rows.slice(0, size), hasNextPage: rows.length > size, cursorOf }
}
