import { describe, expect, test } from '@jest/globals'
import { contributionStatuses, statusAfter } from '../../kit/contributions/index.ts'
import { conductRules } from './rules.ts'
import { checkReasons, effectOf, reviewActions } from './verdict.ts'

describe('what an action does to a contribution', () => {
  test.each([
    ['PENDING', 'KEEP', null],
    ['PENDING', 'PUBLISH', 'published'],
    ['PENDING', 'HIDE', 'hidden'],
    ['PENDING', 'REMOVE', 'removed'],
    ['PUBLISHED', 'KEEP', 'kept'],
    ['PUBLISHED', 'PUBLISH', null],
    ['PUBLISHED', 'HIDE', 'hidden'],
    ['PUBLISHED', 'REMOVE', 'removed'],
    ['HIDDEN', 'KEEP', 'restored'],
    ['HIDDEN', 'PUBLISH', 'restored'],
    ['HIDDEN', 'HIDE', 'upheld'],
    ['HIDDEN', 'REMOVE', 'removed'],
    ['REMOVED', 'KEEP', 'restored'],
    ['REMOVED', 'PUBLISH', 'restored'],
    ['REMOVED', 'HIDE', null],
    ['REMOVED', 'REMOVE', 'upheld'],
    ['WITHDRAWN', 'KEEP', 'kept'],
    ['WITHDRAWN', 'PUBLISH', null],
    ['WITHDRAWN', 'HIDE', null],
    ['WITHDRAWN', 'REMOVE', null],
  ] as const)('%s, %s: %s', (status, action, verdict) => {
    expect(effectOf(status, action)?.verdict ?? null).toBe(verdict)
  })

  test('is an event that the contribution’s life allows, always', () => {
    for (const status of contributionStatuses) {
      for (const action of reviewActions) {
        const event = effectOf(status, action)?.event
        if (event) expect([status, action, statusAfter(status, event)]).not.toContain(null)
      }
    }
  })

  test('leaves no status without a way out of the queue', () => {
    for (const status of contributionStatuses) {
      expect(reviewActions.some((action) => effectOf(status, action) !== null)).toBe(true)
    }
  })
})

describe('the reasons of a decision', () => {
  const long = 'Une explication assez longue.'
  const faults = (...given: Parameters<typeof checkReasons>) =>
    checkReasons(...given).map(({ path, code }) => `${path}:${code}`)

  test.each(['HIDE', 'REMOVE'] as const)('%s names a published rule and says why', (action) => {
    expect(faults(action, null, '')).toEqual(['rule:decision-rule', 'explanation:decision-explanation'])
    expect(faults(action, 'respect', 'x'.repeat(19))).toEqual(['explanation:decision-explanation'])
    expect(faults(action, 'respect', 'x'.repeat(20))).toEqual([])
  })
  test.each(['KEEP', 'PUBLISH'] as const)('%s needs none', (action) => {
    expect(faults(action, null, '')).toEqual([])
  })
  test('refuses a rule that was never published', () => {
    expect(faults('HIDE', 'good-taste', long)).toEqual(['rule:unknown-choice'])
  })
  test('takes every published rule', () => {
    expect(conductRules.flatMap((rule) => faults('REMOVE', rule, long))).toEqual([])
  })
  test('refuses a text nobody would read to the end', () => {
    expect(faults('KEEP', null, 'x'.repeat(2001))).toEqual(['explanation:too-long'])
  })
})
