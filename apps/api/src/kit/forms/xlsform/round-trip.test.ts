import { describe, expect, test } from '@jest/globals'
import {
  type Choice,
  type FormDefinition,
  type Item,
  type Page,
  checkDefinition,
} from '@participe/form-engine'
import fc from 'fast-check'
import { fromSheets } from './from-sheets.ts'
import { toSheets } from './to-sheets.ts'
import { readWorkbook, writeWorkbook } from './workbook.ts'

const words = fc.constantFrom(
  'Âge',
  'Région',
  'Êtes-vous d’accord ?',
  'a < b & "c"',
  '=1+1',
  'Bonjour ${q1}',
  '« Oui »',
  '12',
  'true',
  'Ligne\nsuivante',
)
const text = fc.record({ fr: words, en: words }, { requiredKeys: ['fr'] })
const expression = fc.constantFrom(
  "${q1} = 'a'",
  '${age} > 3 and not(${x})',
  "selected(${q2}, 'b')",
  'true()',
  '1',
)
const date = fc.constantFrom('2026-01-01', '2026-12-31')
const optional = <T>(record: { [Key in keyof T]: fc.Arbitrary<T[Key]> }) =>
  fc.record(record, { requiredKeys: [] })

const choice = (code: string): fc.Arbitrary<Choice> =>
  fc
    .tuple(
      text,
      optional({
        exclusive: fc.boolean(),
        fixed: fc.boolean(),
        attributes: fc.record(
          { region: fc.constantFrom('03', '06'), name: fc.constant('x') },
          { requiredKeys: ['region'] },
        ),
        image: fc.record({ source: fc.constant('/a.png'), alternative: text }),
      }),
    )
    .map(([label, more]) => ({ code, label, ...more }))

const choices = fc
  .tuple(choice('a'), choice('b'), choice('c'), fc.boolean())
  .map(([a, b, c, specify]): Choice[] => [a, b, specify ? { ...c, specify } : c])
const choicesOrList = fc.oneof(choices, fc.constantFrom('shared', 'cities'))
const plainChoices = choices.map((list) => list.map(({ specify: _, ...one }) => one))

const line = text.chain((label) => fc.boolean().map((fixed) => ({ label, ...(fixed ? { fixed } : {}) })))
const rows = fc.tuple(line, line).map((lines) => lines.map((one, index) => ({ code: `r${index}`, ...one })))
const columns = fc
  .tuple(text, text)
  .map((labels) => labels.map((label, index) => ({ code: `c${index}`, label })))

const asked = {
  hint: text,
  required: fc.oneof(fc.boolean(), expression),
  requiredMessage: text,
  relevant: expression,
  fixed: fc.boolean(),
  constraint: fc.constantFrom('. > 2', "not(selected(., 'b'))", ". != 'it''s'".replace("''", '')),
  constraintMessage: text,
  missing: fc.constantFrom(['DOES_NOT_KNOW'], ['DOES_NOT_KNOW', 'PREFERS_NOT_TO_SAY']),
  whenHidden: fc.constantFrom('KEEP', 'ON_HIDDEN'),
}
const defaults = { default: fc.constantFrom('today()', "'Québec'", '12', "concat('a', 'b')", "'12'", "''") }
const small = fc.integer({ min: 0, max: 9 })

const kinds: Record<
  Item['type'],
  [required: Record<string, fc.Arbitrary<unknown>>, optional: Record<string, fc.Arbitrary<unknown>>]
> = {
  shortText: [
    {},
    {
      ...defaults,
      minLength: small,
      maxLength: small,
      pattern: fc.constantFrom('[0-9]+', "it's", '\\d{2}'),
      format: fc.constantFrom('EMAIL', 'PHONE'),
      unique: fc.boolean(),
    },
  ],
  longText: [{}, { ...defaults, minLength: small, maxLength: small }],
  integer: [{}, { ...defaults, min: small, max: small, unit: text, unique: fc.boolean() }],
  decimal: [{}, { ...defaults, min: small, max: small, unit: text }],
  date: [{}, { ...defaults, min: date, max: date }],
  time: [{}, { ...defaults, min: fc.constant('08:00') }],
  dateTime: [{}, { ...defaults, min: fc.constant('2026-01-01T08:00') }],
  singleChoice: [
    { choices: choicesOrList },
    {
      appearance: fc.constantFrom('RADIO', 'DROPDOWN', 'IMAGE', 'LIKERT'),
      choiceFilter: expression,
      randomize: fc.boolean(),
    },
  ],
  multipleChoice: [
    { choices: choicesOrList },
    {
      appearance: fc.constantFrom('CHECKBOX', 'IMAGE'),
      choiceFilter: expression,
      randomize: fc.boolean(),
      minChoices: small,
      maxChoices: small,
    },
  ],
  ranking: [
    { choices: fc.oneof(plainChoices, fc.constant('cities')) },
    { randomize: fc.boolean(), minRanked: small, maxRanked: small },
  ],
  constantSum: [
    { choices: fc.oneof(plainChoices, fc.constant('cities')), total: small },
    { unit: text, randomize: fc.boolean() },
  ],
  yesNo: [{}, {}],
  rating: [
    { from: fc.constantFrom(0, 1), to: fc.constantFrom(5, 10) },
    { lowLabel: text, highLabel: text, appearance: fc.constantFrom('NUMBERS', 'STARS') },
  ],
  slider: [
    { from: fc.constant(0), to: fc.constant(100), step: fc.constantFrom(1, 0.5) },
    { lowLabel: text, highLabel: text },
  ],
  matrixSingle: [{ rows, choices: choicesOrList }, { randomizeRows: fc.boolean() }],
  matrixMultiple: [{ rows, choices: choicesOrList }, { randomizeRows: fc.boolean() }],
  matrixText: [
    { rows, columns },
    { min: small, max: small },
  ],
  matrixNumber: [
    { rows, columns },
    { min: small, max: small },
  ],
  file: [
    {},
    {
      maxFiles: small,
      maxSize: small,
      accept: fc.constantFrom(['image/*'], ['application/pdf', 'image/png']),
    },
  ],
  geopoint: [{}, {}],
  geotrace: [{}, { maxPoints: small }],
  geoshape: [{}, { maxPoints: small }],
  consent: [{}, {}],
  calculated: [{ calculation: expression }, { label: text, relevant: expression }],
  note: [{ label: text }, { hint: text, relevant: expression, fixed: fc.boolean() }],
  group: [{}, { label: text, hint: text, relevant: expression, fixed: fc.boolean() }],
  repeat: [
    {},
    { label: text, hint: text, relevant: expression, count: expression, minRows: small, maxRows: small },
  ],
}
const plain = new Set<Item['type']>(['calculated', 'note', 'group', 'repeat'])

