import { describe, expect, test } from '@jest/globals'
import { type GateTheme, reportGate, type ReportGateSubject } from './report-rules.ts'

const words = { fr: 'Un texte assez long pour une raison.' }
const theme: GateTheme = {
  title: words,
  heard: words,
  decision: 'ACCEPTED',
  why: words,
  decidedBy: words,
  next: words,
  citations: ['c'],
}
const commitment = { text: words, owner: 'Direction du transport', dueOn: '2027-06-30' }
const complete: ReportGateSubject = {
  asked: words,
  summary: words,
  themes: [theme],
  commitments: [commitment],
}

const codes = (change: Partial<ReportGateSubject>) =>
  reportGate({ ...complete, ...change }).map((item) => `${item.blocking ? '' : '~'}${item.path}:${item.code}`)
const withTheme = (change: Partial<GateTheme>) => codes({ themes: [{ ...theme, ...change }] })

describe('the gate of a report', () => {
  test('lets a complete report through', () => {
    expect(codes({})).toEqual([])
  })
  test('asks what was asked, and for a summary', () => {
    expect(codes({ asked: { fr: ' ' }, summary: { fr: '' } })).toEqual([
      'asked:gate-required',
      'summary:gate-required',
    ])
  })
  test('asks for a theme', () => {
    expect(codes({ themes: [] })).toEqual(['themes:report-themes'])
  })
  test.each(['title', 'heard', 'why', 'decidedBy', 'next'] as const)('asks for %s of each theme', (name) => {
    expect(codes({ themes: [theme, { ...theme, [name]: { fr: '' } }] })).toEqual([
      `themes.1.${name}:gate-required`,
    ])
  })
  test('asks for a decision on each theme', () => {
    expect(withTheme({ decision: null })).toEqual(['themes.0.decision:report-decision'])
  })
  test('asks for twenty characters of reasons, as a person counts them', () => {
    expect(withTheme({ why: { fr: 'é'.repeat(19) } })).toEqual(['themes.0.why:report-why'])
    expect(withTheme({ why: { fr: `  ${'é'.repeat(19)}  ` } })).toEqual(['themes.0.why:report-why'])
    expect(withTheme({ why: { fr: 'é'.repeat(20) } })).toEqual([])
  })
  test('warns of a theme that cites nobody', () => {
    expect(withTheme({ citations: [] })).toEqual(['~themes.0.citations:report-citations'])
  })
  test('asks for the text, the owner and the day of each commitment', () => {
    expect(codes({ commitments: [{ text: { fr: '' }, owner: ' ', dueOn: '' }] })).toEqual([
      'commitments.0.text:gate-required',
      'commitments.0.owner:gate-required',
      'commitments.0.dueOn:gate-required',
    ])
  })
  test('lets a report without commitment through, with a second look', () => {
    expect(codes({ commitments: [] })).toEqual(['~commitments:report-commitments'])
  })
  test('refuses English where the French is missing', () => {
    expect(withTheme({ next: { fr: '', en: 'Next year.' } })).toEqual(['themes.0.next:gate-french-first'])
  })
  test('warns when only a part is in English', () => {
    expect(codes({ asked: { fr: 'Quoi?', en: 'What?' } })).toEqual(['~:report-english-partial'])
  })
})
