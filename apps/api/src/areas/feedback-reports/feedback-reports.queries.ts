import type { Database } from '../../platform/database.ts'
import { isId } from '../../platform/ids.ts'
import {
  decodeCursor,
  encodeCursor,
  type Page,
  type PageArguments,
  pageOf,
  pageSize,
} from '../../platform/pagination.ts'
import type { CommitmentState } from './commitment.ts'
import type { GateTheme, ReportGateSubject } from './report-rules.ts'

export interface CommitmentNode {
  id: string
  state: CommitmentState
  dueOn: string
  [field: string]: unknown
}

/** What a reader of the GraphQL type FeedbackReport finds; dates are PostgreSQL's own text. */
export interface ReportNode {
  id: string
  initiativeId: string
  organizationId: string
  publishedAt: string | null
  /** Dates of the initiative, for rules alone. */
  dates: Record<
    'publishedAt' | 'cancelledAt' | 'opensAt' | 'closesAt' | 'answeredAt' | 'replyDueOn',
    string | null
  >
  [field: string]: unknown
}

/** A report with its content, as its gate looks at it. */
export type FullReportNode = ReportNode &
  Pick<ReportGateSubject, 'asked' | 'summary'> & {
    themes: GateTheme[]
    commitments: (CommitmentNode & ReportGateSubject['commitments'][number])[]
  }

/** Fields of a list, over feedback_report fr with its initiative i and organization o. */
const cardFields = `
  'id', fr.id, 'initiativeId', fr.initiative_id, 'organizationId', i.organization_id, 'organizationName', o.name,
  'initiativeSlug', i.slug, 'initiativeTitle', i.title, 'asked', fr.asked, 'summary', fr.summary,
  'publishedAt', fr.published_at, 'updatedAt', fr.updated_at, 'revision', fr.revision,
  'dates', json_build_object('publishedAt', i.published_at, 'cancelledAt', i.cancelled_at, 'opensAt', i.opens_at,
    'closesAt', i.closes_at, 'answeredAt', i.answered_at, 'replyDueOn', i.reply_due_on)`

const contentFields = `
  'themes', coalesce((SELECT json_agg(json_build_object('id', t.id, 'title', t.title, 'heard', t.heard, 'decision', t.decision,
      'why', t.why, 'decidedBy', t.decided_by, 'next', t.next, 'citations', coalesce(cited.list, '[]'::json),
      'citationCount', coalesce(cited.number, 0)) ORDER BY t.position, t.id)
    FROM report_theme t LEFT JOIN LATERAL (
      SELECT count(*)::int AS number, json_agg(json_build_object('contributionId', c.id, 'kind', c.kind, 'title', c.title,
        'excerpt', left(c.body, 200), 'authorName', c.author_name) ORDER BY c.id) AS list
      FROM report_citation rc JOIN contribution c ON c.id = rc.contribution_id AND c.status = 'PUBLISHED'
      WHERE rc.theme_id = t.id) cited ON true
    WHERE t.report_id = fr.id), '[]'::json),
  'commitments', coalesce((SELECT json_agg(json_build_object('id', k.id, 'text', k.text, 'owner', k.owner, 'dueOn', k.due_on,
      'state', k.state, 'updatedAt', k.updated_at, 'updates', coalesce((
        SELECT json_agg(json_build_object('at', u.at, 'state', u.state, 'dueOn', u.due_on, 'note', u.note) ORDER BY u.at, u.id)
        FROM commitment_update u WHERE u.commitment_id = k.id), '[]'::json)) ORDER BY k.position, k.id)
    FROM commitment k WHERE k.report_id = fr.id), '[]'::json)`

export type ReportExtent = 'card' | 'full'
const node = (extent: ReportExtent) =>
  extent === 'card'
    ? `json_build_object(${cardFields})`
    : `json_build_object(${cardFields}, ${contentFields})`
const around = `JOIN initiative i ON i.id = fr.initiative_id JOIN organization o ON o.id = i.organization_id`

export interface ReportRequest {
  initiativeId: string
  /** The viewer may see a draft. */
  drafts: boolean
}

const byInitiatives = `
SELECT asked.n, ${node('full')} AS node FROM unnest($1::int[], $2::uuid[], $3::boolean[]) AS asked(n, initiative_id, drafts)
JOIN feedback_report fr ON fr.initiative_id = asked.initiative_id AND (fr.published_at IS NOT NULL OR asked.drafts) ${around}`

