import type { Database } from '../../platform/database.ts'
import {
  decodeCursor,
  encodeCursor,
  type Page,
  type PageArguments,
  pageOf,
  pageSize,
} from '../../platform/pagination.ts'

export interface LetterRow {
  id: string
}

const statement = `
SELECT id, recipient, language, subject, text, created_at AS "createdAt", sent_at AS "sentAt" FROM mail_message
WHERE $1::uuid IS NULL OR id < $1::uuid ORDER BY id DESC LIMIT $2`

export async function letterPage(database: Database, page: PageArguments): Promise<Page<LetterRow>> {
  const size = pageSize(page.first)
  const [after] = page.after ? decodeCursor(page.after, ['uuid']) : [null]
  const rows = await database.sql<LetterRow>(statement, [after, size + 1])
  return pageOf(rows, size, (row) => encodeCursor([row.id]))
}
