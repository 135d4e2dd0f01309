import { useCallback } from 'react'
import { useWords } from '../platform/useWords.ts'
import { averageOf, ratersOf } from './tally.ts'
import type { RatingMode, Tally } from './tally.ts'

/** The counts in words, always with how many people they come from. */
export function useRatingWords(): (mode: RatingMode, tally: Tally) => string {
  const { t } = useWords()
  return useCallback(
    (mode, tally) => {
      const { supports, opposes, points } = tally
      if (mode === 'UP_DOWN') return t('kit.rating.upDown', { for: supports, against: opposes })
      if (mode === 'POINTS') return t('kit.rating.points', { points, people: supports })
      if (mode !== 'STARS') return t('kit.support.count', { count: supports })
      const average = averageOf(tally)
      return average === null
        ? t('kit.rating.none')
        : t('kit.rating.stars', { average, count: ratersOf(tally) })
    },
    [t],
  )
}
