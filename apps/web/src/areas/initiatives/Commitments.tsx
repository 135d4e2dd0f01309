import { getFragmentData, graphql } from '@participe/schema'
import type { FragmentType } from '@participe/schema'
import type { CommitmentState } from '@participe/schema/generated/graphql.ts'
import { Disclosure, StatusBadge } from '@participe/ui'
import type { IconName, Tone } from '@participe/ui'
import { useWords } from '../../platform/useWords.ts'
import styles from './report.module.css'

const CommitmentFragment = graphql(`
  fragment ReportCommitment on Commitment {
    id
    text
    owner
    dueOn
    state
    updates {
      at
      note
      state
    }
  }
`)

const looks: Record<CommitmentState, { tone: Tone; icon: IconName }> = {
  PLANNED: { tone: 'info', icon: 'calendar' },
  IN_PROGRESS: { tone: 'warning', icon: 'clock' },
  DONE: { tone: 'success', icon: 'check' },
  LATE: { tone: 'error', icon: 'alert' },
  ABANDONED: { tone: 'neutral', icon: 'cross' },
}

interface CommitmentsProps {
  commitments: readonly ({ id: string } & FragmentType<typeof CommitmentFragment>)[]
  lang: string | undefined
}

function Commitment({
  lang,
  ...props
}: {
  commitment: FragmentType<typeof CommitmentFragment>
  lang: string | undefined
}) {
  const commitment = getFragmentData(CommitmentFragment, props.commitment)
  const { t, date } = useWords()
  return (
    <li className={styles.commitment}>
      <div className={styles.promise}>
        <StatusBadge {...looks[commitment.state]}>{t(`report.state.${commitment.state}`)}</StatusBadge>
        <p lang={lang} className={styles.promiseText}>
          {commitment.text}
        </p>
        <p className={styles.by}>
          {t('report.owner', { owner: commitment.owner })} ·{' '}
          <time dateTime={commitment.dueOn}>{t('report.due', { date: date(commitment.dueOn) })}</time>
        </p>
      </div>
      {commitment.updates.length > 0 && (
        <Disclosure summary={t('report.updates', { count: commitment.updates.length })}>
          <ol className={styles.citations}>
            {commitment.updates.map((update) => (
              <li key={update.at}>
                <strong>{date(update.at)}</strong> {t(`report.state.${update.state}`)}
                {update.note && (
                  <span lang="fr">
                    <br />
                    {update.note}
                  </span>
                )}
              </li>
            ))}
          </ol>
        </Disclosure>
      )}
    </li>
  )
}

/** N-13: each promise has an owner, a date and a state, on a public page. */
export function Commitments({ commitments, lang }: CommitmentsProps) {
  const { t } = useWords()
  if (commitments.length === 0) return null
  return (
    <section aria-labelledby="engagements">
      <h2 id="engagements">{t('report.commitments')}</h2>
      <p className={styles.lead}>{t('report.commitments.lead')}</p>
      <ul className={styles.commitments}>
        {commitments.map((commitment) => (
          <Commitment key={commitment.id} commitment={commitment} lang={lang} />
        ))}
      </ul>
    </section>
  )
}
