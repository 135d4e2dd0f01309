import { describe, expect, test } from '@jest/globals'
import { dataMapPage, looksPersonal, readColumns } from './data-map.ts'

describe('the map of personal information', () => {
  const columns = readColumns()
  test('holds every column that leads to a person or keeps what people write', () => {
    expect(
      columns
        .filter((column) => looksPersonal(column) && !column.personal)
        .map(({ model, name }) => `${model}.${name}`),
    ).toEqual([])
  })
  test('reads the schema: known columns are there', () => {
    expect(columns).toContainEqual(
      expect.objectContaining({ model: 'Participant', name: 'email', personal: 'identity' }),
    )
    expect(columns.length).toBeGreaterThan(150)
  })
  test('keeps no birth date and no ground of language exception (norms P-05, D-23)', () => {
    expect(columns.filter(({ name }) => /birth|naissance|exemption|(^|_)ground/i.test(name))).toEqual([])
  })
  test('prints one row for each', () => {
    const rows = dataMapPage(columns)
      .split('\n')
      .filter((line) => line.startsWith('| ')).length
    expect(rows).toBe(columns.filter((column) => column.personal).length + 2)
  })
})
