import type { InitiativeStatus } from '@participe/schema/generated/graphql.ts'
import { StatusBadge } from '@participe/ui'
import type { IconName, Tone } from '@participe/ui'
import { useWords } from '../platform/useWords.ts'

const looks: Record<InitiativeStatus, { tone: Tone; icon?: IconName }> = {
  DRAFT: { tone: 'neutral', icon: 'edit' },
  COMING: { tone: 'info', icon: 'calendar' },
  OPEN: { tone: 'success', icon: 'megaphone' },
  AWAITING_REPLY: { tone: 'warning', icon: 'clock' },
  LATE: { tone: 'error', icon: 'alert' },
  ANSWERED: { tone: 'info', icon: 'answer' },
  CANCELLED: { tone: 'neutral', icon: 'cross' },
}

export function InitiativeStatusBadge({ status }: { status: InitiativeStatus }) {
  const { t } = useWords()
  return <StatusBadge {...looks[status]}>{t(`kit.status.${status}`)}</StatusBadge>
}
