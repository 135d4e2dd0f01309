import { useId } from 'react'
import { classes } from './classes.ts'
import type { IconName } from './Icon.tsx'
import { Icon } from './Icon.tsx'
import styles from './RatingGroup.module.css'

export interface RatingChoice {
  value: number
  /** « Pour », « 4 sur 5 »: read always, shown where `withWords` is set. */
  label: string
  icon: IconName
}

export interface RatingGroupProps {
  /** What is rated, for those who do not see where the group stands. */
  label: string
  choices: readonly RatingChoice[]
  /** The value given; 0 for none. */
  value: number
  onValueChange: (value: number) => void
  /** A scale fills up to the value, as stars do; otherwise the chosen one alone. */
  scale?: boolean
  withWords?: boolean
}

/** One of a few values, one press each: native radio buttons, so that arrows and screen readers work as ever. */
export function RatingGroup({ label, choices, value, onValueChange, scale, withWords }: RatingGroupProps) {
  const name = useId()
  const isOn = (one: number) => (scale ? value > 0 && one <= value : one === value)
  return (
    <fieldset role="radiogroup" className={styles.group}>
      <legend className="visually-hidden">{label}</legend>
      {choices.map((choice) => (
        <label
          key={choice.value}
          data-on={isOn(choice.value) || undefined}
          className={classes(styles.choice, withWords && styles.worded)}
        >
          <input
            type="radio"
            name={name}
            value={choice.value}
            checked={choice.value === value}
            onChange={() => onValueChange(choice.value)}
            className={styles.input}
          />
          <Icon name={choice.icon} size={withWords ? '1.25em' : '1.625em'} />
          <span className={withWords ? undefined : 'visually-hidden'}>{choice.label}</span>
        </label>
      ))}
    </fieldset>
  )
}
