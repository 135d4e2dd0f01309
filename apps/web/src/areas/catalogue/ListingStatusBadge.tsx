import type { ExternalStatus } from '@participe/schema/generated/graphql.ts'
import { StatusBadge } from '@participe/ui'
import type { IconName, Tone } from '@participe/ui'
import { useWords } from '../../platform/useWords.ts'

const looks: Record<ExternalStatus, { tone: Tone; icon: IconName }> = {
  COMING: { tone: 'info', icon: 'calendar' },
  OPEN: { tone: 'success', icon: 'megaphone' },
  CLOSED: { tone: 'neutral', icon: 'lock' },
  AWAITING_REPLY: { tone: 'warning', icon: 'clock' },
  ANSWERED: { tone: 'info', icon: 'answer' },
  CANCELLED: { tone: 'neutral', icon: 'cross' },
  UNKNOWN: { tone: 'neutral', icon: 'info' },
}

export function ListingStatusBadge({ status }: { status: ExternalStatus }) {
  const { t } = useWords()
  return <StatusBadge {...looks[status]}>{t(`catalogue.status.${status}`)}</StatusBadge>
}
