import { useMutation } from '@apollo/client/react'
import { graphql } from '@participe/schema'
import { Alert, ConfirmDialog, useAnnounce } from '@participe/ui'
import { useState } from 'react'
import { useWords } from '../platform/useWords.ts'

const WithdrawDocument = graphql(`
  mutation WithdrawContribution($input: ContributionIdInput!) {
    withdrawContribution(input: $input) {
      contributionId
      problems {
        message
      }
    }
  }
`)

export interface WithdrawDialogProps {
  contributionId: string
  title: string
  text: string
  /** Said once it is done. */
  done: string
  onDone: () => void
  onClose: () => void
}

/** Taking back one's own idea or comment: what it costs is said before, that it is done after. */
export function WithdrawDialog({ contributionId, title, text, done, onDone, onClose }: WithdrawDialogProps) {
  const { t } = useWords()
  const announce = useAnnounce()
  const [problem, setProblem] = useState<string>()
  const [withdraw, { loading }] = useMutation(WithdrawDocument)
  const confirm = async () => {
    setProblem(undefined)
    try {
      const { data } = await withdraw({ variables: { input: { contributionId } } })
      const [first] = data?.withdrawContribution.problems ?? []
      if (first) {
        setProblem(first.message)
        return
      }
      announce(done)
      onClose()
      onDone()
    } catch {
      setProblem(t('kit.unexpected'))
    }
  }
  return (
    <ConfirmDialog
      isOpen
      tone="danger"
      title={title}
      confirmLabel={t('kit.withdraw')}
      pending={loading}
      onConfirm={() => void confirm()}
      onCancel={onClose}
    >
      <p>{text}</p>
      {problem && <Alert tone="error">{problem}</Alert>}
    </ConfirmDialog>
  )
}
