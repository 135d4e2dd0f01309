import { Button, Cluster, ErrorSummary, TextField } from '@participe/ui'
import { useState } from 'react'
import type { SubmitEvent } from 'react'
import { useWords } from '../../../platform/useWords.ts'
import styles from '../kit/office.module.css'

export interface ReasonBoxProps {
  id: string
  label: string
  submit: string
  limit: number
  pending: boolean
  problems: readonly string[]
  onSubmit: (reason: string) => void
  onCancel: () => void
}

/** One line of reason before something is done; Escape or the button closes it and nothing happens. */
export function ReasonBox({
  id,
  label,
  submit,
  limit,
  pending,
  problems,
  onSubmit,
  onCancel,
}: ReasonBoxProps) {
  const { t } = useWords()
  const [reason, setReason] = useState('')
  const send = (event: SubmitEvent<HTMLFormElement>) => {
    event.preventDefault()
    if (!pending) onSubmit(reason)
  }
  return (
    <form noValidate onSubmit={send} className={styles.form}>
      <ErrorSummary errors={problems.map((message) => ({ message, fieldId: id }))} headingLevel={4} />
      <TextField
        id={id}
        label={label}
        required
        width="full"
        maxLength={limit}
        value={reason}
        error={problems[0]}
        // The box was opened by a press: what comes next is to write.
        // eslint-disable-next-line jsx-a11y/no-autofocus
        autoFocus
        onChange={(event) => setReason(event.target.value)}
        onKeyDown={(event) => event.key === 'Escape' && onCancel()}
      />
      <Cluster>
        <Button type="submit" size="compact" pending={pending}>
          {submit}
        </Button>
        <Button variant="quiet" size="compact" onClick={onCancel}>
          {t('office.cancel')}
        </Button>
      </Cluster>
    </form>
  )
}
