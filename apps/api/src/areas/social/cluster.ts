import { wordsOf } from '../../platform/search-text.ts'

/** What is compared to find that two accounts published the same thing. */
export interface Comparable {
  id: string
  canonicalUrl: string
  title: string
  excerpt: string
  publishedAt: Date
}

const maximumWords = 60
/** Share of words in common from which two texts are the same press release. */
const alike = 0.7
/** Fewer words than that say too little: « Bonne journée » is not a copy of « Bonne journée ». */
const fewestWords = 6
const hours = 72

/** Words in common, as a share of all their words (Jaccard). Zero for texts too short to be compared. */
export function similarity(one: string, other: string): number {
  const a = new Set(wordsOf(one, maximumWords))
  const b = new Set(wordsOf(other, maximumWords))
  if (Math.min(a.size, b.size) < fewestWords) return 0
  const common = [...a].filter((word) => b.has(word)).length
  return common / (a.size + b.size - common)
}

const wordsAround = ({ title, excerpt }: Comparable): string => `${title} ${excerpt}`

/** The publication that this one repeats: the same page, or nearly the same words within three days; null when none. */
export function copyOf<Other extends Comparable>(item: Comparable, others: readonly Other[]): Other | null {
  const near = others.filter(
    (other) =>
      other.id !== item.id &&
      Math.abs(other.publishedAt.getTime() - item.publishedAt.getTime()) <= hours * 3_600_000,
  )
  const samePage = near.find((other) => other.canonicalUrl === item.canonicalUrl)
  if (samePage) return samePage
  const scored = near
    .map((other) => ({ other, score: similarity(wordsAround(item), wordsAround(other)) }))
    .filter(({ score }) => score >= alike)
    .sort((a, b) => b.score - a.score)
  return scored[0]?.other ?? null
}
