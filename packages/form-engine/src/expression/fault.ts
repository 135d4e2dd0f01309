/** What can be wrong in an expression. Each has a sentence in both languages. */
export type ExpressionFaultCode =
  | 'EXPRESSION_EMPTY'
  | 'EXPRESSION_CHARACTER'
  | 'EXPRESSION_UNCLOSED_TEXT'
  | 'EXPRESSION_UNEXPECTED'
  | 'EXPRESSION_TOO_LONG'
  | 'UNKNOWN_FUNCTION'
  | 'ARGUMENT_COUNT'
  | 'UNKNOWN_NAME'
  | 'BARE_NAME'
  | 'UNKNOWN_ATTRIBUTE'
  | 'SELF_OUTSIDE_CONSTRAINT'
  | 'PARENT_OUTSIDE_REPEAT'
  | 'REPEAT_NEEDS_FUNCTION'
  | 'NOT_IN_REPEAT'
  | 'UNKNOWN_CHOICE_IN_EXPRESSION'
  | 'WRONG_TYPE_IN_EXPRESSION'
  | 'BAD_PATTERN'
  | 'SLOW_PATTERN'
  | 'BAD_DATE_FORMAT'

/** An expression that cannot be used, and where. */
export class ExpressionFault extends Error {
  readonly code: ExpressionFaultCode
  /** Characters from the start of the expression, from 0. */
  readonly at: number
  readonly params: Record<string, string | number>

  constructor(code: ExpressionFaultCode, at: number, params: Record<string, string | number> = {}) {
    super(`${code} at ${at} ${JSON.stringify(params)}`)
    this.code = code
    this.at = at
    this.params = params
  }
}
