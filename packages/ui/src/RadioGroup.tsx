import type { ChangeEvent } from 'react'
import { Choice } from './Checkbox.tsx'
import type { ChoiceGroupProps } from './CheckboxGroup.tsx'
import styles from './choice.module.css'
import { classes } from './classes.ts'
import { FieldGroup, splitWords, useFieldIds } from './FieldShell.tsx'

export interface RadioGroupProps extends ChoiceGroupProps {
  value?: string | null
  defaultValue?: string
  onValueChange?: (value: string) => void
}

export function RadioGroup(props: RadioGroupProps) {
  const { options, value: chosen, defaultValue, onValueChange, onChange, inRow, id, ...others } = props
  const { words, native } = splitWords(others)
  const ids = useFieldIds(id)

  const change = (event: ChangeEvent<HTMLInputElement>) => {
    onChange?.(event)
    onValueChange?.(event.currentTarget.value)
  }

  return (
    <FieldGroup ids={ids} role="radiogroup" {...words}>
      <div className={classes(styles.options, inRow && styles.row)}>
        {options.map(({ value, label, hint, disabled }) => (
          <Choice
            key={value}
            {...native}
            type="radio"
            id={`${ids.id}-${value}`}
            value={value}
            label={label}
            hint={hint}
            hintId={`${ids.id}-${value}-hint`}
            aria-describedby={hint ? `${ids.id}-${value}-hint` : undefined}
            disabled={disabled || native.disabled}
            onChange={change}
            {...(chosen === undefined
              ? { defaultChecked: defaultValue === value }
              : { checked: chosen === value })}
          />
        ))}
      </div>
    </FieldGroup>
  )
}
