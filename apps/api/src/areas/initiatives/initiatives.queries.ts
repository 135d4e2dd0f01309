import type { Database } from '../../platform/database.ts'
import { isId } from '../../platform/ids.ts'
import {
  type CursorType,
  decodeCursor,
  encodeCursor,
  type Page,
  type PageArguments,
  pageOf,
  pageSize,
} from '../../platform/pagination.ts'
import { type EntryFilter, entryClause, Parameters } from './entry-conditions.queries.ts'
import type { InitiativeStatus } from './initiative-status.ts'

/** What a reader of the GraphQL type Initiative finds; dates are PostgreSQL's own text. */
export interface InitiativeNode {
  id: string
  slug: string
  organizationId: string
  status: InitiativeStatus
  [field: string]: unknown
}

const organizationJson = (row: string) =>
  `json_build_object('id', ${row}.id, 'slug', ${row}.slug, 'name', ${row}.name, 'acronym', ${row}.acronym, 'kind', ${row}.kind,
    'website', ${row}.website, 'mission', ${row}.mission, 'contactEmail', ${row}.contact_email, 'isCentralBody', ${row}.is_central_body,
    'gloss', ${row}.gloss)`

/** Fields that every list shows. */
export const cardFields = `
  'id', i.id, 'slug', i.slug, 'organizationId', i.organization_id, 'title', i.title, 'summary', i.summary,
  'status', initiative_status(i, now()), 'influence', i.influence, 'modes', coalesce(to_json(i.modes), '[]'::json), 'featured', i.featured,
  'opensAt', i.opens_at, 'closesAt', i.closes_at, 'replyDueOn', i.reply_due_on, 'answeredAt', i.answered_at,
  'publishedAt', i.published_at, 'createdAt', i.created_at, 'cancelledAt', i.cancelled_at, 'updatedAt', i.updated_at,
  'contributionCount', coalesce(tally.contributions, 0), 'commentCount', coalesce(tally.comments, 0),
  'participantCount', coalesce(tally.participants, 0),
  'organization', ${organizationJson('body')},
  'themes', coalesce((SELECT json_agg(json_build_object('id', t.id, 'key', t.key, 'name', json_build_object('fr', t.name_fr, 'en', t.name_en)) ORDER BY t.position)
    FROM initiative_theme it JOIN theme t ON t.id = it.theme_id WHERE it.initiative_id = i.id), '[]'::json)`

/** Fields of the sheet alone: long texts and lists. */
const sheetFields = `
  'description', i.description, 'howItWorks', i.how_it_works, 'reasons', i.reasons, 'decisionMaker', i.decision_maker,
  'promise', i.promise, 'openToChange', i.open_to_change, 'notOpenToChange', i.not_open_to_change, 'affected', i.affected,
  'plannedUse', i.planned_use, 'background', i.background, 'otherWays', i.other_ways, 'shortNoticeReason', i.short_notice_reason,
  'lateReason', i.late_reason, 'cancelReason', i.cancel_reason, 'contactName', i.contact_name, 'contactEmail', i.contact_email,
  'contactPhone', i.contact_phone, 'revision', i.revision,
  'partners', coalesce((SELECT json_agg(${organizationJson('o')} ORDER BY o.name COLLATE fr_ca)
    FROM initiative_partner ip JOIN organization o ON o.id = ip.organization_id WHERE ip.initiative_id = i.id), '[]'::json),
  'audiences', coalesce((SELECT json_agg(json_build_object('id', a.id, 'key', a.key, 'name', json_build_object('fr', a.name_fr, 'en', a.name_en)) ORDER BY a.position)
    FROM initiative_audience ia JOIN audience a ON a.id = ia.audience_id WHERE ia.initiative_id = i.id), '[]'::json),
  'regions', coalesce((SELECT json_agg(json_build_object('code', r.code, 'name', r.name) ORDER BY r.code)
    FROM initiative_region ir JOIN region r ON r.code = ir.region_code WHERE ir.initiative_id = i.id), '[]'::json),
  'tools', coalesce((SELECT json_agg(json_build_object('id', tl.id, 'toolKey', tl.tool_key, 'title', tl.title, 'settings', tl.settings,
      'organizationId', i.organization_id, 'initiativeId', i.id) ORDER BY tl.position, tl.id)
    FROM tool tl WHERE tl.initiative_id = i.id), '[]'::json)`

/** What changed on the page, read by few who read the page. */
const historyFields = `
  'changes', coalesce((SELECT json_agg(json_build_object('at', ch.at, 'kind', ch.kind, 'fields', coalesce(ch.detail -> 'fields', '[]'::jsonb)) ORDER BY ch.at DESC, ch.id DESC)
    FROM (SELECT * FROM initiative_change ch WHERE ch.initiative_id = i.id AND ch.at >= i.published_at ORDER BY ch.at DESC, ch.id DESC LIMIT 50) ch), '[]'::json)`

export type Extent = 'card' | 'sheet' | 'history'
/** The sheet comes in two objects: PostgreSQL takes a hundred arguments at most, and joining them there costs more. */
const columns = (extent: Extent) =>
  extent === 'card'
    ? `json_build_object(${cardFields}) AS node`
    : `json_build_object(${cardFields}) AS node, json_build_object(${sheetFields}${extent === 'history' ? `, ${historyFields}` : ''}) AS sheet`

interface NodeRow {
  node: InitiativeNode
  sheet?: Record<string, unknown>
}
const nodeOf = ({ node, sheet }: NodeRow): InitiativeNode => (sheet ? { ...node, ...sheet } : node)
const from = `FROM initiative i JOIN organization body ON body.id = i.organization_id
  LEFT JOIN initiative_tally tally ON tally.initiative_id = i.id`

