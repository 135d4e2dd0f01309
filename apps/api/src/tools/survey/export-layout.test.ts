import { expect, test } from '@jest/globals'
import type { Answers, FormDefinition } from '@participe/form-engine'
import {
  csvField,
  csvLine,
  decodeAnswers,
  encodeAnswers,
  exportColumns,
  plainField,
} from './export-layout.ts'

const label = { fr: 'Question' }
const choices = ['a', 'b', 'c'].map((code) => ({ code, label: { fr: code.toUpperCase() } }))
const rows = [
  { code: 'r1', label },
  { code: 'r2', label },
]
const definition: FormDefinition = {
  format: 1,
  languages: ['fr'],
  title: { fr: 'T' },
  pages: [
    {
      name: 'p',
      items: [
        {
          type: 'singleChoice',
          name: 'one',
          label,
          choices: [...choices, { code: 'x', label, specify: true }],
        },
        { type: 'multipleChoice', name: 'many', label, choices },
        { type: 'ranking', name: 'rank', label, choices },
        { type: 'constantSum', name: 'sum', label, choices, total: 100 },
        { type: 'matrixSingle', name: 'grid', label, rows, choices },
        { type: 'matrixMultiple', name: 'ticks', label, rows, choices },
        { type: 'matrixNumber', name: 'figures', label, rows, columns: [{ code: 'k', label }] },
        { type: 'integer', name: 'age', label },
        { type: 'longText', name: 'text', label },
        { type: 'consent', name: 'agree', label },
        { type: 'repeat', name: 'visits', items: [{ type: 'date', name: 'day', label }] },
      ],
    },
  ],
}
const columns = exportColumns([definition])
const answers: Answers = {
  one: 'x',
  one_other: '=1+1, "cité"\nsur deux lignes',
  many: ['a', 'c'],
  rank: ['c', 'a'],
  sum: { a: 60, b: 40 },
  grid: { r1: 'b' },
  ticks: { r1: ['b'], r2: ['a', 'c'] },
  figures: { r2: { k: -2.5 } },
  age: -3,
  text: '?SKIPPED',
  agree: true,
  visits: [{ day: '2026-11-23' }, { day: { missing: 'SKIPPED' } }],
}

/** A reader of CSV written for this test alone. */
function readCsv(text: string): string[] {
  const fields: string[] = []
  let [field, quoted] = ['', false]
  for (let at = 0; at < text.length; at++) {
    const character = text[at] ?? ''
    if (quoted && character === '"' && text[at + 1] === '"') {
      field += '"'
      at++
    } else if (character === '"') quoted = !quoted
    else if (!quoted && (character === ',' || character === '\r')) {
      fields.push(field)
      field = ''
      if (character === '\r') break
    } else field += character
  }
  return fields
}

test('what is exported as codes gives back the same answers, through CSV', () => {
  const line = csvLine(encodeAnswers(columns, answers))
  expect(decodeAnswers(columns, readCsv(line).map(plainField))).toEqual(answers)
})
test('each reason for having no answer is told from the others, and from an empty line of a matrix', () => {
  const missing: Answers = {
    one: { missing: 'DOES_NOT_KNOW' },
    many: { missing: 'SKIPPED' },
    age: { missing: 'PREFERS_NOT_TO_SAY' },
    grid: { r1: 'a' },
  }
  const cells = encodeAnswers(columns, missing)
  const at = (name: string) => cells[columns.findIndex((column) => column.name === name)]
  expect([at('one'), at('many_a'), at('age'), at('text'), at('grid_r1'), at('grid_r2')]).toEqual([
    '?DOES_NOT_KNOW',
    '?SKIPPED',
    '?PREFERS_NOT_TO_SAY',
    '?NOT_ASKED',
    'a',
    null,
  ])
})
test('labels replace codes where they are asked for', () => {
  const cells = encodeAnswers(columns, { ...answers, one: 'b' }, 'fr')
  expect(cells[0]).toBe('B')
})
test.each(['=SUM(A1)', '+1', '-1', '@x', "'x"])(
  '%s is no formula for a spreadsheet, and comes back whole',
  (text) => {
    expect(csvField(text).startsWith("'")).toBe(true)
    expect(plainField(csvField(text))).toBe(text)
  },
)
