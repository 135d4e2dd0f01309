import type { ContributionStatus } from '../../kit/contributions/index.ts'
import type { Database } from '../../platform/database.ts'
import { isId } from '../../platform/ids.ts'
import {
  decodeCursor,
  encodeCursor,
  type Page,
  type PageArguments,
  pageOf,
  pageSize,
  type CursorType,
} from '../../platform/pagination.ts'
import type { ReviewSubject, ReviewViewer } from './moderation.access.ts'

/** What a reader of the GraphQL type ReviewItem finds; dates are PostgreSQL's own text. */
export interface ReviewNode extends ReviewSubject {
  id: string
  contribution: { status: ContributionStatus }
  [field: string]: unknown
}

const decisionJson = (
  row: string,
) => `json_build_object('id', ${row}.id, 'action', ${row}.action, 'rule', ${row}.rule,
  'explanation', ${row}.explanation, 'at', ${row}.at, 'appealedAt', ${row}.appealed_at,
  'decidedByName', (SELECT p.public_name FROM participant p WHERE p.id = ${row}.decided_by_id))`

/**
 * One entry with all that a moderator needs, over review_item r. Reports belong to the entry that was open when they
 * came. Who reported is nowhere in it; who wrote and who decided first are for rules alone, no field shows them.
 */
const itemJson = `json_build_object(
  'id', r.id, 'organizationId', r.organization_id, 'cause', r.cause, 'openedAt', r.opened_at, 'priority', r.priority,
  'flagCount', r.flag_count, 'decidedAt', r.decided_at, 'snapshot', r.snapshot, 'authorId', c.author_id,
  'changedSince', (r.snapshot ->> 'title', r.snapshot ->> 'body') IS DISTINCT FROM (c.title, c.body),
  'flags', coalesce((SELECT json_agg(json_build_object('reason', f.reason, 'explanation', f.explanation, 'at', f.at) ORDER BY f.at DESC, f.id DESC)
    FROM (SELECT * FROM flag f WHERE f.contribution_id = r.contribution_id AND f.at >= r.opened_at AND (r.decided_at IS NULL OR f.at <= r.decided_at)
      ORDER BY f.at DESC, f.id DESC LIMIT 50) f), '[]'::json),
  'contribution', json_build_object('id', c.id, 'kind', c.kind, 'title', c.title, 'body', c.body, 'language', c.language,
    'authorName', c.author_name, 'status', c.status, 'createdAt', c.created_at, 'subjectId', c.subject_id),
  'initiativeSlug', i.slug, 'initiativeTitle', i.title, 'organizationName', o.name,
  'authorHistory', (SELECT json_build_object('published', count(*) FILTER (WHERE a.status = 'PUBLISHED'),
      'restricted', count(*) FILTER (WHERE a.status IN ('HIDDEN', 'REMOVED')))
    FROM contribution a WHERE a.author_id = c.author_id),
  'firstDeciderId', first.decided_by_id,
  'appeal', CASE WHEN first.id IS NULL THEN NULL ELSE
    json_build_object('text', coalesce(first.appeal_text, ''), 'at', first.appealed_at, 'decision', ${decisionJson('first')}) END,
  'decision', CASE WHEN d.id IS NULL THEN NULL ELSE ${decisionJson('d')} END)`

const around = `JOIN contribution c ON c.id = r.contribution_id JOIN initiative i ON i.id = c.initiative_id
  JOIN organization o ON o.id = r.organization_id
  LEFT JOIN moderation_decision d ON d.review_item_id = r.id
  LEFT JOIN LATERAL (SELECT * FROM moderation_decision m WHERE r.cause = 'appeal' AND m.contribution_id = r.contribution_id
    AND m.appealed_at <= r.opened_at ORDER BY m.appealed_at DESC LIMIT 1) first ON true`

/** Entries of the viewer's own bodies, as $1; of all of them for the central body, as $2. */
const visible = `($2::boolean OR r.organization_id = ANY($1::uuid[]))`

/** One entry; null when there is none that the viewer may see. */
export async function findReview(
  database: Database,
  viewer: ReviewViewer,
  id: string,
): Promise<ReviewNode | null> {
  if (!isId(id)) return null
  const [row] = await database.sql<{ node: ReviewNode }>(
    `SELECT ${itemJson} AS node FROM review_item r ${around} WHERE ${visible} AND r.id = $3::uuid`,
    [viewer.organizations, viewer.central, id],
  )
  return row?.node ?? null
}

interface Sorting {
  condition: string
  /** Sort keys with their types; the cursor holds their values. */
  keys: readonly (readonly [expression: string, type: CursorType])[]
  direction: 'ASC' | 'DESC'
}

/** The gravest first, then who waits longest. */
const waiting: Sorting = {
  condition: 'r.decided_at IS NULL',
  keys: [
    ['-r.priority', 'int4'],
    ['r.opened_at', 'timestamptz'],
    ['r.id', 'uuid'],
  ],
  direction: 'ASC',
}
const decided: Sorting = {
  condition: 'r.decided_at IS NOT NULL',
  keys: [
    ['r.decided_at', 'timestamptz'],
    ['r.id', 'uuid'],
  ],
  direction: 'DESC',
}

