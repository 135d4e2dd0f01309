import { expect, test } from '@jest/globals'
import { composeCrossTable } from './cross-table.ts'
import type { Measure } from './questionnaire.ts'

const measure = (key: string, codes: string[]): Measure => ({
  key,
  question: key,
  type: 'singleChoice',
  shape: 'CHOICES',
  label: { fr: key },
  rowLabel: { fr: '' },
  cells: codes.map((code) => ({ code, label: { fr: code } })),
  read: () => ({ cells: [] }),
})
const row = measure('means', ['bus', 'car'])
const column = measure('pass', ['yes', 'no'])
const pair = (r: string, c: string, count: number) => ({ row: r, column: c, count, weighted: count })

test('staff read every number, with those who gave no answer, and the test of independence', () => {
  const table = composeCrossTable(
    row,
    column,
    [
      pair('bus', 'yes', 20),
      pair('bus', 'no', 30),
      pair('car', 'yes', 30),
      pair('car', 'no', 20),
      pair('?', 'no', 2),
    ],
    { threshold: 1, weighted: false },
  )
  expect(table.total).toBe(102)
  expect(table.rows.map(({ total }) => total)).toEqual([50, 50, 2])
  expect(table.test).toMatchObject({ told: true, statistic: 4 })
})
test('the public reads no small number, and no statistic that would tell it', () => {
  const table = composeCrossTable(
    row,
    column,
    [pair('bus', 'yes', 20), pair('bus', 'no', 30), pair('car', 'yes', 3), pair('car', 'no', 90)],
    { threshold: 5, weighted: false },
  )
  expect(table.suppressed).toBe(true)
  expect(table.rows[1]?.cells.map(({ count }) => count)).toEqual([null, null, 0])
  expect(table.test).toEqual({ told: false, reason: 'HIDDEN' })
})
