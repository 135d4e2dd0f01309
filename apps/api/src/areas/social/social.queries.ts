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
import { wordsOf } from '../../platform/search-text.ts'
import type { AccountSubject, ItemSubject, Tended } from './social.access.ts'

/** What a reader of the GraphQL type SocialAccount finds; dates are PostgreSQL's own text. */
export interface AccountNode extends AccountSubject {
  id: string
  organization: { slug: string; name: string }
  network: string
  name: string
  url: string
  language: string
  lastFetchedAt: string | null
  createdAt: string
  lastProblem: string | null
  lastProblemDetail: string | null
  [field: string]: unknown
}

/** What a reader of the GraphQL type SocialItem finds. */
export interface ItemNode extends ItemSubject {
  id: string
  url: string
  title: string
  excerpt: string
  author: string
  language: string
  publishedAt: string
  updatedAt: string
  imageUrl: string | null
  imageAlt: string
  invented: boolean
  organization: { slug: string; name: string }
  account: AccountNode
  theme: { key: string; name: { fr: string; en: string } } | null
  [field: string]: unknown
}

const bodyJson = `json_build_object('id', o.id, 'slug', o.slug, 'name', o.name, 'acronym', o.acronym, 'kind', o.kind, 'website', o.website,
  'mission', o.mission, 'contactEmail', o.contact_email, 'isCentralBody', o.is_central_body, 'gloss', o.gloss)`
const themeJson = (row: string) => `CASE WHEN ${row}.id IS NULL THEN NULL ELSE
  json_build_object('id', ${row}.id, 'key', ${row}.key, 'name', json_build_object('fr', ${row}.name_fr, 'en', ${row}.name_en)) END`

const accountJson = `json_build_object('id', a.id, 'organizationId', a.organization_id, 'organization', ${bodyJson},
  'network', a.network, 'name', a.name, 'url', a.page_url, 'feedUrl', a.feed_url, 'handle', a.handle, 'did', a.did, 'language', a.language,
  'theme', ${themeJson('at')}, 'responsible', a.responsible, 'verifiedHow', a.verified_how, 'verifiedAt', a.verified_at,
  'status', a.status, 'pauseReason', a.pause_reason, 'lastFetchedAt', a.last_fetched_at, 'lastNewItemAt', a.last_new_item_at,
  'errorStreak', a.error_streak, 'nextFetchAt', a.next_fetch_at, 'intervalMinutes', a.interval_minutes,
  'lastProblem', a.last_problem, 'lastProblemDetail', a.last_problem_detail, 'revision', a.revision, 'createdAt', a.created_at)`
const aroundAccount = `JOIN organization o ON o.id = a.organization_id LEFT JOIN theme at ON at.id = a.theme_id`

const itemJson = `json_build_object('id', i.id, 'organizationId', i.organization_id, 'organization', ${bodyJson}, 'account', ${accountJson},
  'url', i.url, 'title', i.title, 'excerpt', i.excerpt, 'author', i.author, 'language', i.language, 'publishedAt', i.published_at,
  'updatedAt', i.updated_at, 'imageUrl', i.image_url, 'imageAlt', i.image_alt, 'invented', i.invented,
  'theme', ${themeJson('t')}, 'themeCorrected', i.theme_corrected, 'pinned', (ARRAY['NONE', 'BODY', 'EVERYWHERE'])[i.pinned + 1],
  'hiddenAt', i.hidden_at, 'hiddenReason', i.hidden_reason,
  'copies', CASE WHEN i.cluster_id IS NULL THEN '[]'::json ELSE coalesce((
    SELECT json_agg(json_build_object('url', c.url, 'publishedAt', c.published_at, 'accountName', ca.name, 'network', ca.network, 'organizationName', co.name)
      ORDER BY c.published_at, c.id)
    FROM (SELECT * FROM social_item c WHERE c.cluster_id = i.cluster_id AND c.id <> i.id AND c.hidden_at IS NULL ORDER BY c.published_at, c.id LIMIT 20) c
    JOIN social_account ca ON ca.id = c.account_id JOIN organization co ON co.id = c.organization_id), '[]'::json) END,
  'versions', coalesce((SELECT json_agg(json_build_object('at', v.at, 'title', v.before ->> 'title', 'excerpt', v.before ->> 'excerpt',
      'fields', (SELECT json_agg(k ORDER BY k) FROM jsonb_object_keys(v.before) k)) ORDER BY v.at DESC, v.id DESC)
    FROM (SELECT * FROM social_item_version v WHERE v.item_id = i.id ORDER BY v.at DESC, v.id DESC LIMIT 20) v), '[]'::json))`
