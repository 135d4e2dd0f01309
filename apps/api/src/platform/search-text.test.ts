import { describe, expect, test } from '@jest/globals'
import { equivalenceGroups, equivalentsOf } from './equivalences.ts'
import { foldText, searchUnits, unitsQuery } from './search-text.ts'

describe('the list of equivalences', () => {
  test('holds folded terms only, each at least two of a line', () => {
    for (const terms of equivalenceGroups) {
      expect(terms.length).toBeGreaterThan(1)
      for (const term of terms) expect(foldText(term).trim()).toBe(term)
    }
  })
  test('works from either side', () => {
    for (const terms of equivalenceGroups)
      for (const term of terms) expect(equivalentsOf(term)).toEqual(expect.arrayContaining([...terms]))
  })
  test('knows the plural of what it knows in the singular', () => {
    expect(equivalentsOf('traversiers')).toContain('ferry')
    expect(equivalentsOf('nuance')).toBeNull()
  })
})

describe('what a text asks for', () => {
  test.each([
    ['l’école', ['ecole']],
    ['La fin de semaine à Rimouski', ['fin de semaine', 'rimouski']],
    ['médecin de famille', ['medecin de famille']],
    ['le le la', []],
    ['eau EAU Eau', ['eau']],
  ])('%s', (text, terms) => {
    expect(searchUnits(text).map(({ term }) => term)).toEqual(terms)
  })
  test('is a query in which any way to say a thing will do, and everything is asked', () => {
    const [units] = [searchUnits('courriel, transport')]
    expect(unitsQuery(units)).toBe('(courriel:* | email | mail | mel) & (transport:*)')
  })
  test('never holds a sign that a query would read as its own', () => {
    for (const text of ['a & b | !c', "' OR 1=1 --", 'foo:* <-> bar', '\\\\'])
      expect(unitsQuery(searchUnits(text))).toMatch(/^[\p{L}\p{N}:*()|& ]*$/u)
  })
  test('is bounded, however long the text', () => {
    expect(searchUnits(Array.from({ length: 200 }, (_, n) => `mot${n}`).join(' '))).toHaveLength(8)
  })
})
