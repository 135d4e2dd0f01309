export type RatingMode = 'NONE' | 'SUPPORT' | 'UP_DOWN' | 'STARS' | 'POINTS'

export interface Tally {
  supports: number
  opposes: number
  /** Ratings by star, one to five. */
  stars: readonly number[]
  points: number
}

/**
 * What the counts become when one person's rating goes from one value to another, 0 being none. Shown at once, and
 * replaced by the exact counts of the API as soon as they are there.
 */
export function expectedTally(tally: Tally, mode: RatingMode, from: number, to: number): Tally {
  const next = { ...tally, stars: [...tally.stars] }
  const move = (value: number, by: 1 | -1) => {
    if (value > 0) next.supports += by
    if (value < 0) next.opposes += by
    if (mode === 'STARS' && value > 0) next.stars[value - 1] = (next.stars[value - 1] ?? 0) + by
    if (mode === 'POINTS') next.points += by * value
  }
  move(from, -1)
  move(to, 1)
  return next
}

export const ratersOf = ({ stars }: Pick<Tally, 'stars'>): number =>
  stars.reduce((sum, count) => sum + count, 0)

/** Mean of the stars, to one decimal; null without any. */
export function averageOf({ stars }: Pick<Tally, 'stars'>): number | null {
  const raters = ratersOf({ stars })
  if (raters === 0) return null
  const total = stars.reduce((sum, count, index) => sum + count * (index + 1), 0)
  return Math.round((total / raters) * 10) / 10
}
