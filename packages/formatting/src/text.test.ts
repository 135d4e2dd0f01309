import { describe, expect, test } from '@jest/globals'
import { compareText, searchKey } from './text.ts'

describe('compareText', () => {
  test('sorts as a Québec dictionary does', () => {
    expect(['côté', 'coté', 'zèle', 'côte', 'cote', 'Éric', 'eau'].sort(compareText)).toEqual([
      'cote',
      'côte',
      'coté',
      'côté',
      'eau',
      'Éric',
      'zèle',
    ])
  })
})

describe('searchKey', () => {
  test.each([
    ['Cœur-de-l’Île', 'coeur de l ile'],
    ["CŒUR DE L'ILE", 'coeur de l ile'],
    ['  Saguenay–Lac-Saint-Jean ', 'saguenay lac saint jean'],
    ['Ça garçonne', 'ca garconne'],
    ['e\u0301tude', 'etude'],
    ['ᐃᓄᒃᑎᑐᑦ', 'ᐃᓄᒃᑎᑐᑦ'],
  ])('finds %s', (text, key) => {
    expect(searchKey(text)).toBe(key)
  })
})
