import { describe, expect, test } from '@jest/globals'
import { countChosen, readSearch, toFilter, without, writeSearch } from './search.ts'

const address = 'q=eau&theme=environnement&theme=sante&statut=OPEN&tri=NEWEST'

describe('the catalogue keeps its search in the address', () => {
  test('what is read is written back the same', () => {
    expect(writeSearch(readSearch(new URLSearchParams(address))).toString()).toBe(address)
  })

  test('a choice that does not exist is not sent to the API', () => {
    const filter = toFilter(readSearch(new URLSearchParams('statut=OPEN&statut=NIMPORTE&influence=X')))
    expect(filter.statuses).toEqual(['OPEN'])
    expect(filter.influences).toBeUndefined()
  })

  test('one filter is removed alone', () => {
    const search = without(readSearch(new URLSearchParams(address)), 'theme', 'sante')
    expect(search.chosen.theme).toEqual(['environnement'])
    expect(countChosen(search)).toBe(2)
  })

  test('the order by relevance needs words', () => {
    expect(readSearch(new URLSearchParams('tri=RELEVANCE')).order).toBeUndefined()
    expect(readSearch(new URLSearchParams('tri=RELEVANCE&q=eau')).order).toBe('RELEVANCE')
  })
})
