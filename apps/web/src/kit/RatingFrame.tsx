import type { RatingFragment as RatedIdea } from '@participe/schema/generated/graphql.ts'
import { useAnnounce } from '@participe/ui'
import { lazy, Suspense, useState } from 'react'
import type { ReactNode } from 'react'
import { useSession } from '../platform/session.tsx'
import { useWords } from '../platform/useWords.ts'
import styles from './contribution.module.css'
import type { Tally } from './tally.ts'
import { useRate } from './useRate.ts'
import { useRatingWords } from './useRatingWords.ts'

const ConfirmEmail = lazy(() => import('./ConfirmEmail.tsx').then((file) => ({ default: file.ConfirmEmail })))

/** What a control shows and does. */
export interface RatingTurn {
  /** The person's own rating, given or about to be. */
  value: number
  give: (value: number) => void
  /** An address is being asked, before anything is sent. */
  asking: boolean
  signedIn: boolean
}

export interface RatingFrameProps {
  idea: RatedIdea
  explain?: boolean | undefined
  confirmLabel: string
  /** One's own rating in words, where it can no longer change. */
  own: string
  /** What is announced once it is counted. */
  counted: (value: number, tally: Tally) => string
  children: (turn: RatingTurn) => ReactNode
}

/** The counts and, for who may rate, a control. A guest gives an address here, without leaving what they read. */
export function RatingFrame({ idea, explain, confirmLabel, own, counted, children }: RatingFrameProps) {
  const { t } = useWords()
  const { signedIn } = useSession()
  const announce = useAnnounce()
  const words = useRatingWords()
  const [asking, setAsking] = useState<number>()
  const { value, problem, rate } = useRate(idea)
  const permission = idea.can.find(({ action }) => action === 'rate')
  const mayAsk = permission?.allowed || permission?.reason?.code === 'sign-in-first'
  const guest = !signedIn && asking !== undefined

  const send = async (to: number) => {
    const done = await rate(to)
    if (done) announce(counted(done.value, done.tally))
  }
  const give = (to: number) => {
    if (signedIn) void send(to)
    else setAsking(asking === to ? undefined : to)
  }

  return (
    <div className={styles.support} data-alone={explain || undefined}>
      <div className={styles.supportRow}>
        <p className={styles.count}>
          <strong>{words(idea.ratingMode, idea)}</strong>
        </p>
        {mayAsk && children({ value: guest ? asking : value, give, asking: guest, signedIn })}
      </div>
      {!mayAsk && idea.myRating !== 0 && <p className={styles.own}>{own}</p>}
      {!mayAsk && explain && permission?.reason && <p className={styles.own}>{permission.reason.message}</p>}
      {problem && (
        <p role="alert" className={styles.problem}>
          {problem}
        </p>
      )}
      {guest && (
        <div className={styles.inline}>
          <Suspense fallback={null}>
            <ConfirmEmail
              focus
              reason={t('kit.support.reason')}
              confirmLabel={confirmLabel}
              onConfirmed={async () => {
                await send(asking)
                setAsking(undefined)
              }}
              onCancel={() => setAsking(undefined)}
            />
          </Suspense>
        </div>
      )}
    </div>
  )
}
