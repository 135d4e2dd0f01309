import type { LocalizedText } from './definition.ts'

/** What can be wrong with an answer. Each has a sentence in both languages. */
export type AnswerProblemCode =
  | 'REQUIRED'
  | 'CONSENT_REQUIRED'
  | 'WRONG_TYPE'
  | 'NOT_A_NUMBER'
  | 'NOT_WHOLE'
  | 'TOO_SMALL'
  | 'TOO_LARGE'
  | 'OFF_STEP'
  | 'TOO_SHORT'
  | 'TOO_LONG'
  | 'PATTERN'
  | 'BAD_EMAIL'
  | 'BAD_PHONE'
  | 'BAD_POSTAL_CODE'
  | 'BAD_DATE'
  | 'BAD_TIME'
  | 'TOO_EARLY'
  | 'TOO_LATE'
  | 'TOO_FEW_CHOICES'
  | 'TOO_MANY_CHOICES'
  | 'EXCLUSIVE_CHOICE'
  | 'TOO_FEW_RANKED'
  | 'TOO_MANY_RANKED'
  | 'WRONG_TOTAL'
  | 'LINES_MISSING'
  | 'TOO_MANY_FILES'
  | 'FILE_TOO_LARGE'
  | 'FILE_TYPE'
  | 'TOO_FEW_POINTS'
  | 'TOO_MANY_POINTS'
  | 'CONSTRAINT'
  | 'NOT_UNIQUE'
  | 'TOO_MANY_ROWS'
  // Only an altered or outdated submission has these.
  | 'UNKNOWN_NAME'
  | 'UNKNOWN_CHOICE'
  | 'CHOICE_NOT_OFFERED'
  | 'NOT_RELEVANT'
  | 'MISSING_NOT_OFFERED'

export type ProblemParams = Record<string, string | number>

/** What a rule finds, before it is known where. */
export interface AnswerFault {
  code: AnswerProblemCode
  params?: ProblemParams
}

/** What is wrong with an answer, and where. */
export interface AnswerProblem {
  code: AnswerProblemCode
  /** The question. */
  name: string
  /** Row of its repeat, from 0. */
  row?: number
  params: ProblemParams
  /** The author's own message, if they wrote one: shown in place of the sentence of the code. */
  message?: LocalizedText
}
