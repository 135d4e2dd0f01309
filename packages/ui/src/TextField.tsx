import type { ComponentProps } from 'react'
import { classes } from './classes.ts'
import styles from './control.module.css'
import type { FieldWords } from './FieldShell.tsx'
import { fieldAttributes, FieldShell, splitWords, useFieldIds } from './FieldShell.tsx'

export type ControlWidth = 'short' | 'medium' | 'wide' | 'full'

export interface TextFieldProps
  extends FieldWords, Omit<ComponentProps<'input'>, 'required' | 'size' | 'width'> {
  /** The width hints at the length of the answer. */
  width?: ControlWidth
}

export function TextField({ width = 'medium', className, ...props }: TextFieldProps) {
  const { words, native } = splitWords(props)
  const ids = useFieldIds(native.id)
  return (
    <FieldShell ids={ids} {...words}>
      <input
        type="text"
        {...native}
        {...fieldAttributes(ids, words)}
        className={classes(styles.control, width !== 'full' && styles[width], className)}
      />
    </FieldShell>
  )
}
