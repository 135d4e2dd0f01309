const zone = 'America/Toronto'
const dayFormat = new Intl.DateTimeFormat('en-CA', { timeZone: zone, dateStyle: 'short' })

/** Calendar day of an instant in Québec, YYYY-MM-DD. */
export const dayOf = (instant: Date): string => dayFormat.format(instant)

export const monthOf = (now: Date): string => dayOf(now).slice(0, 7)

/** The month that many months later, YYYY-MM. */
export function monthAfter(month: string, months: number): string {
  const [year = 0, number = 1] = month.split('-').map(Number)
  return new Date(Date.UTC(year, number - 1 + months, 1)).toISOString().slice(0, 7)
}

/** Weeks of a month from Sunday to Saturday, as calendars here show them; null where another month begins or ends. */
export function weeksOf(month: string): (string | null)[][] {
  const [year = 0, number = 1] = month.split('-').map(Number)
  const first = new Date(Date.UTC(year, number - 1, 1))
  const length = new Date(Date.UTC(year, number, 0)).getUTCDate()
  const days = [
    ...Array.from({ length: first.getUTCDay() }, () => null),
    ...Array.from({ length }, (_, index) => `${month}-${String(index + 1).padStart(2, '0')}`),
  ]
  return Array.from({ length: Math.ceil(days.length / 7) }, (_, week) =>
    Array.from({ length: 7 }, (__, day) => days[week * 7 + day] ?? null),
  )
}

/** The instants that hold the whole month in Québec, whatever its clock: a day more on either side. */
export function boundsOf(month: string): { from: string; to: string } {
  const start = new Date(`${month}-01T00:00:00Z`).getTime()
  const end = new Date(`${monthAfter(month, 1)}-01T00:00:00Z`).getTime()
  return { from: new Date(start).toISOString(), to: new Date(end + 86_400_000).toISOString() }
}

export interface Dated {
  opensAt?: string | null
  closesAt?: string | null
}

export interface Moment<Item> {
  day: string
  what: 'OPENS' | 'CLOSES'
  item: Item
}

/** What opens and what ends in the month, day by day. A closing instant is excluded: at midnight the last day is the one before. */
export function momentsOf<Item extends Dated>(items: readonly Item[], month: string): Moment<Item>[] {
  return items
    .flatMap((item): Moment<Item>[] => [
      ...(item.opensAt ? [{ day: dayOf(new Date(item.opensAt)), what: 'OPENS' as const, item }] : []),
      ...(item.closesAt
        ? [{ day: dayOf(new Date(new Date(item.closesAt).getTime() - 1)), what: 'CLOSES' as const, item }]
        : []),
    ])
    .filter(({ day }) => day.startsWith(month))
    .toSorted((one, other) => one.day.localeCompare(other.day) || one.what.localeCompare(other.what))
}
