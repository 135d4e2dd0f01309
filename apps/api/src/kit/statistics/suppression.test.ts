import { describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import { type ProtectedTable, protectPartition, protectTable } from './suppression.ts'

const threshold = 5
const sum = (numbers: readonly number[]) => numbers.reduce((one, other) => one + other, 0)

/**
 * What a patient reader can conclude: the smallest and the largest value of a hidden number among all the tables of
 * whole, non-negative numbers that read the same. Every one of them is tried.
 */
function reach(shown: readonly (number | null)[], total: number): { least: number; most: number }[] {
  const hidden = shown.flatMap((value, index) => (value === null ? [index] : []))
  const rest = total - sum(shown.map((value) => value ?? 0))
  return hidden.map(() => (hidden.length === 1 ? { least: rest, most: rest } : { least: 0, most: rest }))
}

describe('a list of numbers with its total', () => {
  test('is shown whole when no number is small', () => {
    expect(protectPartition([12, 0, 5, 700], threshold)).toEqual([12, 0, 5, 700])
  })
  test('hides a small number with the smallest of the others, so that the total does not give it away', () => {
    expect(protectPartition([40, 3, 12], threshold)).toEqual([40, null, null])
  })
  test('hides one more when the hidden ones add up to so little that they can be guessed', () => {
    expect(protectPartition([40, 1, 1, 60], threshold)).toEqual([null, null, null, 60])
  })
  test('shows nothing of fewer than five people', () => {
    expect(protectPartition([3, 0, 1], threshold)).toEqual([null, null, null])
  })
  test('never lets a hidden number be computed again, nor be known to be small', () => {
    fc.assert(
      fc.property(
        fc.array(fc.oneof(fc.integer({ min: 0, max: 7 }), fc.integer({ min: 0, max: 900 })), {
          minLength: 2,
          maxLength: 9,
        }),
        fc.integer({ min: 2, max: 12 }),
        (counts, smallest) => {
          const shown = protectPartition(counts, smallest)
          const total = sum(counts)
          for (const [index, count] of counts.entries())
            if (count > 0 && count < smallest) expect(shown[index]).toBeNull()
          if (total < smallest) return expect(shown.every((value) => value === null)).toBe(true)
          for (const { least, most } of reach(shown, total)) {
            expect(least).toBeLessThan(most)
            expect(most).toBeGreaterThanOrEqual(smallest)
          }
        },
      ),
      { numRuns: 500 },
    )
  })
})

/**
 * Linear reasoning on what is shown, written apart from the rule: the hidden numbers as unknowns of the equations
 * "cells of a line add up to its total", brought to echelon form in fractions; an unknown that stands alone in a row
 * is known.
 */
function computable(shown: ProtectedTable): string[] {
  const names: string[] = []
  const column = (name: string) => {
    if (!names.includes(name)) names.push(name)
    return names.indexOf(name)
  }
  const equations: { of: Map<number, number>; value: number }[] = []
  const equation = (
    cells: (number | null)[],
    of: (index: number) => string,
    total: number | null,
    name: string,
  ) => {
    const unknown = new Map<number, number>()
    let value = 0
    cells.forEach((cell, index) => {
      if (cell === null) unknown.set(column(of(index)), 1)
      else value -= cell
    })
    if (total === null) unknown.set(column(name), -1)
    else value += total
    equations.push({ of: unknown, value })
  }
  shown.cells.forEach((row, r) => equation(row, (c) => `${r},${c}`, shown.rowTotals[r] ?? null, `row ${r}`))
  shown.columnTotals.forEach((total, c) =>
    equation(
      shown.cells.map((row) => row[c] ?? null),
      (r) => `${r},${c}`,
      total,
      `column ${c}`,
    ),
  )
  equation(shown.rowTotals, (r) => `row ${r}`, shown.total, 'total')
  equation(shown.columnTotals, (c) => `column ${c}`, shown.total, 'total')
  const matrix = equations.map(({ of }) => names.map((_, index) => of.get(index) ?? 0))
  let rank = 0
  for (let at = 0; at < names.length; at++) {
    const pivot = matrix.findIndex((row, index) => index >= rank && Math.abs(row[at] ?? 0) > 1e-9)
    if (pivot < 0) continue
    const [a, b] = [matrix[rank], matrix[pivot]]
    if (!a || !b) continue
    matrix[rank] = b
    matrix[pivot] = a
    const divisor = b[at] ?? 1
    for (let i = 0; i < b.length; i++) b[i] = (b[i] ?? 0) / divisor
    matrix.forEach((row, index) => {
      const factor = row[at] ?? 0
      if (index === rank || Math.abs(factor) < 1e-9) return
      for (let i = 0; i < row.length; i++) row[i] = (row[i] ?? 0) - factor * (b[i] ?? 0)
    })
    rank++
  }
  return matrix
    .filter((row) => row.filter((value) => Math.abs(value) > 1e-9).length === 1)
    .map((row) => names[row.findIndex((value) => Math.abs(value) > 1e-9)] ?? '')
}

/** All tables that read the same, tried one by one: values that each hidden cell takes. For small tables. */
function possibilities(shown: ProtectedTable, rows: number, columns: number): Map<string, Set<number>> {
  const found = new Map<string, Set<number>>()
  const cells: number[][] = Array.from({ length: rows }, () => Array.from({ length: columns }, () => 0))
  const total = shown.total ?? 0
  const visit = (at: number, left: number): void => {
    if (at === rows * columns) {
      if (left !== 0) return
      const fits = (value: number | null | undefined, real: number) => value === null || value === real
      const columnSums = Array.from({ length: columns }, (_, c) => sum(cells.map((row) => row[c] ?? 0)))
      if (!columnSums.every((real, c) => fits(shown.columnTotals[c], real))) return
      cells.forEach((row, r) =>
        row.forEach((value, c) => {
          const key = `${r},${c}`
          if (shown.cells[r]?.[c] === null) found.set(key, (found.get(key) ?? new Set()).add(value))
        }),
      )
      return
    }
    const [r, c] = [Math.floor(at / columns), at % columns]
    const known = shown.cells[r]?.[c]
    const row = cells[r] ?? []
    const before = sum(row.slice(0, c))
    const rowTotal = shown.rowTotals[r] ?? null
    const most = rowTotal === null ? left : Math.min(left, rowTotal - before)
    const options =
      known === null || known === undefined ? Array.from({ length: most + 1 }, (_, value) => value) : [known]
    for (const value of options) {
      if (value > most || (c === columns - 1 && rowTotal !== null && before + value !== rowTotal)) continue
      row[c] = value
      visit(at + 1, left - value)
    }
  }
  visit(0, total)
  return found
}

describe('a table of two questions', () => {
  test('is shown whole when no number is small', () => {
    const cells = [
      [10, 20],
      [30, 0],
    ]
    expect(protectTable({ cells }, threshold)).toEqual({
      cells,
      rowTotals: [30, 30],
      columnTotals: [40, 20],
      total: 60,
    })
  })
  test('hides three more cells around one small cell', () => {
    const { cells, rowTotals } = protectTable(
      {
        cells: [
          [2, 20, 30],
          [10, 40, 50],
          [60, 70, 80],
        ],
      },
      threshold,
    )
    expect(cells.flat().filter((value) => value === null)).toHaveLength(4)
    expect(cells[0]?.[0]).toBeNull()
    expect(rowTotals).toEqual([52, 100, 210])
  })
  test('shows nothing of fewer than five people', () => {
    expect(protectTable({ cells: [[1, 2]] }, threshold)).toEqual({
      cells: [[null, null]],
      rowTotals: [null],
      columnTotals: [null, null],
      total: null,
    })
  })
  test('resists every small table: no hidden number has a single possible value', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 2, max: 3 }),
        fc.integer({ min: 2, max: 3 }),
        fc.array(fc.integer({ min: 0, max: 6 }), { minLength: 9, maxLength: 9 }),
        (rows, columns, numbers) => {
          const cells = Array.from({ length: rows }, (_, r) => numbers.slice(r * columns, (r + 1) * columns))
          const shown = protectTable({ cells }, 3)
          cells.forEach((row, r) =>
            row.forEach((value, c) => {
              if (value > 0 && value < 3) expect(shown.cells[r]?.[c]).toBeNull()
            }),
          )
          if (shown.total === null) return
          for (const [cell, values] of possibilities(shown, rows, columns))
            expect({ cell, values: [...values].length > 1 }).toEqual({ cell, values: true })
        },
      ),
      { numRuns: 150 },
    )
  })
  test('resists linear reasoning on large tables, whatever totals are shown or hidden elsewhere', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 2, max: 8 }),
        fc.integer({ min: 2, max: 6 }),
        fc.array(fc.oneof(fc.integer({ min: 0, max: 6 }), fc.integer({ min: 0, max: 90 })), {
          minLength: 48,
          maxLength: 48,
        }),
        fc.boolean(),
        (rows, columns, numbers, fixed) => {
          const cells = Array.from({ length: rows }, (_, r) => numbers.slice(r * columns, (r + 1) * columns))
          const totals = (lines: number[][]) =>
            protectPartition(lines.map(sum), threshold).map((value) => value === null)
          const across = Array.from({ length: columns }, (_, c) => cells.map((row) => row[c] ?? 0))
          const shown = protectTable(
            fixed ? { cells, hiddenRows: totals(cells), hiddenColumns: totals(across) } : { cells },
            threshold,
          )
          if (shown.total === null) return
          const known = computable(shown)
          // What was known from totals shown elsewhere is not ours to hide: a line with one single cell that can differ from zero.
          expect(known.filter((name) => name.includes(','))).toEqual([])
          cells.forEach((row, r) =>
            row.forEach((value, c) => {
              if (value > 0 && value < threshold) expect(shown.cells[r]?.[c]).toBeNull()
            }),
          )
        },
      ),
      { numRuns: 300 },
    )
  })
})
