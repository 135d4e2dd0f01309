import type { ComponentProps, ReactNode } from 'react'
import { classes } from './classes.ts'
import styles from './Disclosure.module.css'
import { Icon } from './Icon.tsx'

export interface DisclosureProps extends Omit<ComponentProps<'details'>, 'title'> {
  summary: ReactNode
  /** As a heading in the outline of the page. */
  headingLevel?: 2 | 3 | 4 | 5
}

/** The browser's own: works without script, and a search in the page opens it. */
export function Disclosure({ summary, headingLevel, children, className, ...details }: DisclosureProps) {
  const Heading = headingLevel ? (`h${headingLevel}` as const) : 'span'
  return (
    <details {...details} className={classes(styles.disclosure, className)}>
      <summary className={styles.summary}>
        <Icon name="chevron" turn={270} className={styles.mark} />
        <Heading className={styles.words}>{summary}</Heading>
      </summary>
      <div className={styles.content}>{children}</div>
    </details>
  )
}
