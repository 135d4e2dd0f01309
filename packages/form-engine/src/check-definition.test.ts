import { describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import { checkDefinition } from './check-definition.ts'
import { publishProblems } from './publish.ts'
import { randomForm } from './random-forms.ts'
import { form, formOf, page, text } from './test-forms.ts'

const problems = (value: unknown) => checkDefinition(value).map(({ code, path }) => [code, path])

describe('checking unknown data', () => {
  test('a form has no problem, whatever it asks', () => {
    fc.assert(fc.property(randomForm, (definition) => expect(checkDefinition(definition)).toEqual([])))
  })

  test('nothing that JSON can hold breaks it', () => {
    fc.assert(
      fc.property(fc.jsonValue(), fc.jsonValue(), (value, items) => {
        expect(checkDefinition(value).length).toBeGreaterThan(0)
        checkDefinition({ ...form([]), pages: [{ name: 'p', items }] })
      }),
    )
  })

  test('each problem says where it is', () => {
    expect(problems(null)).toEqual([['NOT_AN_OBJECT', '']])
    expect(problems({})).toEqual([
      ['MISSING_PROPERTY', 'format'],
      ['MISSING_PROPERTY', 'languages'],
      ['MISSING_PROPERTY', 'title'],
      ['MISSING_PROPERTY', 'pages'],
    ])
    const broken = {
      ...formOf(),
      languages: ['fr', 'de'],
      pages: [
        page('p', [
          text('été'),
          { type: 'hologram', name: 'x' },
          { type: 'integer', name: 'n', label: { fr: 'n', es: 'n' }, min: 'zero', default: '1', choices: [] },
          {
            type: 'singleChoice',
            name: 'c',
            label: { fr: 'c' },
            default: "'a'",
            choices: [{ code: 'a b', label: { fr: 1 } }],
          },
          { type: 'shortText', name: 'constructor', label: { fr: 'x' }, minLength: -1 },
        ] as never),
      ],
    }
    expect(problems(broken)).toEqual([
      ['NOT_ONE_OF', 'languages[1]'],
      ['BAD_NAME', 'pages[0].items[0].name'],
      ['NOT_ONE_OF', 'pages[0].items[1].type'],
      ['UNKNOWN_PROPERTY', 'pages[0].items[2].label.es'],
      ['NOT_A_NUMBER', 'pages[0].items[2].min'],
      ['UNKNOWN_PROPERTY', 'pages[0].items[2].choices'],
      ['UNKNOWN_PROPERTY', 'pages[0].items[3].default'],
      ['BAD_CODE', 'pages[0].items[3].choices[0].code'],
      ['NOT_A_TEXT', 'pages[0].items[3].choices[0].label.fr'],
      ['BAD_NAME', 'pages[0].items[4].name'],
      ['NOT_WHOLE', 'pages[0].items[4].minLength'],
    ])
  })

  test('no property slips in by a name that objects have of themselves', () => {
    const sneaky = JSON.parse('{"__proto__": {"x": 1}}') as object
    expect(problems({ ...formOf(text('a')), ...sneaky })).toEqual([['UNKNOWN_PROPERTY', '__proto__']])
    const item = JSON.parse(
      '{"type":"shortText","name":"__proto__","label":{"fr":"x"},"__proto__":1}',
    ) as never
    expect(problems(formOf(item))).toEqual([
      ['BAD_NAME', 'pages[0].items[0].name'],
      ['UNKNOWN_PROPERTY', 'pages[0].items[0].__proto__'],
    ])
  })

  test('a well in which groups hold groups without end is refused', () => {
    const deep = (levels: number): unknown =>
      levels === 0 ? text('x') : { type: 'group', name: `g${levels}`, items: [deep(levels - 1)] }
    expect(problems(formOf(deep(9) as never))).toEqual([])
    expect(problems(formOf(deep(5000) as never))[0]?.[0]).toBe('TOO_DEEP')
  })

  test('whatever passes it can be examined for publishing', () => {
    fc.assert(
      fc.property(randomForm, fc.string(), (definition, source) => {
        const [first, ...others] = definition.pages
        const spoilt = {
          ...definition,
          pages: [{ ...first, name: 'page0', items: first?.items ?? [], relevant: source }, ...others],
        }
        expect(checkDefinition(spoilt)).toEqual([])
        expect(Array.isArray(publishProblems(spoilt))).toBe(true)
      }),
    )
  })
})
