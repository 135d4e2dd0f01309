import type { Database } from '../../platform/database.ts'
import {
  decodeCursor,
  encodeCursor,
  type Page,
  type PageArguments,
  pageOf,
  pageSize,
} from '../../platform/pagination.ts'
import { foldText, searchUnits, unitsQuery } from '../../platform/search-text.ts'
import { listingJson, type ListingNode } from '../external-listings/index.ts'
import {
  cardFields,
  entryClause,
  type EntryFilter,
  type InitiativeNode,
  orderFor,
  type SortedBy,
  Parameters,
} from '../initiatives/index.ts'

export interface CatalogueNode {
  id: string
  kind: string
  /** Kilometres; null when no place was asked. */
  distance: number | null
  initiative: InitiativeNode | null
  listing: ListingNode | null
  /** What the search text may have been found in; absent without a text. */
  texts?: { title: unknown; summary: unknown; description: unknown; names: string }
  contribution?: { title: string | null; body: string } | null
}

export type CatalogueOrder = 'CLOSING_SOON' | 'NEWEST' | 'RELEVANCE' | 'NEAREST'

/** What is held elsewhere may be open without an end: the simpler orders of initiatives would lose it. */
const orderOf = (order: CatalogueOrder, distance: string | null): SortedBy =>
  order === 'NEAREST'
    ? { key: `coalesce(round(${distance ?? '0'}::numeric, 3), 100000)`, direction: 'ASC', type: 'numeric' }
    : orderFor(order, {})

/** The order asked for, or the one that fits the question. */
function suitable(
  asked: CatalogueOrder | null | undefined,
  byText: boolean,
  byPlace: boolean,
): CatalogueOrder {
  const fallback = byText ? 'RELEVANCE' : byPlace ? 'NEAREST' : 'CLOSING_SOON'
  if (!asked || (asked === 'RELEVANCE' && !byText) || (asked === 'NEAREST' && !byPlace)) return fallback
  return asked
}

const initiativeCard = `(SELECT json_build_object(${cardFields}) FROM initiative i JOIN organization body ON body.id = i.organization_id
  LEFT JOIN initiative_tally tally ON tally.initiative_id = i.id WHERE i.id = chosen.id)`
const listingCard = `(SELECT ${listingJson} FROM external_listing l WHERE l.id = chosen.id)`
const texts = `(SELECT json_build_object('title', i.title, 'summary', i.summary, 'description', i.description, 'names', body.name)
    FROM initiative i JOIN organization body ON body.id = i.organization_id WHERE i.id = chosen.id
  UNION ALL SELECT json_build_object('title', l.title, 'summary', l.summary, 'description', l.summary, 'names', l.holder)
    FROM external_listing l WHERE l.id = chosen.id)`

/** Columns that say why a text was found, for the rows of the page alone. */
function reasons({ inside }: EntryFilter, parameters: Parameters): string {
  const { initiatives = [], contributions = [] } = inside ?? {}
  const pairs = `unnest(${parameters.add(initiatives)}::uuid[], ${parameters.add(contributions)}::uuid[]) AS inside(initiative_id, contribution_id)`
  return `, ${texts} AS texts, (SELECT json_build_object('title', c.title, 'body', c.body) FROM ${pairs}
    JOIN contribution c ON c.id = inside.contribution_id WHERE inside.initiative_id = chosen.id AND c.status = 'PUBLISHED' LIMIT 1) AS contribution`
}

/**
 * A page of everything published, here and elsewhere, in one statement: the same for everyone, drafts are nowhere in it.
 */
export async function cataloguePage(
  database: Database,
  filter: EntryFilter,
  asked: CatalogueOrder | null | undefined,
  page: PageArguments,
  /** Whether somebody reads why each was found. */
  explained: boolean,
): Promise<Page<CatalogueNode>> {
  const size = pageSize(page.first)
  const parameters = new Parameters()
  const clause = entryClause(filter, parameters)
  const order = suitable(asked, clause.relevance !== null, clause.distance !== null)
  const { key, direction, type } = orderOf(order, clause.distance)
  const conditions = ['e.published_at IS NOT NULL', ...clause.conditions]
  if (page.after) {
    const [value = '', id = ''] = decodeCursor(page.after, [type, 'uuid'])
    const than = direction === 'ASC' ? '>' : '<'
    conditions.push(`(${key}, e.id) ${than} (${parameters.add(value)}::${type}, ${parameters.add(id)}::uuid)`)
  }
  const relevance =
    clause.relevance && order === 'RELEVANCE'
      ? `CROSS JOIN LATERAL (SELECT ${clause.relevance()} AS score) relevance`
      : ''
  const limit = parameters.add(size + 1)
  // The page is chosen first, on narrow rows; only its rows are dressed.
  const rows = await database.sql<CatalogueNode & { sort: string }>(
    `WITH ${[...clause.tables, ''].join(', ')}chosen AS MATERIALIZED (
       SELECT e.id, e.kind, (${key}) AS sort, ${clause.distance ?? 'NULL::float8'} AS distance FROM catalogue_entry e ${relevance}
       WHERE ${conditions.join(' AND ')} ORDER BY (${key}) ${direction}, e.id ${direction} LIMIT ${limit})
     SELECT chosen.id, chosen.kind, chosen.distance, chosen.sort::text AS sort,
       CASE WHEN chosen.kind = 'INITIATIVE' THEN ${initiativeCard} END AS initiative,
       CASE WHEN chosen.kind <> 'INITIATIVE' THEN ${listingCard} END AS listing${explained && clause.relevance ? reasons(filter, parameters) : ''}
     FROM chosen ORDER BY chosen.sort ${direction}, chosen.id ${direction}`,
    parameters.values,
  )
  const sorts = new Map(rows.map((row) => [row.id, row.sort]))
  return pageOf<CatalogueNode>(rows, size, (row) => encodeCursor([sorts.get(row.id) ?? '', row.id]))
}

