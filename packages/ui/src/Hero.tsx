import type { ReactNode } from 'react'
import styles from './Hero.module.css'
import { speech } from './speech.ts'

/** A tinted band from edge to edge for the top of the pages that welcome, with the two voices of the mark behind. */
export function Hero({ children }: { children: ReactNode }) {
  return (
    <div className={styles.hero}>
      <svg className={styles.voices} viewBox="0 0 48 48" aria-hidden="true" focusable="false">
        <path d={speech} />
        <path d={speech} className={styles.answer} transform="rotate(180 24 24)" />
      </svg>
      <div className={styles.inside}>{children}</div>
    </div>
  )
}
