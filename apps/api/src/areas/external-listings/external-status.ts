/** What an official page says; UNKNOWN when it says something that we do not know (see the official page, T16.18). */
export const statedStatuses = ['ACTIVE', 'AWAITING_REPLY', 'ANSWERED', 'CANCELLED', 'UNKNOWN'] as const
export type StatedStatus = (typeof statedStatuses)[number]

export type ExternalStatus = Exclude<StatedStatus, 'ACTIVE'> | 'COMING' | 'OPEN' | 'CLOSED'

export interface ExternalDates {
  stated: StatedStatus
  opensAt: Date | null
  closesAt: Date | null
}

/**
 * Where something held elsewhere stands; the SQL function external_status says the same. While the official page only
 * says that it is active, its dates decide. After its closing we only know that it is closed: what follows is for the
 * institution to say.
 */
export function externalStatus({ stated, opensAt, closesAt }: ExternalDates, now: Date): ExternalStatus {
  if (stated !== 'ACTIVE') return stated
  if (opensAt && now < opensAt) return 'COMING'
  if (!closesAt || now < closesAt) return 'OPEN'
  return 'CLOSED'
}

/** A word of a source as one of ours; any other is unknown, never a guess. */
export function statedFrom(word: string | null | undefined): StatedStatus {
  const known: Record<string, StatedStatus> = {
    active: 'ACTIVE',
    open: 'ACTIVE',
    scheduled: 'ACTIVE',
    confirmed: 'ACTIVE',
    'awaiting-reply': 'AWAITING_REPLY',
    answered: 'ANSWERED',
    cancelled: 'CANCELLED',
  }
  return known[(word ?? '').trim().toLowerCase()] ?? 'UNKNOWN'
}
