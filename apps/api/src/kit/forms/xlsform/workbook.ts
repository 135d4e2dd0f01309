import readWorkbookFile from 'read-excel-file/node'
import writeWorkbookFile from 'write-excel-file/node'
import type { FormDefinition } from '@participe/form-engine'
import { type ImportedForm, fromSheets } from './from-sheets.ts'
import type { CellValue, SheetName, Sheets } from './sheet.ts'
import { toSheets } from './to-sheets.ts'

const names: SheetName[] = ['survey', 'choices', 'settings']

/** A form from an .xlsx file. A file that cannot be read is a problem, not an error. */
export async function readWorkbook(file: Buffer): Promise<ImportedForm> {
  const place = { sheet: 'survey', row: 0, column: '', cell: '', params: {} } as const
  let found: { sheet: string; data: CellValue[][] }[]
  try {
    found = (await readWorkbookFile(file)) as typeof found
  } catch {
    return { problems: [{ severity: 'ERROR', code: 'XLSFORM_UNREADABLE', ...place }] }
  }
  const sheets = new Map(found.map(({ sheet, data }) => [sheet.trim().toLowerCase(), data]))
  const survey = sheets.get('survey')
  if (!survey) return { problems: [{ severity: 'ERROR', code: 'XLSFORM_NO_SURVEY', ...place }] }
  return fromSheets({ survey, choices: sheets.get('choices'), settings: sheets.get('settings') })
}

const cell = (value: CellValue) =>
  value === null || value === undefined ? null : { value: String(value), type: String }

/** Sheets as an .xlsx file. Every cell is a text: nothing in it is ever a formula. */
export async function writeSheets(sheets: Sheets): Promise<Buffer> {
  const pages = names.map((sheet) => ({ sheet, data: (sheets[sheet] ?? [[]]).map((row) => row.map(cell)) }))
  return writeWorkbookFile(pages).toBuffer()
}

/** A form as an .xlsx file that XLSForm tools read. */
export const writeWorkbook = (definition: FormDefinition, formId?: string): Promise<Buffer> =>
  writeSheets(toSheets(definition, formId).sheets)
