import { useQuery } from '@apollo/client/react'
import { graphql } from '@participe/schema'
import { Button, TextField } from '@participe/ui'
import { useId, useState } from 'react'
import type { SubmitEvent } from 'react'
import { useWords } from '../platform/useWords.ts'
import styles from './contribution.module.css'
import { RatingFrame } from './RatingFrame.tsx'
import type { RatingTurn } from './RatingFrame.tsx'
import type { RatingControlProps } from './SupportButton.tsx'
import { useRatingWords } from './useRatingWords.ts'

const PointsLeftDocument = graphql(`
  query PointsLeft($toolId: ID!) {
    ideaCollection(id: $toolId) {
      id
      ratingLimit
      ratingLeft
    }
  }
`)

/** The person's own points still to give, the same beside each idea. */
function usePointsLeft(toolId: string): string | undefined {
  const { t } = useWords()
  const { data } = useQuery(PointsLeftDocument, { variables: { toolId } })
  const collection = data?.ideaCollection
  if (!collection || typeof collection.ratingLimit !== 'number') return undefined
  return t('kit.points.left', { left: collection.ratingLeft ?? 0, limit: collection.ratingLimit })
}

const whole = /^\d{1,4}$/

function PointsForm({ idea, turn }: { idea: RatingControlProps['idea']; turn: RatingTurn }) {
  const { t } = useWords()
  const left = usePointsLeft(idea.toolId)
  const { value, give, signedIn } = turn
  const [text, setText] = useState<string>()
  const [error, setError] = useState<string>()
  const id = useId()
  const shown = text ?? (value > 0 ? String(value) : '')
  const submit = (event: SubmitEvent<HTMLFormElement>) => {
    event.preventDefault()
    const wanted = shown.trim()
    setError(whole.test(wanted) ? undefined : t('kit.points.invalid'))
    if (!whole.test(wanted)) return event.currentTarget.querySelector('input')?.focus()
    setText(undefined)
    give(Number(wanted))
  }
  const which = <span className="visually-hidden"> {t('kit.rating.which', { title: idea.title })}</span>
  return (
    <form noValidate onSubmit={submit} className={styles.pointsForm}>
      <TextField
        id={id}
        label={
          <>
            {t('kit.points.label')}
            <span className="visually-hidden"> {t('kit.points.for', { title: idea.title })}</span>
          </>
        }
        hint={left}
        error={error}
        showRequirement={false}
        width="short"
        inputMode="numeric"
        autoComplete="off"
        value={shown}
        onChange={(event) => setText(event.currentTarget.value)}
      />
      <div className={styles.pointsButtons}>
        <Button type="submit" variant="secondary" size="compact">
          {t(value > 0 && signedIn ? 'kit.points.change' : 'kit.points.give')}
          {which}
        </Button>
        {signedIn && value > 0 && (
          <Button
            variant="quiet"
            size="compact"
            icon="cross"
            onClick={(event) => {
              // The button goes with the points: the field takes the focus.
              event.currentTarget.form?.querySelector('input')?.focus()
              setText(undefined)
              give(0)
            }}
          >
            {t('kit.withdraw')}
            {which}
          </Button>
        )}
      </div>
    </form>
  )
}

/** Points that each person spreads over the ideas as they wish, within what the body gives them. */
export function PointsRating({ idea, explain }: RatingControlProps) {
  const { t } = useWords()
  const words = useRatingWords()
  const own = (value: number) => t('kit.points.own', { count: value })
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
      {(turn) => <PointsForm idea={idea} turn={turn} />}
    </RatingFrame>
  )
}
