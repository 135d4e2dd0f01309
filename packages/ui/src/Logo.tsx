import { classes } from './classes.ts'
import styles from './Logo.module.css'

export interface LogoProps {
  /** The name beside the mark; without it the mark is decoration. */
  name?: string
  size?: string
  className?: string
}

const speech = 'M7 43V17.5A11 11 0 1 1 18 28.5H15.5L7 43Z'

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
