import { getFragmentData, graphql } from '@participe/schema'
import type { FragmentType } from '@participe/schema'
import { Icon } from '@participe/ui'
import { useState } from 'react'
import { useWords } from '../platform/useWords.ts'
import styles from './kit.module.css'

export const NextDateFragment = graphql(`
  fragment NextDate on Initiative {
    status
    answeredAt
    replyDueOn
    nextDate {
      kind
      at
    }
  }
`)

const aWeek = 7 * 86_400_000

/** The one date that matters now, in words: closes, opens, is answered. */
export function NextDate(props: { initiative: FragmentType<typeof NextDateFragment> }) {
  const { nextDate, status, answeredAt, replyDueOn } = getFragmentData(NextDateFragment, props.initiative)
  const { t, date, dateTime, relativeDays } = useWords()
  const [now] = useState(() => Date.now())
  if (status === 'ANSWERED' && answeredAt)
    return (
      <span className={styles.date}>
        <Icon name="answer" /> {t('kit.next.ANSWERED', { date: date(answeredAt) })}
      </span>
    )
  if (status === 'LATE' && replyDueOn)
    return (
      <span className={styles.date}>
        <Icon name="clock" /> {t('kit.next.LATE', { date: date(replyDueOn) })}
      </span>
    )
  if (!nextDate) return null
  const soon = nextDate.kind === 'CLOSES' && new Date(nextDate.at).getTime() - now < aWeek
  return (
    <span className={styles.date} data-soon={soon || undefined}>
      <Icon name={soon ? 'clock' : 'calendar'} />{' '}
      {t(`kit.next.${nextDate.kind}`, {
        date: soon ? dateTime(nextDate.at) : date(nextDate.at),
      })}
      {soon && ` (${relativeDays(nextDate.at)})`}
    </span>
  )
}
