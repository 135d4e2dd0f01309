import { describe, expect, test } from '@jest/globals'
import { changedParts, lacks, strangers } from './report-content.ts'

const report = {
  asked: { fr: 'a', en: 'b' },
  summary: { fr: 's' },
  themes: [{ id: '1', title: { fr: 't' } }],
  commitments: [],
}

describe('a correction', () => {
  test('names the parts that changed, whatever the order of their keys', () => {
    expect(changedParts(report, { ...report, asked: { en: 'b', fr: 'a' } })).toEqual([])
    expect(changedParts(report, { ...report, summary: { fr: 's', en: undefined } })).toEqual([])
    expect(changedParts(report, { ...report, summary: { fr: 'S' }, themes: [] })).toEqual([
      'summary',
      'themes',
    ])
  })
})

describe('identifiers given back', () => {
  const known = [{ id: '1' }, { id: '2' }]
  test('are known, and given once', () => {
    expect(strangers([{ id: '1' }, { id: null }, { id: '3' }, { id: '1' }], known)).toEqual([2, 3])
  })
  test('lack one that is left out', () => {
    expect(lacks([{ id: '1' }, { id: null }], known)).toBe(true)
    expect(lacks([{ id: '2' }, { id: '1' }], known)).toBe(false)
  })
})
