import type { Database } from '../../platform/database.ts'
import {
  type EntryFilter,
  facetConditions,
  type FacetName,
  facetNames,
  Parameters,
  periods,
  plainConditions,
} from '../initiatives/index.ts'

export interface FacetValueNode {
  value: string
  label: { fr: string; en?: string }
  count: number
}
export interface FacetNode {
  facet: FacetName
  values: FacetValueNode[]
}
export interface FacetCounts {
  totalCount: number
  facets: FacetNode[]
}

const bit = (facet: FacetName): number => 1 << facetNames.indexOf(facet)
const counted = facetNames.filter((facet) => facet !== 'status' && facet !== 'period')

/** The value missed, if one is: an entry that fulfils everything else counts for that facet alone. */
const missedPrefix = `CASE e.miss ${counted.map((facet) => `WHEN ${bit(facet)} THEN '${facet}:'`).join(' ')} END`

/**
 * Counts of every value of every facet, each with all other facets applied and its own left out, and the exact total:
 * one statement, one pass. Each entry gets a mask of the facets that it misses. With none it counts everywhere; with
 * one it counts in that facet alone; with more, nowhere. So the work does not grow with the number of facets.
 */
function statement(filter: EntryFilter, parameters: Parameters): string {
  const plain = plainConditions(filter, parameters)
  const misses = facetConditions(filter, parameters).map(
    ([facet, condition]) => `CASE WHEN ${condition} THEN 0 ELSE ${bit(facet)} END`,
  )
  const miss = misses.length > 0 ? misses.join(' + ') : '0'
  const windows = Object.entries(periods)
    .map(
      ([name, condition]) =>
        `SELECT 'period:${name}', count(*) FROM entry e WHERE e.miss IN (0, ${bit('period')}) AND ${condition}`,
    )
    .join(' UNION ALL ')
  return `WITH ${[...plain.tables, ''].join(', ')}masked AS (
      SELECT e.*, ${miss} AS miss FROM catalogue_entry e WHERE ${['e.published_at IS NOT NULL', ...plain.conditions].join(' AND ')}),
    entry AS MATERIALIZED (
      SELECT e.facets, e.miss, e.opens_at, e.closes_at, e.cancelled_at,
        CASE WHEN e.miss IN (0, ${bit('status')}) THEN CASE WHEN e.stated IS NULL
          THEN dates_status(e.published_at, e.cancelled_at, e.opens_at, e.closes_at, e.answered_at, e.reply_due_on, now())
          ELSE external_status(e.stated, e.opens_at, e.closes_at, now()) END END AS status
      FROM masked e WHERE e.miss & (e.miss - 1) = 0),
    tally AS (
      SELECT v.value, count(*) AS count FROM entry e CROSS JOIN LATERAL unnest(e.facets) AS v(value)
      WHERE e.miss = 0 OR starts_with(v.value, ${missedPrefix}) GROUP BY v.value
      UNION ALL SELECT 'status:' || e.status, count(*) FROM entry e WHERE e.miss IN (0, ${bit('status')}) GROUP BY e.status
      UNION ALL ${windows}),
    named AS (
      SELECT 'theme:' || key AS value, json_build_object('fr', name_fr, 'en', name_en) AS label, position AS place FROM theme
      UNION ALL SELECT 'audience:' || key, json_build_object('fr', name_fr, 'en', name_en), position FROM audience
      UNION ALL SELECT 'region:' || code, json_build_object('fr', name), code::int FROM region
      UNION ALL SELECT 'organization:' || o.slug, json_build_object('fr', o.name), (row_number() OVER (ORDER BY o.name COLLATE fr_ca, o.id))::int
        FROM organization o WHERE 'organization:' || o.slug IN (SELECT value FROM tally))
    SELECT coalesce((SELECT json_agg(json_build_object('value', coalesce(t.value, n.value), 'label', n.label, 'count', coalesce(t.count, 0))
        ORDER BY n.place, coalesce(t.value, n.value))
      FROM tally t FULL JOIN named n ON n.value = t.value), '[]'::json) AS counts,
      (SELECT count(*)::int FROM entry e WHERE e.miss = 0) AS total`
}

interface CountRow {
  value: string
  label: { fr: string; en?: string } | null
  count: number
}

/** Entries for all of Québec count for each region too. */
function spreadRegions(rows: CountRow[]): CountRow[] {
  const everywhere = rows.find(({ value }) => value === 'region:00')?.count ?? 0
  return rows
    .filter(({ value }) => value !== 'region:00')
    .map((row) => (row.value.startsWith('region:') ? { ...row, count: row.count + everywhere } : row))
}

export async function facetCounts(database: Database, filter: EntryFilter): Promise<FacetCounts> {
  const parameters = new Parameters()
  const [row] = await database.sql<{ counts: CountRow[]; total: number }>(
    statement(filter, parameters),
    parameters.values,
  )
  const byFacet = new Map<string, FacetValueNode[]>(facetNames.map((facet) => [facet, []]))
  for (const { value, label, count } of spreadRegions(row?.counts ?? [])) {
    const at = value.indexOf(':')
    byFacet.get(value.slice(0, at))?.push({ value: value.slice(at + 1), label: label ?? { fr: '' }, count })
  }
  return {
    totalCount: row?.total ?? 0,
    facets: facetNames.map((facet) => ({ facet, values: byFacet.get(facet) ?? [] })),
  }
}
