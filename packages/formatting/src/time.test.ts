import { describe, expect, test } from '@jest/globals'
import { formatDateTime, formatTime } from './time.ts'

describe('formatTime', () => {
  test('writes hours the Québec way, with no-break spaces', () => {
    expect(formatTime('2026-11-23T19:05:00Z', 'fr')).toBe('14\u00a0h\u00a005')
    expect(formatTime('2026-11-23T19:00:00Z', 'fr')).toBe('14\u00a0h')
    expect(formatTime('2026-11-23T05:00:00Z', 'fr')).toBe('0\u00a0h')
  })

  test('writes English hours on twelve', () => {
    expect(formatTime('2026-11-23T19:05:00Z', 'en')).toBe('2:05\u00a0p.m.')
    expect(formatTime('2026-11-23T17:00:00Z', 'en')).toBe('12\u00a0p.m.')
    expect(formatTime('2026-11-23T05:30:00Z', 'en')).toBe('12:30\u00a0a.m.')
  })

  test('follows the change of hour', () => {
    expect(formatTime('2026-03-08T06:59:00Z', 'fr')).toBe('1\u00a0h\u00a059')
    expect(formatTime('2026-03-08T07:00:00Z', 'fr')).toBe('3\u00a0h')
    expect(formatTime('2026-07-01T16:00:00Z', 'fr')).toBe('12\u00a0h')
    expect(formatTime('2026-12-01T16:00:00Z', 'fr')).toBe('11\u00a0h')
  })
})

describe('formatDateTime', () => {
  test('joins date and time', () => {
    expect(formatDateTime('2026-11-01T19:05:00Z', 'fr')).toBe('1er\u00a0novembre 2026 à 14\u00a0h\u00a005')
    expect(formatDateTime('2026-11-01T19:05:00Z', 'en')).toBe('November\u00a01, 2026 at 2:05\u00a0p.m.')
    expect(formatDateTime('2026-11-01T19:05:00Z', 'fr', { style: 'numeric' })).toBe(
      '2026-11-01 14\u00a0h\u00a005',
    )
  })

  test('names the zone in words', () => {
    expect(formatDateTime('2026-11-30T04:59:00Z', 'fr', { style: 'article', zone: true })).toBe(
      'le 29\u00a0novembre 2026 à 23\u00a0h\u00a059 (heure de l’Est)',
    )
    expect(formatDateTime('2026-11-30T04:59:00Z', 'en', { zone: true })).toContain('(Eastern Time)')
  })

  test('tells apart the two passages of the repeated hour', () => {
    const at = (instant: string) => formatDateTime(instant, 'fr', { zone: true })
    expect(at('2026-11-01T05:30:00Z')).toBe(
      '1er\u00a0novembre 2026 à 1\u00a0h\u00a030 (heure avancée de l’Est)',
    )
    expect(at('2026-11-01T06:30:00Z')).toBe(
      '1er\u00a0novembre 2026 à 1\u00a0h\u00a030 (heure normale de l’Est)',
    )
    expect(at('2026-11-01T07:00:00Z')).toBe('1er\u00a0novembre 2026 à 2\u00a0h (heure de l’Est)')
  })
})
