import type { ReactNode } from 'react'
import styles from './KeyFigure.module.css'

export interface KeyFigureProps {
  value: ReactNode
  label: ReactNode
  hint?: ReactNode
}

/** Read as one sentence: the number, then what it counts. */
export function KeyFigure({ value, label, hint }: KeyFigureProps) {
  return (
    <div className={styles.figure}>
      <p>
        <span className={styles.value}>{value}</span> <span className={styles.label}>{label}</span>
      </p>
      {hint && <p className={styles.hint}>{hint}</p>}
    </div>
  )
}
