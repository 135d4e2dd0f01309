import { Button, RatingGroup } from '@participe/ui'
import type { RatingChoice } from '@participe/ui'
import { useRef } from 'react'
import { useWords } from '../platform/useWords.ts'
import { RatingFrame } from './RatingFrame.tsx'
import type { RatingControlProps } from './SupportButton.tsx'
import styles from './contribution.module.css'
import { useRatingWords } from './useRatingWords.ts'

/** For or against, or one to five stars. */
export function ScaleRating({ idea, explain }: RatingControlProps) {
  const { t } = useWords()
  const words = useRatingWords()
  const place = useRef<HTMLDivElement>(null)
  const stars = idea.ratingMode === 'STARS'
  const choices: RatingChoice[] = stars
    ? [1, 2, 3, 4, 5].map((value) => ({ value, label: t('kit.rating.star', { value }), icon: 'star' }))
    : [
        { value: 1, label: t('kit.rating.for'), icon: 'thumbUp' },
        { value: -1, label: t('kit.rating.against'), icon: 'thumbDown' },
      ]
  const own = (value: number) => choices.find((choice) => choice.value === value)?.label ?? ''
  return (
    <RatingFrame
      idea={idea}
      explain={explain}
      confirmLabel={t('kit.rating.confirm')}
      own={t('kit.rating.own', { own: own(idea.myRating) })}
      counted={(value, tally) =>
        t(value === 0 ? 'kit.rating.undone' : 'kit.rating.done', {
          own: own(value),
          counts: words(idea.ratingMode, tally),
        })
      }
    >
      {({ value, give, signedIn }) => (
        <div ref={place} className={styles.scale}>
          <RatingGroup
            label={t(stars ? 'kit.rating.starsOf' : 'kit.rating.opinionOf', { title: idea.title })}
            choices={choices}
            value={value}
            scale={stars}
            withWords={!stars}
            onValueChange={give}
          />
          {signedIn && value !== 0 && (
            <Button
              variant="quiet"
              size="compact"
              icon="cross"
              onClick={() => {
                // The button goes with the rating: the group takes the focus.
                place.current?.querySelector('input')?.focus()
                give(0)
              }}
            >
              {t('kit.withdraw')}
              <span className="visually-hidden"> {t('kit.rating.which', { title: idea.title })}</span>
            </Button>
          )}
        </div>
      )}
    </RatingFrame>
  )
}
