import type { Language } from '@participe/form-engine'
import type { Messages } from '../../platform/messages.ts'
import type { SheetProblem } from './xlsform/sheet.ts'

/** What is wrong with a form, in words: a code of `checkDefinition`, `publishProblems` or an import. */
export function formSentence(
  messages: Messages,
  language: Language,
  { code, at, params }: { code: string; at?: number; params: Record<string, string | number> },
): string {
  const message = messages(language, `form.${code}`, { edited: undefined, ...params })
  return at === undefined ? message : messages(language, 'form.character', { message, at: at + 1 })
}

/** A problem of a workbook in words, with sheet, row and column. */
export function sheetSentence(messages: Messages, language: Language, problem: SheetProblem): string {
  const { sheet, row, column, cell, params } = problem
  const { at, ...others } = params
  const offset = typeof at === 'number' ? { at: at - 1 } : {}
  const message = formSentence(messages, language, { code: problem.code, params: others, ...offset })
  if (row === 0) return message
  const named = cell ? `${column} (${cell})` : column
  return messages(language, 'form.where', { sheet, row, column: named, message })
}
