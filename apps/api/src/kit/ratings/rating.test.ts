import { describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import { acceptsValue, changeTally, costOf, ratingModes, type Tally } from './rating.ts'

const none: Tally = { supports: 0, opposes: 0, stars: [0, 0, 0, 0, 0], points: 0 }

describe('a rating', () => {
  test.each([
    ['SUPPORT', [0, 1], [-1, 2, 0.5]],
    ['UP_DOWN', [-1, 0, 1], [2, -2]],
    ['STARS', [0, 1, 5], [-1, 6, 1.5]],
    ['POINTS', [0, 1, 1000], [-1, 1001]],
    ['NONE', [], [0, 1]],
  ] as const)('%s accepts and refuses', (mode, accepted, refused) => {
    for (const value of accepted) expect(acceptsValue(mode, value)).toBe(true)
    for (const value of refused) expect(acceptsValue(mode, value)).toBe(false)
  })
  test('costs its points, or one', () => {
    expect(costOf('POINTS', 7)).toBe(7)
    expect(costOf('UP_DOWN', -1)).toBe(1)
    expect(costOf('SUPPORT', 0)).toBe(0)
  })
})

test('a tally after any changes equals a recount of the last values', () => {
  const change = fc.record({ person: fc.nat(4), value: fc.integer({ min: -1, max: 5 }) })
  fc.assert(
    fc.property(fc.constantFrom(...ratingModes), fc.array(change, { maxLength: 40 }), (mode, changes) => {
      const held = new Map<number, number>()
      let tally = none
      for (const { person, value } of changes) {
        if (!acceptsValue(mode, value)) continue
        tally = changeTally(tally, mode, held.get(person) ?? 0, value)
        held.set(person, value)
      }
      const recount = [...held.values()].reduce((sum, value) => changeTally(sum, mode, 0, value), none)
      expect(tally).toEqual(recount)
    }),
  )
})
