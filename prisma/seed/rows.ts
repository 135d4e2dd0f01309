import type pg from 'pg'
import { randomBytes } from 'node:crypto'

export type Row = Record<string, unknown>

const batch = 4000

/**
 * Insert rows whose keys are the columns of a table. PostgreSQL reads them as JSON by the table's own types, so
 * enumerations, arrays, dates and JSON need no care here.
 */
export async function insertRows(client: pg.ClientBase, table: string, rows: readonly Row[]): Promise<void> {
  const columns = Object.keys(rows[0] ?? {})
  const names = columns.map((column) => `"${column}"`).join(', ')
  for (let start = 0; start < rows.length; start += batch) {
    await client.query(
      `INSERT INTO ${table} (${names}) SELECT ${names} FROM json_populate_recordset(null::${table}, $1::json)`,
      [JSON.stringify(rows.slice(start, start + batch))],
    )
  }
}

/** A UUIDv7 of that instant, so that the order of identifiers is the order of events. */
export function idAt(instant: Date): string {
  const bytes = randomBytes(16)
  bytes.writeUIntBE(instant.getTime(), 0, 6)
  bytes[6] = ((bytes[6] ?? 0) & 0x0f) | 0x70
  bytes[8] = ((bytes[8] ?? 0) & 0x3f) | 0x80
  const hex = bytes.toString('hex')
  return [hex.slice(0, 8), hex.slice(8, 12), hex.slice(12, 16), hex.slice(16, 20), hex.slice(20)].join('-')
}
