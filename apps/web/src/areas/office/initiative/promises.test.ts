import { describe, expect, test } from '@jest/globals'
import { addDays, dayOf, instantOf, movedTo } from '../kit/day.ts'
import { promiseFor, promisesOf } from './promises.ts'

const promises = promisesOf((id) => id)

describe('the promise proposed with a degree of influence', () => {
  test('fills what is empty and follows the degree', () => {
    const first = promiseFor('CONSULT', { fr: '', en: '' }, true, promises)
    expect(first).toEqual(promises.CONSULT)
    expect(promiseFor('INVOLVE', first, true, promises)).toEqual(promises.INVOLVE)
  })

  test('never touches what a person wrote, nor English that is not shown', () => {
    expect(promiseFor('INFORM', { fr: 'La nôtre', en: '' }, false, promises)).toEqual({
      fr: 'La nôtre',
      en: '',
    })
    expect(promiseFor('INFORM', { fr: 'La nôtre', en: '' }, true, promises).en).toBe(promises.INFORM.en)
  })
})

describe('days of the calendar of Québec', () => {
  test('an instant late in the evening belongs to its day in Québec', () => {
    expect(dayOf('2026-11-24T03:30:00Z')).toBe('2026-11-23')
  })

  test('an hour is the one on the clock, in winter and in summer', () => {
    expect(instantOf('2026-12-01', '08:00')).toBe('2026-12-01T13:00:00.000Z')
    expect(instantOf('2027-07-01', '08:00')).toBe('2027-07-01T12:00:00.000Z')
  })

  test('a day that did not change keeps its hour', () => {
    expect(movedTo('2026-12-01T15:45:00.000Z', '2026-12-01', '08:00')).toBe('2026-12-01T15:45:00.000Z')
    expect(movedTo('2026-12-01T15:45:00.000Z', '2026-12-02', '08:00')).toBe('2026-12-02T13:00:00.000Z')
    expect(movedTo(null, '', '08:00')).toBeNull()
    expect(addDays('2026-12-25', 10)).toBe('2027-01-04')
  })
})
