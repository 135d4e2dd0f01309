import { describe, expect, test } from '@jest/globals'
import { type AppealedDecision, appealDeadline, appealFault } from './appeal.ts'

const decision: AppealedDecision = {
  action: 'HIDE',
  at: new Date('2026-05-10T14:00:00Z'),
  appealedAt: null,
  onAppeal: false,
}

describe('the last day to appeal', () => {
  test.each([
    ['2026-05-10T14:00:00Z', '2026-11-10'],
    ['2026-11-23T15:00:00Z', '2027-05-23'],
    // The 31st of August becomes the last day of February, leap year or not.
    ['2026-08-31T15:00:00Z', '2027-02-28'],
    ['2027-08-31T15:00:00Z', '2028-02-29'],
    // 3 h UTC is still the day before in Québec.
    ['2026-12-01T03:00:00Z', '2027-05-30'],
  ])('of a decision of %s is %s', (at, day) => {
    expect(appealDeadline(new Date(at))).toBe(day)
  })
})

describe('an appeal', () => {
  const fault = (change: Partial<AppealedDecision>, now = '2026-06-01T12:00:00Z') =>
    appealFault({ ...decision, ...change }, new Date(now))

  test('is possible until the last minute of the last day in Québec', () => {
    expect(fault({}, '2026-11-11T04:59:59Z')).toBeNull()
    expect(fault({}, '2026-11-11T05:00:00Z')).toBe('appeal-late')
  })
  test('is possible once', () => {
    expect(fault({ appealedAt: new Date('2026-05-12T00:00:00Z') })).toBe('appeal-once')
  })
  test('does not go in a circle', () => {
    expect(fault({ onAppeal: true })).toBe('appeal-final')
  })
  test('needs a decision that restricts', () => {
    expect(fault({ action: 'KEEP' })).toBe('appeal-nothing')
    expect(appealFault(null, new Date())).toBe('appeal-nothing')
    expect(fault({ action: 'REMOVE' })).toBeNull()
  })
})
