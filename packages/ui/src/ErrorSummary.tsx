import { useEffect, useId, useRef } from 'react'
import type { MouseEvent } from 'react'
import styles from './ErrorSummary.module.css'
import { Icon } from './Icon.tsx'
import { useMessages } from './ui-context.ts'

export interface FieldProblem {
  /** The `id` given to the field or to the group. */
  fieldId?: string
  message: string
}

export interface ErrorSummaryProps {
  errors: readonly FieldProblem[]
  title?: string
  /** Changes at each attempt: the summary takes the focus again even when the errors are the same. */
  attempt?: number
  headingLevel?: 2 | 3 | 4
}

function focusField(id: string) {
  const field = document.getElementById(id)
  const control = field?.matches('input, select, textarea, button, [tabindex]')
    ? field
    : field?.querySelector<HTMLElement>('input, select, textarea, button, [tabindex]')
  control?.focus({ preventScroll: true })
  const reduced = window.matchMedia?.('(prefers-reduced-motion: reduce)').matches
  field?.scrollIntoView?.({ block: 'center', behavior: reduced ? 'auto' : 'smooth' })
}

function useTitlePrefix(prefix: string, active: boolean) {
  useEffect(() => {
    if (!active) return
    if (!document.title.startsWith(prefix)) document.title = `${prefix} ${document.title}`
    return () => {
      if (document.title.startsWith(prefix)) document.title = document.title.slice(prefix.length).trimStart()
    }
  }, [prefix, active])
}

/** at the top of the form, focused, each error a link to its field. Draws nothing without errors. */
export function ErrorSummary({ errors, title, attempt, headingLevel = 2 }: ErrorSummaryProps) {
  const messages = useMessages()
  const headingId = useId()
  const box = useRef<HTMLDivElement>(null)
  const Heading = `h${headingLevel}` as const
  const signature = errors.map((error) => `${error.fieldId}:${error.message}`).join('|')
  useTitlePrefix(messages.errorPrefix, errors.length > 0)

  useEffect(() => {
    if (signature) box.current?.focus()
  }, [signature, attempt])

  if (errors.length === 0) return null
  const follow = (id: string) => (event: MouseEvent) => {
    event.preventDefault()
    focusField(id)
  }
  return (
    <div ref={box} tabIndex={-1} role="alert" aria-labelledby={headingId} className={styles.summary}>
      <Heading id={headingId} className={styles.title}>
        <Icon name="crossOctagon" />
        {title ?? messages.errorSummaryTitle(errors.length)}
      </Heading>
      <ul className={styles.list}>
        {errors.map(({ fieldId, message }) => (
          <li key={`${fieldId}:${message}`}>
            {fieldId ? (
              <a href={`#${fieldId}`} onClick={follow(fieldId)}>
                {message}
              </a>
            ) : (
              message
            )}
          </li>
        ))}
      </ul>
    </div>
  )
}
