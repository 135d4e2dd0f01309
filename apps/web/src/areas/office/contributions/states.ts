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
