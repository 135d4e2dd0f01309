import type {
  InfluenceLevel,
  InitiativeFilterInput,
  InitiativeOrder,
  InitiativeStatus,
  ParticipationMode,
} from '@participe/schema/generated/graphql.ts'

/** The filters by their name in the address: the same in both languages, so that a shared link means one thing. */
export const filterNames = ['theme', 'organisme', 'region', 'public', 'facon', 'statut', 'influence'] as const
export type FilterName = (typeof filterNames)[number]

export const statuses: InitiativeStatus[] = [
  'OPEN',
  'COMING',
  'AWAITING_REPLY',
  'LATE',
  'ANSWERED',
  'CANCELLED',
]
export const modes: ParticipationMode[] = ['ONLINE', 'IN_PERSON', 'PAPER']
export const influences: InfluenceLevel[] = ['INFORM', 'CONSULT', 'INVOLVE', 'COLLABORATE']
export const orders = [
  'CLOSING_SOON',
  'NEWEST',
  'RECENTLY_ANSWERED',
  'RELEVANCE',
] as const satisfies InitiativeOrder[]

export interface Search {
  text: string
  order: InitiativeOrder | undefined
  chosen: Record<FilterName, string[]>
}

const among = <Value extends string>(known: readonly Value[], values: string[]): Value[] =>
  known.filter((value) => values.includes(value))

export function readSearch(parameters: URLSearchParams): Search {
  const chosen = Object.fromEntries(filterNames.map((name) => [name, [...new Set(parameters.getAll(name))]]))
  const text = (parameters.get('q') ?? '').trim().slice(0, 200)
  const order = orders.find((value) => value === parameters.get('tri'))
  return {
    text,
    order: order === 'RELEVANCE' && !text ? undefined : order,
    chosen: chosen as Search['chosen'],
  }
}

export function writeSearch({ text, order, chosen }: Search): URLSearchParams {
  const parameters = new URLSearchParams()
  if (text) parameters.set('q', text)
  for (const name of filterNames) for (const value of chosen[name]) parameters.append(name, value)
  if (order) parameters.set('tri', order)
  return parameters
}

const some = <Value>(values: Value[]): Value[] | undefined => (values.length > 0 ? values : undefined)

export const defaultOrder = ({ text }: Pick<Search, 'text'>): InitiativeOrder =>
  text ? 'RELEVANCE' : 'CLOSING_SOON'

export function toFilter({ text, chosen }: Search): InitiativeFilterInput {
  return {
    text: text || undefined,
    themes: some(chosen.theme),
    organizations: some(chosen.organisme),
    regions: some(chosen.region),
    audiences: some(chosen.public),
    modes: some(among(modes, chosen.facon)),
    statuses: some(among(statuses, chosen.statut)),
    influences: some(among(influences, chosen.influence)),
  }
}

export const without = (search: Search, name: FilterName, value: string): Search => ({
  ...search,
  chosen: { ...search.chosen, [name]: search.chosen[name].filter((one) => one !== value) },
})

export const countChosen = ({ chosen }: Search): number =>
  filterNames.reduce((total, name) => total + chosen[name].length, 0)
