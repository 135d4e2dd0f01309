import type { ComponentProps, ReactNode } from 'react'
import styles from './choice.module.css'
import { classes } from './classes.ts'
import type { FieldWords } from './FieldShell.tsx'
import { fieldAttributes, FieldError, Requirement, splitWords, useFieldIds } from './FieldShell.tsx'

export interface ChoiceProps extends Omit<ComponentProps<'input'>, 'size'> {
  label: ReactNode
  hint?: ReactNode
  hintId?: string
}

/** The box or the circle, its words and its help; all of it can be pressed. */
export function Choice({ label, hint, hintId, className, ...input }: ChoiceProps) {
  return (
    <div className={classes(styles.choice, className)}>
      <input {...input} className={classes(styles.box, input.type === 'radio' && styles.radio)} />
      <div className={styles.words}>
        <label htmlFor={input.id} className={styles.label}>
          {label}
        </label>
        {hint && (
          <div id={hintId} className={styles.hint}>
            {hint}
          </div>
        )}
      </div>
    </div>
  )
}

export interface CheckboxProps
  extends FieldWords, Omit<ComponentProps<'input'>, 'required' | 'type' | 'size'> {}

export function Checkbox(props: CheckboxProps) {
  const { words, native } = splitWords({ showRequirement: false, ...props })
  const ids = useFieldIds(native.id)
  const label = (
    <>
      {words.label}
      <Requirement {...words} />
    </>
  )
  return (
    <div className={classes(!!words.error && styles.invalid)}>
      <FieldError id={ids.error}>{words.error}</FieldError>
      <Choice
        {...native}
        {...fieldAttributes(ids, words)}
        type="checkbox"
        label={label}
        hint={words.hint}
        hintId={ids.hint}
      />
    </div>
  )
}
