import { describe, expect, test } from '@jest/globals'
import { averageOf, expectedTally } from './tally.ts'

const tally = { supports: 12, opposes: 3, stars: [0, 0, 1, 0, 2], points: 37 }

describe('the counts of ratings', () => {
  test('move from for to against', () => {
    expect(expectedTally(tally, 'UP_DOWN', 1, -1)).toEqual({ ...tally, supports: 11, opposes: 4 })
  })

  test('move from one star to another, and lose the one that is withdrawn', () => {
    expect(expectedTally(tally, 'STARS', 3, 5).stars).toEqual([0, 0, 0, 0, 3])
    expect(expectedTally(tally, 'STARS', 5, 0)).toEqual({ ...tally, supports: 11, stars: [0, 0, 1, 0, 1] })
  })

  test('count points by the point and people by the person', () => {
    expect(expectedTally(tally, 'POINTS', 4, 10)).toEqual({ ...tally, points: 43 })
    expect(expectedTally(tally, 'POINTS', 0, 10)).toEqual({ ...tally, supports: 13, points: 47 })
  })

  test('have an average to one decimal, and none without a rating', () => {
    expect(averageOf(tally)).toBe(4.3)
    expect(averageOf({ stars: [0, 0, 0, 0, 0] })).toBeNull()
  })
})
