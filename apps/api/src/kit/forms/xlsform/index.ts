export { fromSheets, type ImportedForm } from './from-sheets.ts'
export type { SheetProblem, Sheets } from './sheet.ts'
export { toSheets, type KeptApart, type WrittenForm } from './to-sheets.ts'
export { readWorkbook, writeWorkbook } from './workbook.ts'