const aroundItem = `JOIN social_account a ON a.id = i.account_id ${aroundAccount} LEFT JOIN theme t ON t.id = i.theme_id`

/** Values of one statement; each is named by its place. */
function parameters() {
  const values: unknown[] = []
  return { values, add: (value: unknown) => `$${values.push(value)}` }
}
type Parameters = ReturnType<typeof parameters>

export interface AccountFilter {
  text?: string | null
  organization?: string | null
  networks?: readonly string[] | null
  language?: string | null
  theme?: string | null
}

const accountText = `search_text(o.name || ' ' || coalesce(o.acronym, '') || ' ' || a.name || ' ' || coalesce(a.handle, '') || ' ' || a.page_url)`

function accountConditions(filter: AccountFilter, { add }: Parameters): string[] {
  const conditions = wordsOf(filter.text ?? '', 8).map(
    (word) => `${accountText} LIKE '%' || ${add(word)} || '%'`,
  )
  if (filter.organization) conditions.push(`o.slug = ${add(filter.organization)}`)
  if (filter.networks?.length) conditions.push(`a.network = ANY(${add(filter.networks)}::social_network[])`)
  if (filter.language) conditions.push(`a.language = ${add(filter.language)}`)
  if (filter.theme) conditions.push(`at.key = ${add(filter.theme)}`)
  return conditions
}

/** By the name of the body in French order, then one account after the other. */
async function accountPage(
  database: Database,
  conditions: string[],
  place: Parameters,
  page: PageArguments,
): Promise<Page<AccountNode>> {
  const size = pageSize(page.first)
  if (page.after) {
    const [name, id] = decodeCursor(page.after, ['text', 'uuid'])
    conditions.push(
      `(o.name COLLATE fr_ca, a.id) > (${place.add(name)}::text COLLATE fr_ca, ${place.add(id)}::uuid)`,
    )
  }
  const rows = await database.sql<{ node: AccountNode }>(
    `SELECT ${accountJson} AS node FROM social_account a ${aroundAccount}
     WHERE ${conditions.join(' AND ')} ORDER BY o.name COLLATE fr_ca, a.id LIMIT ${place.add(size + 1)}`,
    place.values,
  )
  const nodes = rows.map((row) => row.node)
  return pageOf(nodes, size, (node) => encodeCursor([node.organization.name, node.id]))
}

/** The public directory. What its publisher took away is no longer in it. */
export function accountsList(database: Database, filter: AccountFilter, page: PageArguments) {
  const place = parameters()
  return accountPage(database, [`a.status <> 'GONE'`, ...accountConditions(filter, place)], place, page)
}

const tended = ({ organizations, central }: Tended, column: string, { add }: Parameters) =>
  `(${add(central)}::boolean OR ${column} = ANY(${add(organizations)}::uuid[]))`

/** Accounts that the viewer tends; those in trouble can be asked for alone. */
export function tendedAccounts(database: Database, viewer: Tended, inTrouble: boolean, page: PageArguments) {
  const place = parameters()
  const conditions = [tended(viewer, 'a.organization_id', place)]
  if (inTrouble) conditions.push(`(a.last_problem IS NOT NULL OR a.status = 'GONE')`)
  return accountPage(database, conditions, place, page)
}

export async function findAccount(database: Database, id: string): Promise<AccountNode | null> {
  const [row] = await database.sql<{ node: AccountNode }>(
    `SELECT ${accountJson} AS node FROM social_account a ${aroundAccount} WHERE a.id = $1::uuid`,
    [id],
  )
  return row?.node ?? null
}

export interface StreamFilter {
  organization?: string | null
  theme?: string | null
  language?: string | null
}

function streamConditions(
  row: string,
  filter: StreamFilter,
  named: Record<keyof StreamFilter, string>,
): string[] {
  const conditions = [`${row}.hidden_at IS NULL`]
  if (filter.organization)
    conditions.push(
      `${row}.organization_id = (SELECT id FROM organization WHERE slug = ${named.organization})`,
    )
  if (filter.theme) conditions.push(`${row}.theme_id = (SELECT id FROM theme WHERE key = ${named.theme})`)
  if (filter.language) conditions.push(`${row}.language = ${named.language}`)
  return conditions
}

/**
 * What bodies publish, newest first, what is pinned before. Of publications that say the same, the first that the filters
 * keep stands for all.
 */
