import { useMutation } from '@apollo/client/react'
import { graphql } from '@participe/schema'
import type { FlagReason } from '@participe/schema/generated/graphql.ts'
import { Alert, Button, Dialog, RadioGroup, Stack, TextArea } from '@participe/ui'
import { useState } from 'react'
import { useWords } from '../platform/useWords.ts'

const FlagDocument = graphql(`
  mutation FlagContribution($input: FlagContributionInput!) {
    flagContribution(input: $input) {
      flagged
      problems {
        path
        message
      }
    }
  }
`)

const reasons: FlagReason[] = [
  'SPAM',
  'HATEFUL',
  'THREAT',
  'PERSONAL_DATA',
  'IMPERSONATION',
  'ILLEGAL',
  'OFF_TOPIC',
  'OTHER',
]

export function FlagDialog({ contributionId, onClose }: { contributionId: string; onClose: () => void }) {
  const { t } = useWords()
  const [reason, setReason] = useState<FlagReason>()
  const [explanation, setExplanation] = useState('')
  const [problem, setProblem] = useState<string>()
  const [done, setDone] = useState(false)
  const [flag, { loading }] = useMutation(FlagDocument)
  const send = async () => {
    if (!reason) {
      setProblem(t('kit.flag.choose'))
      return
    }
    try {
      const { data } = await flag({
        variables: { input: { contributionId, reason, explanation: explanation.trim() || undefined } },
      })
      const [first] = data?.flagContribution.problems ?? []
      if (first) setProblem(first.message)
      else setDone(true)
    } catch {
      setProblem(t('kit.unexpected'))
    }
  }
  return (
    <Dialog
      isOpen
      onClose={onClose}
      title={t('kit.flag.title')}
      actions={
        done ? (
          <Button onClick={onClose}>{t('kit.flag.close')}</Button>
        ) : (
          <>
            <Button pending={loading} onClick={() => void send()}>
              {t('kit.flag.send')}
            </Button>
            <Button variant="secondary" onClick={onClose}>
              {t('kit.cancel')}
            </Button>
          </>
        )
      }
    >
      {done ? (
        <Alert tone="success">{t('kit.flag.done')}</Alert>
      ) : (
        <Stack gap="md">
          <p>{t('kit.flag.text')}</p>
          <RadioGroup
            name="raison"
            label={t('kit.flag.reason')}
            required
            showRequirement={false}
            value={reason ?? null}
            error={problem}
            options={reasons.map((value) => ({ value, label: t(`kit.flag.${value}`) }))}
            onValueChange={(value) => setReason(reasons.find((one) => one === value))}
          />
          <TextArea
            label={t('kit.flag.explanation')}
            rows={3}
            characterLimit={500}
            value={explanation}
            onChange={(event) => setExplanation(event.currentTarget.value)}
          />
        </Stack>
      )}
    </Dialog>
  )
}
