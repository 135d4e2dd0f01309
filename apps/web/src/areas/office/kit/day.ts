import { timeZone } from '@participe/formatting'

const clock = new Intl.DateTimeFormat('en-CA', {
  timeZone,
  hourCycle: 'h23',
  year: 'numeric',
  month: '2-digit',
  day: '2-digit',
  hour: '2-digit',
  minute: '2-digit',
})

function read(instant: Date): { day: string; time: string } {
  const parts = Object.fromEntries(clock.formatToParts(instant).map(({ type, value }) => [type, value]))
  return {
    day: `${parts['year']}-${parts['month']}-${parts['day']}`,
    time: `${parts['hour']}:${parts['minute']}`,
  }
}

/** The calendar day of an instant on a clock in Québec; empty when there is none. */
export const dayOf = (instant: string | null | undefined): string =>
  instant ? read(new Date(instant)).day : ''

/** The instant of a day and time in Québec, summer or winter: five hours behind, or four. */
export function instantOf(day: string, time: string): string {
  const winter = new Date(`${day}T${time}:00-05:00`)
  const summer = new Date(`${day}T${time}:00-04:00`)
  return (read(summer).time === time ? summer : winter).toISOString()
}

/** The day itself may not have changed: then its hour stays what it was. */
export const movedTo = (before: string | null | undefined, day: string, time: string): string | null => {
  if (!day) return null
  return before && dayOf(before) === day ? before : instantOf(day, time)
}

export function addDays(day: string, days: number): string {
  const date = new Date(`${day}T12:00:00Z`)
  date.setUTCDate(date.getUTCDate() + days)
  return date.toISOString().slice(0, 10)
}
