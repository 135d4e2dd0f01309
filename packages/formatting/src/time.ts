import type { Moment } from './calendar.ts'
import { toInstant, wallClock } from './calendar.ts'
import type { DateStyle } from './date.ts'
import { formatDate } from './date.ts'
import type { Language } from './language.ts'
import { noBreakSpace } from './language.ts'

const twoDigits = (value: number) => String(value).padStart(2, '0')

const frenchTime = (hour: number, minute: number) =>
  [hour, 'h', ...(minute ? [twoDigits(minute)] : [])].join(noBreakSpace)

function englishTime(hour: number, minute: number): string {
  const figures = `${hour % 12 || 12}${minute ? `:${twoDigits(minute)}` : ''}`
  return `${figures}${noBreakSpace}${hour < 12 ? 'a.m.' : 'p.m.'}`
}

/** « 14 h 05 », « 14 h »: never « 14 h 00 », and the three signs stay on one line. */
export function formatTime(moment: Moment, language: Language): string {
  const { hour, minute } = wallClock(moment)
  return language === 'fr' ? frenchTime(hour, minute) : englishTime(hour, minute)
}

const anHour = 3_600_000

const zoneWords = {
  fr: { any: 'heure de l’Est', first: 'heure avancée de l’Est', second: 'heure normale de l’Est' },
  en: { any: 'Eastern Time', first: 'Eastern Daylight Time', second: 'Eastern Standard Time' },
}

const reads = (instant: number) => JSON.stringify(wallClock(new Date(instant)))

/** One night in November the clock shows the same hour twice: only then does the zone need its full name. */
function zoneName(moment: Moment, language: Language): string {
  const instant = toInstant(moment).getTime()
  const here = reads(instant)
  if (reads(instant + anHour) === here) return zoneWords[language].first
  return reads(instant - anHour) === here ? zoneWords[language].second : zoneWords[language].any
}

export interface DateTimeOptions {
  style?: DateStyle
  /** Adds « (heure de l’Est) »: for deadlines and live events, which people follow from other zones. */
  zone?: boolean
}

export function formatDateTime(moment: Moment, language: Language, options: DateTimeOptions = {}): string {
  const { style = 'long', zone = false } = options
  const date = formatDate(moment, language, style)
  const time = formatTime(moment, language)
  const both = style === 'numeric' ? `${date} ${time}` : `${date} ${language === 'fr' ? 'à' : 'at'} ${time}`
  return zone ? `${both} (${zoneName(moment, language)})` : both
}
