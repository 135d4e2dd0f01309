import type { ReactNode } from 'react'
import styles from './DemoNotice.module.css'
import { Icon } from './Icon.tsx'

/** On every page as long as no authorisation is on file (D-02). It cannot be closed. */
export function DemoNotice({ label, children }: { label: string; children: ReactNode }) {
  return (
    <section aria-label={label} className={styles.notice}>
      <p className={styles.inside}>
        <Icon name="info" />
        <span>{children}</span>
      </p>
    </section>
  )
}
