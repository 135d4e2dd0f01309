import type { AnswerState } from '@participe/schema/generated/graphql.ts'

export const answerStates = [
  'UNDER_REVIEW',
  'ACCEPTED',
  'PARTLY_ACCEPTED',
  'PLANNED',
  'IN_PROGRESS',
  'DONE',
  'ALREADY_DONE',
  'NOT_ACCEPTED',
  'OUT_OF_SCOPE',
] as const satisfies readonly AnswerState[]

/** Decisions owe a reason; so does taking one back to study (the API refuses a shorter text). */
const decided: readonly AnswerState[] = [
  'ACCEPTED',
  'PARTLY_ACCEPTED',
  'ALREADY_DONE',
  'NOT_ACCEPTED',
  'OUT_OF_SCOPE',
  'DONE',
]
export const owesReason = (state: AnswerState, answeredBefore: boolean): boolean =>
  decided.includes(state) || (state === 'UNDER_REVIEW' && answeredBefore)
