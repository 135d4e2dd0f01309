import type { ComponentProps } from 'react'
import { classes } from './classes.ts'
import styles from './control.module.css'
import type { FieldWords } from './FieldShell.tsx'
import { fieldAttributes, FieldShell, splitWords, useFieldIds } from './FieldShell.tsx'
import { Icon } from './Icon.tsx'
import type { ControlWidth } from './TextField.tsx'

export interface SelectOption {
  value: string
  label: string
  disabled?: boolean
}

export interface SelectProps
  extends FieldWords, Omit<ComponentProps<'select'>, 'required' | 'size' | 'children'> {
  options: readonly SelectOption[]
  /** The words of the empty choice; without it the first option is chosen. */
  emptyLabel?: string
  width?: ControlWidth
}

export function Select({ options, emptyLabel, width = 'medium', className, ...props }: SelectProps) {
  const { words, native } = splitWords(props)
  const ids = useFieldIds(native.id)
  const widthClass = width !== 'full' && styles[width]
  return (
    <FieldShell ids={ids} {...words}>
      <div className={classes(styles.selectBox, widthClass)}>
        <select
          {...native}
          {...fieldAttributes(ids, words)}
          className={classes(styles.control, styles.select, className)}
        >
          {emptyLabel !== undefined && <option value="">{emptyLabel}</option>}
          {options.map((option) => (
            <option key={option.value} value={option.value} disabled={option.disabled}>
              {option.label}
            </option>
          ))}
        </select>
        <Icon name="chevron" />
      </div>
    </FieldShell>
  )
}
