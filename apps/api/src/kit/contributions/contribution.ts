/** The envelope's life: pure rules. */
export const contributionStatuses = ['PENDING', 'PUBLISHED', 'HIDDEN', 'REMOVED', 'WITHDRAWN'] as const
export type ContributionStatus = (typeof contributionStatuses)[number]

export const contributionEvents = [
  'submitted',
  'held',
  'published',
  'edited',
  'flagged',
  'kept',
  'hidden',
  'restored',
  'removed',
  'withdrawn',
] as const
export type ContributionEventType = (typeof contributionEvents)[number]

const leadsTo: Record<ContributionEventType, Partial<Record<ContributionStatus, ContributionStatus>>> = {
  submitted: { PENDING: 'PUBLISHED' },
  held: { PUBLISHED: 'PENDING', PENDING: 'PENDING' },
  published: { PENDING: 'PUBLISHED' },
  edited: { PENDING: 'PENDING', PUBLISHED: 'PUBLISHED' },
  flagged: { PENDING: 'PENDING', PUBLISHED: 'PUBLISHED', HIDDEN: 'HIDDEN' },
  kept: { PUBLISHED: 'PUBLISHED' },
  hidden: { PENDING: 'HIDDEN', PUBLISHED: 'HIDDEN' },
  restored: { HIDDEN: 'PUBLISHED', REMOVED: 'PUBLISHED' },
  removed: { PENDING: 'REMOVED', PUBLISHED: 'REMOVED', HIDDEN: 'REMOVED' },
  withdrawn: { PENDING: 'WITHDRAWN', PUBLISHED: 'WITHDRAWN', HIDDEN: 'WITHDRAWN' },
}

/** The status after an event; null when the event can't happen in that status. */
export const statusAfter = (
  status: ContributionStatus,
  event: ContributionEventType,
): ContributionStatus | null => leadsTo[event][status] ?? null

/** The status that a log leads to. The stored status is this, always: a test recounts it. */
export function statusOf(events: readonly ContributionEventType[]): ContributionStatus {
  return events.reduce<ContributionStatus>((status, event) => statusAfter(status, event) ?? status, 'PENDING')
}

/** Version of the notice shown where contributions are collected (norm P-07). */
export const collectionNotice = '2026-11'

export const channels = ['WEB', 'PAPER', 'PHONE', 'IN_PERSON', 'API'] as const
export type Channel = (typeof channels)[number]
/** Channels that staff enter on someone's behalf, with the same weight. */
export const assistedChannels: readonly Channel[] = ['PAPER', 'PHONE', 'IN_PERSON']
