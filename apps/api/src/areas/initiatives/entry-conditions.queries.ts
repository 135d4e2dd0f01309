import type { Inside } from './inside.queries.ts'
import { refuse } from '../../platform/errors.ts'
import { type SearchUnit, searchUnits, unitsQuery } from '../../platform/search-text.ts'

/** The facets of the catalogue: how it can be narrowed, each value with its count. */
export const facetNames = [
  'theme',
  'organization',
  'mode',
  'tool',
  'influence',
  'audience',
  'region',
  'language',
  'jurisdiction',
  'kind',
  'status',
  'period',
] as const
export type FacetName = (typeof facetNames)[number]

/** Time windows that people ask for. */
export const periods = {
  CLOSES_IN_7_DAYS: `(e.opens_at IS NULL OR e.opens_at <= now()) AND e.closes_at > now() AND e.closes_at <= now() + interval '7 days' AND e.cancelled_at IS NULL`,
  CLOSES_IN_30_DAYS: `(e.opens_at IS NULL OR e.opens_at <= now()) AND e.closes_at > now() AND e.closes_at <= now() + interval '30 days' AND e.cancelled_at IS NULL`,
  OPENS_IN_30_DAYS: `e.opens_at > now() AND e.opens_at <= now() + interval '30 days' AND e.cancelled_at IS NULL`,
} as const
export type Period = keyof typeof periods

/** What to find among the entries; conditions add up, choices within one are alternatives. */
export interface EntryFilter {
  text?: string | null
  /** Look inside published contributions too. */
  inContributions?: boolean | null
  /** What was found there (withInside). */
  inside?: Inside
  themes?: readonly string[] | null
  organizations?: readonly string[] | null
  regions?: readonly string[] | null
  audiences?: readonly string[] | null
  modes?: readonly string[] | null
  tools?: readonly string[] | null
  influences?: readonly string[] | null
  languages?: readonly string[] | null
  jurisdictions?: readonly string[] | null
  kinds?: readonly string[] | null
  statuses?: readonly string[] | null
  periods?: readonly string[] | null
  /** Code of a municipality and how far from it, in kilometres. */
  near?: { municipality: string; kilometres: number } | null
  /** Opens or closes between two instants, the second excluded. */
  from?: Date | null
  to?: Date | null
  featured?: boolean | null
}

/** Text of a statement in the making: its values are numbered as they come. */
export class Parameters {
  readonly values: unknown[]
  constructor(values: readonly unknown[] = []) {
    this.values = [...values]
  }
  add(value: unknown): string {
    this.values.push(value)
    return `$${this.values.length}`
  }
}

const prefixed = (facet: FacetName, values: readonly string[]): string[] =>
  values.map((value) => `${facet}:${value}`)

/** Without a region an entry is for all of Québec, so for each region too. */
const everywhere = 'region:00'

const chosenIn = ({
  themes,
  organizations,
  modes,
  tools,
  influences,
  audiences,
  regions,
  languages,
  jurisdictions,
  kinds,
  statuses,
  periods: windows,
}: EntryFilter): Record<FacetName, readonly string[] | null | undefined> => ({
  theme: themes,
  organization: organizations,
  mode: modes,
  tool: tools,
  influence: influences,
  audience: audiences,
  region: regions,
  language: languages,
  jurisdiction: jurisdictions,
  kind: kinds,
  status: statuses,
  period: windows,
})

const isOpen = `(e.published_at IS NOT NULL AND e.cancelled_at IS NULL AND (e.opens_at <= now() OR e.opens_at IS NULL AND e.stated IS NOT NULL)
  AND (e.closes_at > now() OR e.closes_at IS NULL AND e.stated IS NOT NULL) AND coalesce(e.stated, 'ACTIVE') = 'ACTIVE')`
const isAnswered = `(e.published_at IS NOT NULL AND e.cancelled_at IS NULL AND CASE WHEN e.stated IS NULL
  THEN e.answered_at IS NOT NULL AND e.closes_at <= now() ELSE e.stated = 'ANSWERED' END)`

function facetCondition(facet: FacetName, values: readonly string[], parameters: Parameters): string {
  if (facet === 'period') {
    const asked = values.filter((value): value is Period => value in periods)
    return asked.length === 0 ? 'false' : `(${asked.map((value) => `(${periods[value]})`).join(' OR ')})`
  }
  if (facet === 'status') {
    // The commonest questions, by the dates themselves: the function would be computed for each row.
    if (values.length === 1 && values[0] === 'OPEN') return isOpen
    if (values.length === 1 && values[0] === 'ANSWERED') return isAnswered
    return `entry_status(e, now()) = ANY(${parameters.add(values)}::text[])`
  }
  const list = prefixed(facet, values)
  return `e.facets && ${parameters.add(facet === 'region' ? [...list, everywhere] : list)}::text[]`
}

