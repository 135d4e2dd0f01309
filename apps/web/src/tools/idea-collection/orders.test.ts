import { expect, test } from '@jest/globals'
import { evennessOf, ordersFor } from './orders.ts'

test('the fair order is always offered, and first', () => {
  for (const mode of ['NONE', 'SUPPORT', 'UP_DOWN', 'STARS', 'POINTS'] as const)
    expect(ordersFor(mode)[0]).toBe('RANDOM')
})

test('an order by division is offered only where people may be against', () => {
  expect(ordersFor('UP_DOWN')).toContain('DIVISIVE')
  expect(ordersFor('SUPPORT')).not.toContain('DIVISIVE')
})

test('exposure is said in words, and not at all before anything was shown', () => {
  expect(evennessOf({ gini: 0, impressions: 0 })).toBe('none')
  expect(evennessOf({ gini: 0.2, impressions: 10 })).toBe('even')
  expect(evennessOf({ gini: 0.31, impressions: 10 })).toBe('rather')
  expect(evennessOf({ gini: 0.75, impressions: 40 })).toBe('uneven')
})
