import { describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import { contributionEvents, contributionStatuses, statusAfter, statusOf } from './contribution.ts'

describe('the status of a contribution', () => {
  test('is published when submitted without review', () => {
    expect(statusOf(['submitted'])).toBe('PUBLISHED')
  })
  test('waits when held, until a moderator publishes it', () => {
    expect(statusOf(['submitted', 'held'])).toBe('PENDING')
    expect(statusOf(['submitted', 'held', 'published'])).toBe('PUBLISHED')
  })
  test('does not change by a report alone', () => {
    expect(statusOf(['submitted', 'flagged', 'flagged'])).toBe('PUBLISHED')
  })
  test('comes back when a decision is reversed', () => {
    expect(statusOf(['submitted', 'hidden', 'restored'])).toBe('PUBLISHED')
    expect(statusOf(['submitted', 'removed', 'restored'])).toBe('PUBLISHED')
  })
  test('never leaves withdrawal: the author has the last word on their own text', () => {
    for (const event of contributionEvents) expect(statusAfter('WITHDRAWN', event)).toBeNull()
  })
  test('is one of the five, whatever the log', () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...contributionEvents)), (events) => {
        expect(contributionStatuses).toContain(statusOf(events))
      }),
    )
  })
})
