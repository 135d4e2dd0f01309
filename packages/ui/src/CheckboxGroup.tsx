import type { ChangeEvent, ComponentProps, ReactNode } from 'react'
import { Choice } from './Checkbox.tsx'
import styles from './choice.module.css'
import { classes } from './classes.ts'
import type { FieldWords } from './FieldShell.tsx'
import { FieldGroup, splitWords, useFieldIds } from './FieldShell.tsx'

export interface ChoiceOption {
  value: string
  label: ReactNode
  hint?: ReactNode
  disabled?: boolean
}

/** `name`, `ref`, `onChange` and `onBlur` go to each input, as a form library that registers them expects. */
type EachInput = Pick<ComponentProps<'input'>, 'ref' | 'onChange' | 'onBlur' | 'disabled'>

export interface ChoiceGroupProps extends FieldWords, EachInput {
  id?: string
  name: string
  options: readonly ChoiceOption[]
  /** Side by side where there is room; for two or three short answers. */
  inRow?: boolean
}

export interface CheckboxGroupProps extends ChoiceGroupProps {
  values?: readonly string[]
  defaultValues?: readonly string[]
  onValuesChange?: (values: string[]) => void
}

export function CheckboxGroup(props: CheckboxGroupProps) {
  const { options, values, defaultValues, onValuesChange, onChange, inRow, id, ...others } = props
  const { words, native } = splitWords(others)
  const ids = useFieldIds(id)

  const change = (event: ChangeEvent<HTMLInputElement>) => {
    onChange?.(event)
    const boxes = event.currentTarget.closest('fieldset')?.querySelectorAll('input') ?? []
    onValuesChange?.([...boxes].filter((box) => box.checked).map((box) => box.value))
  }

  return (
    <FieldGroup ids={ids} {...words}>
      <div className={classes(styles.options, inRow && styles.row)}>
        {options.map(({ value, label, hint, disabled }) => (
          <Choice
            key={value}
            {...native}
            type="checkbox"
            id={`${ids.id}-${value}`}
            value={value}
            label={label}
            hint={hint}
            hintId={`${ids.id}-${value}-hint`}
            aria-describedby={hint ? `${ids.id}-${value}-hint` : undefined}
            aria-invalid={words.error ? true : undefined}
            disabled={disabled || native.disabled}
            onChange={change}
            {...(values
              ? { checked: values.includes(value) }
              : { defaultChecked: defaultValues?.includes(value) })}
          />
        ))}
      </div>
    </FieldGroup>
  )
}
