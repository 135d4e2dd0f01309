import type { Moment } from './calendar.ts'
import { dayNumber, monthName, wallClock, weekdayName } from './calendar.ts'
import type { Language } from './language.ts'
import { noBreakSpace } from './language.ts'

/**
 * - `long`: 1er novembre 2026
 * - `article`: le 1er novembre 2026 (English has no article: November 1, 2026)
 * - `weekday`: dimanche 1er novembre 2026
 * - `numeric`: 2026-11-01
 */
export type DateStyle = 'long' | 'article' | 'weekday' | 'numeric'

const twoDigits = (value: number) => String(value).padStart(2, '0')

/** « 1er », then « 2 », « 3 »: `Intl` forgets that the first of the month is an ordinal in French. */
const frenchDay = (day: number) => (day === 1 ? '1er' : String(day))

export function dayAndMonth(moment: Moment, language: Language): string {
  const { day } = wallClock(moment)
  const month = monthName(moment, language)
  return language === 'fr' ? `${frenchDay(day)}${noBreakSpace}${month}` : `${month}${noBreakSpace}${day}`
}

export const dayOnly = (moment: Moment, language: Language): string => {
  const { day } = wallClock(moment)
  return language === 'fr' ? frenchDay(day) : String(day)
}

export function formatDate(moment: Moment, language: Language, style: DateStyle = 'long'): string {
  const { year, month, day } = wallClock(moment)
  if (style === 'numeric') return `${year}-${twoDigits(month)}-${twoDigits(day)}`
  const date =
    language === 'fr' ? `${dayAndMonth(moment, 'fr')} ${year}` : `${dayAndMonth(moment, 'en')}, ${year}`
  if (style === 'weekday') {
    return `${weekdayName(moment, language)}${language === 'fr' ? ' ' : ', '}${date}`
  }
  return style === 'article' && language === 'fr' ? `le ${date}` : date
}

const sameMonth = (from: Moment, to: Moment) => {
  const [a, b] = [wallClock(from), wallClock(to)]
  return a.year === b.year && a.month === b.month
}

const sameYear = (from: Moment, to: Moment) => wallClock(from).year === wallClock(to).year

function frenchPeriod(from: Moment, to: Moment): string {
  const end = formatDate(to, 'fr')
  if (sameMonth(from, to)) return `du ${dayOnly(from, 'fr')} au ${end}`
  return sameYear(from, to)
    ? `du ${dayAndMonth(from, 'fr')} au ${end}`
    : `du ${formatDate(from, 'fr')} au ${end}`
}

function englishPeriod(from: Moment, to: Moment): string {
  const { year } = wallClock(to)
  if (sameMonth(from, to)) return `${dayAndMonth(from, 'en')} to ${dayOnly(to, 'en')}, ${year}`
  return sameYear(from, to)
    ? `${dayAndMonth(from, 'en')} to ${formatDate(to, 'en')}`
    : `${formatDate(from, 'en')} to ${formatDate(to, 'en')}`
}

/** « du 1er au 15 novembre 2026 ». An open end is said in words; a period without either end is empty. */
export function formatPeriod(
  from: Moment | null | undefined,
  to: Moment | null | undefined,
  language: Language,
): string {
  if (from && to) {
    if (dayNumber(from) === dayNumber(to)) return formatDate(from, language, 'article')
    return language === 'fr' ? frenchPeriod(from, to) : englishPeriod(from, to)
  }
  if (from) return `${language === 'fr' ? 'à compter du' : 'from'} ${formatDate(from, language)}`
  if (to) return `${language === 'fr' ? 'jusqu’au' : 'until'} ${formatDate(to, language)}`
  return ''
}

const relative = {
  fr: { '-1': 'hier', '0': 'aujourd’hui', '1': 'demain' },
  en: { '-1': 'yesterday', '0': 'today', '1': 'tomorrow' },
}

/** Counted in calendar days, so that 23 h 55 today and 0 h 05 tomorrow are one day apart. */
export function formatRelativeDays(moment: Moment, now: Moment, language: Language): string {
  const days = dayNumber(moment) - dayNumber(now)
  const word = relative[language][String(days) as '-1' | '0' | '1']
  if (word) return word
  const count = Math.abs(days)
  if (language === 'fr') return `${days > 0 ? 'dans' : 'il y a'} ${count}${noBreakSpace}jours`
  return days > 0 ? `in ${count}${noBreakSpace}days` : `${count}${noBreakSpace}days ago`
}
