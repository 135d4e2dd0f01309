import { getFragmentData, graphql } from '@participe/schema'
import type { FragmentType } from '@participe/schema'
import { lazy, Suspense } from 'react'
import styles from './contribution.module.css'
import { SupportButton } from './SupportButton.tsx'
import { useRatingWords } from './useRatingWords.ts'

const ScaleRating = lazy(() => import('./ScaleRating.tsx').then((file) => ({ default: file.ScaleRating })))
const PointsRating = lazy(() => import('./PointsRating.tsx').then((file) => ({ default: file.PointsRating })))

export const RatingFragment = graphql(`
  fragment Rating on Idea {
    id
    toolId
    title
    ratingMode
    supports
    opposes
    stars
    points
    myRating
    mine
    can {
      action
      allowed
      reason {
        code
        message
      }
    }
  }
`)

export interface RatingProps {
  idea: FragmentType<typeof RatingFragment>
  /** Says why the person may not rate: on the page of one idea, not on each of a list. */
  explain?: boolean
}

/** The counts in words, and the control that the collection asks for: support, up or down, stars or points (T3.9). */
export function Rating({ explain, ...props }: RatingProps) {
  const idea = getFragmentData(RatingFragment, props.idea)
  const words = useRatingWords()
  if (idea.ratingMode === 'NONE') return null
  if (idea.ratingMode === 'SUPPORT') return <SupportButton idea={idea} explain={explain} />
  const Control = idea.ratingMode === 'POINTS' ? PointsRating : ScaleRating
  return (
    <Suspense fallback={<p className={styles.count}>{words(idea.ratingMode, idea)}</p>}>
      <Control idea={idea} explain={explain} />
    </Suspense>
  )
}
