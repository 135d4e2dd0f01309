import { describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import { checkExpression } from './check.ts'
import { compile } from './compile.ts'
import { ExpressionFault } from './fault.ts'
import { parse } from './parse.ts'
import { isSlow } from './pattern.ts'
import type { Scalar } from './scalar.ts'

type Answers = Record<string, Scalar | Scalar[]>

/** Evaluates with `${name}` read from plain values; a list is a question of a repeat elsewhere. */
function run(
  source: string,
  answers: Answers = {},
  self: Scalar = '',
  attributes: Record<string, string> = {},
) {
  const program = compile<Answers>(parse(source), (name) => {
    const found = answers[name]
    if (found === undefined) return undefined
    return Array.isArray(found) ? { rows: () => found } : { value: () => found }
  })
  return program({
    cells: answers,
    row: 2,
    self,
    now: '2026-11-23T09:12',
    attribute: (name) => attributes[name] ?? '',
  })
}

function faultOf(source: string, answers: Answers = {}): [string, number] {
  try {
    run(source, answers)
  } catch (error) {
    if (error instanceof ExpressionFault) return [error.code, error.at]
    throw error
  }
  throw new Error('no fault')
}

describe('the expression language', () => {
  test.each<[string, Scalar]>([
    ['1 + 2 * 3', 7],
    ['(1 + 2) * 3', 9],
    ['10 - 3 - 2', 5],
    ['-2 + 5', 3],
    ['7 mod 3 + 8 div 2', 5],
    ["1 = 1 and 'a' != 'b'", true],
    ['false() or not(false())', true],
    ['1 < 2 and 2 <= 2 and 3 > 2 and 3 >= 3', true],
    ['if(1 > 2, "a", "b")', 'b'],
    ['int(3.9)', 3],
    ['round(2.5)', 3],
    ['round(1.005, 2)', 1.01],
    ['coalesce("", "", 4)', 4],
    ["concat('a', 1, 'b')", 'a1b'],
    ["string-length('été')", 3],
    ["substr('Montréal', 0, 4)", 'Mont'],
    ["regex('G1R 4X3', '[A-Z][0-9][A-Z] [0-9][A-Z][0-9]')", true],
    ["regex('aaa', 'a')", false],
    ["contains('abc', 'b') and starts-with('abc', 'a') and ends-with('abc', 'c')", true],
    ["substring-before('a-b', '-')", 'a'],
    ["substring-after('a-b', '-')", 'b'],
    ["upper-case('été')", 'ÉTÉ'],
    ["normalize-space('  a   b ')", 'a b'],
    ['today()', '2026-11-23'],
    ['now()', '2026-11-23T09:12'],
    ["date('2024-02-29') - date('2024-02-28')", 1],
    ["today() - '2026-11-01'", 22],
    ['date(today() + 7)', '2026-11-30'],
    ["'2026-01-02' < today()", true],
    ["'2026-02-30' < today()", false],
    ["'08:30' < '14:00'", true],
    ["format-date('2026-03-05', '%d/%m/%Y, %e-%n-%y')", '05/03/2026, 5-3-26'],
    ["decimal-time('2026-03-05T12:00')", 0.5],
    ['pow(2, 10) + sqrt(9) + abs(-1)', 1028],
    ["selected('bus train', 'train')", true],
    ["selected('autobus', 'bus')", false],
    ["count-selected('bus train')", 2],
    ["selected-at('bus train', 1)", 'train'],
    ['position(..)', 3],
  ])('%s is %p', (source, expected) => {
    expect(run(source)).toBe(expected)
  })

  test('reads answers, the answer itself and the options', () => {
    expect(run("${q1} = 'yes' and selected(${q2}, 'a')", { q1: 'yes', q2: 'a b' })).toBe(true)
    expect(run('../q1 * 2', { q1: 21 })).toBe(42)
    expect(run('. > 3 and . <= 5', {}, 4)).toBe(true)
    expect(run('region = ${region}', { region: '03' }, '', { region: '03' })).toBe(true)
  })

  test('an absent answer is neither small nor large, and differs from any number', () => {
    expect(run('${age} < 18', { age: '' })).toBe(false)
    expect(run('${age} >= 18', { age: '' })).toBe(false)
    expect(run('${age} = 0', { age: '' })).toBe(false)
    expect(run("${age} = ''", { age: '' })).toBe(true)
    expect(run('coalesce(${age}, 0) + 1', { age: '' })).toBe(1)
  })

  test('adds, counts and joins over the rows of a repeat, leaving out rows without an answer', () => {
    const answers = { amount: [2, '', 3.5] }
    expect(run('sum(${amount})', answers)).toBe(5.5)
    expect(run('count(${amount})', answers)).toBe(3)
    expect(run('count-non-empty(${amount})', answers)).toBe(2)
    expect(run('max(${amount}) - min(${amount})', answers)).toBe(1.5)
    expect(run("join(', ', ${amount})", answers)).toBe('2, 3.5')
    expect(run('max(${amount})', { amount: [] })).toBe('')
    expect(run('indexed-repeat(${amount}, ${amount}, 3)', answers)).toBe(3.5)
  })

  test('says where it cannot be read', () => {
    expect(faultOf('1 + ')).toEqual(['EXPRESSION_UNEXPECTED', 4])
    expect(faultOf('  ')).toEqual(['EXPRESSION_EMPTY', 0])
    expect(faultOf("'abc")).toEqual(['EXPRESSION_UNCLOSED_TEXT', 0])
    expect(faultOf('1 ! 2')).toEqual(['EXPRESSION_CHARACTER', 2])
    expect(faultOf('1 2')).toEqual(['EXPRESSION_UNEXPECTED', 2])
    expect(faultOf('1 + ${nobody}')).toEqual(['UNKNOWN_NAME', 4])
    expect(faultOf('1 + uuid()')).toEqual(['UNKNOWN_FUNCTION', 4])
    expect(faultOf('constructor()')).toEqual(['UNKNOWN_FUNCTION', 0])
    expect(faultOf('selected(1)')).toEqual(['ARGUMENT_COUNT', 0])
    expect(faultOf('1 + ${a}', { a: [1] })).toEqual(['REPEAT_NEEDS_FUNCTION', 4])
    expect(faultOf(`${'('.repeat(500)}1${')'.repeat(500)}`)[0]).toBe('EXPRESSION_TOO_LONG')
  })

  test('nothing that can be typed breaks it otherwise than by a fault with a place', () => {
    const piece = fc.constantFrom(
      '(',
      ')',
      '1',
      '.',
      '..',
      '${a}',
      'and',
      'div',
      '-',
      '<',
      'if',
      ',',
      "'x'",
      'é',
      ' ',
    )
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 12 }), (pieces) => {
        const source = pieces.join(' ')
        try {
          run(source, { a: 1 })
        } catch (error) {
          expect(error).toBeInstanceOf(ExpressionFault)
          expect((error as ExpressionFault).at).toBeLessThanOrEqual(source.length)
        }
      }),
    )
  })

  test('arithmetic follows JavaScript on numbers, whatever the nesting', () => {
    const number = fc.integer({ min: 0, max: 1000 }).map(String)
    const { sum } = fc.letrec<{ sum: string; part: string }>((tie) => ({
      part: fc.oneof(
        { maxDepth: 4 },
        number,
        tie('sum').map((inner) => `(${inner})`),
      ),
      sum: fc.tuple(tie('part'), fc.constantFrom('+', '-', '*'), tie('part')).map((all) => all.join(' ')),
    }))
    fc.assert(
      fc.property(sum, (source) => {
        // eslint-disable-next-line @typescript-eslint/no-implied-eval -- the oracle is the language itself
        expect(run(source)).toBe(Number(new Function(`return ${source}`)()))
      }),
    )
  })
})

