import { useMutation } from '@apollo/client/react'
import { graphql } from '@participe/schema'
import { Button, Disclosure, Notice, Stack, TextArea, useAnnounce } from '@participe/ui'
import { useEffect, useRef, useState } from 'react'
import type { ReactNode, SubmitEvent } from 'react'
import { useLocation } from 'react-router'
import { useWords } from '../../platform/useWords.ts'
import styles from './me.module.css'
import { reviewAnchor } from './notification.ts'

const AppealDecisionDocument = graphql(`
  mutation AppealDecision($input: AppealDecisionInput!) {
    appealDecision(input: $input) {
      appealed
      problems {
        message
      }
    }
  }
`)

const maximum = 2000

export interface ReviewRequestProps {
  contributionId: string
  status: 'HIDDEN' | 'REMOVED'
  /** Tells this request from the others of the page. */
  title: string
  /** A review can be asked now, says the API. */
  allowed: boolean
  onSent: () => void
  /** The decisions taken so far. */
  children: ReactNode
}

/** What moderation restricted, in words, and the way to have someone else look again. */
export function ReviewRequest(props: ReviewRequestProps) {
  const { contributionId, status, title, allowed, onSent, children } = props
  const { t } = useWords()
  const announce = useAnnounce()
  const anchor = reviewAnchor(contributionId)
  const aimedAt = useLocation().hash === `#${anchor}`
  const [text, setText] = useState('')
  const [problem, setProblem] = useState<string>()
  const [sent, setSent] = useState(false)
  const [appeal, { loading }] = useMutation(AppealDecisionDocument)
  const box = useRef<HTMLDivElement>(null)
  const area = useRef<HTMLTextAreaElement>(null)

  useEffect(() => {
    if (aimedAt || sent) box.current?.focus()
  }, [aimedAt, sent])

  const refuse = (words: string) => {
    setProblem(words)
    area.current?.focus()
  }

  const send = async () => {
    setProblem(undefined)
    try {
      const { data } = await appeal({ variables: { input: { contributionId, text: text.trim() } } })
      const [first] = data?.appealDecision.problems ?? []
      if (first) {
        refuse(first.message)
        return
      }
      announce(t('me.review.sent'))
      setSent(true)
      onSent()
    } catch {
      refuse(t('kit.unexpected'))
    }
  }

  const press = (event: SubmitEvent<HTMLFormElement>) => {
    event.preventDefault()
    if (!text.trim()) refuse(t('me.review.empty'))
    else if (text.length > maximum) refuse(t('me.review.long'))
    else void send()
  }

  return (
    <div ref={box} id={anchor} tabIndex={-1} className={styles.review}>
      <p>{t(`me.review.${status}`)}</p>
      {children}
      {sent && <Notice tone="success">{t('me.review.sent')}</Notice>}
      {!sent && allowed && (
        <Disclosure
          open={aimedAt}
          summary={
            <>
              {t('me.review.ask')}
              <span className="visually-hidden"> {t('me.review.which', { title })}</span>
            </>
          }
        >
          <form onSubmit={press} noValidate>
            <Stack gap="sm">
              <TextArea
                ref={area}
                label={t('me.review.label')}
                hint={t('me.review.hint')}
                rows={4}
                dir="auto"
                showRequirement={false}
                required
                characterLimit={maximum}
                value={text}
                error={problem}
                onChange={(event) => setText(event.currentTarget.value)}
              />
              <div>
                <Button type="submit" size="compact" pending={loading}>
                  {t('me.review.send')}
                </Button>
              </div>
            </Stack>
          </form>
        </Disclosure>
      )}
    </div>
  )
}
