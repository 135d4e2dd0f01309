import { useId } from 'react'
import type { ReactNode } from 'react'
import { classes } from './classes.ts'
import styles from './Meter.module.css'

export interface MeterProps {
  label: ReactNode
  value: number
  max?: number
  /** The value in words, shown and read: « 43 % », « 320 appuis sur 500 ». */
  valueText: string
  tone?: 'action' | 'success' | 'warning' | 'neutral'
}

function Bar({ role, ...props }: MeterProps & { role: 'meter' | 'progressbar' }) {
  const { label, value, max = 100, valueText, tone = 'action' } = props
  const labelId = useId()
  const share = max > 0 ? Math.min(1, Math.max(0, value / max)) : 0
  return (
    <div className={classes(styles.meter, styles[tone])}>
      <div className={styles.words}>
        <span id={labelId}>{label}</span>
        <span className={styles.value} aria-hidden="true">
          {valueText}
        </span>
      </div>
      <div
        role={role}
        aria-labelledby={labelId}
        aria-valuemin={0}
        aria-valuemax={max}
        aria-valuenow={Math.min(max, Math.max(0, value))}
        aria-valuetext={valueText}
        className={styles.track}
      >
        <div className={styles.fill} style={{ inlineSize: `${share * 100}%` }} />
      </div>
    </div>
  )
}

/** How much there is. */
export const Meter = (props: MeterProps) => <Bar {...props} role="meter" />

/** How far a piece of work has gone. */
export const ProgressBar = (props: MeterProps) => <Bar {...props} role="progressbar" />
