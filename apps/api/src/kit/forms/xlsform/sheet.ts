import type { DefinitionProblemCode, PublishProblemCode } from '@participe/form-engine'

/** What a cell may hold when it comes out of a workbook. */
export type CellValue = string | number | boolean | Date | null | undefined

/** The sheets of a workbook: the first row of each has the headings. */
export interface Sheets {
  survey: CellValue[][]
  choices?: CellValue[][]
  settings?: CellValue[][]
}

export type SheetName = keyof Sheets

/** What can be wrong in a workbook, apart from what can be wrong in any form. */
export type WorkbookProblemCode =
  | 'XLSFORM_UNREADABLE'
  | 'XLSFORM_NO_SURVEY'
  | 'XLSFORM_NO_COLUMN'
  | 'XLSFORM_UNKNOWN_COLUMN'
  | 'XLSFORM_LANGUAGE'
  | 'XLSFORM_UNKNOWN_TYPE'
  | 'XLSFORM_TYPE_CHANGED'
  | 'XLSFORM_METADATA'
  | 'XLSFORM_NOT_OPENED'
  | 'XLSFORM_NOT_CLOSED'
  | 'XLSFORM_BAD_NAME'
  | 'XLSFORM_BAD_CODE'
  | 'XLSFORM_NO_LIST'
  | 'XLSFORM_UNKNOWN_LIST'
  | 'XLSFORM_UNUSED_LIST'
  | 'XLSFORM_DEFAULT_CHOICE'
  | 'XLSFORM_CALCULATION_IGNORED'
  | 'XLSFORM_APPEARANCE'
  | 'XLSFORM_PARAMETER'
  | 'XLSFORM_EXTRA'
  | 'XLSFORM_GENERATED'
  | 'XLSFORM_CELL_IGNORED'
  | 'XLSFORM_KEPT_APART'

/** What is wrong, or what to know, at a cell. Each code has a sentence in both languages. */
export interface SheetProblem {
  /** ERROR: must be put right before publishing. WARNING: works, but not as in the workbook. */
  severity: 'ERROR' | 'WARNING'
  code: WorkbookProblemCode | PublishProblemCode | DefinitionProblemCode
  sheet: SheetName
  /** As the spreadsheet numbers them, from 1. */
  row: number
  /** Heading of the column, as written. */
  column: string
  /** Address of the cell, `E12`, when the column is there. */
  cell: string
  params: Record<string, string | number>
}

/** `A`, `Z`, `AA`… */
export function columnLetters(index: number): string {
  const rest = Math.floor(index / 26) - 1
  return (rest < 0 ? '' : columnLetters(rest)) + String.fromCharCode(65 + (index % 26))
}

/** A cell as text: dates as ISO, booleans as XLSForm writes them, quotes of word processors made plain. */
export function cellText(value: CellValue): string {
  if (value === null || value === undefined) return ''
  if (value instanceof Date) {
    const text = value.toISOString().slice(0, 16)
    return text.endsWith('T00:00') ? text.slice(0, 10) : text
  }
  if (typeof value === 'boolean') return value ? 'true' : 'false'
  return String(value)
}
