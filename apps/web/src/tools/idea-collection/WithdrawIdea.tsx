import { useMutation } from '@apollo/client/react'
import { graphql } from '@participe/schema'
import { Alert, ConfirmDialog, useAnnounce } from '@participe/ui'
import { useState } from 'react'
import { useWords } from '../../platform/useWords.ts'

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

export function WithdrawIdea({
  id,
  onDone,
  onClose,
}: {
  id: string
  onDone: () => void
  onClose: () => void
}) {
  const { t } = useWords()
  const announce = useAnnounce()
  const [problem, setProblem] = useState<string>()
  const [withdraw, { loading }] = useMutation(WithdrawDocument)
  const confirm = async () => {
    try {
      const { data } = await withdraw({ variables: { input: { contributionId: id } } })
      const [first] = data?.withdrawContribution.problems ?? []
      if (first) {
        setProblem(first.message)
        return
      }
      announce(t('idea.withdrawn'))
      onDone()
      onClose()
    } catch {
      setProblem(t('kit.unexpected'))
    }
  }
  return (
    <ConfirmDialog
      isOpen
      tone="danger"
      title={t('idea.withdrawTitle')}
      confirmLabel={t('idea.withdraw')}
      pending={loading}
      onConfirm={() => void confirm()}
      onCancel={onClose}
    >
      <p>{t('idea.withdrawText')}</p>
      {problem && <Alert tone="error">{problem}</Alert>}
    </ConfirmDialog>
  )
}
