import { describe, expect, test } from '@jest/globals'
import { formatDate, formatPeriod, formatRelativeDays } from './date.ts'

const firstOfNovember = new Date('2026-11-01T17:00:00Z')

describe('formatDate', () => {
  test('writes the first of the month as an ordinal, in French only', () => {
    expect(formatDate(firstOfNovember, 'fr')).toBe('1er\u00a0novembre 2026')
    expect(formatDate(firstOfNovember, 'fr', 'article')).toBe('le 1er\u00a0novembre 2026')
    expect(formatDate(firstOfNovember, 'fr', 'weekday')).toBe('dimanche 1er\u00a0novembre 2026')
    expect(formatDate('2026-11-02', 'fr')).toBe('2\u00a0novembre 2026')
    expect(formatDate(firstOfNovember, 'en')).toBe('November\u00a01, 2026')
    expect(formatDate(firstOfNovember, 'en', 'article')).toBe('November\u00a01, 2026')
    expect(formatDate(firstOfNovember, 'en', 'weekday')).toBe('Sunday, November\u00a01, 2026')
  })

  test('writes the numeric form the same way in both languages', () => {
    expect(formatDate('2026-02-03', 'fr', 'numeric')).toBe('2026-02-03')
    expect(formatDate('2026-02-03', 'en', 'numeric')).toBe('2026-02-03')
  })

  test('reads an instant on a clock in Québec, whatever the machine', () => {
    expect(formatDate(new Date('2026-11-02T04:59:59Z'), 'fr', 'numeric')).toBe('2026-11-01')
    expect(formatDate(new Date('2026-11-02T05:00:00Z'), 'fr', 'numeric')).toBe('2026-11-02')
    expect(formatDate('2026-07-01T03:59:59Z', 'fr', 'numeric')).toBe('2026-06-30')
  })

  test('leaves a calendar day where it is', () => {
    expect(formatDate('2026-11-01', 'fr', 'weekday')).toBe('dimanche 1er\u00a0novembre 2026')
  })

  test('refuses what is not a date', () => {
    expect(() => formatDate('bientôt', 'fr')).toThrow(RangeError)
    expect(() => formatDate('2026-13-45', 'fr')).toThrow(RangeError)
  })
})

describe('formatPeriod', () => {
  test('says each part of the date once', () => {
    expect(formatPeriod('2026-11-01', '2026-11-15', 'fr')).toBe('du 1er au 15\u00a0novembre 2026')
    expect(formatPeriod('2026-10-28', '2026-11-01', 'fr')).toBe(
      'du 28\u00a0octobre au 1er\u00a0novembre 2026',
    )
    expect(formatPeriod('2026-12-15', '2027-01-15', 'fr')).toBe(
      'du 15\u00a0décembre 2026 au 15\u00a0janvier 2027',
    )
    expect(formatPeriod('2026-11-01', '2026-11-15', 'en')).toBe('November\u00a01 to 15, 2026')
    expect(formatPeriod('2026-10-28', '2026-11-15', 'en')).toBe('October\u00a028 to November\u00a015, 2026')
    expect(formatPeriod('2026-12-15', '2027-01-15', 'en')).toBe(
      'December\u00a015, 2026 to January\u00a015, 2027',
    )
  })

  test('is one date when it lasts a day', () => {
    expect(formatPeriod('2026-11-01', '2026-11-01', 'fr')).toBe('le 1er\u00a0novembre 2026')
  })

  test('says an open end in words', () => {
    expect(formatPeriod('2026-11-01', null, 'fr')).toBe('à compter du 1er\u00a0novembre 2026')
    expect(formatPeriod(null, '2026-11-01', 'fr')).toBe('jusqu’au 1er\u00a0novembre 2026')
    expect(formatPeriod(undefined, '2026-11-01', 'en')).toBe('until November\u00a01, 2026')
    expect(formatPeriod(null, null, 'fr')).toBe('')
  })
})

describe('formatRelativeDays', () => {
  const now = new Date('2026-11-23T18:00:00Z')

  test('has words for the nearest days', () => {
    expect(formatRelativeDays('2026-11-22', now, 'fr')).toBe('hier')
    expect(formatRelativeDays('2026-11-23', now, 'fr')).toBe('aujourd’hui')
    expect(formatRelativeDays('2026-11-24', now, 'fr')).toBe('demain')
    expect(formatRelativeDays('2026-11-24', now, 'en')).toBe('tomorrow')
  })

  test('counts the others', () => {
    expect(formatRelativeDays('2026-12-05', now, 'fr')).toBe('dans 12\u00a0jours')
    expect(formatRelativeDays('2026-11-20', now, 'fr')).toBe('il y a 3\u00a0jours')
    expect(formatRelativeDays('2026-12-05', now, 'en')).toBe('in 12\u00a0days')
    expect(formatRelativeDays('2026-11-20', now, 'en')).toBe('3\u00a0days ago')
  })

  test('counts calendar days across the change of hour', () => {
    const beforeMidnight = new Date('2026-11-01T03:59:00Z')
    const dayOf25Hours = new Date('2026-11-02T04:59:00Z')
    expect(formatRelativeDays(dayOf25Hours, beforeMidnight, 'fr')).toBe('demain')
    expect(formatRelativeDays('2026-03-09', '2026-03-07', 'fr')).toBe('dans 2\u00a0jours')
  })
})
