import type { ReactNode } from 'react'
import { classes } from './classes.ts'
import { Icon } from './Icon.tsx'
import styles from './Timeline.module.css'
import { useMessages } from './ui-context.ts'
import { StatusBadge } from './StatusBadge.tsx'

export interface TimelineEvent {
  id: string
  title: ReactNode
  /** The date in words. */
  date?: ReactNode
  /** The same for machines: 2026-11-01. */
  dateTime?: string
  children?: ReactNode
  state?: 'past' | 'current' | 'future'
}

export interface TimelineProps {
  events: readonly TimelineEvent[]
  headingLevel?: 3 | 4 | 5
}

export function Timeline({ events, headingLevel = 3 }: TimelineProps) {
  const messages = useMessages()
  const Heading = `h${headingLevel}` as const
  return (
    <ol className={styles.timeline}>
      {events.map(({ id, title, date, dateTime, children, state = 'past' }) => (
        <li
          key={id}
          aria-current={state === 'current' ? 'step' : undefined}
          className={classes(styles.event, styles[state])}
        >
          <span className={styles.mark}>{state === 'past' && <Icon name="check" size="0.875rem" />}</span>
          {date && (
            <p className={styles.date}>
              <time dateTime={dateTime}>{date}</time>
              {state === 'current' && <StatusBadge tone="info">{messages.currentEvent}</StatusBadge>}
            </p>
          )}
          <Heading className={styles.title}>{title}</Heading>
          {children && <div className={styles.body}>{children}</div>}
        </li>
      ))}
    </ol>
  )
}
