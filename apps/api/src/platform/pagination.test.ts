import { describe, expect, test } from '@jest/globals'
import { decodeCursor, encodeCursor, pageSize } from './pagination.ts'

const id = '01937a3e-0000-7000-8000-000000000000'
const forged = (...parts: unknown[]) => Buffer.from(JSON.stringify(parts)).toString('base64url')

describe('a cursor', () => {
  test('gives back the sort keys it was made of', () => {
    expect(decodeCursor(encodeCursor([0.25, id]), ['float8', 'uuid'])).toEqual(['0.25', id])
    expect(decodeCursor(encodeCursor(['2026-11-23 15:00:00.25+00', id]), ['timestamptz', 'uuid'])).toEqual([
      '2026-11-23 15:00:00.25+00',
      id,
    ])
    expect(decodeCursor(encodeCursor(['-infinity', id]), ['timestamptz', 'uuid'])).toEqual(['-infinity', id])
    expect(decodeCursor(encodeCursor(['-9223372036854775808', id]), ['int8', 'uuid'])).toHaveLength(2)
  })

  test.each([
    ['text that is no cursor', 'bonjour', ['uuid']],
    ['another number of keys', forged(id, id), ['uuid']],
    ['something else than an id', forged("1'; DROP TABLE idea"), ['uuid']],
    ['an object', forged({ id }), ['uuid']],
    ['a number that does not fit', forged(2 ** 31, id), ['int4', 'uuid']],
    ['a whole number that does not fit', forged('9223372036854775808', id), ['int8', 'uuid']],
    ['a number that is none', forged('NaN', id), ['numeric', 'uuid']],
    ['a date that is none', forged('2026-13-45', id), ['timestamptz', 'uuid']],
    ['a NUL', forged('\0', id), ['timestamptz', 'uuid']],
  ] as const)('made up of %s is refused at its field', (_, cursor, types) => {
    expect(() => decodeCursor(cursor, types)).toThrow(
      expect.objectContaining({ problems: [expect.objectContaining({ code: 'cursor', path: 'after' })] }),
    )
  })
})

test('a page has 1 to 100 rows', () => {
  expect(pageSize(null)).toBe(20)
  for (const size of [0, 101, 1.5, -1]) expect(() => pageSize(size)).toThrow()
})
