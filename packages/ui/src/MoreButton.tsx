import { Button } from './Button.tsx'
import styles from './MoreButton.module.css'
import { useMessages } from './ui-context.ts'

export interface MoreButtonProps {
  onMore: () => void
  hasMore: boolean
  pending?: boolean
  shown: number
  total?: number
  label?: string
}

/** The rest on demand: the footer stays reachable, and how much is shown is said after each load. */
export function MoreButton({ onMore, hasMore, pending = false, shown, total, label }: MoreButtonProps) {
  const messages = useMessages()
  return (
    <div className={styles.more}>
      <p role="status" className={styles.shown}>
        {messages.shownOf(shown, total)}
      </p>
      {hasMore && (
        <Button variant="secondary" pending={pending} pendingLabel={messages.loading} onClick={onMore}>
          {label ?? messages.showMore}
        </Button>
      )}
    </div>
  )
}