/** Drafts are their body's own; the viewer's organizations come as $1, all of them for the central body. */
const visibleEntry = `(e.published_at IS NOT NULL OR $2::boolean OR e.organization_id = ANY($1::uuid[]))`
const visible = `(i.published_at IS NOT NULL OR $2::boolean OR i.organization_id = ANY($1::uuid[]))`

export interface InitiativeViewer {
  /** Organizations whose drafts the viewer may see. */
  organizations: readonly string[]
  /** The central body sees all drafts. */
  central: boolean
}

const one = (extent: Extent, condition: string) =>
  `SELECT ${columns(extent)} ${from} WHERE ${visible} AND ${condition}`

/** One initiative by its slug or its id; null when there is none that the viewer may see. */
export async function findInitiative(
  database: Database,
  viewer: InitiativeViewer,
  key: { slug?: string; id?: string },
  extent: Extent = 'history',
): Promise<InitiativeNode | null> {
  if (key.id !== undefined && !isId(key.id)) return null
  const [text, value] = key.id === undefined ? ['i.slug = $3', key.slug] : ['i.id = $3::uuid', key.id]
  const [row] = await database.sql<NodeRow>(one(extent, text), [
    viewer.organizations,
    viewer.central,
    value ?? '',
  ])
  return row ? nodeOf(row) : null
}

export interface InitiativeFilter extends Omit<EntryFilter, 'statuses'> {
  statuses?: InitiativeStatus[] | null
}
export type InitiativeOrder = 'CLOSING_SOON' | 'NEWEST' | 'RELEVANCE' | 'RECENTLY_ANSWERED'

/** The way each order sorts: an expression, its direction and the type of its cursor. */
const entryOrders = {
  // What one can still take part in comes first, soonest closing first; then what is over, latest first.
  CLOSING_SOON: {
    key: `coalesce(CASE WHEN e.closes_at > now() AND e.cancelled_at IS NULL THEN extract(epoch FROM e.closes_at)
      ELSE 100000000000 - extract(epoch FROM e.closes_at) END, 100000000000)`,
    direction: 'ASC',
    type: 'numeric',
  },
  NEWEST: { key: `coalesce(e.published_at, e.created_at)`, direction: 'DESC', type: 'timestamptz' },
  RECENTLY_ANSWERED: {
    key: `coalesce(e.answered_at, '-infinity'::timestamptz)`,
    direction: 'DESC',
    type: 'timestamptz',
  },
  RELEVANCE: { key: 'round(relevance.score::numeric, 6)', direction: 'DESC', type: 'numeric' },
} as const

const only = (filter: { statuses?: readonly string[] | null }, status: string): boolean =>
  filter.statuses?.length === 1 && filter.statuses[0] === status

export interface SortedBy {
  key: string
  direction: 'ASC' | 'DESC'
  type: CursorType
}

/** The same order where a filter makes it simpler, so that an index gives the first rows at once. */
export function orderFor(
  order: keyof typeof entryOrders,
  filter: { statuses?: readonly string[] | null },
): SortedBy {
  if (order === 'CLOSING_SOON' && only(filter, 'OPEN'))
    return { key: 'e.closes_at', direction: 'ASC', type: 'timestamptz' }
  if (order === 'RECENTLY_ANSWERED' && only(filter, 'ANSWERED'))
    return { key: 'e.answered_at', direction: 'DESC', type: 'timestamptz' }
  return entryOrders[order]
}

/** A page of the catalogue in one statement. */
export async function initiativePage(
  database: Database,
  viewer: InitiativeViewer,
  filter: InitiativeFilter,
  asked: InitiativeOrder | null | undefined,
  page: PageArguments,
  extent: Extent = 'card',
): Promise<Page<InitiativeNode>> {
  const size = pageSize(page.first)
  const parameters = new Parameters([viewer.organizations, viewer.central])
  const clause = entryClause(filter, parameters)
  const byText = clause.relevance ? 'RELEVANCE' : 'CLOSING_SOON'
  const order = asked === 'RELEVANCE' ? byText : (asked ?? byText)
  const { key, direction, type } = orderFor(order, filter)
  const conditions = [`e.kind = 'INITIATIVE'`, visibleEntry, ...clause.conditions]
  if (page.after) {
    const [value, id] = decodeCursor(page.after, [type, 'uuid'])
    conditions.push(
      `(${key}, e.id) ${direction === 'ASC' ? '>' : '<'} (${parameters.add(value)}::${type}, ${parameters.add(id)}::uuid)`,
    )
  }
  const relevance =
    clause.relevance && order === 'RELEVANCE'
      ? `CROSS JOIN LATERAL (SELECT ${clause.relevance()} AS score) relevance`
      : ''
  // The page is chosen first, on narrow rows; only its rows are dressed.
  const rows = await database.sql<NodeRow & { sort: string }>(
    `WITH ${[...clause.tables, ''].join(', ')}chosen AS MATERIALIZED (
       SELECT e.id, (${key}) AS sort FROM catalogue_entry e ${relevance} WHERE ${conditions.join(' AND ')}
       ORDER BY (${key}) ${direction}, e.id ${direction} LIMIT ${parameters.add(size + 1)})
     SELECT ${columns(extent)}, chosen.sort::text AS sort FROM chosen JOIN initiative i ON i.id = chosen.id
     JOIN organization body ON body.id = i.organization_id
     LEFT JOIN initiative_tally tally ON tally.initiative_id = i.id ORDER BY chosen.sort ${direction}, i.id ${direction}`,
    parameters.values,
  )
  const sorts = new Map(rows.map((row) => [row.node.id, row.sort]))
  return pageOf(rows.map(nodeOf), size, (row) => encodeCursor([sorts.get(row.id) ?? '', row.id]))
}
