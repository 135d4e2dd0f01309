import { ProgressSteps } from '@participe/ui'
import type { FieldProblem } from '@participe/ui'
import { useEffect, useRef, useState } from 'react'
import { useNavigate, useSearchParams } from 'react-router'
import { ConfirmEmail } from '../../kit/ConfirmEmail.tsx'
import { useSession } from '../../platform/session.tsx'
import { useWords } from '../../platform/useWords.ts'
import { emptyForm, faultsOf, formOfDraft, isEmpty } from './idea-form.ts'
import type { IdeaForm } from './idea-form.ts'
import styles from './ideas.module.css'
import { consentId, ReviewStep } from './ReviewStep.tsx'
import { useDraftSaving } from './useDraft.ts'
import { useSubmitIdea } from './useSubmitIdea.ts'
import { fieldId, WriteStep } from './WriteStep.tsx'

export interface ProposeFormProps {
  toolId: string
  organization: string
  limits: { titleMaximum: number; bodyMaximum: number; askEffect: boolean; askPlace: boolean }
  draft: unknown
}

const writtenFields = ['title', 'body', 'effect', 'place'] as const

/** Write, check, and only then an address: acting comes first. The Back key goes back one step. */
export function ProposeForm({ toolId, organization, limits, draft }: ProposeFormProps) {
  const { t, path } = useWords()
  const navigate = useNavigate()
  const { signedIn } = useSession()
  const [parameters, setParameters] = useSearchParams()
  const [form, setForm] = useState<IdeaForm>(() =>
    draft ? formOfDraft(draft, crypto.randomUUID()) : emptyForm(crypto.randomUUID()),
  )
  const [consent, setConsent] = useState(false)
  const [confirming, setConfirming] = useState(false)
  const [errors, setErrors] = useState<FieldProblem[]>([])
  const [attempt, setAttempt] = useState(0)
  const [sending, setSending] = useState(false)
  const saving = useDraftSaving(toolId)
  const submit = useSubmitIdea(toolId)
  const heading = useRef<HTMLHeadingElement>(null)

  const reviewing = parameters.get('etape') === 'verifier' && faultsOf(form, limits).length === 0
  const before = useRef(reviewing)
  useEffect(() => {
    if (before.current !== reviewing) heading.current?.focus()
    before.current = reviewing
  }, [reviewing])

  const show = (problems: FieldProblem[]) => {
    setErrors(problems)
    setAttempt((count) => count + 1)
  }
  const change = (next: IdeaForm) => {
    setForm(next)
    if (!isEmpty(next)) saving.keep(next)
  }
  const toReview = () => {
    const faults = faultsOf(form, limits)
    if (faults.length > 0) {
      show(
        faults.map(({ field, message, values }) => ({
          fieldId: fieldId(field),
          message: t(message, values),
        })),
      )
      return
    }
    setErrors([])
    setParameters({ etape: 'verifier' })
  }
  const toWrite = () => {
    setConfirming(false)
    setParameters({})
  }

  const send = async () => {
    setSending(true)
    try {
      const { receiptNumber, problems } = await submit(form)
      if (receiptNumber) {
        saving.forget()
        await navigate(path('receipt', { number: receiptNumber }), { replace: true })
        return
      }
      setConfirming(false)
      const written = problems.some((problem) => writtenFields.some((field) => field === problem.path))
      show(
        problems.map(({ path: field, message }) => {
          const known = writtenFields.find((one) => one === field)
          return { fieldId: known ? fieldId(known) : field === 'consent' ? consentId : undefined, message }
        }),
      )
      if (written) setParameters({})
    } catch {
      show([{ message: t('kit.unexpected') }])
    } finally {
      setSending(false)
    }
  }

  const next = () => {
    if (!consent) {
      show([{ fieldId: consentId, message: t('propose.error.consent') }])
      return
    }
    setErrors([])
    if (signedIn) void send()
    else setConfirming(true)
  }

  return (
    <>
      <ProgressSteps
        current={reviewing ? 2 : 1}
        total={2}
        title={t(reviewing ? 'propose.step.review' : 'propose.step.write')}
      />
      <h2 ref={heading} tabIndex={-1} className={styles.stepTitle}>
        {t(reviewing ? 'propose.step.review' : 'propose.step.write')}
      </h2>
      {reviewing ? (
        <ReviewStep
          form={form}
          organization={organization}
          consent={consent}
          errors={errors}
          attempt={attempt}
          pending={sending}
          onConsent={setConsent}
          onBack={toWrite}
          onSend={next}
        >
          {confirming ? (
            <section aria-labelledby="confirmer" className={styles.collection}>
              <h3 id="confirmer" className={styles.similarTitle}>
                {t('propose.confirm.title')}
              </h3>
              <ConfirmEmail
                focus
                reason={t('propose.confirm.reason')}
                confirmLabel={t('propose.confirm.send')}
                onConfirmed={send}
              />
            </section>
          ) : undefined}
        </ReviewStep>
      ) : (
        <WriteStep
          toolId={toolId}
          form={form}
          limits={limits}
          errors={errors}
          attempt={attempt}
          draft={saving.state}
          onChange={change}
          onNext={toReview}
        />
      )}
    </>
  )
}
