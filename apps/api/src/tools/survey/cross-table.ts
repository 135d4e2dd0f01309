import type { LocalizedText } from '@participe/form-engine'
import { chiSquare, type ChiSquareAnswer } from '../../kit/statistics/chi-square.ts'
import { protectPartition, protectTable } from '../../kit/statistics/suppression.ts'
import type { Measure } from './questionnaire.ts'

export interface CountedPair {
  row: string
  column: string
  count: number
  weighted: number
}

export interface CrossCell {
  column: string
  count: number | null
  share: number | null
  weightedShare: number | null
}

export interface CrossLine {
  code: string
  label: LocalizedText
  total: number | null
  cells: CrossCell[]
}

export interface CrossTable {
  rows: CrossLine[]
  columns: CrossLine[]
  total: number | null
  suppressed: boolean
  test: ChiSquareAnswer | { told: false; reason: 'HIDDEN' }
}

/** Whoever gave no answer to one of the two questions: shown, so that totals are those of each question alone. */
export const noAnswer = '?'

const sum = (numbers: readonly number[]): number => numbers.reduce((one, other) => one + other, 0)

/** Two questions, one by the other, with its totals as each question shows them alone. */
export function composeCrossTable(
  row: Measure,
  column: Measure,
  pairs: readonly CountedPair[],
  options: { threshold: number; weighted: boolean },
): CrossTable {
  const lines = (measure: Measure, of: (pair: CountedPair) => string) => {
    const seen = new Set(pairs.map(of))
    const codes = [
      ...measure.cells.map(({ code }) => code),
      ...[...seen].filter((code) => code !== noAnswer).sort(),
    ]
    return [...new Set(codes), noAnswer]
  }
  const rowCodes = lines(row, (pair) => pair.row)
  const columnCodes = lines(column, (pair) => pair.column)
  const found = new Map(pairs.map((pair) => [`${pair.row}\u0000${pair.column}`, pair]))
  const at = (r: string, c: string) => found.get(`${r}\u0000${c}`)
  const cells = rowCodes.map((r) => columnCodes.map((c) => at(r, c)?.count ?? 0))
  const across = columnCodes.map((_, c) => cells.map((line) => line[c] ?? 0))
  const hide = (all: readonly (readonly number[])[]) =>
    protectPartition(all.map(sum), options.threshold).map((value) => value === null)
  const shown =
    options.threshold <= 1
      ? { cells, rowTotals: cells.map(sum), columnTotals: across.map(sum), total: sum(cells.map(sum)) }
      : protectTable({ cells, hiddenRows: hide(cells), hiddenColumns: hide(across) }, options.threshold)
  const labelOf = (measure: Measure, code: string): LocalizedText =>
    measure.cells.find((cell) => cell.code === code)?.label ?? { fr: code }
  const suppressed = [...shown.cells.flat(), ...shown.rowTotals, ...shown.columnTotals].includes(null)
  const answered = cells.slice(0, -1).map((line) => line.slice(0, -1))
  return {
    rows: rowCodes.map((code, r) => {
      const total = shown.rowTotals[r] ?? null
      const weightedTotal = sum(columnCodes.map((c) => at(code, c)?.weighted ?? 0))
      return {
        code,
        label: labelOf(row, code),
        total,
        cells: columnCodes.map((c, position) => {
          const count = shown.cells[r]?.[position] ?? null
          const part = count === null || total === null || total === 0 ? null : count / total
          const weightedShare =
            part === null || !options.weighted || weightedTotal === 0
              ? null
              : (at(code, c)?.weighted ?? 0) / weightedTotal
          return { column: c, count, share: part, weightedShare }
        }),
      }
    }),
    columns: columnCodes.map((code, c) => ({
      code,
      label: labelOf(column, code),
      total: shown.columnTotals[c] ?? null,
      cells: [],
    })),
    total: shown.total,
    suppressed,
    // A statistic would be one equation more on the numbers that are hidden.
    test: suppressed ? { told: false, reason: 'HIDDEN' } : chiSquare(answered),
  }
}
