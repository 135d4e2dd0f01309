import { Button, ErrorSummary } from '@participe/ui'
import { useState } from 'react'
import type { SubmitEvent } from 'react'
import { useWords } from '../../../platform/useWords.ts'
import { Confirm } from '../kit/Confirm.tsx'
import styles from '../kit/office.module.css'
import type { Problem } from '../kit/problems.ts'
import { TextPair } from '../kit/TextPair.tsx'
import { inputOf, textOf } from '../kit/translations.ts'
import { UnsavedGuard } from '../kit/UnsavedGuard.tsx'
import { useAction } from './useAction.ts'

export interface ReasonFormProps {
  name: string
  label: string
  help: string
  submit: string
  done: string
  /** Asked before it happens; without it, at once. */
  confirm?: string
  initial: { fr: string; en?: string | null } | null | undefined
  onSubmit: (reason: { fr: string; en?: string }) => Promise<readonly Problem[] | undefined>
}

/** A reason that everyone will read. */
export function ReasonForm({ name, label, help, submit, done, confirm, initial, onSubmit }: ReasonFormProps) {
  const { t } = useWords()
  const [before, setBefore] = useState(() => textOf(initial))
  const [reason, setReason] = useState(before)
  const [asking, setAsking] = useState(false)
  const [error, setError] = useState('')
  const { run, pending, problems } = useAction(done)
  const unsaved = reason.fr !== before.fr || reason.en !== before.en
  const send = async () => {
    if (await run(() => onSubmit(inputOf(reason)))) setBefore(reason)
    setAsking(false)
  }
  const ask = (event: SubmitEvent<HTMLFormElement>) => {
    event.preventDefault()
    const empty = reason.fr.trim() === ''
    setError(empty ? t('office.reasonRequired') : '')
    if (empty || pending) return
    if (confirm) setAsking(true)
    else void send()
  }
  const errors = [
    ...(error ? [{ fieldId: `${name}-fr`, message: error }] : []),
    ...problems.map((message) => ({ message })),
  ]
  return (
    <form noValidate onSubmit={ask} className={styles.form}>
      <p>{help}</p>
      <ErrorSummary errors={errors} headingLevel={4} />
      <TextPair
        name={name}
        label={label}
        required
        english
        limit={2_000}
        value={reason}
        onChange={setReason}
        errors={error ? { [`${name}-fr`]: error } : {}}
      />
      <div>
        <Button type="submit" variant={confirm ? 'danger' : 'primary'} pending={pending}>
          {submit}
        </Button>
      </div>
      <UnsavedGuard unsaved={unsaved && !pending} />
      <Confirm
        isOpen={asking}
        title={confirm ?? ''}
        confirmLabel={submit}
        tone="danger"
        pending={pending}
        onConfirm={() => void send()}
        onCancel={() => setAsking(false)}
      >
        <p>{help}</p>
      </Confirm>
    </form>
  )
}
