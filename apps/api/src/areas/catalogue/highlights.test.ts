import { describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import { searchUnits } from '../../platform/search-text.ts'
import { almost, excerpt, highlightsOf, segmentsOf } from './highlights.ts'

const marked = (text: string, search: string) =>
  segmentsOf(text, searchUnits(search))
    ?.filter(({ matched }) => matched)
    .map((segment) => segment.text) ?? null

describe('why a text was found', () => {
  test.each([
    ['Les écoles du quartier', 'ecole', ['écoles']],
    ['Protéger les animaux', 'animal', ['animaux']],
    ['Le transport collectif', 'trasnport', ['transport']],
    ['Un traversier pour l’île', 'ferry', ['traversier']],
    ['Travailler la fin de semaine', 'week-end', ['fin', 'semaine']],
    ['L’œuvre d’art', 'oeuvre', ['œuvre']],
    ['Rien de tel', 'piscine', null],
  ])('%s, searched by %s', (text, search, words) => {
    expect(marked(text, search)).toEqual(words)
  })
  test('loses nothing of the text, whatever the text and the search', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), fc.string(), (text, search) => {
        const segments = segmentsOf(text, searchUnits(search))
        if (segments) expect(segments.map((segment) => segment.text).join('')).toBe(text)
      }),
    )
  })
  test('shows markup as the text that it is', () => {
    expect(segmentsOf('<b>eau</b>', searchUnits('eau'))).toEqual([
      { text: '<b>', matched: false },
      { text: 'eau', matched: true },
      { text: '</b>', matched: false },
    ])
  })
  test('cuts a long text around the first place', () => {
    const text = `${'avant '.repeat(60)}eau ${'après '.repeat(60)}`
    const cut = excerpt(segmentsOf(text, searchUnits('eau')) ?? [])
    expect(cut.map((segment) => segment.text).join('').length).toBeLessThan(320)
    expect(cut.some(({ matched }) => matched)).toBe(true)
    expect(cut[0]?.text.startsWith('…')).toBe(true)
  })
  test('names the title first', () => {
    const found = highlightsOf(
      {
        title: 'L’eau',
        summary: 'De l’eau',
        description: '',
        names: 'Ministère',
        contribution: 'Une idée sur l’eau',
      },
      searchUnits('eau'),
    )
    expect(found.map(({ field }) => field)).toEqual(['TITLE', 'SUMMARY', 'CONTRIBUTION'])
  })
  test.each([
    ['villge', 'village', true],
    ['vilage', 'village', true],
    ['vlilage', 'village', true],
    ['vallage', 'village', true],
    ['virage', 'village', false],
    ['eau', 'peu', false],
  ])('%s is almost %s: %s', (one, other, expected) => {
    expect(almost(one, other)).toBe(expected)
  })
})
