import { Button } from '@participe/ui'
import { lazy, Suspense, useState } from 'react'
import { useWords } from '../platform/useWords.ts'
import styles from './contribution.module.css'

const FlagDialog = lazy(() => import('./FlagDialog.tsx').then((file) => ({ default: file.FlagDialog })))
const WithdrawDialog = lazy(() =>
  import('./WithdrawDialog.tsx').then((file) => ({ default: file.WithdrawDialog })),
)

export interface CommentActionsProps {
  comment: {
    id: string
    authorName: string
    createdAt: string
    mine: boolean
    can: readonly { action: string; allowed: boolean }[]
  }
  /** Replying is open: absent where it is not, and on a reply. */
  reply?: { open: boolean; onPress: () => void } | undefined
  onWithdrawn: () => void
}

export const replyButtonId = (commentId: string): string => `repondre-${commentId}`

/** Reply, take back one's own comment, report someone else's: one line where there is room. */
export function CommentActions({ comment, reply, onWithdrawn }: CommentActionsProps) {
  const { t, dateTime } = useWords()
  const [dialog, setDialog] = useState<'withdraw' | 'flag'>()
  const may = (action: string) => comment.can.some((one) => one.action === action && one.allowed)
  const close = () => setDialog(undefined)
  return (
    <div className={`no-print ${styles.actions}`}>
      {reply && (
        <Button
          id={replyButtonId(comment.id)}
          variant="quiet"
          size="compact"
          icon="answer"
          aria-expanded={reply.open}
          onClick={reply.onPress}
        >
          {t('kit.comment.reply')}
          <span className="visually-hidden"> {t('kit.comment.replyTo', { name: comment.authorName })}</span>
        </Button>
      )}
      {may('withdraw') && (
        <Button variant="quiet" size="compact" icon="cross" onClick={() => setDialog('withdraw')}>
          {t('kit.withdraw')}
          <span className="visually-hidden">
            {' '}
            {t('kit.comment.withdrawWhich', { date: dateTime(comment.createdAt) })}
          </span>
        </Button>
      )}
      {may('flag') && (
        <Button variant="quiet" size="compact" icon="flag" onClick={() => setDialog('flag')}>
          {t('kit.comment.flag')}
          <span className="visually-hidden"> {t('kit.comment.flagWhich', { name: comment.authorName })}</span>
        </Button>
      )}
      <Suspense fallback={null}>
        {dialog === 'flag' && <FlagDialog contributionId={comment.id} onClose={close} />}
        {dialog === 'withdraw' && (
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
