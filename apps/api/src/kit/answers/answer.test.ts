import { describe, expect, test } from '@jest/globals'
import { answerStates, checkAnswer, decidedStates, nextStates } from './answer.ts'

const reason = 'Parce que le règlement actuel le permet déjà.'

describe('an official answer', () => {
  test('may first put a contribution under review without a word', () => {
    expect(checkAnswer(null, 'UNDER_REVIEW', '')).toBeNull()
  })
  test.each(decidedStates)('owes a reason at %s', (state) => {
    const from = state === 'DONE' ? 'IN_PROGRESS' : 'UNDER_REVIEW'
    expect(checkAnswer(from, state, 'Non.')).toBe('answer-text')
    expect(checkAnswer(from, state, reason)).toBeNull()
  })
  test('can not be done before it was accepted', () => {
    expect(checkAnswer(null, 'DONE', reason)).toBe('answer-state')
    expect(checkAnswer('NOT_ACCEPTED', 'IN_PROGRESS', reason)).toBe('answer-state')
  })
  test('can be reopened in public, with a reason', () => {
    expect(checkAnswer('NOT_ACCEPTED', 'UNDER_REVIEW', '')).toBe('answer-text')
    expect(checkAnswer('NOT_ACCEPTED', 'UNDER_REVIEW', reason)).toBeNull()
  })
  test('always has a way on, so that no contribution is stuck', () => {
    for (const state of [null, ...answerStates]) expect(nextStates(state).length).toBeGreaterThan(0)
  })
})
