import { type FormDefinition, checkDefinition, publishProblems } from '@participe/form-engine'
import { Importer } from './importer.ts'
import { itemAt, locate } from './locate.ts'
import type { SheetProblem, Sheets } from './sheet.ts'

/** What an import found. The definition is there unless the workbook is too broken to have a shape. */
export interface ImportedForm {
  definition?: FormDefinition
  problems: SheetProblem[]
}

type Code = SheetProblem['code']

/** Reports what the engine finds wrong at its cell. Whether the form has a shape at all. */
function examine(importer: Importer, definition: FormDefinition): boolean {
  const told = (code: Code, row: number) =>
    importer.problems.some(
      (problem) =>
        problem.severity === 'ERROR' &&
        problem.row === row &&
        (problem.code === code || code.startsWith('BAD_')),
    )
  const shape = checkDefinition(definition)
  for (const { code, path, params } of shape) {
    const { name, where } = itemAt(definition, path)
    const [table, row, column] = locate(importer, name, where)
    const isTold =
      code === 'BAD_CODE' &&
      where.startsWith('choices') &&
      importer.problems.some((one) => one.code === 'XLSFORM_BAD_CODE')
    if (!isTold && !told(code, row)) importer.report('ERROR', code, table, row, column, { ...params, path })
  }
  if (shape.length > 0) return false
  for (const { code, name, where, at: offset, params } of publishProblems(definition)) {
    const [table, row, column] = locate(importer, name, where)
    // A list that does not exist was told where it is named.
    if (code !== 'NO_CHOICE' || !told('XLSFORM_UNKNOWN_LIST', row))
      importer.report('ERROR', code, table, row, column, { name, ...params }, offset)
  }
  return true
}

/**
 * A form from the sheets of an XLSForm. Everything that is not taken as it stands is told, with sheet, row
 * and column; a form with errors is given too where it has a shape, so that it can be put right in the office.
 */
export function fromSheets(sheets: Sheets): ImportedForm {
  const importer = new Importer(sheets)
  if (!importer.read()) return { problems: importer.problems }
  const definition = importer.definition()
  const isBroken = importer.problems.some(
    ({ code }) => code === 'XLSFORM_NOT_CLOSED' || code === 'XLSFORM_NOT_OPENED',
  )
  const isForm = examine(importer, definition)
  if (!isForm || isBroken) return { problems: importer.problems }
  importer.compareGenerated(definition)
  return { definition, problems: importer.problems }
}
