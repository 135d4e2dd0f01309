import type { ReactNode } from 'react'
import styles from './EmptyState.module.css'
import type { IconName } from './Icon.tsx'
import { Icon } from './Icon.tsx'

export interface EmptyStateProps {
  title: ReactNode
  children?: ReactNode
  /** What one can do about it. */
  action?: ReactNode
  icon?: IconName
  headingLevel?: 2 | 3 | 4
}

export function EmptyState({ title, children, action, icon = 'chat', headingLevel = 2 }: EmptyStateProps) {
  const Heading = `h${headingLevel}` as const
  return (
    <div className={styles.empty}>
      <span className={styles.mark}>
        <Icon name={icon} size="1.75rem" />
      </span>
      <Heading className={styles.title}>{title}</Heading>
      {children && <div className={styles.text}>{children}</div>}
      {action && <div className={styles.action}>{action}</div>}
    </div>
  )
}
