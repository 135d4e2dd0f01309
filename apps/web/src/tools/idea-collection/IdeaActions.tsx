import { getFragmentData, graphql } from '@participe/schema'
import type { FragmentType } from '@participe/schema'
import { Button, Cluster } from '@participe/ui'
import { lazy, Suspense, useState } from 'react'
import { useWords } from '../../platform/useWords.ts'

const EditIdea = lazy(() => import('./EditIdea.tsx').then((file) => ({ default: file.EditIdea })))
const FlagDialog = lazy(() =>
  import('../../kit/FlagDialog.tsx').then((file) => ({ default: file.FlagDialog })),
)
const WithdrawDialog = lazy(() =>
  import('../../kit/WithdrawDialog.tsx').then((file) => ({ default: file.WithdrawDialog })),
)

export const IdeaActionsFragment = graphql(`
  fragment IdeaActions on Idea {
    id
    title
    body
    effect
    place
    revision
    mine
    status
    can {
      action
      allowed
    }
  }
`)

export interface IdeaActionsProps {
  idea: FragmentType<typeof IdeaActionsFragment>
  editing: boolean
  onEditing: (editing: boolean) => void
  onChanged: () => void
}

/** Correct or take back one's own; report someone else's. */
export function IdeaActions({ editing, onEditing, onChanged, ...props }: IdeaActionsProps) {
  const idea = getFragmentData(IdeaActionsFragment, props.idea)
  const { t } = useWords()
  const [open, setOpen] = useState<'withdraw' | 'flag'>()
  const may = (action: string) => idea.can.some((one) => one.action === action && one.allowed)
  const close = () => setOpen(undefined)
  return (
    <div className="no-print">
      {editing ? (
        <Suspense fallback={null}>
          <EditIdea
            idea={idea}
            onDone={() => {
              onEditing(false)
              onChanged()
            }}
            onCancel={() => onEditing(false)}
          />
        </Suspense>
      ) : (
        <Cluster gap="xs">
          {may('edit') && (
            <Button variant="quiet" size="compact" icon="edit" onClick={() => onEditing(true)}>
              {t('idea.edit')}
            </Button>
          )}
          {may('withdraw') && (
            <Button variant="quiet" size="compact" icon="cross" onClick={() => setOpen('withdraw')}>
              {t('kit.withdraw')}
            </Button>
          )}
          {!idea.mine && idea.status === 'PUBLISHED' && (
            <Button variant="quiet" size="compact" icon="flag" onClick={() => setOpen('flag')}>
              {t('idea.flag')}
            </Button>
          )}
        </Cluster>
      )}
      <Suspense fallback={null}>
        {open === 'withdraw' && (
          <WithdrawDialog
            contributionId={idea.id}
            title={t('idea.withdrawTitle')}
            text={t('idea.withdrawText')}
            done={t('idea.withdrawn')}
            onDone={onChanged}
            onClose={close}
          />
        )}
        {open === 'flag' && <FlagDialog contributionId={idea.id} onClose={close} />}
      </Suspense>
    </div>
  )
}
