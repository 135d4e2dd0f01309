import type { Database } from '../../platform/database.ts'
import {
  decodeCursor,
  encodeCursor,
  type Page,
  type PageArguments,
  pageOf,
  pageSize,
} from '../../platform/pagination.ts'

export interface ReceiptRow {
  number: string
  contributionId: string
}

const receipt = `
SELECT c.receipt_number AS number, c.id AS "contributionId", c.kind, CASE WHEN c.status = 'PUBLISHED' THEN c.title END AS title,
  c.status, c.outcome, c.created_at AS "createdAt", i.slug AS "initiativeSlug", i.title AS "initiativeTitle",
  o.name AS "organizationName", i.reply_due_on::text AS "replyDueOn"
FROM contribution c JOIN initiative i ON i.id = c.initiative_id JOIN organization o ON o.id = c.organization_id
WHERE c.receipt_number = $1`

/** The receipt behind a number. It says what happened, never who. */
export async function findReceipt(database: Database, number: string): Promise<ReceiptRow | null> {
  const [row] = await database.sql<ReceiptRow>(receipt, [number.trim().toUpperCase().slice(0, 20)])
  return row ?? null
}

export interface MyContributionRow {
  id: string
  participantId: string
}

const mine = `
SELECT json_build_object('participantId', c.author_id, 'id', c.id, 'kind', c.kind, 'title', c.title, 'body', c.body, 'status', c.status,
  'organizationId', c.organization_id, 'outcome', c.outcome, 'receiptNumber', c.receipt_number, 'createdAt', c.created_at, 'subjectId', c.subject_id,
  'subjectTitle', (SELECT s.title FROM contribution s WHERE s.id = c.subject_id AND s.status = 'PUBLISHED'),
  'ratingMode', coalesce(tool.settings -> 'rating' ->> 'mode', 'NONE'), 'supports', t.supports, 'opposes', t.opposes,
  'stars', to_json(t.stars), 'points', t.points, 'comments', t.comments, 'initiativeSlug', i.slug, 'initiativeTitle', i.title,
  'initiativeStatus', initiative_status(i, now()), 'replyDueOn', i.reply_due_on,
  'answerText', (SELECT a.text FROM official_answer a WHERE a.contribution_id = c.id ORDER BY a.at DESC, a.id DESC LIMIT 1),
  'citations', coalesce((SELECT json_agg(json_build_object('themeId', rt.id, 'themeTitle', rt.title, 'decision', rt.decision) ORDER BY rt.position)
    FROM report_citation rc JOIN report_theme rt ON rt.id = rc.theme_id JOIN feedback_report fr ON fr.id = rt.report_id
    WHERE rc.contribution_id = c.id AND fr.published_at IS NOT NULL), '[]'::json),
  'moderation', coalesce((SELECT json_agg(json_build_object('id', d.id, 'action', d.action, 'rule', d.rule, 'explanation', d.explanation,
      'at', d.at, 'appealText', d.appeal_text, 'appealedAt', d.appealed_at, 'onAppeal', item.cause = 'appeal') ORDER BY d.at, d.id)
    FROM moderation_decision d JOIN review_item item ON item.id = d.review_item_id WHERE d.contribution_id = c.id), '[]'::json)) AS node
FROM contribution c JOIN contribution_tally t ON t.contribution_id = c.id JOIN initiative i ON i.id = c.initiative_id
JOIN tool ON tool.id = c.tool_id
WHERE c.author_id = $1::uuid AND ($2::uuid IS NULL OR c.id < $2::uuid) ORDER BY c.id DESC LIMIT $3`

/** A person's own contributions, newest first, with what became of each. */
export async function myContributions(
  database: Database,
  participantId: string,
  page: PageArguments,
): Promise<Page<MyContributionRow>> {
  const size = pageSize(page.first)
  const [after] = page.after ? decodeCursor(page.after, ['uuid']) : [null]
  const rows = await database.sql<{ node: MyContributionRow }>(mine, [participantId, after, size + 1])
  return pageOf(
    rows.map((row) => row.node),
    size,
    (row) => encodeCursor([row.id]),
  )
}
