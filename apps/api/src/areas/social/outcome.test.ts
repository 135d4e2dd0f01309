import { describe, expect, test } from '@jest/globals'
import {
  isPermanent,
  isRedirect,
  notUpdatedSince,
  type Outcome,
  outcomeOfStatus,
  reactTo,
} from './outcome.ts'

const now = new Date('2026-11-23T15:00:00Z')
const minutesLater = (minutes: number) => new Date(now.getTime() + minutes * 60_000)
const before = { intervalMinutes: 60, errorStreak: 0 }
const react = (outcome: Outcome, state = before) => reactTo(state, outcome, now, 0.5)

describe('a status', () => {
  test.each([
    [200, null, null],
    [410, null, { kind: 'gone' }],
    [429, minutesLater(5), { kind: 'slow-down', until: minutesLater(5) }],
    [429, null, { kind: 'slow-down', until: null }],
    [503, minutesLater(5), { kind: 'slow-down', until: minutesLater(5) }],
    [503, null, { kind: 'failed', problem: 'server-error', detail: '503' }],
    [500, null, { kind: 'failed', problem: 'server-error', detail: '500' }],
    [404, null, { kind: 'failed', problem: 'not-found', detail: '404' }],
    [403, null, { kind: 'failed', problem: 'refused', detail: '403' }],
    [206, null, { kind: 'failed', problem: 'refused', detail: '206' }],
  ] as const)('%i', (status, retryAfter, outcome) => {
    expect(outcomeOfStatus(status, retryAfter)).toEqual(outcome)
  })
  test('moves for good with 301 and 308, for now with 302, 303 and 307', () => {
    expect([301, 308, 302, 303, 307].map(isRedirect)).toEqual([true, true, true, true, true])
    expect([301, 308, 302, 303, 307].map(isPermanent)).toEqual([true, true, false, false, false])
    expect(isRedirect(304)).toBe(false)
  })
})

describe('an account after a visit', () => {
  test('with news comes back sooner, and forgets its failures', () => {
    const outcome: Outcome = { kind: 'news', newItems: 2, rest: 0, movedTo: null, flaw: null }
    expect(react(outcome, { intervalMinutes: 60, errorStreak: 4 })).toEqual({
      intervalMinutes: 30,
      errorStreak: 0,
      nextFetchAt: minutesLater(30),
      lastProblem: null,
      lastProblemDetail: null,
      fresh: true,
    })
  })
  test('that was read in spite of a flaw says so', () => {
    const outcome: Outcome = { kind: 'news', newItems: 0, rest: 0, movedTo: null, flaw: 'unreadable' }
    expect(react(outcome)).toMatchObject({ lastProblem: 'unreadable', errorStreak: 0, fresh: true })
  })
  test('without change comes back later, and is fresh', () => {
    expect(react({ kind: 'unchanged', rest: 0, movedTo: null })).toMatchObject({
      intervalMinutes: 90,
      fresh: true,
    })
  })
  test('that moved for good keeps its new address', () => {
    const movedTo = 'https://exemple.quebec/nouveau.xml'
    expect(react({ kind: 'unchanged', rest: 0, movedTo }).feedUrl).toBe(movedTo)
  })
  test('that is gone is never asked again', () => {
    expect(react({ kind: 'gone' })).toMatchObject({ status: 'GONE', nextFetchAt: null, fresh: false })
  })
  test('that asks for patience gets it, never before the instant it gave', () => {
    for (const chance of [0, 0.5, 0.99]) {
      const { nextFetchAt } = reactTo(before, { kind: 'slow-down', until: minutesLater(90) }, now, chance)
      expect(nextFetchAt?.getTime()).toBeGreaterThanOrEqual(minutesLater(90).getTime())
    }
    expect(react({ kind: 'slow-down', until: minutesLater(1) }).nextFetchAt).toEqual(minutesLater(15))
    expect(react({ kind: 'slow-down', until: minutesLater(90_000) }).nextFetchAt).toEqual(minutesLater(1440))
    expect(react({ kind: 'slow-down', until: null }).nextFetchAt).toEqual(minutesLater(120))
  })
  test('that failed waits twice as long each time, and keeps its interval for when it is well', () => {
    const failed: Outcome = { kind: 'failed', problem: 'timeout', detail: '' }
    expect(react(failed)).toMatchObject({
      intervalMinutes: 60,
      errorStreak: 1,
      nextFetchAt: minutesLater(120),
      lastProblem: 'timeout',
    })
    expect(react(failed, { intervalMinutes: 60, errorStreak: 2 }).nextFetchAt).toEqual(minutesLater(480))
  })
})

describe('« not updated since »', () => {
  const account = {
    status: 'ACTIVE' as const,
    feedUrl: 'https://exemple.quebec/fil.xml',
    lastFetchedAt: minutesLater(-60),
    createdAt: minutesLater(-90_000),
  }
  test('is silent for a fresh account, and for one that is a link only', () => {
    expect(notUpdatedSince(account, now)).toBeNull()
    expect(notUpdatedSince({ ...account, feedUrl: null, status: 'PAUSED' }, now)).toBeNull()
  })
  test('gives the last good visit after two days, or as soon as nobody visits', () => {
    const old = minutesLater(-49 * 60)
    expect(notUpdatedSince({ ...account, lastFetchedAt: old }, now)).toEqual(old)
    expect(notUpdatedSince({ ...account, status: 'PAUSED' }, now)).toEqual(account.lastFetchedAt)
    expect(notUpdatedSince({ ...account, status: 'GONE' }, now)).toEqual(account.lastFetchedAt)
  })
  test('gives the day it was added when it was never read', () => {
    expect(notUpdatedSince({ ...account, lastFetchedAt: null }, now)).toEqual(account.createdAt)
  })
})
