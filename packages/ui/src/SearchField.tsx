import { useId } from 'react'
import type { ComponentProps, SubmitEvent } from 'react'
import { Button } from './Button.tsx'
import { classes } from './classes.ts'
import control from './control.module.css'
import styles from './SearchField.module.css'
import { useMessages } from './ui-context.ts'

export interface SearchFieldProps extends Omit<ComponentProps<'input'>, 'type' | 'size'> {
  label: string
  hideLabel?: boolean
  onSearch: (text: string) => void
  /** Where the search leads before any script has come, with the text as ?q=; this page by default. */
  action?: string
}

/** A form of its own: the Enter key, the phone's search key and the button all do the same thing. */
export function SearchField({
  label,
  hideLabel,
  onSearch,
  action,
  className,
  id,
  ...native
}: SearchFieldProps) {
  const messages = useMessages()
  const ownId = useId()
  const name = native.name ?? 'q'
  const search = (event: SubmitEvent<HTMLFormElement>) => {
    event.preventDefault()
    const typed = new FormData(event.currentTarget).get(name)
    onSearch(typeof typed === 'string' ? typed.trim() : '')
  }
  return (
    <form role="search" action={action} onSubmit={search} className={classes(styles.search, className)}>
      <label htmlFor={id ?? ownId} className={hideLabel ? 'visually-hidden' : styles.label}>
        {label}
      </label>
      <div className={styles.row}>
        <input
          enterKeyHint="search"
          {...native}
          id={id ?? ownId}
          name={name}
          type="search"
          className={classes(control.control, styles.input)}
        />
        <Button type="submit" icon="search" className={styles.button}>
          {messages.search}
        </Button>
      </div>
    </form>
  )
}
