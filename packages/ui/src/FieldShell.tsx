import { useId } from 'react'
import type { ReactNode } from 'react'
import { classes } from './classes.ts'
import styles from './FieldShell.module.css'
import { Icon } from './Icon.tsx'
import { useMessages } from './ui-context.ts'
import { VisuallyHidden } from './VisuallyHidden.tsx'

/** The words around a field: none can be forgotten, since every field asks for them. */
export interface FieldWords {
  label: ReactNode
  hint?: ReactNode
  /** Says how to fix it. Its presence marks the field as wrong. */
  error?: ReactNode
  required?: boolean
  /** « obligatoire » or « facultatif » after the label; false where the form says it once for all fields. */
  showRequirement?: boolean
}

export interface FieldIds {
  id: string
  hint: string
  error: string
}

export function useFieldIds(id?: string): FieldIds {
  const own = useId()
  const base = id ?? own
  return { id: base, hint: `${base}-hint`, error: `${base}-error` }
}

export function describedBy(ids: FieldIds, words: FieldWords, ...others: (string | undefined | false)[]) {
  return [words.hint && ids.hint, words.error && ids.error, ...others].filter(Boolean).join(' ') || undefined
}

/** What ties a native control to its words; spread it on the control. */
export const fieldAttributes = (
  ids: FieldIds,
  words: FieldWords,
  ...others: (string | undefined | false)[]
) => ({
  id: ids.id,
  'aria-describedby': describedBy(ids, words, ...others),
  'aria-invalid': words.error ? true : undefined,
  'aria-required': words.required || undefined,
})

export function Requirement({ required, showRequirement = true }: FieldWords) {
  const messages = useMessages()
  if (!showRequirement) return null
  return <span className={styles.requirement}> ({required ? messages.required : messages.optional})</span>
}

export function FieldHint({ id, children }: { id: string; children: ReactNode }) {
  return children ? (
    <div id={id} className={styles.hint}>
      {children}
    </div>
  ) : null
}

export function FieldError({ id, children }: { id: string; children: ReactNode }) {
  const messages = useMessages()
  return children ? (
    <p id={id} className={styles.error}>
      <Icon name="crossOctagon" />
      <span>
        <VisuallyHidden>{messages.errorPrefix} </VisuallyHidden>
        {children}
      </span>
    </p>
  ) : null
}

export interface FieldShellProps extends FieldWords {
  ids: FieldIds
  children: ReactNode
  className?: string
}

export function FieldShell({ ids, children, className, ...words }: FieldShellProps) {
  return (
    <div className={classes(styles.field, !!words.error && styles.invalid, className)}>
      <label htmlFor={ids.id} className={styles.label}>
        {words.label}
        <Requirement {...words} />
      </label>
      <FieldHint id={ids.hint}>{words.hint}</FieldHint>
      <FieldError id={ids.error}>{words.error}</FieldError>
      {children}
    </div>
  )
}

export interface FieldGroupProps extends FieldShellProps {
  role?: 'radiogroup' | 'group'
}

/** Several controls that answer one question. */
export function FieldGroup({ ids, role = 'group', children, className, ...words }: FieldGroupProps) {
  return (
    <fieldset
      id={ids.id}
      role={role}
      aria-describedby={describedBy(ids, words)}
      aria-invalid={role === 'radiogroup' && words.error ? true : undefined}
      aria-required={role === 'radiogroup' && words.required ? true : undefined}
      className={classes(styles.group, !!words.error && styles.invalid, className)}
    >
      <legend className={styles.label}>
        {words.label}
        <Requirement {...words} />
      </legend>
      <FieldHint id={ids.hint}>{words.hint}</FieldHint>
      <FieldError id={ids.error}>{words.error}</FieldError>
      {children}
    </fieldset>
  )
}

/** Separates the words of a field from the attributes of its control. */
export function splitWords<Props extends FieldWords>(props: Props) {
  const { label, hint, error, required, showRequirement, ...native } = props
  return { words: { label, hint, error, required, showRequirement }, native }
}
