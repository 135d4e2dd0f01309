/** Random forms that could be published, and random things that people and programs do with them. */
import fc from 'fast-check'
import type {
  Answer,
  Choice,
  FormDefinition,
  HiddenAnswerPolicy,
  Item,
  MatrixRow,
  Page,
  Value,
} from './definition.ts'
import { isQuestion, itemsOf } from './items.ts'

const label = { fr: 'Libellé', en: 'Label' }
const choices: Choice[] = [
  { code: 'a', label, attributes: { area: 'x' } },
  { code: 'b', label, attributes: { area: 'y' } },
  { code: 'c', label, attributes: { area: 'x' } },
  { code: 'other', label, specify: true },
  { code: 'none', label, exclusive: true },
]
const plain = choices.slice(0, 3)
const rows: MatrixRow[] = [
  { code: 'r1', label },
  { code: 'r2', label },
]

type Make = (name: string) => Item
const base = (name: string) => ({ name, label })

const makers: Make[] = [
  (name) => ({ type: 'shortText', ...base(name), maxLength: 5 }),
  (name) => ({ type: 'integer', ...base(name), min: 0, max: 50 }),
  (name) => ({ type: 'decimal', ...base(name) }),
  (name) => ({ type: 'date', ...base(name), min: '2026-01-01' }),
  (name) => ({ type: 'singleChoice', ...base(name), choices }),
  (name) => ({ type: 'multipleChoice', ...base(name), choices, minChoices: 1, maxChoices: 2 }),
  (name) => ({ type: 'yesNo', ...base(name), missing: ['DOES_NOT_KNOW'] }),
  (name) => ({ type: 'rating', ...base(name), from: 1, to: 5 }),
  (name) => ({ type: 'ranking', ...base(name), choices: plain }),
  (name) => ({ type: 'constantSum', ...base(name), choices: plain, total: 10 }),
  (name) => ({ type: 'matrixSingle', ...base(name), rows, choices: plain }),
  (name) => ({ type: 'matrixMultiple', ...base(name), rows, choices: plain }),
  (name) => ({ type: 'matrixNumber', ...base(name), rows, columns: [{ code: 'k', label }], max: 9 }),
  (name) => ({ type: 'consent', ...base(name) }),
  (name) => ({ type: 'geopoint', ...base(name) }),
]

/** An expression over the names that may be read, as text: sense is not needed, only evaluation. */
function expressionOver(names: string[], repeated: string[]): fc.Arbitrary<string> {
  const leaf = fc.oneof(
    fc.constantFrom("''", "'a'", "'yes'", '1', '3', 'today()', "'2026-06-01'"),
    ...(names.length > 0 ? [fc.constantFrom(...names).map((name) => `\${${name}}`)] : []),
    ...(repeated.length > 0 ? [fc.constantFrom(...repeated).map((name) => `sum(\${${name}})`)] : []),
  )
  const { whole } = fc.letrec<{ whole: string }>((tie) => ({
    whole: fc.oneof(
      { maxDepth: 2 },
      leaf,
      fc
        .tuple(tie('whole'), fc.constantFrom('=', '!=', '<', '>=', 'and', 'or', '+', '-'), tie('whole'))
        .map(([left, operator, right]) => `(${left} ${operator} ${right})`),
      tie('whole').map((inner) => `not(${inner})`),
      leaf.map((inner) => `selected(${inner}, 'a')`),
      fc.tuple(tie('whole'), leaf, leaf).map(([test, yes, no]) => `if(${test}, ${yes}, ${no})`),
    ),
  }))
  return whole
}

/** Names that can be read after an item. */
const readable = (item: Item): string[] =>
  item.type === 'matrixSingle' || item.type === 'matrixMultiple'
    ? [item.name, `${item.name}_r1`]
    : item.type === 'constantSum'
      ? [`${item.name}_a`]
      : [item.name]

const policies: HiddenAnswerPolicy[] = ['KEEP', 'ON_HIDDEN', 'ON_HIDDEN_CONTAINER', 'ON_COMPLETE']

interface Before {
  names: string[]
  repeated: string[]
}

/** One item with random conditions over what comes before it. */
function randomItem(name: string, before: Before): fc.Arbitrary<Item> {
  const condition = fc.option(expressionOver(before.names, before.repeated), { nil: undefined, freq: 2 })
  const calculated = expressionOver(before.names, before.repeated).map((calculation): Item => ({
    type: 'calculated',
    name,
    calculation,
  }))
  const asked = fc
    .record({
      make: fc.constantFrom(...makers),
      relevant: condition,
      required: fc.oneof(fc.constant(undefined), fc.constant(true), expressionOver(before.names, [])),
      constraint: fc.option(fc.constantFrom(". != 'a'", '. > 2', "not(selected(., 'b'))"), {
        nil: undefined,
        freq: 4,
      }),
      filter: fc.boolean(),
      whenHidden: fc.option(fc.constantFrom(...policies), { nil: undefined, freq: 3 }),
    })
    .map(({ make, relevant, required, constraint, filter, whenHidden }): Item => {
      const item = make(name)
      const choiceFilter =
        filter && item.type === 'singleChoice' && before.names[0]
          ? { choiceFilter: `area = 'x' or \${${before.names[0]}} = 'yes'` }
          : {}
      const entries = Object.entries({ relevant, required, constraint, whenHidden }).filter(
        ([, value]) => value !== undefined,
      )
      return { ...item, ...Object.fromEntries(entries), ...choiceFilter }
    })
  return fc.oneof({ weight: 6, arbitrary: asked }, { weight: 1, arbitrary: calculated })
}

