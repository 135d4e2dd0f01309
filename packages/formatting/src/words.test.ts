import { describe, expect, test } from '@jest/globals'
import { listWords, plural } from './words.ts'

describe('listWords', () => {
  test('joins with « et » or « ou »', () => {
    expect(listWords(['a', 'b', 'c'], 'fr')).toBe('a, b et c')
    expect(listWords(['a', 'b'], 'fr', 'or')).toBe('a ou b')
    expect(listWords(['a'], 'fr')).toBe('a')
    expect(listWords([], 'fr')).toBe('')
    expect(listWords(['a', 'b'], 'en')).toBe('a and b')
  })
})

describe('plural', () => {
  const ideas = { one: '# idée', many: '# d’idées', other: '# idées' }

  test('counts zero and one and a half as one in French', () => {
    expect(plural(0, 'fr', ideas)).toBe('0 idée')
    expect(plural(1.5, 'fr', ideas)).toBe('1,5 idée')
    expect(plural(2, 'fr', ideas)).toBe('2 idées')
  })

  test('writes « de » after a million', () => {
    expect(plural(1_000_000, 'fr', ideas)).toBe('1\u00a0000\u00a0000 d’idées')
  })

  test('counts zero as many in English', () => {
    expect(plural(0, 'en', { one: '# idea', other: '# ideas' })).toBe('0 ideas')
    expect(plural(1, 'en', { one: '# idea', other: '# ideas' })).toBe('1 idea')
  })
})
