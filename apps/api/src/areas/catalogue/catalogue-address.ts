import type { EntryFilter } from '../initiatives/index.ts'

type Query = Record<string, string | string[] | undefined>

/** The parameters of the catalogue's page, as its address writes them in both languages, and what each chooses. */
const lists = {
  theme: 'themes',
  organisme: 'organizations',
  region: 'regions',
  public: 'audiences',
  facon: 'modes',
  outil: 'tools',
  influence: 'influences',
  langue: 'languages',
  instance: 'jurisdictions',
  type: 'kinds',
  statut: 'statuses',
  periode: 'periods',
} as const satisfies Record<string, keyof EntryFilter>

const known: Partial<Record<keyof typeof lists, readonly string[]>> = {
  facon: ['ONLINE', 'IN_PERSON', 'PAPER'],
  influence: ['INFORM', 'CONSULT', 'INVOLVE', 'COLLABORATE'],
}

const all = (value: string | string[] | undefined): string[] =>
  (value === undefined ? [] : Array.isArray(value) ? value : [value])
    .filter((one) => one.length <= 120)
    .slice(0, 50)

/** The search that an address of the catalogue holds; what makes no sense in it is left out. */
export function filterOf(query: Query): EntryFilter {
  const filter: EntryFilter = {}
  for (const [name, field] of Object.entries(lists) as [
    keyof typeof lists,
    (typeof lists)[keyof typeof lists],
  ][]) {
    const values = all(query[name]).filter((value) => known[name]?.includes(value) ?? true)
    if (values.length > 0) filter[field] = values
  }
  const [text = ''] = all(query['q'])
  if (text.trim()) filter.text = text.trim().slice(0, 200)
  if (query['dans'] === 'contributions') filter.inContributions = true
  const [place = ''] = all(query['pres'])
  const kilometres = Number(query['km'] ?? 50)
  if (/^[a-z0-9-]{2,80}$/.test(place)) {
    filter.near = { municipality: place, kilometres: kilometres > 0 && kilometres <= 2000 ? kilometres : 50 }
  }
  return filter
}
