import type { Database } from '../../platform/database.ts'
import {
  decodeCursor,
  encodeCursor,
  type Page,
  type PageArguments,
  pageOf,
  pageSize,
} from '../../platform/pagination.ts'

export interface NotificationRow {
  id: string
  participantId: string
}

const statement = `
SELECT id, participant_id AS "participantId", kind, data, created_at AS "createdAt", read_at AS "readAt" FROM notification
WHERE participant_id = $1 AND ($2::uuid IS NULL OR id < $2::uuid) ORDER BY id DESC LIMIT $3`

export async function myNotifications(
  database: Database,
  participantId: string,
  page: PageArguments,
): Promise<Page<NotificationRow>> {
  const size = pageSize(page.first)
  const [after] = page.after ? decodeCursor(page.after, ['uuid']) : [null]
  const rows = await database.sql<NotificationRow>(statement, [participantId, after, size + 1])
  return pageOf(rows, size, (row) => encodeCursor([row.id]))
}
