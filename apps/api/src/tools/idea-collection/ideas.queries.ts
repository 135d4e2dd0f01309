import { createHmac } from 'node:crypto'
import type { Database } from '../../platform/database.ts'
import { refuse } from '../../platform/errors.ts'
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
import { anyPairQuery, searchQuery, wordsOf } from '../../platform/search-text.ts'
import type { IdeaOrder } from './idea-collection.ts'

/** What a reader of the GraphQL type Idea finds. */
export interface IdeaNode {
  id: string
  toolId: string
  organizationId: string
  status: string
  authorId: string | null
  outcome: string | null
  [field: string]: unknown
}

/** Columns of an idea as JSON; $1 is the viewer. The author is known to the viewer as a name, never as an id. */
const cardFields = `
  'id', c.id, 'toolId', c.tool_id, 'initiativeId', c.initiative_id, 'organizationId', c.organization_id, 'status', c.status,
  'title', c.title, 'body', c.body, 'effect', c.details ->> 'effect', 'place', nullif(c.details ->> 'place', ''),
  'language', c.language, 'channel', c.channel, 'authorName', c.author_name, 'authorId', c.author_id,
  'createdAt', c.created_at, 'edited', c.revision > 1, 'revision', c.revision, 'outcome', c.outcome, 'outcomeAt', c.outcome_at,
  'supports', tally.supports, 'opposes', tally.opposes, 'stars', to_json(tally.stars), 'points', tally.points,
  'comments', tally.comments, 'myRating', coalesce(mine.value, 0), 'mine', coalesce(c.author_id = $1::uuid, false)`

/** What only the page of an idea shows: its answers, its earlier texts, its initiative. */
const wholeFields = `
  'answers', coalesce((SELECT jsonb_agg(jsonb_build_object('id', a.id, 'state', a.state, 'text', a.text, 'language', a.language,
      'at', a.at, 'organizationName', o.name) ORDER BY a.at, a.id)
    FROM official_answer a JOIN organization o ON o.id = a.organization_id WHERE a.contribution_id = c.id), '[]'::jsonb),
  'versions', coalesce((SELECT jsonb_agg(jsonb_build_object('at', e.at, 'title', e.detail ->> 'title', 'body', e.detail ->> 'body') ORDER BY e.at, e.id)
    FROM contribution_event e WHERE e.contribution_id = c.id AND e.type = 'edited'), '[]'::jsonb),
  'initiativeSlug', i.slug, 'initiativeTitle', i.title, 'initiativeStatus', initiative_status(i, now()), 'replyDueOn', i.reply_due_on,
  'organizationName', (SELECT name FROM organization WHERE id = c.organization_id)`

export type IdeaExtent = 'card' | 'whole'
const node = (extent: IdeaExtent) =>
  extent === 'card'
    ? `json_build_object(${cardFields})`
    : `(jsonb_build_object(${cardFields}) || jsonb_build_object(${wholeFields}))`

const dressed = (extent: IdeaExtent) => `JOIN contribution_tally tally ON tally.contribution_id = c.id
  LEFT JOIN rating mine ON mine.contribution_id = c.id AND mine.participant_id = $1::uuid
  ${extent === 'whole' ? 'JOIN initiative i ON i.id = c.initiative_id' : ''}`

interface Sorting {
  /** Expression over contribution_rank r. */
  key: string
  direction: 'ASC' | 'DESC'
  type: CursorType
}

const sortings: Record<Exclude<IdeaOrder, 'RANDOM'>, Sorting> = {
  BEST: { key: 'r.best', direction: 'DESC', type: 'float8' },
  SUPPORTS: { key: 'r.supports', direction: 'DESC', type: 'int4' },
  HOT: { key: 'r.hot', direction: 'DESC', type: 'float8' },
  NEWEST: { key: 'r.created_at', direction: 'DESC', type: 'timestamptz' },
  NEEDS_VOTES: { key: 'r.impressions', direction: 'ASC', type: 'int4' },
  DIVISIVE: { key: 'r.divisive', direction: 'DESC', type: 'float8' },
}

