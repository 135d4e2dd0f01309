import type { Language } from '@participe/form-engine'
import { headingOf, writeHeading } from './columns.ts'
import { type CellValue, type SheetName, type SheetProblem, cellText, columnLetters } from './sheet.ts'

/** A row by column, without its empty cells. `row` is its number in the spreadsheet; 0 when made by us. */
export interface Row {
  row: number
  cells: Record<string, string>
}

/** A sheet, read: what each column is called here, and its rows. */
export interface Table {
  sheet: SheetName
  rows: Row[]
  /** Index and heading of each column, by what it is here. */
  columns: Map<string, { index: number; heading: string }>
  /** Columns of the choices sheet that are nobody's: choice filters read them. */
  others: string[]
}

export type Report = (problem: SheetProblem) => void

/** The place of a cell in a table, for a problem. */
export function at({ sheet, columns }: Table, row: number, column: string) {
  const found = columns.get(column)
  const cell = found && row > 0 ? `${columnLetters(found.index)}${row}` : ''
  return { sheet, row, column: found?.heading ?? writeHeading(column), cell }
}

const isEmpty = (row: CellValue[]): boolean => row.every((cell) => cellText(cell).trim() === '')

/** Reads headings and rows; says which headings nobody reads. */
export function readTable(sheet: SheetName, data: CellValue[][], main: Language, report: Report): Table {
  const first = data.findIndex((row) => !isEmpty(row))
  const table: Table = { sheet, rows: [], columns: new Map(), others: [] }
  for (const [index, cell] of (data[first] ?? []).entries())
    readHeading(table, cellText(cell), index, first, main, report)
  for (const [index, cells] of data.entries()) {
    if (index <= first || isEmpty(cells)) continue
    const entries = [...table.columns].map(([key, column]) => [key, cellText(cells[column.index])] as const)
    const kept = entries.filter(([, text]) => text.trim() !== '')
    table.rows.push({ row: index + 1, cells: Object.fromEntries(kept) })
  }
  return table
}

function readHeading(
  table: Table,
  heading: string,
  index: number,
  row: number,
  main: Language,
  report: Report,
) {
  if (heading.trim() === '') return
  const found = headingOf(table.sheet, heading, main)
  if (found.kind === 'column') {
    if (!table.columns.has(found.key)) table.columns.set(found.key, { index, heading })
    return
  }
  const place = {
    sheet: table.sheet,
    row: row + 1,
    column: heading,
    cell: `${columnLetters(index)}${row + 1}`,
  }
  if (found.kind === 'language') {
    report({ severity: 'WARNING', code: 'XLSFORM_LANGUAGE', ...place, params: { language: found.language } })
  } else if (table.sheet === 'choices' && /^[A-Za-z_][A-Za-z0-9_]*$/.test(heading.trim())) {
    table.columns.set(heading.trim(), { index, heading })
    table.others.push(heading.trim())
  } else report({ severity: 'WARNING', code: 'XLSFORM_UNKNOWN_COLUMN', ...place, params: { heading } })
}
