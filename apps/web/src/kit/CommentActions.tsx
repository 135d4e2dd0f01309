import { Button } from '@participe/ui'
import { lazy, Suspense, useState } from 'react'
import { useWords } from '../platform/useWords.ts'
import styles from './contribution.module.css'

const FlagDialog = lazy(() => import('./FlagDialog.tsx').then((file) => ({ default: file.FlagDialog })))
const WithdrawDialog = lazy(() =>
  import('./WithdrawDialog.tsx').then((file) => ({ default: file.WithdrawDialog })),
)

export interface CommentActionsProps {
  comment: { id: string; authorName: string; createdAt: string; mine: boolean }
  onWithdrawn: () => void
}

/** Take back one's own comment; report someone else's. */
export function CommentActions({ comment, onWithdrawn }: CommentActionsProps) {
  const { t, dateTime } = useWords()
  const [open, setOpen] = useState(false)
  const close = () => setOpen(false)
  return (
    <div className="no-print">
      <Button
        variant="quiet"
        size="compact"
        icon={comment.mine ? 'cross' : 'flag'}
        className={styles.flush}
        onClick={() => setOpen(true)}
      >
        {t(comment.mine ? 'kit.withdraw' : 'kit.comment.flag')}
        <span className="visually-hidden">
          {' '}
          {comment.mine
            ? t('kit.comment.withdrawWhich', { date: dateTime(comment.createdAt) })
            : t('kit.comment.flagWhich', { name: comment.authorName })}
        </span>
      </Button>
      <Suspense fallback={null}>
        {open && !comment.mine && <FlagDialog contributionId={comment.id} onClose={close} />}
        {open && comment.mine && (
          <WithdrawDialog
            contributionId={comment.id}
            title={t('kit.comment.withdrawTitle')}
            text={t('kit.comment.withdrawText')}
            done={t('kit.comment.withdrawn')}
            onDone={onWithdrawn}
            onClose={close}
          />
        )}
      </Suspense>
    </div>
  )
}
