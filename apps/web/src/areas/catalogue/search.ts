import type {
  CatalogueFilterInput,
  CatalogueJurisdiction,
  CatalogueKind,
  CatalogueOrder,
  CataloguePeriod,
  CatalogueStatus,
  InfluenceLevel,
  ParticipationMode,
} from '@participe/schema/generated/graphql.ts'

/** The filters by their name in the address: the same in both languages, so that a shared link means one thing. */
export const filterNames = [
  'statut',
  'theme',
  'region',
  'periode',
  'facon',
  'type',
  'instance',
  'organisme',
  'public',
  'influence',
  'outil',
  'langue',
] as const
export type FilterName = (typeof filterNames)[number]

export const statuses: CatalogueStatus[] = [
  'OPEN',
  'COMING',
  'AWAITING_REPLY',
  'LATE',
  'ANSWERED',
  'CLOSED',
  'CANCELLED',
  'UNKNOWN',
]
export const modes: ParticipationMode[] = ['ONLINE', 'IN_PERSON', 'PAPER']
export const influences: InfluenceLevel[] = ['INFORM', 'CONSULT', 'INVOLVE', 'COLLABORATE']
export const kinds: CatalogueKind[] = [
  'INITIATIVE',
  'PETITION',
  'CALL_FOR_BRIEFS',
  'INQUIRY',
  'MUNICIPAL_CONSULTATION',
]
export const jurisdictions: CatalogueJurisdiction[] = [
  'QUEBEC_GOVERNMENT',
  'NATIONAL_ASSEMBLY',
  'QUEBEC_BODY',
  'MUNICIPALITY',
  'CANADA',
]
export const periods: CataloguePeriod[] = ['CLOSES_IN_7_DAYS', 'CLOSES_IN_30_DAYS', 'OPENS_IN_30_DAYS']
export const languages = ['fr', 'en'] as const
export const orders = ['CLOSING_SOON', 'NEWEST', 'RELEVANCE', 'NEAREST'] as const satisfies CatalogueOrder[]
export const views = ['liste', 'carte', 'calendrier'] as const
export type View = (typeof views)[number]
export const distances = [25, 50, 100, 200] as const

export interface Search {
  text: string
  /** Look inside contributions too. */
  inside: boolean
  order: CatalogueOrder | undefined
  view: View
  /** Code of a municipality and a distance in kilometres. */
  near: { municipality: string; kilometres: number } | undefined
  /** Month of the calendar, YYYY-MM; the present one when absent. */
  month: string | undefined
  chosen: Record<FilterName, string[]>
}

const among = <Value extends string>(known: readonly Value[], values: string[]): Value[] =>
  known.filter((value) => values.includes(value))

function readNear(parameters: URLSearchParams): Search['near'] {
  const municipality = parameters.get('pres') ?? ''
  if (!/^[a-z0-9-]{2,80}$/.test(municipality)) return undefined
  const asked = Number(parameters.get('km'))
  return { municipality, kilometres: distances.find((km) => km === asked) ?? 50 }
}

const suits = (order: CatalogueOrder | undefined, text: string, near: Search['near']): boolean =>
  !((order === 'RELEVANCE' && !text) || (order === 'NEAREST' && !near))

export function readSearch(parameters: URLSearchParams): Search {
  const chosen = Object.fromEntries(
    filterNames.map((name) => [name, [...new Set(parameters.getAll(name))].slice(0, 50)]),
  )
  const text = (parameters.get('q') ?? '').trim().slice(0, 200)
  const order = orders.find((value) => value === parameters.get('tri'))
  const near = readNear(parameters)
  const month = parameters.get('mois') ?? ''
  return {
    text,
    inside: text !== '' && parameters.get('dans') === 'contributions',
    order: suits(order, text, near) ? order : undefined,
    view: views.find((view) => view === parameters.get('vue')) ?? 'liste',
    near,
    month: /^20\d\d-(0[1-9]|1[0-2])$/.test(month) ? month : undefined,
    chosen: chosen as Search['chosen'],
  }
}

export function writeSearch({ text, inside, order, view, near, month, chosen }: Search): URLSearchParams {
  const parameters = new URLSearchParams()
  if (text) parameters.set('q', text)
  if (text && inside) parameters.set('dans', 'contributions')
  for (const name of filterNames) for (const value of chosen[name]) parameters.append(name, value)
  if (near) {
    parameters.set('pres', near.municipality)
    parameters.set('km', String(near.kilometres))
  }
  if (order && suits(order, text, near)) parameters.set('tri', order)
  if (view !== 'liste') parameters.set('vue', view)
  if (view === 'calendrier' && month) parameters.set('mois', month)
  return parameters
}

/** What feeds and the calendar file take: the search without the way it is shown. */
export function feedQuery(search: Search): string {
  const parameters = writeSearch({ ...search, view: 'liste', month: undefined })
  return parameters.size > 0 ? `?${parameters}` : ''
}

const some = <Value>(values: Value[]): Value[] | undefined => (values.length > 0 ? values : undefined)

export const defaultOrder = ({ text, near }: Pick<Search, 'text' | 'near'>): CatalogueOrder =>
  text ? 'RELEVANCE' : near ? 'NEAREST' : 'CLOSING_SOON'

export function toFilter({ text, inside, near, chosen }: Search): CatalogueFilterInput {
  return {
    text: text || undefined,
    inContributions: inside || undefined,
    themes: some(chosen.theme),
    organizations: some(chosen.organisme),
    regions: some(chosen.region),
    audiences: some(chosen.public),
    modes: some(among(modes, chosen.facon)),
    tools: some(chosen.outil),
    statuses: some(among(statuses, chosen.statut)),
    influences: some(among(influences, chosen.influence)),
    kinds: some(among(kinds, chosen.type)),
    jurisdictions: some(among(jurisdictions, chosen.instance)),
    periods: some(among(periods, chosen.periode)),
    languages: some(among(languages, chosen.langue)),
    near,
  }
}

export const without = (search: Search, name: FilterName, value: string): Search => ({
  ...search,
  chosen: { ...search.chosen, [name]: search.chosen[name].filter((one) => one !== value) },
})

export const countChosen = ({ chosen, near }: Search): number =>
  filterNames.reduce((total, name) => total + chosen[name].length, near ? 1 : 0)
