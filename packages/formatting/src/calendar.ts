import type { Language } from './language.ts'
import { localeOf } from './language.ts'

/** An instant (`Date`, or ISO text with a time), or a calendar day (`2026-11-01`) that has no zone at all. */
export type Moment = Date | string

/** Every published date and time is the one read on a clock in Québec. */
export const timeZone = 'America/Toronto'

export interface WallClock {
  year: number
  month: number
  day: number
  hour: number
  minute: number
}

const calendarDay = /^(\d{4})-(\d{2})-(\d{2})$/

const clock = new Intl.DateTimeFormat('en-CA', {
  timeZone,
  hourCycle: 'h23',
  year: 'numeric',
  month: 'numeric',
  day: 'numeric',
  hour: 'numeric',
  minute: 'numeric',
})

export function toInstant(moment: Moment): Date {
  const instant = typeof moment === 'string' ? new Date(moment) : moment
  if (Number.isNaN(instant.getTime())) throw new RangeError(`Not a date: ${String(moment)}`)
  return instant
}

export function wallClock(moment: Moment): WallClock {
  const day = typeof moment === 'string' ? calendarDay.exec(moment) : null
  toInstant(moment)
  if (day) return { year: Number(day[1]), month: Number(day[2]), day: Number(day[3]), hour: 0, minute: 0 }
  const parts = Object.fromEntries(
    clock.formatToParts(toInstant(moment)).map((part) => [part.type, Number(part.value)]),
  )
  const { year = 0, month = 0, day: dayOfMonth = 0, hour = 0, minute = 0 } = parts
  return { year, month, day: dayOfMonth, hour, minute }
}

/** Days since 1970, counted on the calendar: a day of 23 or 25 hours is still one day. */
export function dayNumber(moment: Moment): number {
  const { year, month, day } = wallClock(moment)
  return Date.UTC(year, month - 1, day) / 86_400_000
}

function named(language: Language, option: 'month' | 'weekday') {
  const format = new Intl.DateTimeFormat(localeOf(language), { timeZone: 'UTC', [option]: 'long' })
  return (days: number) => format.format(days * 86_400_000)
}

const monthNames = { fr: named('fr', 'month'), en: named('en', 'month') }
const weekdayNames = { fr: named('fr', 'weekday'), en: named('en', 'weekday') }

export const monthName = (moment: Moment, language: Language) => monthNames[language](dayNumber(moment))
export const weekdayName = (moment: Moment, language: Language) => weekdayNames[language](dayNumber(moment))
