import { getFragmentData, graphql } from '@participe/schema'
import type { FragmentType } from '@participe/schema'
import { Button, Link, StatusBadge } from '@participe/ui'
import { useId, useRef, useState } from 'react'
import { OutcomeBadge } from '../../../kit/OutcomeBadge.tsx'
import { PlainText } from '../../../kit/PlainText.tsx'
import { useRatingWords } from '../../../kit/useRatingWords.ts'
import { useWords } from '../../../platform/useWords.ts'
import styles from '../kit/office.module.css'
import { AnswerForm } from './AnswerForm.tsx'
import own from './contributions.module.css'

export const OfficeIdeaLineFragment = graphql(`
  fragment OfficeIdeaLine on Idea {
    id
    toolId
    title
    body
    effect
    language
    authorName
    channel
    createdAt
    ratingMode
    supports
    opposes
    stars
    points
    comments
    outcome
    nextStates
    reasonedStates
    can {
      action
      allowed
      reason {
        message
      }
    }
    answers {
      id
      at
      state
      text
      language
      organizationName
    }
  }
`)

/** After an answer the keyboard goes on with the next idea, without looking for it. */
function focusNext(line: HTMLElement | null) {
  const next = line?.nextElementSibling?.querySelector<HTMLElement>('[data-answer]')
  ;(next ?? line?.querySelector<HTMLElement>('[data-answer]'))?.focus()
}

export function IdeaLine(props: { idea: FragmentType<typeof OfficeIdeaLineFragment> }) {
  const idea = getFragmentData(OfficeIdeaLineFragment, props.idea)
  const { t, date, path } = useWords()
  const words = useRatingWords()
  const [open, setOpen] = useState(false)
  const line = useRef<HTMLLIElement>(null)
  const titleId = useId()
  const answer = idea.can.find(({ action }) => action === 'answer')
  const close = () => {
    setOpen(false)
    line.current?.querySelector<HTMLElement>('[data-answer]')?.focus()
  }
  return (
    <li ref={line} className={styles.line}>
      <div className={styles.row}>
        <h3 id={titleId} className={styles.title} lang={idea.language}>
          <Link href={path('idea', { id: idea.id })}>{idea.title}</Link>
        </h3>
        {idea.outcome ? (
          <OutcomeBadge state={idea.outcome} />
        ) : (
          <StatusBadge>{t('office.answer.none')}</StatusBadge>
        )}
      </div>
      <p className={styles.quiet}>
        {[
          ...(idea.ratingMode === 'NONE' ? [] : [words(idea.ratingMode, idea)]),
          t('office.contributions.comments', { count: idea.comments }),
          idea.authorName,
          date(idea.createdAt),
          ...(idea.channel === 'WEB' ? [] : [t(`office.channel.${idea.channel}`)]),
        ].join(' · ')}
      </p>
      <PlainText text={idea.body} lang={idea.language} className={open ? undefined : own.excerpt} />
      {open && idea.effect && (
        <p lang={idea.language}>
          <strong>{t('office.answer.effect')}</strong> {idea.effect}
        </p>
      )}
      {answer?.allowed ? (
        <div>
          <Button
            data-answer
            variant="secondary"
            size="compact"
            icon="answer"
            aria-expanded={open}
            aria-label={t('office.named', {
              action: t(idea.outcome ? 'office.answer.again' : 'office.answer.open'),
              name: idea.title,
            })}
            onClick={() => setOpen(!open)}
          >
            {t(idea.outcome ? 'office.answer.again' : 'office.answer.open')}
          </Button>
        </div>
      ) : (
        answer?.reason && <p className={styles.quiet}>{answer.reason.message}</p>
      )}
      {open && (
        <AnswerForm
          idea={idea}
          labelledBy={titleId}
          onCancel={close}
          onDone={() => {
            setOpen(false)
            focusNext(line.current)
          }}
        />
      )}
    </li>
  )
}
