import type { Database } from '../../platform/database.ts'
import { isId } from '../../platform/ids.ts'
import type { ContributionStatus } from '../contributions/index.ts'
import {
  decodeCursor,
  encodeCursor,
  type Page,
  type PageArguments,
  pageOf,
  pageSize,
} from '../../platform/pagination.ts'

export interface CommentRow {
  id: string
  body: string
  language: string
  authorName: string
  /** The body's own staff spoke. */
  official: boolean
  createdAt: Date
  edited: boolean
  mine: boolean
  /** For the rules alone: readers know the author by name. */
  authorId: string | null
  organizationId: string
  status: ContributionStatus
  outcome: string | null
  /** Replies, oldest first, 100 at most. */
  replies: CommentRow[]
}

const commentJson = (row: string, replies: string) => `json_build_object('id', ${row}.id, 'body', ${row}.body,
  'language', ${row}.language, 'authorName', ${row}.author_name, 'official', EXISTS (SELECT 1 FROM membership m
    WHERE m.participant_id = ${row}.author_id AND m.organization_id = ${row}.organization_id),
  'createdAt', ${row}.created_at, 'edited', ${row}.revision > 1,
  'mine', coalesce(${row}.author_id = $2::uuid, false), 'authorId', ${row}.author_id, 'organizationId', ${row}.organization_id,
  'status', ${row}.status, 'outcome', ${row}.outcome, 'replies', ${replies})`

const statement = `
SELECT ${commentJson('c', `coalesce(r.replies, '[]'::json)`)} AS node
FROM contribution c
JOIN contribution s ON s.id = c.subject_id AND s.status = 'PUBLISHED'
LEFT JOIN LATERAL (
  SELECT json_agg(reply.node ORDER BY reply.id) AS replies FROM (
    SELECT a.id, ${commentJson('a', `'[]'::json`)} AS node
    FROM contribution a WHERE a.parent_id = c.id AND a.status = 'PUBLISHED' ORDER BY a.id LIMIT 100) reply
) r ON true
WHERE c.subject_id = $1::uuid AND c.parent_id IS NULL AND c.status = 'PUBLISHED' AND ($3::uuid IS NULL OR c.id > $3::uuid)
ORDER BY c.id LIMIT $4`

/** Top comments of a published contribution, oldest first, each with its replies; one statement. */
export async function commentPage(
  database: Database,
  subjectId: string,
  viewerId: string | null,
  page: PageArguments,
): Promise<Page<CommentRow>> {
  const size = pageSize(page.first)
  if (!isId(subjectId)) return pageOf<CommentRow>([], size, () => '')
  const [after] = page.after ? decodeCursor(page.after, ['uuid']) : [null]
  const rows = await database.sql<{ node: CommentRow }>(statement, [subjectId, viewerId, after, size + 1])
  return pageOf(
    rows.map((row) => row.node),
    size,
    (row) => encodeCursor([row.id]),
  )
}
