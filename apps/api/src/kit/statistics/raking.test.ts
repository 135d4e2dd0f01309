import { describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import { checkShares, designEffect, marginOfError, rake, type Raking, type RakingVariable } from './raking.ts'

const cells = [
  { categories: ['M', 'Y'], count: 30 },
  { categories: ['M', 'O'], count: 10 },
  { categories: ['F', 'Y'], count: 20 },
  { categories: ['F', 'O'], count: 40 },
]
const variables: RakingVariable[] = [
  {
    name: 'sex',
    target: [
      { category: 'M', size: 0.49 },
      { category: 'F', size: 0.51 },
    ],
  },
  {
    name: 'age',
    target: [
      { category: 'Y', size: 0.35 },
      { category: 'O', size: 0.65 },
    ],
  },
]
function raked(...given: Parameters<typeof rake>): Raking {
  const result = rake(...given)
  if ('code' in result) throw new Error(JSON.stringify(result))
  return result
}

describe('raking, by the vectors of F7.5', () => {
  test('without bounds', () => {
    const { weights, cycles, designEffect, effectiveSize, converged } = raked(cells, variables)
    expect(weights.map((weight) => weight.toFixed(6))).toEqual([
      '0.886115',
      '2.241652',
      '0.420827',
      '1.064587',
    ])
    expect(cycles).toBe(8)
    expect(converged).toBe(true)
    expect(designEffect.toFixed(6)).toBe('1.226818')
    expect(effectiveSize.toFixed(4)).toBe('81.5117')
    expect(marginOfError(0.5, effectiveSize)).toBeCloseTo(0.10855, 5)
  })
  test('within 0.3 and 2', () => {
    const { weights, cycles, designEffect, effectiveSize, converged } = raked(cells, variables, {
      bounds: { low: 0.3, high: 2 },
    })
    expect(weights.map((weight) => weight.toFixed(4))).toEqual(['0.9667', '2.0000', '0.3000', '1.1250'])
    expect({ cycles, converged }).toEqual({ cycles: 69, converged: true })
    expect(designEffect.toFixed(4)).toBe('1.2046')
    expect(effectiveSize.toFixed(2)).toBe('83.02')
  })
  test('within 0.5 and 2 the targets are not met, and the error that remains is said by category', () => {
    const { converged, error, margins } = raked(cells, variables, { bounds: { low: 0.5, high: 2 } })
    expect(converged).toBe(false)
    expect(error).toBeCloseTo(0.025, 3)
    const worst = margins.filter(({ target, weighted }) => Math.abs(target - weighted) > 0.02)
    expect(worst.length).toBeGreaterThan(0)
  })
})

describe('raking', () => {
  test('refuses margins that describe different populations, and accepts rounding', () => {
    const [sex, age] = variables as [RakingVariable, RakingVariable]
    const off = (by: number): RakingVariable => ({
      name: 'age',
      target: [
        { category: 'Y', size: 0.35 + by },
        { category: 'O', size: 0.65 },
      ],
    })
    expect(rake(cells, [sex, off(0.006)])).toMatchObject({ code: 'inconsistent-targets', variable: 'age' })
    expect(raked(cells, [sex, off(0.004)]).converged).toBe(true)
    expect(checkShares(off(0.2))).toMatchObject({ code: 'inconsistent-targets' })
    expect(checkShares(age)).toBeNull()
  })
  test('collapses a category that nobody has with its neighbour, and says so', () => {
    const wider: RakingVariable[] = [
      {
        name: 'sex',
        target: [
          { category: 'X', size: 0.01 },
          { category: 'M', size: 0.48 },
          { category: 'F', size: 0.51 },
        ],
      },
      {
        name: 'age',
        target: [
          { category: 'Y', size: 0.35 },
          { category: 'O', size: 0.6 },
          { category: 'Z', size: 0.05 },
        ],
      },
    ]
    const { collapsed, margins, weights } = raked(cells, wider)
    expect(collapsed).toEqual([
      { variable: 'sex', category: 'X', into: 'M' },
      { variable: 'age', category: 'Z', into: 'O' },
    ])
    expect(margins.map(({ category, target }) => `${category} ${target.toFixed(2)}`)).toEqual([
      'M 0.49',
      'F 0.51',
      'Y 0.35',
      'O 0.65',
    ])
    expect(weights[0]?.toFixed(6)).toBe('0.886115')
  })
  test('leaves whoever lacks a category out of that margin only, and counts them', () => {
    const withMissing = [
      ...cells,
      { categories: ['M', null], count: 7 },
      { categories: [null, null], count: 3 },
    ]
    const { missing, weights, converged, margins } = raked(withMissing, variables)
    expect(missing).toEqual([
      { variable: 'sex', count: 3 },
      { variable: 'age', count: 10 },
    ])
    expect(converged).toBe(true)
    expect(weights).toHaveLength(6)
    expect(weights.every((weight) => weight > 0)).toBe(true)
    for (const { target, weighted } of margins) expect(weighted).toBeCloseTo(target, 5)
  })
  test('refuses a category without a target, and a variable that nobody answered', () => {
    expect(rake([{ categories: ['M', 'Q'], count: 1 }], variables)).toMatchObject({
      code: 'unknown-category',
      category: 'Q',
    })
    expect(rake([{ categories: ['M', null], count: 1 }], variables)).toEqual({
      code: 'no-respondents',
      variable: 'age',
    })
  })
  test('starts from the weights that a drawn sample has', () => {
    const weighted = cells.map((cell, index) => ({ ...cell, base: index + 1 }))
    for (const { target, weighted: share } of raked(weighted, variables).margins)
      expect(share).toBeCloseTo(target, 5)
  })
  test('meets any margins that respondents allow, with a mean weight of 1', () => {
    fc.assert(
      fc.property(
        fc.array(fc.integer({ min: 1, max: 400 }), { minLength: 6, maxLength: 6 }),
        fc.array(fc.integer({ min: 10, max: 90 }), { minLength: 5, maxLength: 5 }),
        (counts, sizes) => {
          const grid = counts.map((count, index) => ({
            categories: [`r${Math.floor(index / 3)}`, `c${index % 3}`],
            count,
          }))
          const share = (names: string[], all: number[]) => {
            const sum = all.reduce((one, other) => one + other, 0)
            return names.map((category, index) => ({ category, size: (all[index] ?? 0) / sum }))
          }
          const result = raked(grid, [
            { name: 'r', target: share(['r0', 'r1'], sizes.slice(0, 2)) },
            { name: 'c', target: share(['c0', 'c1', 'c2'], sizes.slice(2)) },
          ])
          const n = counts.reduce((one, other) => one + other, 0)
          const sum = counts.reduce((one, count, index) => one + count * (result.weights[index] ?? 0), 0)
          expect(result.error).toBeLessThan(1e-6)
          expect(sum / n).toBeCloseTo(1, 9)
          expect(result.designEffect).toBeGreaterThanOrEqual(1 - 1e-9)
        },
      ),
      { numRuns: 100 },
    )
  })
})

test('equal weights have no design effect', () => {
  expect(designEffect([{ weight: 3, count: 40 }])).toEqual({ designEffect: 1, effectiveSize: 40 })
  expect(designEffect([])).toEqual({ designEffect: 1, effectiveSize: 0 })
})