export async function streamPage(
  database: Database,
  filter: StreamFilter,
  page: PageArguments,
): Promise<Page<ItemNode>> {
  const size = pageSize(page.first)
  const { values, add } = parameters()
  const given = (value: string | null | undefined) => (value ? add(value) : '')
  const named = {
    organization: given(filter.organization),
    theme: given(filter.theme),
    language: given(filter.language),
  }
  const pin = filter.organization ? 1 : 2
  const sort = `(i.pinned >= ${pin}), i.published_at, i.id`
  const conditions = [
    ...streamConditions('i', filter, named),
    `(i.cluster_id IS NULL OR NOT EXISTS (SELECT 1 FROM social_item e
      WHERE e.cluster_id = i.cluster_id AND ${streamConditions('e', filter, named).join(' AND ')}
      AND (-e.pinned, e.published_at, e.id) < (-i.pinned, i.published_at, i.id)))`,
  ]
  if (page.after) {
    const [pinned, at, id] = decodeCursor(page.after, ['int4', 'timestamptz', 'uuid'])
    conditions.push(
      `(${sort}) < (${add(pinned === '1')}::boolean, ${add(at)}::timestamptz, ${add(id)}::uuid)`,
    )
  }
  const order = `(i.pinned >= ${pin}) DESC, i.published_at DESC, i.id DESC`
  const rows = await database.sql<{ node: ItemNode; first: boolean }>(
    `WITH chosen AS MATERIALIZED (
       SELECT i.id FROM social_item i WHERE ${conditions.join(' AND ')} ORDER BY ${order} LIMIT ${add(size + 1)})
     SELECT ${itemJson} AS node, i.pinned >= ${pin} AS first FROM chosen JOIN social_item i ON i.id = chosen.id ${aroundItem} ORDER BY ${order}`,
    values,
  )
  const first = new Set(rows.filter((row) => row.first).map((row) => row.node.id))
  return pageOf(
    rows.map((row) => row.node),
    size,
    (node) => encodeCursor([first.has(node.id) ? 1 : 0, node.publishedAt, node.id]),
  )
}

/** Publications of the accounts that the viewer tends, hidden ones too. */
export async function tendedItems(
  database: Database,
  viewer: Tended,
  hidden: boolean | null | undefined,
  page: PageArguments,
): Promise<Page<ItemNode>> {
  const size = pageSize(page.first)
  const place = parameters()
  const conditions = [tended(viewer, 'i.organization_id', place)]
  if (hidden !== null && hidden !== undefined) conditions.push(`i.hidden_at IS ${hidden ? 'NOT ' : ''}NULL`)
  if (page.after) {
    const [at, id] = decodeCursor(page.after, ['timestamptz', 'uuid'])
    conditions.push(`(i.published_at, i.id) < (${place.add(at)}::timestamptz, ${place.add(id)}::uuid)`)
  }
  const rows = await database.sql<{ node: ItemNode }>(
    `WITH chosen AS MATERIALIZED (
       SELECT i.id FROM social_item i WHERE ${conditions.join(' AND ')} ORDER BY i.published_at DESC, i.id DESC LIMIT ${place.add(size + 1)})
     SELECT ${itemJson} AS node FROM chosen JOIN social_item i ON i.id = chosen.id ${aroundItem} ORDER BY i.published_at DESC, i.id DESC`,
    place.values,
  )
  return pageOf(
    rows.map((row) => row.node),
    size,
    (node) => encodeCursor([node.publishedAt, node.id]),
  )
}

export async function findItem(database: Database, id: string): Promise<ItemNode | null> {
  const [row] = await database.sql<{ node: ItemNode }>(
    `SELECT ${itemJson} AS node FROM social_item i ${aroundItem} WHERE i.id = $1::uuid`,
    [id],
  )
  return row?.node ?? null
}

/** Where the picture of a visible publication is; null when there is none to show. */
export async function findImage(database: Database, id: string): Promise<string | null> {
  if (!isId(id)) return null
  const [row] = await database.sql<{ imageUrl: string | null }>(
    `SELECT image_url AS "imageUrl" FROM social_item WHERE id = $1::uuid AND hidden_at IS NULL`,
    [id],
  )
  return row?.imageUrl ?? null
}

/** Names for the titles of feeds: of the body and the theme that a view is about. */
export async function namesOf(
  database: Database,
  filter: StreamFilter,
): Promise<{ organization: string | null; theme: { fr: string; en: string } | null }> {
  const [row] = await database.sql<{ organization: string | null; theme: { fr: string; en: string } | null }>(
    `SELECT (SELECT name FROM organization WHERE slug = $1) AS organization,
       (SELECT json_build_object('fr', name_fr, 'en', name_en) FROM theme WHERE key = $2) AS theme`,
    [filter.organization ?? '', filter.theme ?? ''],
  )
  return row ?? { organization: null, theme: null }
}
