import type { ReactNode } from 'react'
import { classes } from './classes.ts'
import type { IconName } from './Icon.tsx'
import { Icon } from './Icon.tsx'
import type { Tone } from './messages.ts'
import styles from './StatusBadge.module.css'
import { toneIcons } from './tones.ts'

export interface StatusBadgeProps {
  tone?: Tone
  icon?: IconName
  children: ReactNode
}

export function StatusBadge({ tone = 'neutral', icon, children }: StatusBadgeProps) {
  return (
    <span className={classes(styles.badge, styles[tone])}>
      <Icon name={icon ?? toneIcons[tone]} size="1em" />
      <span>{children}</span>
    </span>
  )
}
