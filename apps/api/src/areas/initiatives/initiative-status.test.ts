import { describe, expect, test } from '@jest/globals'
import { initiativeStatus, nextDate } from './initiative-status.ts'

const dates = {
  publishedAt: new Date('2026-10-01T12:00:00Z'),
  cancelledAt: null,
  opensAt: new Date('2026-11-01T13:00:00Z'),
  closesAt: new Date('2026-12-01T22:00:00Z'),
  answeredAt: null,
  replyDueOn: '2027-02-23',
}
const at = (text: string) => initiativeStatus(dates, new Date(text))

describe('the status of an initiative', () => {
  test('is draft until it is published, whatever its dates', () => {
    expect(initiativeStatus({ ...dates, publishedAt: null }, new Date('2026-11-15T00:00:00Z'))).toBe('DRAFT')
  })
  test('opens at the opening instant itself', () => {
    expect(at('2026-11-01T12:59:59.999Z')).toBe('COMING')
    expect(at('2026-11-01T13:00:00.000Z')).toBe('OPEN')
  })
  test('closes at the closing instant itself', () => {
    expect(at('2026-12-01T21:59:59.999Z')).toBe('OPEN')
    expect(at('2026-12-01T22:00:00.000Z')).toBe('AWAITING_REPLY')
  })
  test('is late from midnight in Québec after the promised day, not before', () => {
    expect(at('2027-02-24T04:59:59.000Z')).toBe('AWAITING_REPLY')
    expect(at('2027-02-24T05:00:00.000Z')).toBe('LATE')
  })
  test('follows summer time when it tells the day', () => {
    const summer = {
      ...dates,
      closesAt: new Date('2026-05-01T00:00:00Z'),
      opensAt: new Date('2026-04-01T00:00:00Z'),
      replyDueOn: '2026-07-01',
    }
    expect(initiativeStatus(summer, new Date('2026-07-02T03:59:59Z'))).toBe('AWAITING_REPLY')
    expect(initiativeStatus(summer, new Date('2026-07-02T04:00:00Z'))).toBe('LATE')
  })
  test('is answered once the report is out, even after the promised day', () => {
    expect(
      initiativeStatus(
        { ...dates, answeredAt: new Date('2027-03-01T00:00:00Z') },
        new Date('2027-03-02T00:00:00Z'),
      ),
    ).toBe('ANSWERED')
  })
  test('is cancelled at any time after publication', () => {
    expect(
      initiativeStatus(
        { ...dates, cancelledAt: new Date('2026-11-02T00:00:00Z') },
        new Date('2027-03-02T00:00:00Z'),
      ),
    ).toBe('CANCELLED')
  })
})

describe('the next date', () => {
  test.each([
    ['2026-10-15T00:00:00Z', 'OPENS'],
    ['2026-11-15T00:00:00Z', 'CLOSES'],
    ['2026-12-15T00:00:00Z', 'REPLY_DUE'],
  ] as const)('on %s is %s', (now, kind) => {
    expect(nextDate(dates, new Date(now))?.kind).toBe(kind)
  })
  test('is none once answered', () => {
    expect(nextDate({ ...dates, answeredAt: new Date() }, new Date('2027-03-02T00:00:00Z'))).toBeNull()
  })
})
