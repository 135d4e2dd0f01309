import type { AnswerState } from '@participe/schema/generated/graphql.ts'
import { StatusBadge } from '@participe/ui'
import type { IconName, Tone } from '@participe/ui'
import { useWords } from '../platform/useWords.ts'

const looks: Record<AnswerState, { tone: Tone; icon?: IconName }> = {
  UNDER_REVIEW: { tone: 'info', icon: 'clock' },
  ACCEPTED: { tone: 'success', icon: 'check' },
  PARTLY_ACCEPTED: { tone: 'success', icon: 'checkCircle' },
  ALREADY_DONE: { tone: 'neutral', icon: 'checkCircle' },
  NOT_ACCEPTED: { tone: 'neutral', icon: 'cross' },
  OUT_OF_SCOPE: { tone: 'neutral', icon: 'external' },
  PLANNED: { tone: 'info', icon: 'calendar' },
  IN_PROGRESS: { tone: 'warning', icon: 'clock' },
  DONE: { tone: 'success', icon: 'checkCircle' },
}

export function OutcomeBadge({ state }: { state: AnswerState }) {
  const { t } = useWords()
  return <StatusBadge {...looks[state]}>{t(`kit.outcome.${state}`)}</StatusBadge>
}
