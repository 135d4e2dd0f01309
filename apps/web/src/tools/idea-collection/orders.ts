import type { IdeaOrder, RatingMode } from '@participe/schema/generated/graphql.ts'

const orders: Record<RatingMode, readonly IdeaOrder[]> = {
  NONE: ['RANDOM', 'NEWEST', 'NEEDS_VOTES'],
  SUPPORT: ['RANDOM', 'SUPPORTS', 'NEWEST', 'HOT', 'BEST', 'NEEDS_VOTES'],
  UP_DOWN: ['RANDOM', 'BEST', 'NEWEST', 'HOT', 'DIVISIVE', 'NEEDS_VOTES'],
  STARS: ['RANDOM', 'BEST', 'NEWEST', 'HOT', 'NEEDS_VOTES'],
  POINTS: ['RANDOM', 'BEST', 'NEWEST', 'HOT', 'NEEDS_VOTES'],
}

/** The orders that mean something where ideas are rated so; the fair one is always first. */
export const ordersFor = (mode: RatingMode): readonly IdeaOrder[] => orders[mode]

export type Evenness = 'none' | 'even' | 'rather' | 'uneven'

/** The Gini coefficient in words: 0.2 is what chance alone does to a few hundred ideas shown some ten times each. */
export function evennessOf({ gini, impressions }: { gini: number; impressions: number }): Evenness {
  if (impressions === 0) return 'none'
  if (gini <= 0.2) return 'even'
  return gini <= 0.4 ? 'rather' : 'uneven'
}
