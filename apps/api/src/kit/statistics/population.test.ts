import { expect, test } from '@jest/globals'
import { ageGroupOf, populationMargins } from './population.ts'
import { checkPopulations } from './raking.ts'

const whole = (target: readonly { size: number }[]) => target.reduce((sum, { size }) => sum + size, 0)

test('the population of 2021 adds up to that of its source, women and men', () => {
  const { region, age, sex } = populationMargins({ fromAge: 0 })
  expect(sex.target).toEqual([
    { category: 'F', size: 4_300_449 },
    { category: 'M', size: 4_304_039 },
  ])
  expect(whole(region.target)).toBe(8_604_488)
  expect(whole(age.target)).toBe(8_604_488)
  expect(region.target).toHaveLength(16)
})
test('margins describe one population, also of adults in two regions', () => {
  const { region, age, sex } = populationMargins({ fromAge: 18, regions: ['06', '17'] })
  expect(checkPopulations([region, age, sex])).toBeNull()
  expect(region.target.map(({ category }) => category)).toEqual(['04', '06'])
  expect(age.target[0]?.category).toBe('18-24')
})
test.each([
  [0, '0-14'],
  [17, '15-17'],
  [18, '18-24'],
  [74, '65-74'],
  [75, '75+'],
  [104, '75+'],
])('at %d one is in the group %s', (age, group) => expect(ageGroupOf(age)).toBe(group))