function items(prefix: string, count: number, before: Before): fc.Arbitrary<Item[]> {
  let all: fc.Arbitrary<{ list: Item[]; names: string[] }> = fc.constant({ list: [], names: before.names })
  for (let index = 0; index < count; index++)
    all = all.chain(({ list, names }) =>
      randomItem(`${prefix}${index}`, { names, repeated: before.repeated }).map((item) => ({
        list: [...list, item],
        names: [...names, ...readable(item)],
      })),
    )
  return all.map(({ list }) => list)
}

/** Sometimes puts the last items of a page in a group or a repeat. */
function held(
  prefix: string,
  list: Item[],
  how: 'flat' | 'group' | 'repeat' | 'counted',
  counter?: string,
): Item[] {
  if (how === 'flat' || list.length < 2) return list
  const [first, ...others] = list as [Item, ...Item[]]
  if (how === 'group')
    return [
      first,
      {
        type: 'group',
        name: `${prefix}_group`,
        items: others,
        ...(first.relevant ? { relevant: first.relevant } : {}),
      },
    ]
  const count = how === 'counted' && counter ? { count: `\${${counter}}` } : { minRows: 1, maxRows: 3 }
  return [first, { type: 'repeat', name: `${prefix}_repeat`, items: others, ...count }]
}

const shape = fc.record({
  count: fc.integer({ min: 1, max: 5 }),
  how: fc.constantFrom('flat' as const, 'group' as const, 'repeat' as const, 'counted' as const),
})

export const randomForm: fc.Arbitrary<FormDefinition> = fc
  .tuple(
    fc.array(shape, { minLength: 1, maxLength: 4 }),
    fc.option(fc.constantFrom(...policies), { nil: undefined }),
  )
  .chain(([shapes, hiddenAnswers]) => {
    let all: fc.Arbitrary<{ pages: Page[] } & Before> = fc.constant({ pages: [], names: [], repeated: [] })
    shapes.forEach(({ count, how }, index) => {
      all = all.chain(({ pages, ...before }) =>
        fc
          .tuple(
            items(`q${index}_`, count, before),
            fc.option(expressionOver(before.names, before.repeated), { nil: undefined, freq: 3 }),
          )
          .map(([list, relevant]) => {
            const counter = list[0]?.type === 'integer' ? list[0].name : undefined
            const inside = held(`q${index}`, list, how, counter)
            const inRepeat = inside[1]?.type === 'repeat' ? inside[1].items : []
            const outside = list.filter((item) => !inRepeat.includes(item))
            return {
              pages: [
                ...pages,
                { name: `page${index}`, items: inside, ...(relevant === undefined ? {} : { relevant }) },
              ],
              names: [...before.names, ...outside.flatMap(readable)],
              repeated: [...before.repeated, ...inRepeat.map(({ name }) => name)],
            }
          }),
      )
    })
    return all.map(({ pages }): FormDefinition => ({
      format: 1,
      languages: ['fr', 'en'],
      title: label,
      pages,
      ...(hiddenAnswers ? { hiddenAnswers } : {}),
    }))
  })

/** Values of every kind, right or wrong for any question. */
export const randomValue: fc.Arbitrary<Answer | undefined> = fc.oneof(
  { weight: 2, arbitrary: fc.constant(undefined) },
  { weight: 4, arbitrary: fc.constantFrom<Value>('a', 'b', 'other', 'yes', 'no', 'bogus', '', 'abcdefgh') },
  { weight: 3, arbitrary: fc.oneof(fc.integer({ min: -2, max: 60 }), fc.constantFrom(1.5, 2, 3)) },
  { weight: 2, arbitrary: fc.constantFrom<Value>('2026-07-01', '2025-01-01', '2026-02-30', true, false) },
  {
    weight: 4,
    arbitrary: fc.constantFrom<Value>(
      ['a'],
      ['a', 'b', 'c'],
      ['c', 'b'],
      ['none'],
      ['a', 'none'],
      ['bogus', 'a'],
      { a: 4, b: 6 },
      { a: 4 },
      { r1: 'a', r2: 'c' },
      { r1: 'a' },
      { r1: ['a'], r2: ['b', 'c'] },
      { r1: { k: 3 }, r2: { k: 10 } },
      { r9: 'a' },
      { latitude: 46.8, longitude: -71.2 },
    ),
  },
  {
    weight: 1,
    arbitrary: fc.constantFrom<Answer>(
      { missing: 'DOES_NOT_KNOW' },
      { missing: 'PREFERS_NOT_TO_SAY' },
      { missing: 'SKIPPED' },
    ),
  },
)

/** One act of a person: an answer to a question, by its place; sometimes a row more or less. */
export interface Act {
  which: number
  row: number
  value: Answer | undefined
  kind: 'answer' | 'add' | 'remove'
}

export const randomActs: fc.Arbitrary<Act[]> = fc.array(
  fc.record({
    which: fc.nat(1000),
    row: fc.nat(3),
    value: randomValue,
    kind: fc.constantFrom(
      'answer' as const,
      'answer' as const,
      'answer' as const,
      'answer' as const,
      'add' as const,
      'remove' as const,
    ),
  }),
  { maxLength: 40 },
)

/** Names of the questions and repeats of a form, fields of « other » included. */
export function namesOf(definition: FormDefinition): { questions: string[]; repeats: string[] } {
  const all = [...itemsOf(definition)].map(([item]) => item)
  const questions = all
    .filter(isQuestion)
    .flatMap((item) =>
      item.type === 'singleChoice' || item.type === 'multipleChoice'
        ? [item.name, `${item.name}_other`]
        : [item.name],
    )
  return { questions, repeats: all.filter(({ type }) => type === 'repeat').map(({ name }) => name) }
}