/** One page by one order, rows chosen along the index of the rank, then dressed. */
const ranked = ({ key, direction, type }: Sorting, after: boolean, filter: string, extent: IdeaExtent) => `
WITH chosen AS MATERIALIZED (
  SELECT r.contribution_id AS id, ${key} AS sort
  FROM contribution_rank r JOIN contribution c ON c.id = r.contribution_id AND c.status = 'PUBLISHED'
  WHERE r.tool_id = $2::uuid ${after ? `AND (${key}, r.contribution_id) ${direction === 'ASC' ? '>' : '<'} ($4::${type}, $5::uuid)` : ''} ${filter}
  ORDER BY ${key} ${direction}, r.contribution_id ${direction} LIMIT $3)
SELECT ${node(extent)} AS node, chosen.sort::text AS sort FROM chosen JOIN contribution c ON c.id = chosen.id ${dressed(extent)}
ORDER BY chosen.sort ${direction}, c.id ${direction}`

/**
 * The fair order: by a keyed hash of each id. The same visitor sees the same order all day, another visitor another
 * one, and every idea is as often first (tools.md F2). PostgreSQL's seeded 64-bit hash stands for the HMAC of F2: the
 * seed is an HMAC of a secret, and 100,000 ideas are ordered in a few milliseconds.
 */
const fair = (after: boolean, filter: string, extent: IdeaExtent) => `
WITH chosen AS MATERIALIZED (
  SELECT c.id, uuid_hash_extended(c.id, $4::int8) AS sort FROM contribution c
  WHERE c.tool_id = $2::uuid AND c.status = 'PUBLISHED' AND c.subject_id IS NULL
    ${after ? 'AND (uuid_hash_extended(c.id, $4::int8), c.id) > ($5::int8, $6::uuid)' : ''} ${filter}
  ORDER BY 2, 1 LIMIT $3)
SELECT ${node(extent)} AS node, chosen.sort::text AS sort FROM chosen JOIN contribution c ON c.id = chosen.id ${dressed(extent)}
ORDER BY chosen.sort, c.id`

/** The seed of a visitor's order today: nobody can foresee it, nor aim for the first place. */
export function fairSeed(secret: string, day: string, visitor: string): string {
  const daily = createHmac('sha256', secret).update(day).digest()
  return createHmac('sha256', daily).update(visitor).digest().readBigInt64BE(0).toString()
}

export interface IdeaListQuery extends PageArguments {
  toolId: string
  order: IdeaOrder
  /** Words to find; null for all. */
  text: string | null
  outcomes: readonly string[]
  /** Seed of the fair order, from fairSeed. */
  seed: string
}

/** Ideas of a collection that everyone may read; one statement whatever the page. */
export async function ideaPage(
  database: Database,
  viewerId: string | null,
  query: IdeaListQuery,
  extent: IdeaExtent = 'card',
): Promise<Page<IdeaNode>> {
  const size = pageSize(query.first)
  if (!isId(query.toolId)) return pageOf<IdeaNode>([], size, () => '')
  if (query.text && query.text.length > 200) throw refuse('too-long', 'text', { max: 200 })
  const random = query.order === 'RANDOM'
  const values: unknown[] = [viewerId, query.toolId, size + 1]
  if (random) values.push(query.seed)
  const sortType = query.order === 'RANDOM' ? 'int8' : sortings[query.order].type
  const after = query.after ? decodeCursor(query.after, [sortType, 'uuid']) : null
  if (after) values.push(...after)
  let filter = ''
  const words = query.text ? searchQuery(query.text) : ''
  if (words) {
    values.push(words)
    filter += ` AND c.search @@ to_tsquery('participe_fr', $${values.length})`
  }
  if (query.outcomes.length > 0) {
    values.push(query.outcomes)
    filter += ` AND coalesce(c.outcome, 'NONE') = ANY($${values.length}::text[])`
  }
  const text =
    query.order === 'RANDOM'
      ? fair(after !== null, filter, extent)
      : ranked(sortings[query.order], after !== null, filter, extent)
  const rows = await database.sql<{ node: IdeaNode; sort: string }>(text, values)
  const sorts = new Map(rows.map((row) => [row.node.id, row.sort]))
  return pageOf(
    rows.map((row) => row.node),
    size,
    (row) => encodeCursor([sorts.get(row.id) ?? '', row.id]),
  )
}

const single = `SELECT ${node('whole')} AS node FROM contribution c ${dressed('whole')} WHERE c.id = $2::uuid AND c.kind = 'idea'`

