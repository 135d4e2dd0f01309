import { classes } from './classes.ts'
import styles from './Logo.module.css'
import { speech } from './speech.ts'

export interface LogoProps {
  /** The name beside the mark; without it the mark is decoration. */
  name?: string
  size?: string
  className?: string
}

/** Two voices, the same shape turned half round: one asks, the other answers. Together they start the word. */
export function Logo({ name, size = '2.5rem', className }: LogoProps) {
  return (
    <span className={classes(styles.logo, className)}>
      <svg viewBox="0 0 48 48" width={size} height={size} aria-hidden="true" focusable="false">
        <path d={speech} fill="currentColor" />
        <path d={speech} className={styles.answer} transform="rotate(180 24 24)" />
      </svg>
      {name && <span className={styles.name}>{name}</span>}
    </span>
  )
}
