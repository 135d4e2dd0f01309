import { describe, expect, test } from '@jest/globals'
import { boundsOf, momentsOf, monthAfter, monthOf, weeksOf } from './month.ts'

describe('a month of the calendar', () => {
  test('begins its weeks on Sunday and holds each day once', () => {
    const weeks = weeksOf('2026-11')
    expect(weeks[0]).toEqual([1, 2, 3, 4, 5, 6, 7].map((day) => `2026-11-0${day}`))
    expect(weeks.flat().filter(Boolean)).toHaveLength(30)
    expect(weeksOf('2027-02').flat().filter(Boolean)).toHaveLength(28)
    for (const week of weeksOf('2026-12')) expect(week).toHaveLength(7)
  })
  test('follows December with January', () => {
    expect(monthAfter('2026-12', 1)).toBe('2027-01')
    expect(monthAfter('2027-01', -1)).toBe('2026-12')
  })
  test('is that of the clock of Québec', () => {
    expect(monthOf(new Date('2026-12-01T03:00:00Z'))).toBe('2026-11')
    expect(boundsOf('2026-12')).toEqual({ from: '2026-12-01T00:00:00.000Z', to: '2027-01-02T00:00:00.000Z' })
  })
  test('shows openings and last days in order, and nothing of another month', () => {
    const items = [
      { id: 'a', opensAt: '2026-11-10T14:00:00Z', closesAt: '2026-11-25T05:00:00Z' },
      { id: 'b', opensAt: '2026-10-01T14:00:00Z', closesAt: '2026-12-01T05:00:00Z' },
      { id: 'c', opensAt: null, closesAt: null },
    ]
    expect(momentsOf(items, '2026-11').map(({ day, what, item }) => [day, what, item.id])).toEqual([
      ['2026-11-10', 'OPENS', 'a'],
      ['2026-11-24', 'CLOSES', 'a'],
      ['2026-11-30', 'CLOSES', 'b'],
    ])
  })
})