async function reviewPage(
  database: Database,
  viewer: ReviewViewer,
  organization: string | null | undefined,
  page: PageArguments,
  { condition, keys, direction }: Sorting,
): Promise<Page<ReviewNode>> {
  const size = pageSize(page.first)
  const values: unknown[] = [viewer.organizations, viewer.central, size + 1]
  const conditions = [visible, condition]
  const columns = keys.map(([key]) => key).join(', ')
  if (organization) {
    values.push(organization)
    conditions.push(`r.organization_id = (SELECT id FROM organization WHERE slug = $${values.length})`)
  }
  if (page.after) {
    const before = values.length
    values.push(
      ...decodeCursor(
        page.after,
        keys.map(([, type]) => type),
      ),
    )
    const place = keys.map(([, type], index) => `$${before + 1 + index}::${type}`).join(', ')
    conditions.push(`(${columns}) ${direction === 'ASC' ? '>' : '<'} (${place})`)
  }
  const order = keys.map(([key]) => `${key} ${direction}`).join(', ')
  const rows = await database.sql<{ node: ReviewNode; sort: (string | number)[] }>(
    `WITH chosen AS MATERIALIZED (
       SELECT r.id FROM review_item r WHERE ${conditions.join(' AND ')} ORDER BY ${order} LIMIT $3)
     SELECT ${itemJson} AS node, json_build_array(${columns}) AS sort
     FROM chosen JOIN review_item r ON r.id = chosen.id ${around} ORDER BY ${order}`,
    values,
  )
  const sorts = new Map(rows.map((row) => [row.node.id, row.sort]))
  return pageOf(
    rows.map((row) => row.node),
    size,
    (row) => encodeCursor(sorts.get(row.id) ?? []),
  )
}

export const reviewQueue = (
  database: Database,
  viewer: ReviewViewer,
  organization: string | null | undefined,
  page: PageArguments,
) => reviewPage(database, viewer, organization, page, waiting)

export const reviewHistory = (
  database: Database,
  viewer: ReviewViewer,
  organization: string | null | undefined,
  page: PageArguments,
) => reviewPage(database, viewer, organization, page, decided)

/** Entries that wait for the viewer's decision. */
export async function queueSize(database: Database, viewer: ReviewViewer): Promise<number> {
  const [row] = await database.sql<{ size: number }>(
    `SELECT count(*)::int AS size FROM review_item r WHERE ${visible} AND r.decided_at IS NULL`,
    [viewer.organizations, viewer.central],
  )
  return row?.size ?? 0
}

export interface TransparencyCounts {
  month: string
  organizationName: string | null
}

const transparencyStatement = `
WITH facts AS (
  SELECT f.at, c.organization_id, 'flag' AS fact, NULL::float8 AS hours
    FROM flag f JOIN contribution c ON c.id = f.contribution_id
  UNION ALL
  SELECT d.at, r.organization_id, CASE WHEN r.cause <> 'appeal' THEN d.action::text WHEN d.action IN ('KEEP', 'PUBLISH') THEN 'reversed' END,
    CASE WHEN r.cause <> 'appeal' THEN extract(epoch FROM d.at - r.opened_at)::float8 / 3600 END
    FROM moderation_decision d JOIN review_item r ON r.id = d.review_item_id
  UNION ALL
  SELECT d.appealed_at, r.organization_id, 'appeal', NULL
    FROM moderation_decision d JOIN review_item r ON r.id = d.review_item_id WHERE d.appealed_at IS NOT NULL
), monthly AS (
  SELECT to_char(at AT TIME ZONE 'America/Toronto', 'YYYY-MM') AS month, organization_id, fact, hours FROM facts
  WHERE at >= $1::timestamptz - interval '2 years'
)
SELECT m.month, o.name AS "organizationName",
  count(*) FILTER (WHERE fact = 'flag')::int AS flags, count(*) FILTER (WHERE fact = 'KEEP')::int AS kept,
  count(*) FILTER (WHERE fact = 'PUBLISH')::int AS published, count(*) FILTER (WHERE fact = 'HIDE')::int AS hidden,
  count(*) FILTER (WHERE fact = 'REMOVE')::int AS removed, count(*) FILTER (WHERE fact = 'appeal')::int AS appeals,
  count(*) FILTER (WHERE fact = 'reversed')::int AS reversed,
  round((percentile_cont(0.5) WITHIN GROUP (ORDER BY hours))::numeric, 1)::float8 AS "medianHours"
FROM monthly m LEFT JOIN organization o ON o.id = m.organization_id
GROUP BY GROUPING SETS ((m.month), (m.month, o.id, o.name))
ORDER BY m.month DESC, grouping(o.id) DESC, o.name COLLATE fr_ca, o.id`

/** What moderation did, by month, for all bodies and for each; the last two years. */
export const transparency = (database: Database, now: Date): Promise<TransparencyCounts[]> =>
  database.sql<TransparencyCounts & Record<string, unknown>>(transparencyStatement, [now])
