import { describe, expect, test } from '@jest/globals'
import { countChosen, defaultOrder, feedQuery, readSearch, toFilter, without, writeSearch } from './search.ts'

const address =
  'q=eau&dans=contributions&statut=OPEN&theme=environnement&theme=sante&pres=rimouski&km=100&tri=NEWEST&vue=carte'
const read = (text: string) => readSearch(new URLSearchParams(text))

describe('the catalogue keeps its search in the address', () => {
  test('what is read is written back the same', () => {
    expect(writeSearch(read(address)).toString()).toBe(address)
  })

  test('a choice that does not exist is not sent to the API', () => {
    const filter = toFilter(read('statut=OPEN&statut=NIMPORTE&influence=X&periode=DEMAIN&type=PETITION'))
    expect(filter.statuses).toEqual(['OPEN'])
    expect(filter.influences).toBeUndefined()
    expect(filter.periods).toBeUndefined()
    expect(filter.kinds).toEqual(['PETITION'])
  })

  test('one filter is removed alone', () => {
    const search = without(read(address), 'theme', 'sante')
    expect(search.chosen.theme).toEqual(['environnement'])
    expect(countChosen(search)).toBe(3)
  })

  test('an order needs what it sorts by', () => {
    expect(read('tri=RELEVANCE').order).toBeUndefined()
    expect(read('tri=RELEVANCE&q=eau').order).toBe('RELEVANCE')
    expect(read('tri=NEAREST&q=eau').order).toBeUndefined()
    expect(defaultOrder(read('pres=matane'))).toBe('NEAREST')
  })

  test('an address written by hand is read as far as it makes sense', () => {
    expect(read('vue=liste-noire&mois=2026-13&pres=<b>&km=-4')).toMatchObject({
      view: 'liste',
      month: undefined,
      near: undefined,
    })
    expect(read('pres=matane&km=7').near).toEqual({ municipality: 'matane', kilometres: 50 })
    expect(read('dans=contributions').inside).toBe(false)
  })

  test('feeds take the search, not the way it is shown', () => {
    expect(feedQuery(read('theme=sante&vue=calendrier&mois=2026-12'))).toBe('?theme=sante')
    expect(feedQuery(read('vue=carte'))).toBe('')
  })
})
