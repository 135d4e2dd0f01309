import type { ModerationAction, ReviewCause } from '@participe/schema/generated/graphql.ts'
import { Disclosure } from '@participe/ui'
import { PlainText } from '../../../kit/PlainText.tsx'
import { useWords } from '../../../platform/useWords.ts'

export interface NoticePreviewProps {
  action: ModerationAction
  cause: ReviewCause
  initiative: string
  rule: string
  explanation: string
  text: string
}

/** What the author will read: the fact, the rule, the reasons, who decided, how to contest. */
export function NoticePreview({ action, cause, initiative, rule, explanation, text }: NoticePreviewProps) {
  const { t } = useWords()
  const lines = [
    t(`office.notice.${action}`, { initiative }),
    t('office.notice.rule', { rule: rule || '…' }),
    t('office.notice.reasons', { explanation: explanation.trim() || '…' }),
    t(`office.notice.origin.${cause}`),
    t('office.notice.text', { text }),
    t(cause === 'APPEAL' ? 'office.notice.final' : 'office.notice.appeal'),
  ]
  return (
    <Disclosure summary={t('office.notice.preview')}>
      <PlainText text={lines.join('\n\n')} />
    </Disclosure>
  )
}
