import { dayOf } from '../../platform/clock.ts'

export const initiativeStatuses = [
  'DRAFT',
  'COMING',
  'OPEN',
  'AWAITING_REPLY',
  'LATE',
  'ANSWERED',
  'CANCELLED',
] as const
export type InitiativeStatus = (typeof initiativeStatuses)[number]

export interface InitiativeDates {
  publishedAt: Date | null
  cancelledAt: Date | null
  opensAt: Date | null
  closesAt: Date | null
  answeredAt: Date | null
  /** Calendar day in Québec, YYYY-MM-DD. */
  replyDueOn: string | null
}

/**
 * The status of an initiative, from its dates alone; the SQL function initiative_status says the same.
 * Open from the opening instant, included, to the closing instant, excluded. Late from the day after the promised
 * day (norm N-10).
 */
export function initiativeStatus(dates: InitiativeDates, now: Date): InitiativeStatus {
  if (!dates.publishedAt) return 'DRAFT'
  if (dates.cancelledAt) return 'CANCELLED'
  if (dates.opensAt && now < dates.opensAt) return 'COMING'
  if (dates.closesAt && now < dates.closesAt) return 'OPEN'
  if (dates.answeredAt) return 'ANSWERED'
  if (dates.replyDueOn && dayOf(now) > dates.replyDueOn) return 'LATE'
  return 'AWAITING_REPLY'
}

/** The next date that matters to a citizen, and what it is. */
export function nextDate(
  dates: InitiativeDates,
  now: Date,
): { kind: 'OPENS' | 'CLOSES' | 'REPLY_DUE'; at: Date } | null {
  const status = initiativeStatus(dates, now)
  if (status === 'COMING' && dates.opensAt) return { kind: 'OPENS', at: dates.opensAt }
  if (status === 'OPEN' && dates.closesAt) return { kind: 'CLOSES', at: dates.closesAt }
  if ((status === 'AWAITING_REPLY' || status === 'LATE') && dates.replyDueOn) {
    return { kind: 'REPLY_DUE', at: new Date(`${dates.replyDueOn}T12:00:00-05:00`) }
  }
  return null
}
