import { useApolloClient, useMutation } from '@apollo/client/react'
import { graphql } from '@participe/schema'
import { Button, Cluster, CodeField, EmailField, Notice, Stack, useAnnounce } from '@participe/ui'
import { useEffect, useRef, useState } from 'react'
import type { SubmitEvent } from 'react'
import { forgetOtherLanguage } from '../platform/apollo.ts'
import { useWords } from '../platform/useWords.ts'

const RequestCodeDocument = graphql(`
  mutation RequestEmailCode($input: RequestEmailCodeInput!) {
    requestEmailCode(input: $input) {
      minutes
      problems {
        path
        message
      }
    }
  }
`)

const ConfirmCodeDocument = graphql(`
  mutation ConfirmEmailCode($input: ConfirmEmailCodeInput!) {
    confirmEmailCode(input: $input) {
      viewer {
        participantId
        level
        publicName
        email
        language
        unreadNotifications
        memberships {
          organizationId
          organizationSlug
          organizationName
          role
          central
        }
      }
      problems {
        path
        message
      }
    }
  }
`)

export interface ConfirmEmailProps {
  /** Why it is asked here: « pour appuyer cette idée ». */
  reason: string
  /** The person is signed in: what they wanted to do can be done. */
  onConfirmed: () => void | Promise<void>
  confirmLabel?: string
  onCancel?: () => void
  /** Takes the focus when it appears in the middle of a page. */
  focus?: boolean
}

/** An address, then the code received: the one way in, at the place where it is needed (S-40, A-24). */
export function ConfirmEmail({
  reason,
  onConfirmed,
  confirmLabel,
  onCancel,
  focus = false,
}: ConfirmEmailProps) {
  const { t, language } = useWords()
  const client = useApolloClient()
  const announce = useAnnounce()
  const [email, setEmail] = useState('')
  const [code, setCode] = useState('')
  const [sent, setSent] = useState(false)
  const [problem, setProblem] = useState<string>()
  const [busy, setBusy] = useState(false)
  const [requestCode] = useMutation(RequestCodeDocument)
  const [confirmCode] = useMutation(ConfirmCodeDocument)
  const field = useRef<HTMLInputElement>(null)

  useEffect(() => {
    if (focus || sent) field.current?.focus()
  }, [focus, sent])

  const attempt = async (work: () => Promise<string | undefined>) => {
    setBusy(true)
    setProblem(undefined)
    try {
      const refused = await work()
      setProblem(refused)
      if (refused) field.current?.focus()
    } catch {
      setProblem(t('kit.unexpected'))
    } finally {
      setBusy(false)
    }
  }

  const send = () =>
    attempt(async () => {
      const { data } = await requestCode({ variables: { input: { email: email.trim() } } })
      const [first] = data?.requestEmailCode.problems ?? []
      if (first) return first.message
      setCode('')
      setSent(true)
      announce(t('kit.confirm.sent', { email }))
      return undefined
    })

  const confirm = () =>
    attempt(async () => {
      const { data } = await confirmCode({ variables: { input: { email: email.trim(), code } } })
      const [first] = data?.confirmEmailCode.problems ?? []
      if (first) return first.message
      forgetOtherLanguage(language)
      await onConfirmed()
      await client.reFetchObservableQueries()
      return undefined
    })

  const submit = (event: SubmitEvent<HTMLFormElement>) => {
    event.preventDefault()
    if (!busy) void (sent ? confirm() : send())
  }

  return (
    <form onSubmit={submit} noValidate>
      <Stack gap="sm">
        <p>{reason}</p>
        {sent ? (
          <>
            <Notice>{t('kit.confirm.sent', { email })}</Notice>
            <CodeField
              key="code"
              ref={field}
              label={t('kit.confirm.code')}
              hint={t('kit.confirm.codeHint')}
              required
              showRequirement={false}
              value={code}
              error={problem}
              onChange={(event) => setCode(event.currentTarget.value)}
            />
          </>
        ) : (
          <EmailField
            key="email"
            ref={field}
            label={t('kit.confirm.email')}
            hint={t('kit.confirm.emailHint')}
            required
            showRequirement={false}
            value={email}
            error={problem}
            onChange={(event) => setEmail(event.currentTarget.value)}
          />
        )}
        <Cluster>
          <Button type="submit" pending={busy}>
            {sent ? (confirmLabel ?? t('kit.confirm.confirm')) : t('kit.confirm.send')}
          </Button>
          {sent && (
            <Button variant="secondary" onClick={() => setSent(false)}>
              {t('kit.confirm.again')}
            </Button>
          )}
          {onCancel && (
            <Button variant="quiet" onClick={onCancel}>
              {t('kit.cancel')}
            </Button>
          )}
        </Cluster>
      </Stack>
    </form>
  )
}
