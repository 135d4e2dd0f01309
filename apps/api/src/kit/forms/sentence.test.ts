import { expect, test } from '@jest/globals'
import { createMessages } from '../../platform/messages.ts'
import { type SheetProblem, formSentence } from './index.ts'

/** Every code there is: the compiler refuses a missing one. */
const codes: Record<SheetProblem['code'], true> = {
  XLSFORM_UNREADABLE: true,
  XLSFORM_NO_SURVEY: true,
  XLSFORM_NO_COLUMN: true,
  XLSFORM_UNKNOWN_COLUMN: true,
  XLSFORM_LANGUAGE: true,
  XLSFORM_UNKNOWN_TYPE: true,
  XLSFORM_TYPE_CHANGED: true,
  XLSFORM_METADATA: true,
  XLSFORM_NOT_OPENED: true,
  XLSFORM_NOT_CLOSED: true,
  XLSFORM_BAD_NAME: true,
  XLSFORM_BAD_CODE: true,
  XLSFORM_NO_LIST: true,
  XLSFORM_UNKNOWN_LIST: true,
  XLSFORM_UNUSED_LIST: true,
  XLSFORM_DEFAULT_CHOICE: true,
  XLSFORM_CALCULATION_IGNORED: true,
  XLSFORM_APPEARANCE: true,
  XLSFORM_PARAMETER: true,
  XLSFORM_EXTRA: true,
  XLSFORM_GENERATED: true,
  XLSFORM_CELL_IGNORED: true,
  XLSFORM_KEPT_APART: true,
  NOT_AN_OBJECT: true,
  NOT_A_LIST: true,
  NOT_A_TEXT: true,
  NOT_A_NUMBER: true,
  NOT_WHOLE: true,
  NOT_A_BOOLEAN: true,
  NOT_ONE_OF: true,
  MISSING_PROPERTY: true,
  UNKNOWN_PROPERTY: true,
  BAD_NAME: true,
  BAD_CODE: true,
  TOO_LONG: true,
  TOO_MANY: true,
  TOO_DEEP: true,
  EXPRESSION_EMPTY: true,
  EXPRESSION_CHARACTER: true,
  EXPRESSION_UNCLOSED_TEXT: true,
  EXPRESSION_UNEXPECTED: true,
  EXPRESSION_TOO_LONG: true,
  UNKNOWN_FUNCTION: true,
  ARGUMENT_COUNT: true,
  UNKNOWN_NAME: true,
  BARE_NAME: true,
  UNKNOWN_ATTRIBUTE: true,
  SELF_OUTSIDE_CONSTRAINT: true,
  PARENT_OUTSIDE_REPEAT: true,
  REPEAT_NEEDS_FUNCTION: true,
  NOT_IN_REPEAT: true,
  UNKNOWN_CHOICE_IN_EXPRESSION: true,
  WRONG_TYPE_IN_EXPRESSION: true,
  BAD_PATTERN: true,
  SLOW_PATTERN: true,
  BAD_DATE_FORMAT: true,
  CYCLE: true,
  FORWARD_REFERENCE: true,
  SHUFFLED_REFERENCE: true,
  DEFAULT_REFERS: true,
  PIPE_UNKNOWN: true,
  PIPE_FORWARD: true,
  PIPE_REPEAT: true,
  NO_QUESTION: true,
  EMPTY_PAGE: true,
  EMPTY_GROUP: true,
  NESTED_REPEAT: true,
  DUPLICATE_NAME: true,
  UNKNOWN_LIST: true,
  NO_CHOICE: true,
  NO_LINE: true,
  DUPLICATE_CODE: true,
  CODE_NOT_A_NAME: true,
  SECOND_SPECIFY: true,
  SPECIFY_NOT_HERE: true,
  BOUNDS: true,
  BAD_BOUND: true,
  EMPTY_TEXT: true,
}

const params = {
  found: 'x',
  name: 'q1',
  to: 'q2',
  path: 'a → b → a',
  max: 3,
  allowed: 'a, b',
  expected: 'number',
}
const more = {
  code: 'c',
  list: 'l',
  around: 'r',
  column: 'name',
  heading: 'h',
  language: 'es',
  type: 'text',
  property: 'p',
  given: 1,
}

test.each(Object.keys(codes))('%s has a sentence in French and one in English', (code) => {
  const messages = createMessages()
  const [fr, en] = (['fr', 'en'] as const).map((language) =>
    formSentence(messages, language, { code, params: { ...params, ...more, code: 'c' } }),
  )
  expect(fr).toMatch(/^\p{L}.*\.$/u)
  expect(en).toMatch(/^.*\.$/)
  expect(fr).not.toBe(en)
  expect(fr).not.toContain('form.')
})

test('what to write is shown as it is written', () => {
  const messages = createMessages()
  expect(formSentence(messages, 'fr', { code: 'BARE_NAME', at: 4, params: { name: 'age' } })).toBe(
    'Pour lire une réponse, écrivez ${age}. (caractère 5)',
  )
})
