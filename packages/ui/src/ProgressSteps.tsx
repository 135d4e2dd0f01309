import type { ReactNode } from 'react'
import styles from './ProgressSteps.module.css'
import { useMessages } from './ui-context.ts'

export interface ProgressStepsProps {
  /** From 1. */
  current: number
  total: number
  title?: ReactNode
}

/** Where we are, in words; the bars only repeat it. */
export function ProgressSteps({ current, total, title }: ProgressStepsProps) {
  const messages = useMessages()
  return (
    <div className={styles.steps}>
      <p className={styles.words}>
        <strong>{messages.stepOf(current, total)}</strong>
        {title && <span className={styles.title}>{title}</span>}
      </p>
      <div className={styles.bars} aria-hidden="true">
        {Array.from({ length: total }, (_, index) => (
          <span key={index} data-done={index < current || undefined} />
        ))}
      </div>
    </div>
  )
}
