const dayLength = 86_400_000
const shape = /^(\d{4})-(\d{2})-(\d{2})(?:T(\d{2}):(\d{2})(?::(\d{2}))?)?$/
const timeShape = /^(\d{2}):(\d{2})(?::(\d{2}))?$/

const fraction = (hours = '0', minutes = '0', seconds = '0'): number =>
  Number(hours) < 24 && Number(minutes) < 60 && Number(seconds) < 60
    ? (Number(hours) * 3600 + Number(minutes) * 60 + Number(seconds)) / 86_400
    : NaN

/** Days since 1970-01-01 of a date, a date and time, or the part of a day of a time. NaN for anything else. */
export function daysOf(text: string): number {
  const time = timeShape.exec(text)
  if (time) return fraction(time[1], time[2], time[3])
  const match = shape.exec(text)
  if (!match) return NaN
  const [, year, month, day, hours, minutes, seconds] = match
  const moment = Date.UTC(Number(year), Number(month) - 1, Number(day))
  const real = new Date(moment).toISOString().startsWith(`${year}-${month}-${day}`)
  return real ? moment / dayLength + fraction(hours, minutes, seconds) : NaN
}

export const isDate = (text: string): boolean => text.length === 10 && !Number.isNaN(daysOf(text))
export const isTime = (text: string): boolean => timeShape.test(text) && !Number.isNaN(daysOf(text))
export const isDateTime = (text: string): boolean => text.includes('T') && !Number.isNaN(daysOf(text))

/** The date, or the date and time to the minute, of a number of days; empty when it is not one. */
export function dateOf(days: number, withTime: boolean): string {
  const moment = new Date(Math.round(days * 1440) * 60_000)
  if (Number.isNaN(moment.getTime()) || moment.getUTCFullYear() > 9999 || moment.getUTCFullYear() < 0)
    return ''
  return moment.toISOString().slice(0, withTime ? 16 : 10)
}

const parts: Record<string, (moment: Date) => string> = {
  Y: (moment) => String(moment.getUTCFullYear()).padStart(4, '0'),
  y: (moment) => String(moment.getUTCFullYear() % 100).padStart(2, '0'),
  m: (moment) => String(moment.getUTCMonth() + 1).padStart(2, '0'),
  n: (moment) => String(moment.getUTCMonth() + 1),
  d: (moment) => String(moment.getUTCDate()).padStart(2, '0'),
  e: (moment) => String(moment.getUTCDate()),
  H: (moment) => String(moment.getUTCHours()).padStart(2, '0'),
  h: (moment) => String(moment.getUTCHours()),
  M: (moment) => String(moment.getUTCMinutes()).padStart(2, '0'),
  S: (moment) => String(moment.getUTCSeconds()).padStart(2, '0'),
}

/** Whether all the `%` of a format are known. */
export const isDateFormat = (format: string): boolean =>
  [...format.matchAll(/%(.?)/g)].every(([, letter = '']) => Object.hasOwn(parts, letter))

/** `%Y-%m-%d`, as in ODK: Y y m n d e H h M S. */
export function formatDays(days: number, format: string): string {
  const moment = new Date(Math.round(days * 86_400) * 1000)
  if (Number.isNaN(moment.getTime())) return ''
  return format.replace(/%(.)/g, (whole, letter: string) => parts[letter]?.(moment) ?? whole)
}
