import { getFragmentData, graphql } from '@participe/schema'
import type { FragmentType } from '@participe/schema'
import { Timeline } from '@participe/ui'
import type { TimelineEvent } from '@participe/ui'
import { useState } from 'react'
import { useWords } from '../../platform/useWords.ts'
import styles from './initiative.module.css'

const CalendarFragment = graphql(`
  fragment InitiativeCalendar on Initiative {
    status
    publishedAt
    opensAt
    closesAt
    replyDueOn
    answeredAt
  }
`)

export function Calendar(props: { initiative: FragmentType<typeof CalendarFragment> }) {
  const initiative = getFragmentData(CalendarFragment, props.initiative)
  const { t, date, dateTime } = useWords()
  const { status, publishedAt, opensAt, closesAt, replyDueOn, answeredAt } = initiative
  const [now] = useState(() => Date.now())
  const state = (moment: string): 'past' | 'future' => (new Date(moment).getTime() <= now ? 'past' : 'future')
  const event = (id: string, moment: string | null | undefined, withTime = false): TimelineEvent[] =>
    moment
      ? [
          {
            id,
            title: t(`initiative.calendar.${id}`),
            date: withTime ? dateTime(moment) : date(moment),
            dateTime: moment,
            state: state(moment),
          },
        ]
      : []
  const reply: TimelineEvent[] = answeredAt
    ? event('answered', answeredAt)
    : event(status === 'LATE' ? 'replyLate' : 'replyDue', replyDueOn).map((one) => ({
        ...one,
        state: status === 'LATE' ? 'current' : 'future',
      }))
  const opening = event('opens', opensAt).map((one) =>
    status === 'OPEN' ? { ...one, state: 'current' as const } : one,
  )
  return (
    <section aria-labelledby="calendrier">
      <h2 id="calendrier" className={styles.asideTitle}>
        {t('initiative.calendar.title')}
      </h2>
      <Timeline
        events={[
          ...event('published', publishedAt),
          ...opening,
          ...event('closes', closesAt, status === 'OPEN'),
          ...(status === 'CANCELLED' ? [] : reply),
        ]}
      />
    </section>
  )
}
