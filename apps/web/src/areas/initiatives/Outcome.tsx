import { getFragmentData, graphql } from '@participe/schema'
import type { FragmentType } from '@participe/schema'
import { LinkButton, Notice, Stack } from '@participe/ui'
import { PlainText } from '../../kit/PlainText.tsx'
import { useWords } from '../../platform/useWords.ts'
import type { PartProps } from './Opening.tsx'

const OutcomeFragment = graphql(`
  fragment InitiativeOutcome on Initiative {
    slug
    status
    lateReason
    cancelReason
    shortNoticeReason
    replyDueOn
    answeredAt
    feedbackReport {
      id
      summary
    }
  }
`)

/** What a person must know before reading on: answered, late and why, cancelled and why, short notice and why. */
export function Outcome({ lang, ...props }: PartProps<FragmentType<typeof OutcomeFragment>>) {
  const initiative = getFragmentData(OutcomeFragment, props.initiative)
  const { t, path, date, relativeDays } = useWords()
  const { status, replyDueOn, answeredAt, feedbackReport } = initiative
  if (status === 'CANCELLED')
    return (
      <Notice tone="warning" title={t('initiative.cancelled.title')}>
        <PlainText lang={lang} text={initiative.cancelReason} />
      </Notice>
    )
  if (status === 'LATE' && replyDueOn)
    return (
      <Notice tone="error" title={t('initiative.late.title')}>
        <Stack gap="xs">
          <p>
            {t('initiative.late.text', { date: date(replyDueOn, 'article'), ago: relativeDays(replyDueOn) })}
          </p>
          {initiative.lateReason ? (
            <PlainText lang={lang} text={initiative.lateReason} />
          ) : (
            <p>{t('initiative.late.noReason')}</p>
          )}
        </Stack>
      </Notice>
    )
  if (status === 'ANSWERED' && answeredAt)
    return (
      <Notice
        tone="success"
        title={t('initiative.answered.title', { date: date(answeredAt, 'article') })}
        actions={
          <LinkButton size="compact" href={path('report', { slug: initiative.slug })}>
            {t('initiative.readReport')}
          </LinkButton>
        }
      >
        {feedbackReport && <PlainText lang={lang} text={feedbackReport.summary} />}
      </Notice>
    )
  if (!initiative.shortNoticeReason) return null
  return (
    <Notice title={t('initiative.short.title')}>
      <PlainText lang={lang} text={initiative.shortNoticeReason} />
    </Notice>
  )
}