/** One idea with its public history; the caller checks who may read it. */
export async function findIdea(
  database: Database,
  viewerId: string | null,
  id: string,
): Promise<IdeaNode | null> {
  if (!isId(id)) return null
  const [row] = await database.sql<{ node: IdeaNode }>(single, [viewerId, id])
  return row?.node ?? null
}

const similarStatement = (extent: IdeaExtent) => `
WITH candidates AS (
  (SELECT c.id FROM contribution c WHERE c.tool_id = $2::uuid AND c.status = 'PUBLISHED' AND c.subject_id IS NULL
    AND $3 <> '' AND c.search @@ to_tsquery('participe_fr', $3)
   ORDER BY ts_rank(c.search, to_tsquery('participe_fr', $3)) DESC LIMIT 40)
  UNION
  (SELECT c.id FROM contribution c WHERE c.tool_id = $2::uuid AND c.status = 'PUBLISHED' AND c.subject_id IS NULL
    AND c.title IS NOT NULL AND search_text(c.title) % $4
   ORDER BY similarity(search_text(c.title), $4) DESC LIMIT 40)
), scored AS (
  SELECT c.id, greatest(similarity(search_text(c.title), $4), word_similarity($4, search_text(c.title)))
      + 2 * CASE WHEN $3 = '' THEN 0 ELSE ts_rank(c.search, to_tsquery('participe_fr', $3), 32) END AS score
  FROM candidates JOIN contribution c USING (id))
SELECT ${node(extent)} AS node, scored.score FROM scored JOIN contribution c USING (id) ${dressed(extent)}
WHERE scored.score > 0.25 ORDER BY scored.score DESC, c.id LIMIT $5`

/** Ideas like the one being written: by full text and by trigrams, so that accents and typos do not hide them. */
export async function similarIdeas(
  database: Database,
  viewerId: string | null,
  toolId: string,
  text: string,
  first: number,
  extent: IdeaExtent = 'card',
): Promise<IdeaNode[]> {
  // Small words say nothing, and make every title look alike.
  const folded = wordsOf(text).join(' ')
  if (!isId(toolId) || folded.length < 4) return []
  const rows = await database.sql<{ node: IdeaNode }>(similarStatement(extent), [
    viewerId,
    toolId,
    anyPairQuery(text),
    folded,
    first,
  ])
  return rows.map((row) => row.node)
}

/** Published ideas of a collection, by the index that lists them. */
export async function ideaCount(database: Database, toolId: string): Promise<number> {
  const [row] = await database.sql<{ count: number }>(
    `SELECT count(*)::int AS count FROM contribution WHERE tool_id = $1 AND status = 'PUBLISHED' AND subject_id IS NULL`,
    [toolId],
  )
  return row?.count ?? 0
}

/** Published ideas without an official answer, counted up to 1,000: beyond, a team needs no exact number. */
export async function unansweredCount(database: Database, toolId: string): Promise<number> {
  const [row] = await database.sql<{ count: number }>(
    `SELECT count(*)::int AS count FROM (SELECT 1 FROM contribution
     WHERE tool_id = $1 AND status = 'PUBLISHED' AND subject_id IS NULL AND outcome IS NULL LIMIT 1000) waiting`,
    [toolId],
  )
  return row?.count ?? 0
}

const exposure = `
WITH shown AS (
  SELECT tally.impressions AS n, row_number() OVER (ORDER BY tally.impressions) AS rank, count(*) OVER () AS total
  FROM contribution_tally tally JOIN contribution c ON c.id = tally.contribution_id
  WHERE tally.tool_id = $1 AND c.status = 'PUBLISHED' AND c.subject_id IS NULL)
SELECT coalesce(CASE WHEN sum(n) = 0 THEN 0 ELSE 2 * sum(rank * n)::float8 / (max(total) * sum(n)) - (max(total) + 1)::float8 / max(total) END, 0) AS gini,
  coalesce(sum(n), 0)::int AS impressions, count(*) FILTER (WHERE n = 0)::int AS "neverShown" FROM shown`

/** Gini coefficient of impressions, by the formula of ranking.ts; a test compares them. */
export async function exposureOf(
  database: Database,
  toolId: string,
): Promise<{ gini: number; impressions: number; neverShown: number }> {
  const none = { gini: 0, impressions: 0, neverShown: 0 }
  if (!isId(toolId)) return none
  const [row] = await database.sql<typeof none>(exposure, [toolId])
  return row ?? none
}