let serial = 0
const item = (depth: number): fc.Arbitrary<Item> =>
  fc.constantFrom(...(Object.keys(kinds) as Item['type'][])).chain((type) => {
    const [required, more] = kinds[type]
    const inside: Record<string, fc.Arbitrary<unknown>> = type === 'group' || type === 'repeat'
      ? { items: depth > 1 ? fc.constant([]) : fc.array(item(depth + 1), { maxLength: 3 }) }
      : {}
    const label: Record<string, fc.Arbitrary<unknown>> = plain.has(type) ? {} : { label: text }
    return fc
      .tuple(
        fc.record({ ...label, ...required, ...inside }),
        fc.record({ ...(plain.has(type) ? {} : asked), ...more }, { requiredKeys: [] }),
      )
      .map(([must, may]) => ({ type, name: 'x', ...must, ...may }) as unknown as Item)
  })

const page: fc.Arbitrary<Page> = fc
  .tuple(
    fc.array(item(0), { minLength: 1, maxLength: 4 }),
    optional({
      title: text,
      description: text,
      relevant: expression,
      fixed: fc.boolean(),
      randomize: fc.boolean(),
    }),
  )
  .map(([items, more]) => ({ name: 'p', items, ...more }))

/** Gives every item and page a name of its own, in the order of the form. */
function named(definition: FormDefinition): FormDefinition {
  serial = 0
  const rename = (items: Item[]): Item[] =>
    items.map((one) => ({
      ...one,
      name: `q${++serial}`,
      ...('items' in one ? { items: rename(one.items) } : {}),
    }))
  return {
    ...definition,
    pages: definition.pages.map((one, index) => ({ ...one, name: `p${index}`, items: rename(one.items) })),
  }
}

const form: fc.Arbitrary<FormDefinition> = fc
  .tuple(
    fc.array(page, { minLength: 1, maxLength: 3 }),
    text,
    choices,
    plainChoices,
    optional({
      introduction: text,
      hiddenAnswers: fc.constantFrom('KEEP' as const, 'ON_COMPLETE' as const),
      randomizePages: fc.boolean(),
    }),
    fc.constantFrom<('fr' | 'en')[]>(['fr'], ['fr', 'en']),
  )
  .map(([pages, title, shared, cities, more, languages]) =>
    named({ format: 1, languages, title, choiceLists: { shared, cities, unused: cities }, pages, ...more }),
  )

describe('a form that leaves as XLSForm and comes back', () => {
  test('is the same form, whatever it asks', () => {
    fc.assert(
      fc.property(form, (definition) => {
        expect(checkDefinition(definition)).toEqual([])
        const { sheets } = toSheets(definition)
        const back = fromSheets(sheets)
        expect(back.definition).toEqual(definition)
        expect(
          back.problems.filter(({ code }) => code.startsWith('XLSFORM_') && code !== 'XLSFORM_KEPT_APART'),
        ).toEqual([])
      }),
      { numRuns: 400 },
    )
  })

  test('is the same through a real file', async () => {
    await fc.assert(
      fc.asyncProperty(form, async (definition) => {
        const back = await readWorkbook(await writeWorkbook(definition))
        expect(back.definition).toEqual(definition)
      }),
      { numRuns: 25 },
    )
  })

  test('tells what only our own column says', () => {
    const definition: FormDefinition = {
      format: 1,
      languages: ['fr'],
      title: { fr: 'Essai' },
      pages: [
        {
          name: 'p',
          items: [
            { type: 'shortText', name: 'mail', label: { fr: 'Courriel' }, format: 'EMAIL', maxLength: 80 },
          ],
        },
      ],
    }
    const { keptApart, sheets } = toSheets(definition)
    expect(keptApart).toEqual([
      { name: 'mail', property: 'format' },
      { name: 'mail', property: 'maxLength' },
    ])
    expect(sheets.survey[2]).toContain('string-length(.) <= 80')
  })
})
