import { describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import { afterFailure, afterVisit, longest, nextVisit, readRetryAfter, restOf, shortest } from './schedule.ts'

const now = new Date('2026-11-23T15:00:00Z')

describe('the interval', () => {
  test('is never under a quarter of an hour nor over a day, whatever happened', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 100_000 }), fc.nat(500), fc.nat(100_000), (minutes, n, floor) => {
        for (const next of [afterVisit(minutes, n, floor), afterFailure(minutes, n)]) {
          expect(next).toBeGreaterThanOrEqual(shortest)
          expect(next).toBeLessThanOrEqual(longest)
        }
      }),
    )
  })
  test('shrinks with news and grows without', () => {
    expect(afterVisit(60, 3)).toBe(30)
    expect(afterVisit(60, 0)).toBe(90)
    expect(afterVisit(15, 3)).toBe(15)
    expect(afterVisit(longest, 0)).toBe(longest)
  })
  test('respects what the publisher asks', () => {
    expect(afterVisit(60, 3, 120)).toBe(120)
  })
  test('doubles with each failure in a row', () => {
    const steps = [1, 2, 3, 4, 5, 6, 60].map((streak) => afterFailure(60, streak))
    expect(steps).toEqual([120, 240, 480, 960, 1440, 1440, 1440])
  })
})

test('the next visit is around the interval, never at once', () => {
  expect(nextVisit(now, 60, 0).toISOString()).toBe('2026-11-23T15:54:00.000Z')
  expect(nextVisit(now, 60, 0.5).toISOString()).toBe('2026-11-23T16:00:00.000Z')
  expect(nextVisit(now, 60, 0.999).getTime()).toBeLessThan(now.getTime() + 66 * 60_000)
})

describe('Retry-After', () => {
  test('is read in seconds and as a date', () => {
    expect(readRetryAfter('120', now)?.toISOString()).toBe('2026-11-23T15:02:00.000Z')
    expect(readRetryAfter('Mon, 23 Nov 2026 18:00:00 GMT', now)?.toISOString()).toBe(
      '2026-11-23T18:00:00.000Z',
    )
  })
  test('in the past means now; unreadable means nothing', () => {
    expect(readRetryAfter('Mon, 23 Nov 2020 18:00:00 GMT', now)).toEqual(now)
    for (const text of ['', null, undefined, 'bientôt', '-5']) expect(readRetryAfter(text, now)).toBeNull()
  })
})

test('the rest that a publisher asks comes from the cache or the feed, a day at most', () => {
  expect(restOf('public, max-age=1800', undefined)).toBe(30)
  expect(restOf('s-maxage=7200', 20)).toBe(20)
  expect(restOf(null, undefined)).toBe(0)
  expect(restOf('max-age=999999999', -3)).toBe(longest)
})
