import type { ReactNode } from 'react'
import { classes } from './classes.ts'
import styles from './DescriptionList.module.css'

export interface Fact {
  label: ReactNode
  value: ReactNode
  /** At the end of the line: a link to change the answer. */
  action?: ReactNode
}

export interface DescriptionListProps {
  items: readonly Fact[]
  layout?: 'rows' | 'stacked'
}

export function DescriptionList({ items, layout = 'rows' }: DescriptionListProps) {
  return (
    <dl className={classes(styles.list, styles[layout])}>
      {items.map((item, index) => (
        <div key={index} className={styles.fact}>
          <dt className={styles.label}>{item.label}</dt>
          <dd className={styles.value}>{item.value}</dd>
          {item.action && <dd className={styles.action}>{item.action}</dd>}
        </div>
      ))}
    </dl>
  )
}