/** The condition of each facet in which something is chosen. */
export function facetConditions(filter: EntryFilter, parameters: Parameters): [FacetName, string][] {
  const chosen = chosenIn(filter)
  return facetNames.flatMap((facet): [FacetName, string][] => {
    const values = chosen[facet]
    return values && values.length > 0 ? [[facet, facetCondition(facet, values, parameters)]] : []
  })
}

const unitCondition = ({ term, query }: SearchUnit, parameters: Parameters): string => {
  const found = query === '' ? 'true' : `e.search @@ to_tsquery('participe_fr', ${parameters.add(query)})`
  // A near miss of a short word would be another word.
  return term.length > 3 ? `(${found} OR ${parameters.add(term)} <% e.names)` : `(${found})`
}

export interface EntryClause {
  /** Statements that come first, by name. */
  tables: string[]
  conditions: string[]
  /** Makes the expression of the score; null without a text. */
  relevance: (() => string) | null
  /** Expression of the distance in kilometres; null without a place. What is for all of Québec has none. */
  distance: string | null
}

function textConditions(
  filter: EntryFilter,
  parameters: Parameters,
): Pick<EntryClause, 'conditions' | 'relevance'> {
  const text = filter.text ?? ''
  if (text.length > 200) throw refuse('too-long', 'filter.text', { max: 200 })
  const units = searchUnits(text)
  if (units.length === 0) return { conditions: [], relevance: null }
  const own = units.map((unit) => unitCondition(unit, parameters)).join(' AND ')
  const query = unitsQuery(units.filter((unit) => unit.query !== ''))
  const typed = units.map(({ term }) => term).join(' ')
  return {
    conditions: [
      filter.inside ? `((${own}) OR e.id = ANY(${parameters.add(filter.inside.initiatives)}::uuid[]))` : own,
    ],
    // Only a list that sorts by it needs the score: a value without a place in the statement would be refused.
    relevance: () =>
      `ts_rank(e.search, to_tsquery('participe_fr', ${parameters.add(query)})) + word_similarity(${parameters.add(typed)}, e.names)`,
  }
}

/**
 * Distance of an entry to a municipality: to its own municipality, else to the nearest municipality of its regions.
 * A region's middle would put Sept-Îles hundreds of kilometres from the Côte-Nord.
 */
function nearConditions(
  filter: EntryFilter,
  parameters: Parameters,
): Pick<EntryClause, 'tables' | 'conditions' | 'distance'> {
  const { near } = filter
  if (!near) return { tables: [], conditions: [], distance: null }
  if (!(near.kilometres > 0 && near.kilometres <= 2000))
    throw refuse('too-large', 'filter.near.kilometres', { max: 2000 })
  const code = parameters.add(near.municipality)
  const tables = [
    `near_place AS MATERIALIZED (SELECT m.code, m.region_code, kilometres_between(here.latitude, here.longitude, m.latitude, m.longitude) AS km
      FROM municipality here CROSS JOIN municipality m WHERE here.code = ${code})`,
    `near_region AS MATERIALIZED (SELECT region_code, min(km) AS km FROM near_place GROUP BY region_code)`,
  ]
  const distance = `(CASE WHEN e.municipality IS NOT NULL THEN (SELECT km FROM near_place WHERE code = e.municipality)
    ELSE (SELECT min(km) FROM near_region WHERE region_code = ANY(e.regions)) END)`
  const everywhereToo = `(e.municipality IS NULL AND cardinality(e.regions) = 0)`
  const within = `(${everywhereToo} OR ${distance} <= ${parameters.add(near.kilometres)}::float8)`
  return { tables, conditions: [within], distance }
}

/** All that is not a facet: words, place, dates, what is featured. */
export function plainConditions(filter: EntryFilter, parameters: Parameters): EntryClause {
  const text = textConditions(filter, parameters)
  const near = nearConditions(filter, parameters)
  const conditions = [...text.conditions, ...near.conditions]
  if (filter.featured) conditions.push('e.featured')
  if (filter.from ?? filter.to) {
    const window = `[${filter.from?.toISOString() ?? ''},${filter.to?.toISOString() ?? ''})`
    const range = parameters.add(window)
    conditions.push(`(e.opens_at <@ ${range}::tstzrange OR e.closes_at <@ ${range}::tstzrange)`)
  }
  return {
    tables: near.tables,
    conditions,
    relevance: text.relevance,
    distance: near.distance,
  }
}

/** Everything that a list of entries has to fulfil. */
export function entryClause(filter: EntryFilter, parameters: Parameters): EntryClause {
  const facets = facetConditions(filter, parameters).map(([, condition]) => condition)
  const plain = plainConditions(filter, parameters)
  return { ...plain, conditions: [...facets, ...plain.conditions] }
}
