const zone = 'America/Toronto'
const dayFormat = new Intl.DateTimeFormat('en-CA', { timeZone: zone, dateStyle: 'short' })
const offsetFormat = new Intl.DateTimeFormat('en', { timeZone: zone, timeZoneName: 'longOffset' })
const hour = 3_600_000

/** The content says "in so many days"; the calendar says when that is, in Québec. */
export interface Calendar {
  now: Date
  /** Calendar day, YYYY-MM-DD. */
  day: (inDays: number) => string
  /** That day at that time of the clock. */
  at: (inDays: number, hours: number, minutes?: number) => Date
  /**
   * A moment of a past day, in the hours when people write, after what it follows and never in the future.
   * `share` places it in the day.
   */
  past: (daysAgo: number, share: number, after?: Date) => Date
}

/** The instant when the clocks of Québec show that time. */
function instantOf(day: string, hours: number, minutes: number): Date {
  const clock = `${String(hours).padStart(2, '0')}:${String(minutes).padStart(2, '0')}`
  const guess = new Date(`${day}T${clock}:00-05:00`)
  const offset = offsetFormat
    .formatToParts(guess)
    .find((part) => part.type === 'timeZoneName')
    ?.value.slice(3)
  return new Date(`${day}T${clock}:00${offset || '-05:00'}`)
}

export function createCalendar(now: Date): Calendar {
  const today = new Date(`${dayFormat.format(now)}T00:00:00Z`)
  const day = (inDays: number) => new Date(today.getTime() + inDays * 24 * hour).toISOString().slice(0, 10)
  const at = (inDays: number, hours: number, minutes = 0) => instantOf(day(inDays), hours, minutes)
  const past = (daysAgo: number, share: number, after?: Date) => {
    // Between 9:30 and 21:00.
    let moment = new Date(at(-daysAgo, 9, 30).getTime() + share * 11.5 * hour)
    if (moment >= now) moment = new Date(now.getTime() - (1 + share) * 0.4 * hour)
    if (!after || moment > after) return moment
    return new Date(
      after.getTime() + Math.min((5 + 15 * share) * 60_000, (now.getTime() - after.getTime()) / 2),
    )
  }
  return { now, day, at, past }
}
