import { describe, expect, test } from '@jest/globals'
import {
  checkChange,
  type CommitmentChange,
  type CommitmentStanding,
  nextStates,
  stateOn,
} from './commitment.ts'

describe('the state of a commitment', () => {
  test('is late from the day after the promised one', () => {
    expect(stateOn({ state: 'PLANNED', dueOn: '2026-11-23' }, '2026-11-23')).toBe('PLANNED')
    expect(stateOn({ state: 'PLANNED', dueOn: '2026-11-23' }, '2026-11-24')).toBe('LATE')
    expect(stateOn({ state: 'IN_PROGRESS', dueOn: '2026-11-23' }, '2026-11-24')).toBe('LATE')
  })
  test.each(['DONE', 'ABANDONED'] as const)('stays %s after the day', (state) => {
    expect(stateOn({ state, dueOn: '2020-01-01' }, '2026-11-24')).toBe(state)
  })
  test('is never late by what was stored, only by the day', () => {
    expect(stateOn({ state: 'LATE', dueOn: '2027-01-01' }, '2026-11-24')).toBe('IN_PROGRESS')
  })
})

describe('a change', () => {
  const today = '2026-11-23'
  const note = 'Le fournisseur livre un mois plus tard.'
  const fault = (current: Partial<CommitmentStanding>, change: Partial<CommitmentChange>) => {
    const standing = { state: 'PLANNED', dueOn: '2027-01-31', ...current } as const
    return checkChange(standing, { state: 'IN_PROGRESS', dueOn: standing.dueOn, note: '', ...change }, today)
  }

  test('goes forward without a word', () => {
    expect(fault({}, { state: 'IN_PROGRESS' })).toBeNull()
    expect(fault({ state: 'IN_PROGRESS' }, { state: 'DONE' })).toBeNull()
    expect(fault({}, { state: 'DONE' })).toBeNull()
  })
  test('does not go back', () => {
    expect(fault({ state: 'IN_PROGRESS' }, { state: 'PLANNED', note })).toBe('commitment-state')
    expect(fault({ state: 'DONE' }, { state: 'ABANDONED', note })).toBe('commitment-state')
  })
  test('of the day owes a public note and looks ahead', () => {
    expect(fault({}, { dueOn: '2027-03-01' })).toBe('commitment-note')
    expect(fault({}, { dueOn: '2027-03-01', note: 'Plus tard.' })).toBe('commitment-note')
    expect(fault({}, { dueOn: '2027-03-01', note })).toBeNull()
    expect(fault({}, { dueOn: '2026-11-23', note })).toBeNull()
    expect(fault({}, { dueOn: '2026-11-22', note })).toBe('commitment-date-past')
  })
  test('of the day makes no sense for what is over', () => {
    expect(fault({}, { state: 'DONE', dueOn: '2027-03-01', note })).toBe('commitment-date-over')
  })
  test('that gives up, or starts again, owes a public note', () => {
    expect(fault({}, { state: 'ABANDONED' })).toBe('commitment-note')
    expect(fault({}, { state: 'ABANDONED', note })).toBeNull()
    expect(fault({ state: 'DONE' }, { state: 'IN_PROGRESS' })).toBe('commitment-note')
    expect(fault({ state: 'ABANDONED' }, { state: 'PLANNED', note })).toBeNull()
  })
  test('of nothing says something', () => {
    expect(fault({ state: 'IN_PROGRESS' }, {})).toBe('commitment-unchanged')
    expect(fault({ state: 'IN_PROGRESS' }, { note: 'Les travaux avancent.' })).toBeNull()
  })
  test('of what is late goes on from what was said last', () => {
    expect(nextStates('LATE')).toEqual(['IN_PROGRESS', 'DONE', 'ABANDONED'])
    expect(fault({ dueOn: '2026-01-01' }, { state: 'DONE' })).toBeNull()
  })
})
