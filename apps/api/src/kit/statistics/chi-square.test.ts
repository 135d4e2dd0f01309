import { expect, test } from '@jest/globals'
import { chiSquare, chiSquareProbability } from './chi-square.ts'

test.each([
  // Critical values of the tables of the distribution.
  [3.841459, 1, 0.05],
  [5.991465, 2, 0.05],
  [6.634897, 1, 0.01],
  [18.307038, 10, 0.05],
  [124.342113, 100, 0.05],
  [0.002, 1, 0.9643],
])(
  'a statistic of %d with %d degrees of freedom has a probability of %d',
  (statistic, degrees, probability) => {
    expect(chiSquareProbability(statistic, degrees)).toBeCloseTo(probability, 4)
  },
)
test('compares two questions', () => {
  const answer = chiSquare([
    [20, 30],
    [30, 20],
  ])
  expect(answer).toMatchObject({ told: true, statistic: 4, degreesOfFreedom: 1, cramersV: 0.2 })
  expect(answer.told && answer.probability).toBeCloseTo(0.0455, 4)
})
test('is not told where chance alone would put fewer than five people', () => {
  expect(
    chiSquare([
      [50, 4],
      [40, 5],
    ]),
  ).toMatchObject({ told: false, reason: 'SMALL_EXPECTED' })
})
test('leaves out what nobody chose, and tells nothing of a single row', () => {
  expect(
    chiSquare([
      [20, 0, 30],
      [0, 0, 0],
      [30, 0, 20],
    ]),
  ).toMatchObject({ told: true, degreesOfFreedom: 1 })
  expect(chiSquare([[20, 30]])).toMatchObject({ told: false, reason: 'TOO_FEW' })
  expect(chiSquare([])).toMatchObject({ told: false, reason: 'TOO_FEW' })
})
