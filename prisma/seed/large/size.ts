export interface LargeSize {
  organizations: number
  initiatives: number
  /** All in one collection of one open initiative. */
  ideas: number
  comments: number
  supports: number
  participants: number
}

/** The full size for 100,000 ideas. The catalogue keeps its size: it is what every visitor meets first. */
export const scaledSize = (ideas: number): LargeSize => ({
  organizations: 200,
  initiatives: 2000,
  ideas,
  comments: ideas * 3,
  supports: ideas * 10,
  participants: ideas * 2,
})

/** The initiative that holds the large collection. */
export const largeSlug = 'grande-collecte-d-idees'
