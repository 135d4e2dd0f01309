import { describe, expect, test } from '@jest/globals'
import { appealBy, type OwnDecision, ownDecisions } from './own-decision.ts'

const decision = (over: Partial<OwnDecision>): OwnDecision => ({
  id: 'd',
  action: 'HIDE',
  rule: 'respect',
  explanation: 'Une raison.',
  at: new Date('2026-11-23T15:00:00Z'),
  appealText: null,
  appealedAt: null,
  onAppeal: false,
  ...over,
})
const outcomes = (...decisions: OwnDecision[]) => ownDecisions(decisions).map(({ outcome }) => outcome)
const appealed = decision({ appealedAt: new Date('2026-11-24T15:00:00Z'), appealText: 'Non.' })

describe('the decisions that an author reads', () => {
  test('leave out that a text was kept after a report: its author was never told of it', () => {
    expect(outcomes(decision({ action: 'KEEP' }), decision({ action: 'PUBLISH' }))).toEqual(['PUBLISHED'])
  })
  test('say what an appeal changed', () => {
    expect(outcomes(appealed, decision({ action: 'KEEP', onAppeal: true }))).toEqual(['HIDDEN', 'RESTORED'])
    expect(outcomes(appealed, decision({ action: 'HIDE', onAppeal: true }))).toEqual(['HIDDEN', 'UPHELD'])
    expect(outcomes(appealed, decision({ action: 'REMOVE', onAppeal: true }))).toEqual(['HIDDEN', 'REMOVED'])
  })
  test('give the last day to contest only where contesting is still possible', () => {
    expect(appealBy(decision({}))).toBe('2027-05-23')
    expect(appealBy(appealed)).toBeNull()
    expect(appealBy(decision({ onAppeal: true }))).toBeNull()
    expect(appealBy(decision({ action: 'PUBLISH' }))).toBeNull()
  })
})
