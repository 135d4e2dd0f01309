import * as z from 'zod'

/** How people rate: a backing, up or down, one to five stars, or points from a budget of one's own (T3.9). */
export const ratingModes = ['NONE', 'SUPPORT', 'UP_DOWN', 'STARS', 'POINTS'] as const
export type RatingMode = (typeof ratingModes)[number]

/** Settings that a tool embeds under the name `rating`. */
export const ratingSettings = z.object({
  mode: z.enum(ratingModes).default('SUPPORT'),
  /** Contributions that one person may rate, or points that they may spend; null for no limit. */
  limit: z.int().min(1).max(1000).nullable().default(null),
  /** Ratings that a person must give before any of them count; 0 for none. */
  minimum: z.int().min(0).max(50).default(0),
})
export type RatingSettings = z.infer<typeof ratingSettings>

/** A rating that the mode understands; 0 takes the rating back. */
export function acceptsValue(mode: RatingMode, value: number): boolean {
  if (!Number.isInteger(value)) return false
  if (value === 0) return mode !== 'NONE'
  if (mode === 'SUPPORT') return value === 1
  if (mode === 'UP_DOWN') return value === 1 || value === -1
  if (mode === 'STARS') return value >= 1 && value <= 5
  return mode === 'POINTS' && value >= 1 && value <= 1000
}

/** What a rating takes from the person's allowance. */
export const costOf = (mode: RatingMode, value: number): number =>
  mode === 'POINTS' ? Math.abs(value) : value === 0 ? 0 : 1

export interface Tally {
  supports: number
  opposes: number
  stars: readonly number[]
  points: number
}

/** The tally after one person's rating goes from one value to another; 0 stands for none. */
export function changeTally(tally: Tally, mode: RatingMode, from: number, to: number): Tally {
  const next = { ...tally, stars: [...tally.stars] }
  for (const [value, sign] of [
    [from, -1],
    [to, 1],
  ] as const) {
    if (value === 0) continue
    if (mode === 'STARS') next.stars[value - 1] = (next.stars[value - 1] ?? 0) + sign
    if (mode === 'POINTS') next.points += sign * value
    if (value > 0) next.supports += sign
    else next.opposes += sign
  }
  return next
}
