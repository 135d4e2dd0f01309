/** Minutes between two visits of a feed: at least, at most, and for a new one (T15.3). */
export const shortest = 15
export const longest = 24 * 60
export const usual = 60

const within = (minutes: number, floor = shortest): number =>
  Math.min(longest, Math.max(shortest, floor, Math.round(minutes)))

/** A feed that has news is visited twice as often; one that has none, half as often again later. */
export const afterVisit = (minutes: number, newItems: number, floor = shortest): number =>
  within(newItems > 0 ? minutes / 2 : minutes * 1.5, floor)

/** Twice as long after each failure in a row, from the usual interval at least. */
export const afterFailure = (minutes: number, streak: number): number =>
  within(Math.max(usual / 2, Math.min(minutes, usual)) * 2 ** Math.min(streak, 10))

/**
 * The instant of the next visit: within a tenth around the interval, so that feeds added together do not stay together.
 * `chance` is at least 0, less than 1.
 */
export const nextVisit = (now: Date, minutes: number, chance: number): Date =>
  new Date(now.getTime() + minutes * 60_000 * (0.9 + 0.2 * chance))

/** Retry-After: a number of seconds or a date (RFC 9110, 10.2.3); null when absent or unreadable. */
export function readRetryAfter(header: string | null | undefined, now: Date): Date | null {
  const text = header?.trim()
  if (!text) return null
  if (/^\d{1,9}$/.test(text)) return new Date(now.getTime() + Number(text) * 1000)
  // JavaScript would read « -5 » as a month.
  const at = /^[a-z]{3},/i.test(text) ? Date.parse(text) : Number.NaN
  return Number.isNaN(at) ? null : new Date(Math.max(at, now.getTime()))
}

/** Minutes during which the publisher says that nothing will change: Cache-Control max-age, or the feed's own ttl. */
export function restOf(cacheControl: string | null | undefined, ttl: number | undefined): number {
  const seconds = Number(/(?:^|[\s,])max-age=(\d{1,9})/i.exec(cacheControl ?? '')?.[1] ?? 0)
  return Math.min(longest, Math.max(Math.ceil(seconds / 60), ttl && ttl > 0 ? Math.ceil(ttl) : 0))
}
