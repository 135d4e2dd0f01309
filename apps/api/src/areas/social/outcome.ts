import { afterFailure, afterVisit, longest, nextVisit, shortest } from './schedule.ts'

/** Why a visit gave nothing. Each has its sentence in the messages. */
export const visitProblems = [
  'unreachable',
  'timeout',
  'too-large',
  'unsafe-address',
  'too-many-redirects',
  'moved-elsewhere',
  'refused',
  'not-found',
  'server-error',
  'wrong-type',
  'entities',
  'unreadable',
  'not-public',
] as const
export type VisitProblem = (typeof visitProblems)[number]

/** How a visit of a feed ended. */
export type Outcome =
  | { kind: 'news'; newItems: number; rest: number; movedTo: string | null; flaw: VisitProblem | null }
  | { kind: 'unchanged'; rest: number; movedTo: string | null }
  | { kind: 'gone' }
  | { kind: 'slow-down'; until: Date | null }
  | { kind: 'failed'; problem: VisitProblem; detail: string }

export interface VisitState {
  intervalMinutes: number
  errorStreak: number
}

/** What the account becomes. Fields that are absent stay as they are. */
export interface Reaction {
  intervalMinutes: number
  errorStreak: number
  nextFetchAt: Date | null
  lastProblem: string | null
  lastProblemDetail: string | null
  status?: 'GONE'
  feedUrl?: string
  /** The feed was read or confirmed: the account is fresh. */
  fresh: boolean
}

/** What a status says, before the body is read; null when the body decides. */
export function outcomeOfStatus(status: number, retryAfter: Date | null): Outcome | null {
  if (status === 410) return { kind: 'gone' }
  if (status === 429 || (status === 503 && retryAfter)) return { kind: 'slow-down', until: retryAfter }
  if (status === 200 || status === 203) return null
  const detail = String(status)
  if (status >= 500) return { kind: 'failed', problem: 'server-error', detail }
  if (status === 404) return { kind: 'failed', problem: 'not-found', detail }
  return { kind: 'failed', problem: 'refused', detail }
}

/** Permanent moves rewrite the stored address, as long as no temporary one came before (T15.3). */
export const isPermanent = (status: number): boolean => status === 301 || status === 308
export const isRedirect = (status: number): boolean => isPermanent(status) || [302, 303, 307].includes(status)

function visited(
  before: VisitState,
  outcome: { rest: number; movedTo: string | null },
  newItems: number,
  now: Date,
  chance: number,
): Reaction {
  const intervalMinutes = afterVisit(before.intervalMinutes, newItems, outcome.rest)
  return {
    intervalMinutes,
    errorStreak: 0,
    nextFetchAt: nextVisit(now, intervalMinutes, chance),
    lastProblem: null,
    lastProblemDetail: null,
    fresh: true,
    ...(outcome.movedTo ? { feedUrl: outcome.movedTo } : {}),
  }
}

/** When to come back after « too many requests »: what the publisher says, a quarter of an hour to a day. */
function waited(before: VisitState, until: Date | null, now: Date, chance: number): Reaction {
  const errorStreak = before.errorStreak + 1
  const asked = until ? (until.getTime() - now.getTime()) / 60_000 : 0
  const minutes = until
    ? Math.min(longest, Math.max(shortest, asked))
    : afterFailure(before.intervalMinutes, errorStreak)
  const earliest = now.getTime() + minutes * 60_000
  return {
    intervalMinutes: before.intervalMinutes,
    errorStreak,
    // Never before the instant that was asked.
    nextFetchAt: new Date(Math.max(earliest, nextVisit(now, minutes, chance).getTime())),
    lastProblem: 'slow-down',
    lastProblemDetail: until?.toISOString() ?? null,
    fresh: false,
  }
}

/** What follows from a visit. Time and chance come as arguments. */
export function reactTo(before: VisitState, outcome: Outcome, now: Date, chance: number): Reaction {
  switch (outcome.kind) {
    case 'news':
      return {
        ...visited(before, outcome, outcome.newItems, now, chance),
        lastProblem: outcome.flaw,
      }
    case 'unchanged':
      return visited(before, outcome, 0, now, chance)
    case 'slow-down':
      return waited(before, outcome.until, now, chance)
    case 'gone':
      return {
        ...before,
        nextFetchAt: null,
        lastProblem: 'gone',
        lastProblemDetail: '410',
        status: 'GONE',
        fresh: false,
      }
    case 'failed': {
      const errorStreak = before.errorStreak + 1
      const minutes = afterFailure(before.intervalMinutes, errorStreak)
      return {
        intervalMinutes: before.intervalMinutes,
        errorStreak,
        nextFetchAt: nextVisit(now, minutes, chance),
        lastProblem: outcome.problem,
        lastProblemDetail: outcome.detail.slice(0, 200),
        fresh: false,
      }
    }
  }
}

const staleAfterHours = 48

export interface Freshness {
  status: 'ACTIVE' | 'PAUSED' | 'GONE'
  feedUrl: string | null
  lastFetchedAt: Date | null
  createdAt: Date
}

/** « Not updated since »: the last good visit, when it is more than two days old or nobody visits any more (T15.16). */
export function notUpdatedSince(account: Freshness, now: Date): Date | null {
  if (account.feedUrl === null) return null
  const last = account.lastFetchedAt ?? account.createdAt
  const stale = now.getTime() - last.getTime() > staleAfterHours * 3_600_000
  return account.status !== 'ACTIVE' || stale ? last : null
}
