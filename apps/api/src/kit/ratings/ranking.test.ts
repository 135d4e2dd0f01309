import { describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import { divisive, gini, hot, starsBound, wilson } from './ranking.ts'

describe('the Wilson lower bound', () => {
  test.each([
    [0, 0, 0, 0],
    [1, 0, 0.206549, 0.378448],
    [0, 1, 0, 0],
    [10, 0, 0.722467, 0.858931],
    [5, 5, 0.236593, 0.312204],
    [9, 1, 0.59585, 0.717556],
    [90, 10, 0.825634, 0.854858],
    [60, 40, 0.502003, 0.53609],
    [600, 400, 0.569309, 0.579998],
  ])('of %i up and %i down', (up, down, at95, at80) => {
    expect(wilson(up, down)).toBeCloseTo(at95, 6)
    expect(wilson(up, down, 1.281551565545)).toBeCloseTo(at80, 6)
  })
  test('puts 60 of 100 above 1 of 1', () => {
    expect(wilson(60, 40)).toBeGreaterThan(wilson(1, 0))
  })
  test('is exactly 0 without any up, whatever the number of downs', () => {
    for (let down = 1; down <= 5000; down++) expect(wilson(0, down)).toBe(0)
  })
  test('grows with ups, shrinks with downs, stays within the share', () => {
    fc.assert(
      fc.property(fc.nat(5000), fc.nat(5000), (up, down) => {
        const bound = wilson(up, down)
        expect(wilson(up + 1, down)).toBeGreaterThan(bound)
        expect(wilson(up, down + 1)).toBeLessThanOrEqual(bound)
        expect(bound).toBeGreaterThanOrEqual(0)
        expect(bound).toBeLessThanOrEqual(up + down === 0 ? 0 : up / (up + down))
      }),
    )
  })
})

describe('the lower bound of stars', () => {
  test.each([
    [[0, 0, 0, 0, 29], 4.4578],
    [[0, 0, 0, 0, 1], 2.4065],
    [[0, 0, 0, 0, 0], 2.0503],
    [[0, 5, 20, 100, 200], 4.4346],
    [[100, 20, 10, 15, 38], 2.117],
  ])('of %j', (counts, bound) => {
    expect(starsBound(counts)).toBeCloseTo(bound, 4)
  })
})

describe('hot', () => {
  test.each([
    [1, 0, 12577.1554889],
    [10, 0, 12578.1554889],
    [100, 0, 12579.1554889],
    [0, 10, 12576.1554889],
    [0, 0, 12577.1554889],
  ])('of %i up and %i down with the published constants', (up, down, expected) => {
    expect(hot(up, down, 1_700_000_000, 45_000, 1_134_028_003)).toBeCloseTo(expected, 7)
  })
  test('weighs a week as ten times the support', () => {
    expect(hot(10, 0, 0)).toBeCloseTo(hot(1, 0, 604_800), 6)
  })
})

test('divisiveness grows with an even split and with the number of ratings', () => {
  expect(divisive(50, 50)).toBeGreaterThan(divisive(90, 10))
  expect(divisive(50, 50)).toBeGreaterThan(divisive(5, 5))
  expect(divisive(0, 0)).toBe(0)
})

test('the Gini coefficient is 0 for equal exposure and near 1 for one winner', () => {
  expect(gini([5, 5, 5, 5])).toBeCloseTo(0)
  expect(gini([0, 0, 0, 0, 0, 0, 0, 0, 0, 100])).toBeCloseTo(0.9)
  expect(gini([])).toBe(0)
})
