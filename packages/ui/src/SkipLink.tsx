import styles from './SkipLink.module.css'
import { useMessages } from './ui-context.ts'

/** The first thing the Tab key meets. The main element carries this id and `tabIndex={-1}`. */
export function SkipLink({ targetId = 'main' }: { targetId?: string }) {
  const messages = useMessages()
  return (
    <a
      href={`#${targetId}`}
      className={styles.skip}
      onClick={(event) => {
        event.preventDefault()
        document.getElementById(targetId)?.focus()
      }}
    >
      {messages.skipToContent}
    </a>
  )
}