export interface SuggestionRow {
  kind: 'INITIATIVE' | 'LISTING' | 'ORGANIZATION' | 'THEME'
  key: string
  label: { fr: string; en?: string }
  /** Names of bodies are French whatever the language. */
  french: boolean
}

const suggestionLimit = 8

/**
 * What a text beginning may mean: initiatives, what is held elsewhere, bodies and themes, in one statement. Each word
 * is the beginning of a word, or a near miss.
 */
export async function suggestionsFor(database: Database, text: string): Promise<SuggestionRow[]> {
  const folded = foldText(text).trim().slice(0, 100)
  const units = searchUnits(folded, 6)
  if (folded.length < 2 || units.length === 0) return []
  const query = unitsQuery(units)
  return database.sql<SuggestionRow>(
    `WITH found AS (
       (SELECT CASE e.kind WHEN 'INITIATIVE' THEN 'INITIATIVE' ELSE 'LISTING' END AS kind, coalesce(i.slug, l.slug) AS key,
          coalesce(i.title, l.title)::json AS label, false AS french,
          word_similarity($2, e.names) + CASE WHEN e.closes_at > now() AND e.cancelled_at IS NULL THEN 0.3 ELSE 0 END AS score
        FROM catalogue_entry e LEFT JOIN initiative i ON i.id = e.id LEFT JOIN external_listing l ON l.id = e.id
        WHERE e.published_at IS NOT NULL AND (e.search @@ to_tsquery('participe_fr', $1) OR $2 <% e.names)
        ORDER BY score DESC, e.id LIMIT 5)
       UNION ALL
       (SELECT 'ORGANIZATION', o.slug, json_build_object('fr', o.name), true, word_similarity($2, search_text(o.name)) + 0.2
        FROM organization o WHERE $2 <% search_text(o.name) OR lower(o.acronym) = $2
          OR search_vector(o.name, 'A') @@ to_tsquery('participe_fr', $1)
        ORDER BY 5 DESC, o.slug LIMIT 3)
       UNION ALL
       (SELECT 'THEME', t.key, json_build_object('fr', t.name_fr, 'en', t.name_en), false,
          greatest(word_similarity($2, search_text(t.name_fr)), word_similarity($2, search_text(t.name_en))) + 0.1
        FROM theme t WHERE $2 <% search_text(t.name_fr) OR $2 <% search_text(t.name_en)
          OR (search_vector(t.name_fr, 'A') || search_vector(t.name_en, 'A')) @@ to_tsquery('participe_fr', $1)
        ORDER BY 5 DESC, t.key LIMIT 2))
     SELECT kind, key, label, french FROM found ORDER BY array_position(ARRAY['THEME','ORGANIZATION','INITIATIVE','LISTING'], kind), score DESC LIMIT ${suggestionLimit}`,
    [query, folded],
  )
}

export interface MunicipalityRow {
  code: string
  name: string
  region: string
}

/** Municipalities whose name begins so, or nearly; a known code finds its own. */
export async function municipalitiesLike(database: Database, text: string): Promise<MunicipalityRow[]> {
  const folded = foldText(text)
    .replace(/[^\p{L}\p{N} ]/gu, '')
    .trim()
    .slice(0, 60)
  if (folded.length < 2) return []
  return database.sql<MunicipalityRow>(
    `SELECT m.code, m.name, r.name AS region FROM municipality m JOIN region r ON r.code = m.region_code
     WHERE m.code = $2 OR search_text(m.name) LIKE $1 || '%' OR $1 <% search_text(m.name)
     ORDER BY m.code <> $2, search_text(m.name) <> $1, search_text(m.name) NOT LIKE $1 || '%', word_similarity($1, search_text(m.name)) DESC,
       m.name COLLATE fr_ca, m.code LIMIT 10`,
    [folded, text.slice(0, 60)],
  )
}
