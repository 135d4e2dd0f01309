import { useMutation } from '@apollo/client/react'
import { graphql } from '@participe/schema'
import { Button, Cluster, Stack, TextArea, useAnnounce } from '@participe/ui'
import { lazy, Suspense, useEffect, useRef, useState } from 'react'
import type { SubmitEvent } from 'react'
import { useSession } from '../platform/session.tsx'
import { useWords } from '../platform/useWords.ts'
import styles from './contribution.module.css'

const ConfirmEmail = lazy(() => import('./ConfirmEmail.tsx').then((file) => ({ default: file.ConfirmEmail })))

const SubmitCommentDocument = graphql(`
  mutation SubmitComment($input: SubmitCommentInput!) {
    submitComment(input: $input) {
      commentId
      problems {
        message
      }
    }
  }
`)

const maximum = 2000

export interface CommentFormProps {
  subjectId: string
  parentId?: string
  label: string
  focus?: boolean
  onSent: () => Promise<void>
  onCancel?: () => void
}

export function CommentForm({ subjectId, parentId, label, focus, onSent, onCancel }: CommentFormProps) {
  const { t, language } = useWords()
  const { signedIn } = useSession()
  const announce = useAnnounce()
  const [body, setBody] = useState('')
  const [key, setKey] = useState(() => crypto.randomUUID())
  const [problem, setProblem] = useState<string>()
  const [confirming, setConfirming] = useState(false)
  const [submit, { loading }] = useMutation(SubmitCommentDocument)
  const area = useRef<HTMLTextAreaElement>(null)

  useEffect(() => {
    if (focus) area.current?.focus()
  }, [focus])

  const send = async () => {
    setProblem(undefined)
    try {
      const input = { subjectId, parentId, body: body.trim(), language, submissionKey: key }
      const { data } = await submit({ variables: { input } })
      const [first] = data?.submitComment.problems ?? []
      if (first) {
        setProblem(first.message)
        setConfirming(false)
        return
      }
      setBody('')
      setKey(crypto.randomUUID())
      setConfirming(false)
      announce(t('kit.comment.sent'))
      await onSent()
    } catch {
      setProblem(t('kit.unexpected'))
    }
  }

  const press = (event: SubmitEvent<HTMLFormElement>) => {
    event.preventDefault()
    if (!body.trim() || body.length > maximum) {
      setProblem(t(body.trim() ? 'kit.comment.long' : 'kit.comment.empty'))
      area.current?.focus()
    } else if (signedIn) void send()
    else setConfirming(true)
  }

  return (
    <div className={styles.inline}>
      <form onSubmit={press} noValidate>
        <Stack gap="sm">
          <TextArea
            ref={area}
            label={label}
            rows={3}
            dir="auto"
            showRequirement={false}
            characterLimit={maximum}
            value={body}
            error={problem}
            onChange={(event) => setBody(event.currentTarget.value)}
          />
          {!confirming && (
            <Cluster>
              <Button type="submit" size="compact" pending={loading}>
                {t('kit.comment.send')}
              </Button>
              {onCancel && (
                <Button variant="quiet" size="compact" onClick={onCancel}>
                  {t('kit.cancel')}
                </Button>
              )}
            </Cluster>
          )}
        </Stack>
      </form>
      {confirming && (
        <Suspense fallback={null}>
          <ConfirmEmail
            focus
            reason={t('kit.comment.reason')}
            confirmLabel={t('kit.comment.confirm')}
            onConfirmed={send}
            onCancel={() => setConfirming(false)}
          />
        </Suspense>
      )}
    </div>
  )
}