/** The reports of several initiatives in one statement, in the order asked; null where there is none to see. */
export async function findReports(
  database: Database,
  requests: readonly ReportRequest[],
): Promise<(FullReportNode | null)[]> {
  const rows = await database.sql<{ n: number; node: FullReportNode }>(byInitiatives, [
    requests.map((_, n) => n),
    requests.map((request) => request.initiativeId),
    requests.map((request) => request.drafts),
  ])
  const nodes = new Map(rows.map((row) => [row.n, row.node]))
  return requests.map((_, n) => nodes.get(n) ?? null)
}

/** The report of one initiative; null when there is none that the viewer may see. */
export async function findReport(database: Database, request: ReportRequest): Promise<FullReportNode | null> {
  if (!isId(request.initiativeId)) return null
  const [report] = await findReports(database, [request])
  return report ?? null
}

/** Published reports, newest first. */
export async function reportPage(
  database: Database,
  organization: string | null | undefined,
  page: PageArguments,
  extent: ReportExtent,
): Promise<Page<ReportNode>> {
  const size = pageSize(page.first)
  const values: unknown[] = [size + 1]
  const conditions = ['fr.published_at IS NOT NULL']
  if (organization) {
    values.push(organization)
    conditions.push(`i.organization_id = (SELECT id FROM organization WHERE slug = $${values.length})`)
  }
  if (page.after) {
    values.push(...decodeCursor(page.after, ['timestamptz', 'uuid']))
    conditions.push(
      `(fr.published_at, fr.id) < ($${values.length - 1}::timestamptz, $${values.length}::uuid)`,
    )
  }
  const rows = await database.sql<{ node: ReportNode }>(
    `WITH chosen AS MATERIALIZED (
       SELECT fr.id FROM feedback_report fr JOIN initiative i ON i.id = fr.initiative_id
       WHERE ${conditions.join(' AND ')} ORDER BY fr.published_at DESC, fr.id DESC LIMIT $1)
     SELECT ${node(extent)} AS node FROM chosen JOIN feedback_report fr ON fr.id = chosen.id ${around}
     ORDER BY fr.published_at DESC, fr.id DESC`,
    values,
  )
  return pageOf(
    rows.map((row) => row.node),
    size,
    (row) => encodeCursor([row.publishedAt ?? '', row.id]),
  )
}

export interface ReplyCounts {
  closed: number
  answered: number
  onTime: number
  late: number
  medianDays: number | null
  commitmentsDone: number
  commitmentsTotal: number
}

const recordStatement = `
WITH ended AS (
  SELECT i.id, i.closes_at, i.answered_at,
    (coalesce(i.answered_at, $1::timestamptz) AT TIME ZONE 'America/Toronto')::date > i.reply_due_on AS late
  FROM initiative i
  WHERE i.published_at IS NOT NULL AND i.cancelled_at IS NULL AND i.closes_at <= $1::timestamptz
    AND ($2::text IS NULL OR i.organization_id = (SELECT id FROM organization WHERE slug = $2::text))
), promised AS (
  SELECT count(*)::int AS total, (count(*) FILTER (WHERE k.state = 'DONE'))::int AS done
  FROM commitment k JOIN feedback_report fr ON fr.id = k.report_id AND fr.published_at IS NOT NULL
  JOIN initiative i ON i.id = fr.initiative_id
  WHERE $2::text IS NULL OR i.organization_id = (SELECT id FROM organization WHERE slug = $2::text)
)
SELECT count(*)::int AS closed, (count(*) FILTER (WHERE answered_at IS NOT NULL))::int AS answered,
  (count(*) FILTER (WHERE answered_at IS NOT NULL AND late IS NOT TRUE))::int AS "onTime",
  (count(*) FILTER (WHERE late))::int AS late,
  round((percentile_cont(0.5) WITHIN GROUP (ORDER BY extract(epoch FROM answered_at - closes_at) / 86400))::numeric)::int AS "medianDays",
  (SELECT done FROM promised) AS "commitmentsDone", (SELECT total FROM promised) AS "commitmentsTotal"
FROM ended`

/** How promises of a reply were kept, for all bodies or one, in one statement. */
export async function replyRecord(
  database: Database,
  organization: string | null,
  now: Date,
): Promise<ReplyCounts> {
  const [row] = await database.sql<ReplyCounts & Record<string, unknown>>(recordStatement, [
    now,
    organization,
  ])
  if (!row) throw new Error('a count without a row')
  return row
}