describe('checking an expression before it runs', () => {
  const known = (name: string) =>
    ({
      age: { kind: 'number' as const },
      born: { kind: 'date' as const },
      name: { kind: 'text' as const },
      means: { kind: 'codes' as const, codes: new Set(['bus', 'car']) },
      note: { kind: 'codes' as const, codes: new Set(['1', '2']) },
    })[name]
  const faults = (source: string) =>
    checkExpression(parse(source), known).faults.map(({ code, at }) => [code, at])

  test('names an option that does not exist', () => {
    expect(faults("${means} = 'buss'")).toEqual([['UNKNOWN_CHOICE_IN_EXPRESSION', 11]])
    expect(faults("selected(${means}, 'train')")).toEqual([['UNKNOWN_CHOICE_IN_EXPRESSION', 19]])
    expect(faults('${note} = 3')).toEqual([['UNKNOWN_CHOICE_IN_EXPRESSION', 10]])
    expect(faults("${means} = 'bus' or ${note} = 2 or ${means} = ''")).toEqual([])
  })

  test('names values of a wrong type', () => {
    expect(faults('${name} + 1')).toEqual([['WRONG_TYPE_IN_EXPRESSION', 0]])
    expect(faults("${age} > 'old'")).toEqual([['WRONG_TYPE_IN_EXPRESSION', 9]])
    expect(faults("${age} = 'old'")).toEqual([['WRONG_TYPE_IN_EXPRESSION', 9]])
    expect(faults("selected(${age}, '1')")).toEqual([['WRONG_TYPE_IN_EXPRESSION', 9]])
    expect(faults("${born} < '2026-01-01' and ${age} + ${note} > 2")).toEqual([])
  })

  test('refuses patterns that are wrong or that take hours', () => {
    expect(faults("regex(${name}, '(')")).toEqual([['BAD_PATTERN', 15]])
    expect(faults("regex(${name}, '(a+)+b')")).toEqual([['SLOW_PATTERN', 15]])
    expect(isSlow('(a|ab)*')).toBe(true)
    expect(isSlow('((a+)b)*')).toBe(true)
    expect(isSlow('[A-Z][0-9][A-Z] ?[0-9][A-Z][0-9]')).toBe(false)
    expect(isSlow('(QC|ON)-[0-9]{4}')).toBe(false)
    expect(isSlow('([0-9]{3}-)?[0-9]{4}')).toBe(false)
    expect(faults("format-date(${born}, '%Q')")).toEqual([['BAD_DATE_FORMAT', 21]])
  })
})
