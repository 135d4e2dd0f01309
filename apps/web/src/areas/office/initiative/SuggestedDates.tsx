import type { InitiativeStatus } from '@participe/schema/generated/graphql.ts'
import { Button, Notice } from '@participe/ui'
import { useWords } from '../../../platform/useWords.ts'
import { addDays, dayOf } from '../kit/day.ts'
import type { Values } from './fields.ts'

/** Dates that pass the gate without a reason, holidays included: two weeks, eight weeks, then eleven (N-04, N-10). */
export function suggestedDates(today: string) {
  const opensAt = addDays(today, 15)
  const closesAt = addDays(opensAt, 56)
  return { opensAt, closesAt, replyDueOn: addDays(closesAt, 77) }
}

export interface SuggestedDatesProps {
  status: InitiativeStatus
  onPropose: (name: string, value: Values[string]) => void
}

export function SuggestedDates({ status, onPropose }: SuggestedDatesProps) {
  const { t, date } = useWords()
  if (status !== 'DRAFT') return null
  const proposed = suggestedDates(dayOf(new Date().toISOString()))
  const propose = () => Object.entries(proposed).forEach(([name, value]) => onPropose(name, value))
  return (
    <Notice
      title={t('office.dates.rules')}
      actions={
        <Button variant="secondary" size="compact" onClick={propose}>
          {t('office.dates.propose')}
        </Button>
      }
    >
      <p>
        {t('office.dates.proposal', {
          opensAt: date(proposed.opensAt),
          closesAt: date(proposed.closesAt),
          replyDueOn: date(proposed.replyDueOn),
        })}
      </p>
    </Notice>
  )
}
