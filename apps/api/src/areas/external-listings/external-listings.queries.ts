import type { Database } from '../../platform/database.ts'
import {
  decodeCursor,
  encodeCursor,
  type Page,
  type PageArguments,
  pageOf,
  pageSize,
} from '../../platform/pagination.ts'
import type { Jurisdiction, Kind } from './rules.ts'
import type { ExternalStatus } from './external-status.ts'

export interface ListingNode {
  id: string
  slug: string
  jurisdiction: Jurisdiction
  kind: Kind
  status: ExternalStatus
  closesAt: string | null
  [field: string]: unknown
}

/** A listing of the alias `l` as readers of the GraphQL type find it. */
export const listingJson = `json_build_object('id', l.id, 'slug', l.slug, 'jurisdiction', l.jurisdiction, 'kind', l.kind, 'title', l.title,
  'summary', l.summary, 'holder', l.holder, 'officialUrl', l.official_url, 'sponsor', l.sponsor, 'opensAt', l.opens_at, 'closesAt', l.closes_at,
  'status', external_status(l.status::text, l.opens_at, l.closes_at, now()), 'stated', l.status, 'count', l.count, 'countedAt', l.counted_at,
  'thresholds', l.thresholds, 'reply', l.reply, 'repliedOn', l.replied_on, 'checkedAt', l.checked_at, 'invented', l.invented,
  'createdAt', l.created_at, 'updatedAt', l.updated_at, 'revision', l.revision, 'regionCodes', l.regions, 'themeKeys', l.themes,
  'municipalityCode', l.municipality_code,
  'municipality', (SELECT m.name FROM municipality m WHERE m.code = l.municipality_code),
  'themes', coalesce((SELECT json_agg(json_build_object('id', t.id, 'key', t.key, 'name', json_build_object('fr', t.name_fr, 'en', t.name_en)) ORDER BY t.position)
    FROM theme t WHERE t.key = ANY(l.themes)), '[]'::json),
  'regions', coalesce((SELECT json_agg(json_build_object('code', r.code, 'name', r.name) ORDER BY r.code)
    FROM region r WHERE r.code = ANY(l.regions)), '[]'::json))`

export async function findListing(database: Database, slug: string): Promise<ListingNode | null> {
  const [row] = await database.sql<{ node: ListingNode }>(
    `SELECT ${listingJson} AS node FROM external_listing l WHERE l.slug = $1 AND l.removed_at IS NULL`,
    [slug],
  )
  return row?.node ?? null
}

/** Initiatives here on the same themes, open first: what this platform asks about the same subject. */
export const relatedInitiatives = (
  database: Database,
  themes: readonly string[],
): Promise<{ slug: string; title: { fr: string; en?: string } }[]> =>
  database.sql(
    `SELECT i.slug, i.title FROM catalogue_entry e JOIN initiative i ON i.id = e.id
     WHERE e.facets && $1::text[] AND e.published_at IS NOT NULL AND e.cancelled_at IS NULL AND e.closes_at > now()
     ORDER BY e.closes_at, e.id LIMIT 3`,
    [themes.map((key) => `theme:${key}`)],
  )

export interface SourceNode {
  id: string
  [field: string]: unknown
}
const sourceJson = `json_build_object('id', s.id, 'name', s.name, 'jurisdiction', s.jurisdiction, 'host', s.host, 'feedUrl', s.feed_url,
  'trusted', s.trusted, 'endedAt', s.ended_at, 'lastReceivedAt', s.last_received_at, 'createdAt', s.created_at)`

export const sourcesList = async (database: Database): Promise<SourceNode[]> =>
  (
    await database.sql<{ node: SourceNode }>(
      `SELECT ${sourceJson} AS node FROM feed_source s ORDER BY s.name COLLATE fr_ca, s.id LIMIT 500`,
    )
  ).map(({ node }) => node)

export const findSource = async (database: Database, id: string): Promise<SourceNode | null> =>
  (
    await database.sql<{ node: SourceNode }>(
      `SELECT ${sourceJson} AS node FROM feed_source s WHERE s.id = $1::uuid`,
      [id],
    )
  )[0]?.node ?? null

export interface InboundNode {
  id: string
  [field: string]: unknown
}
const inboundJson = `json_build_object('id', x.id, 'externalId', x.external_id, 'content', x.content, 'receivedAt', x.received_at,
  'state', x.state, 'decidedAt', x.decided_at, 'reason', x.reason, 'source', ${sourceJson},
  'known', (SELECT ${listingJson} FROM external_listing l WHERE l.source_id = x.source_id AND l.external_id = x.external_id))`

/** Deliveries in a state, oldest first: who waits longest is read first. */
export async function inboundPage(
  database: Database,
  state: string,
  page: PageArguments,
): Promise<Page<InboundNode>> {
  const size = pageSize(page.first)
  const [after = null] = page.after ? decodeCursor(page.after, ['uuid']) : []
  const rows = await database.sql<{ node: InboundNode }>(
    `SELECT ${inboundJson} AS node FROM inbound_item x JOIN feed_source s ON s.id = x.source_id
     WHERE x.state = $1::inbound_state AND ($2::uuid IS NULL OR x.id > $2::uuid) ORDER BY x.id LIMIT $3`,
    [state, after, size + 1],
  )
  return pageOf(
    rows.map(({ node }) => node),
    size,
    (row) => encodeCursor([row.id]),
  )
}

export const findInbound = async (database: Database, id: string): Promise<InboundNode | null> =>
  (
    await database.sql<{ node: InboundNode }>(
      `SELECT ${inboundJson} AS node FROM inbound_item x JOIN feed_source s ON s.id = x.source_id WHERE x.id = $1::uuid`,
      [id],
    )
  )[0]?.node ?? null

export async function findListingById(database: Database, id: string): Promise<ListingNode | null> {
  const [row] = await database.sql<{ node: ListingNode }>(
    `SELECT ${listingJson} AS node FROM external_listing l WHERE l.id = $1::uuid AND l.removed_at IS NULL`,
    [id],
  )
  return row?.node ?? null
}
