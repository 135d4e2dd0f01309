/** States of an official answer (tools.md T3.6). */
export const answerStates = [
  'UNDER_REVIEW',
  'ACCEPTED',
  'PARTLY_ACCEPTED',
  'ALREADY_DONE',
  'NOT_ACCEPTED',
  'OUT_OF_SCOPE',
  'PLANNED',
  'IN_PROGRESS',
  'DONE',
] as const
export type AnswerState = (typeof answerStates)[number]

/** Decisions: they end the study of a contribution, and owe a reason. */
export const decidedStates: readonly AnswerState[] = [
  'ACCEPTED',
  'PARTLY_ACCEPTED',
  'ALREADY_DONE',
  'NOT_ACCEPTED',
  'OUT_OF_SCOPE',
  'DONE',
]
export const textMinimum = 20
export const textMaximum = 5000

/** What may follow what. A decision may be revised, in public, with a new reason. */
const follows: Record<AnswerState, readonly AnswerState[]> = {
  UNDER_REVIEW: ['ACCEPTED', 'PARTLY_ACCEPTED', 'ALREADY_DONE', 'NOT_ACCEPTED', 'OUT_OF_SCOPE'],
  ACCEPTED: ['PLANNED', 'IN_PROGRESS', 'DONE', 'UNDER_REVIEW'],
  PARTLY_ACCEPTED: ['PLANNED', 'IN_PROGRESS', 'DONE', 'UNDER_REVIEW'],
  PLANNED: ['IN_PROGRESS', 'DONE', 'UNDER_REVIEW'],
  IN_PROGRESS: ['DONE', 'PLANNED', 'UNDER_REVIEW'],
  DONE: ['UNDER_REVIEW'],
  ALREADY_DONE: ['UNDER_REVIEW'],
  NOT_ACCEPTED: ['UNDER_REVIEW'],
  OUT_OF_SCOPE: ['UNDER_REVIEW'],
}

const first: readonly AnswerState[] = [
  'UNDER_REVIEW',
  'ACCEPTED',
  'PARTLY_ACCEPTED',
  'ALREADY_DONE',
  'NOT_ACCEPTED',
  'OUT_OF_SCOPE',
]

/** States that may come next. */
export const nextStates = (current: AnswerState | null): readonly AnswerState[] =>
  current ? follows[current] : first

export type AnswerProblem = 'answer-state' | 'answer-text'

/** Whatever a body decides about what a person gave, it says why (norm N-11); so does reopening a decision. */
export const owesReason = (current: AnswerState | null, next: AnswerState): boolean =>
  decidedStates.includes(next) || (next === 'UNDER_REVIEW' && current !== null)

/** What is wrong with an answer; null when nothing. */
export function checkAnswer(
  current: AnswerState | null,
  next: AnswerState,
  text: string,
): AnswerProblem | null {
  if (!nextStates(current).includes(next)) return 'answer-state'
  return owesReason(current, next) && text.trim().length < textMinimum ? 'answer-text' : null
}
