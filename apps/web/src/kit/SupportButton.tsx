import { useMutation } from '@apollo/client/react'
import { getFragmentData, graphql } from '@participe/schema'
import type { FragmentType } from '@participe/schema'
import { Button, useAnnounce } from '@participe/ui'
import { lazy, Suspense, useState } from 'react'
import { useSession } from '../platform/session.tsx'
import { useWords } from '../platform/useWords.ts'
import styles from './contribution.module.css'

const ConfirmEmail = lazy(() => import('./ConfirmEmail.tsx').then((file) => ({ default: file.ConfirmEmail })))

const SupportFragment = graphql(`
  fragment Support on Idea {
    id
    title
    supports
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

const RateDocument = graphql(`
  mutation Rate($input: RateContributionInput!) {
    rateContribution(input: $input) {
      supports
      value
      problems {
        message
      }
    }
  }
`)

export interface SupportButtonProps {
  idea: FragmentType<typeof SupportFragment>
}

/** The exact count, and one press. A guest gives an address here, without leaving what they read. */
export function SupportButton(props: SupportButtonProps) {
  const idea = getFragmentData(SupportFragment, props.idea)
  const { t } = useWords()
  const { signedIn } = useSession()
  const announce = useAnnounce()
  const [asking, setAsking] = useState(false)
  const [problem, setProblem] = useState<string>()
  const [rate, { loading }] = useMutation(RateDocument)
  const permission = idea.can.find(({ action }) => action === 'rate')
  const mayAsk = permission?.allowed || permission?.reason?.code === 'sign-in-first'
  const supported = idea.myRating > 0

  const give = async (value: number) => {
    setProblem(undefined)
    try {
      const { data } = await rate({
        variables: { input: { contributionId: idea.id, value } },
        update: (cache, { data: answer }) => {
          const given = answer?.rateContribution
          if (!given || given.supports === null || given.supports === undefined) return
          cache.modify({
            id: cache.identify({ __typename: 'Idea', id: idea.id }),
            fields: { supports: () => given.supports, myRating: () => given.value ?? 0 },
          })
        },
      })
      const given = data?.rateContribution
      const [first] = given?.problems ?? []
      if (first) setProblem(first.message)
      else announce(t(value > 0 ? 'kit.support.done' : 'kit.support.undone', { count: given?.supports ?? 0 }))
      return !first
    } catch {
      setProblem(t('kit.unexpected'))
      return false
    }
  }

  const press = () => {
    if (loading) return
    if (signedIn) void give(supported ? 0 : 1)
    else setAsking(!asking)
  }

  return (
    <div className={styles.support}>
      <div className={styles.supportRow}>
        <p className={styles.count}>
          <strong>{t('kit.support.count', { count: idea.supports })}</strong>
        </p>
        {mayAsk && (
          <Button
            variant={supported ? 'primary' : 'secondary'}
            size="compact"
            icon={supported ? 'check' : 'support'}
            aria-pressed={supported}
            aria-expanded={signedIn ? undefined : asking}
            pending={loading}
            onClick={press}
          >
            {t(supported ? 'kit.support.given' : 'kit.support.give')}
            <span className="visually-hidden"> {t('kit.support.which', { title: idea.title })}</span>
          </Button>
        )}
      </div>
      {problem && (
        <p role="alert" className={styles.problem}>
          {problem}
        </p>
      )}
      {asking && !signedIn && (
        <div className={styles.inline}>
          <Suspense fallback={null}>
            <ConfirmEmail
              focus
              reason={t('kit.support.reason')}
              confirmLabel={t('kit.support.confirm')}
              onConfirmed={async () => {
                await give(1)
                setAsking(false)
              }}
              onCancel={() => setAsking(false)}
            />
          </Suspense>
        </div>
      )}
    </div>
  )
}
