import { describe, expect, test } from '@jest/globals'
import { externalStatus, statedFrom } from './external-status.ts'
import { readCatalogue } from '../../platform/messages.ts'
import { dueOf, ruleBookOf, ruleBooks } from './rules.ts'

const now = new Date('2026-11-23T15:00:00Z')
const at = (text: string) => new Date(text)

describe('where something held elsewhere stands', () => {
  test.each([
    ['2026-11-24', '2026-12-01', 'COMING'],
    ['2026-11-01', '2026-12-01', 'OPEN'],
    ['2026-11-01', '2026-11-23T15:00:00Z', 'CLOSED'],
    [null, null, 'OPEN'],
  ])('active from %s to %s is %s', (opens, closes, status) => {
    expect(
      externalStatus(
        { stated: 'ACTIVE', opensAt: opens ? at(opens) : null, closesAt: closes ? at(closes) : null },
        now,
      ),
    ).toBe(status)
  })
  test('a word that we do not know is unknown, never a guess (T16.18)', () => {
    expect(statedFrom('certified')).toBe('UNKNOWN')
    expect(statedFrom(undefined)).toBe('UNKNOWN')
    expect(statedFrom(' Open ')).toBe('ACTIVE')
    expect(externalStatus({ stated: 'UNKNOWN', opensAt: null, closesAt: at('2030-01-01') }, now)).toBe(
      'UNKNOWN',
    )
  })
})

describe('the rules of each institution', () => {
  test('have their sentences in both languages', () => {
    const [fr, en] = [readCatalogue('fr'), readCatalogue('en')]
    for (const { book } of ruleBooks) {
      for (const key of [
        ...book.limits.map((limit) => `external.rule.${limit.key}`),
        ...book.steps.map((step) => `external.step.${step.key}`),
      ]) {
        expect([key, fr[key] !== undefined, en[key] !== undefined]).toEqual([key, true, true])
      }
    }
  })
  test('say the delays of the Assemblée nationale and of the House of Commons', () => {
    const days = (jurisdiction: 'NATIONAL_ASSEMBLY' | 'CANADA') =>
      ruleBookOf(jurisdiction, 'PETITION')?.steps.flatMap(({ days }) => days ?? [])
    expect(days('NATIONAL_ASSEMBLY')).toEqual([15, 30])
    expect(days('CANADA')).toEqual([45])
  })
  test('give a day only where it follows from a known date', () => {
    expect(dueOf({ key: 'a', days: 45, from: 'presentation' }, { closesAt: now })).toBeNull()
    expect(dueOf({ key: 'a', days: 15, from: 'closing' }, { closesAt: null })).toBeNull()
    expect(dueOf({ key: 'a', days: 15, from: 'closing' }, { closesAt: now })).toEqual(
      at('2026-12-08T15:00:00Z'),
    )
  })
})
