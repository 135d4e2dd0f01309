import { describe, expect, test } from '@jest/globals'
import { formatBytes, formatMoney, formatNumber, formatPercent } from './number.ts'

describe('formatNumber', () => {
  test('groups by no-break spaces and writes the decimal comma', () => {
    expect(formatNumber(1234567.5, 'fr')).toBe('1\u00a0234\u00a0567,5')
    expect(formatNumber(1234567.5, 'en')).toBe('1,234,567.5')
    expect(formatNumber(3, 'fr', { minDecimals: 2 })).toBe('3,00')
    expect(formatNumber(2 / 3, 'fr', { maxDecimals: 1 })).toBe('0,7')
  })
})

describe('formatPercent', () => {
  test('keeps the sign on the line of its number', () => {
    expect(formatPercent(0.43, 'fr')).toBe('43\u00a0%')
    expect(formatPercent(0.4267, 'fr', 1)).toBe('42,7\u00a0%')
    expect(formatPercent(0.43, 'en')).toBe('43%')
  })
})

describe('formatMoney', () => {
  test('writes the symbol after the amount in French, before in English', () => {
    expect(formatMoney(1234567.5, 'fr')).toBe('1\u00a0234\u00a0567,50\u00a0$')
    expect(formatMoney(25000, 'fr')).toBe('25\u00a0000\u00a0$')
    expect(formatMoney(1234567.5, 'en')).toBe('$1,234,567.50')
    expect(formatMoney(-40, 'en')).toBe('-$40')
    expect(formatMoney(-40, 'fr')).toBe('-40\u00a0$')
  })

  test('writes millions and milliards in letters when asked', () => {
    expect(formatMoney(5_000_000, 'fr', { words: true })).toBe('5\u00a0millions\u00a0$')
    expect(formatMoney(1_500_000, 'fr', { words: true })).toBe('1,5\u00a0million\u00a0$')
    expect(formatMoney(2_340_000_000, 'fr', { words: true })).toBe('2,3\u00a0milliards\u00a0$')
    expect(formatMoney(999_960_000, 'fr', { words: true })).toBe('1\u00a0milliard\u00a0$')
    expect(formatMoney(5_000_000, 'en', { words: true })).toBe('$5\u00a0million')
    expect(formatMoney(950_000, 'fr', { words: true })).toBe('950\u00a0000\u00a0$')
  })
})

describe('formatBytes', () => {
  test('uses decimal units and French symbols', () => {
    expect(formatBytes(0, 'fr')).toBe('0\u00a0octet')
    expect(formatBytes(1, 'fr')).toBe('1\u00a0octet')
    expect(formatBytes(950, 'fr')).toBe('950\u00a0octets')
    expect(formatBytes(1200, 'fr')).toBe('1,2\u00a0ko')
    expect(formatBytes(3_400_000, 'fr')).toBe('3,4\u00a0Mo')
    expect(formatBytes(999_999, 'fr')).toBe('1\u00a0Mo')
    expect(formatBytes(34_000_000, 'en')).toBe('34\u00a0MB')
    expect(formatBytes(1, 'en')).toBe('1\u00a0byte')
    expect(formatBytes(0, 'en')).toBe('0\u00a0bytes')
  })
})
