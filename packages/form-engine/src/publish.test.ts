import { describe, expect, test } from '@jest/globals'
import type { FormDefinition, Item } from './definition.ts'
import { publishProblems } from './publish.ts'
import { UnusableForm, startForm } from './state.ts'
import { choice, context, form, formOf, integer, page, text, yesNo } from './test-forms.ts'

const problems = (definition: FormDefinition) =>
  publishProblems(definition).map(({ code, name, where, at }) => [
    code,
    name,
    where,
    ...(at === undefined ? [] : [at]),
  ])
const label = { fr: 'Libellé' }

describe('what keeps a form from being published', () => {
  test('nothing, when all is well', () => {
    const definition = form([
      page('p1', [integer('age'), yesNo('works', { relevant: '${age} >= 15' })]),
      page('p2', [text('job', { label: { fr: 'À ${age} ans, quel métier ?' } })], {
        relevant: "${works} = 'yes'",
      }),
    ])
    expect(publishProblems(definition)).toEqual([])
  })

  test('a circle is told with the whole way around', () => {
    const definition = formOf(
      text('q'),
      { type: 'calculated', name: 'a', calculation: '${b} + 1' },
      { type: 'calculated', name: 'b', calculation: '${c} + 1' },
      { type: 'calculated', name: 'c', calculation: '${a} + 1' },
    )
    expect(publishProblems(definition)).toEqual([
      { code: 'CYCLE', name: 'a', where: 'calculation', at: 0, params: { path: 'a → c → b → a' } },
    ])
    expect(() => startForm(definition, context)).toThrow(UnusableForm)
  })

  test('a question that depends on itself is a circle', () => {
    expect(problems(formOf(text('q', { relevant: "${q} = ''" })))).toEqual(
      [
        ['CYCLE', 'q', 'relevant', 0],
        ['FORWARD_REFERENCE', 'q', 'relevant', 0],
      ].slice(0, 1),
    )
  })

  test('a reference to a later question is refused, through calculations too', () => {
    const later = formOf(text('a', { relevant: "1 = 1 and ${b} = 'x'" }), text('b'))
    expect(problems(later)).toEqual([['FORWARD_REFERENCE', 'a', 'relevant', 10]])
    const through = formOf(text('a', { relevant: '${c} > 1' }), text('b'), {
      type: 'calculated',
      name: 'c',
      calculation: 'string-length(${b})',
    })
    expect(problems(through)).toEqual([['FORWARD_REFERENCE', 'a', 'relevant', 0]])
  })

  test('a calculation may read what comes later, and a question may read a later calculation of earlier ones', () => {
    const definition = formOf(
      { type: 'calculated', name: 'total', calculation: '${a} + ${b}' },
      integer('a'),
      text('why', { relevant: '${double} > 4' }),
      integer('b'),
      { type: 'calculated', name: 'double', calculation: '${a} * 2' },
    )
    expect(problems(definition)).toEqual([])
  })

  test('a page may depend on an earlier page, not on itself', () => {
    const pages = (relevant: string) =>
      form([page('p1', [yesNo('q1')]), page('p2', [yesNo('q2')], { relevant })])
    expect(problems(pages("${q1} = 'yes'"))).toEqual([])
    expect(problems(pages("${q2} = 'yes'"))[0]?.[0]).toBe('CYCLE')
  })

  test('a condition on what a shuffle may put later is refused', () => {
    const items = [yesNo('a'), text('b', { relevant: "${a} = 'yes'" })]
    expect(problems(form([page('p', items, { randomize: true })]))).toEqual([
      ['SHUFFLED_REFERENCE', 'b', 'relevant', 0],
    ])
    expect(
      problems(form([page('p', [yesNo('a', { fixed: true }), items[1] as Item], { randomize: true })])),
    ).toEqual([])
    const pages = [page('p1', [items[0] as Item]), page('p2', [items[1] as Item])]
    expect(problems(form(pages, { randomizePages: true }))).toEqual([
      ['SHUFFLED_REFERENCE', 'b', 'relevant', 0],
    ])
  })

  test('an unreadable expression, an unknown name, a wrong option are told with their place', () => {
    const definition = formOf(
      yesNo('q1'),
      text('q2', { relevant: "${q1} = 'oui'" }),
      text('q3', { relevant: '${nobody} > 1' }),
      text('q4', { constraint: 'string-length(.' }),
      text('q5', { relevant: 'q1 = 1' }),
      text('q6', { relevant: '. = 1' }),
      integer('q7', { constraint: 'position(..) > 1' }),
      text('q8', { default: '${q2}' }),
    )
    expect(problems(definition)).toEqual([
      ['UNKNOWN_NAME', 'q3', 'relevant', 0],
      ['EXPRESSION_UNEXPECTED', 'q4', 'constraint', 15],
      ['UNKNOWN_CHOICE_IN_EXPRESSION', 'q2', 'relevant', 8],
      ['BARE_NAME', 'q5', 'relevant', 0],
      ['SELF_OUTSIDE_CONSTRAINT', 'q6', 'relevant', 0],
      ['PARENT_OUTSIDE_REPEAT', 'q7', 'constraint', 9],
      ['DEFAULT_REFERS', 'q8', 'default'],
    ])
  })

  test('what repeats is read from outside by a function', () => {
    const repeat: Item = { type: 'repeat', name: 'people', items: [integer('age')] }
    expect(problems(formOf(repeat, text('q', { relevant: '${age} > 3' })))).toEqual([
      ['REPEAT_NEEDS_FUNCTION', 'q', 'relevant', 0],
    ])
    expect(
      problems(formOf(repeat, text('q', { relevant: 'max(${age}) > 3 and count(${people}) > 1' }))),
    ).toEqual([])
    expect(problems(formOf(repeat, text('q', { label: { fr: 'Âge ${age}' } })))).toEqual([
      ['PIPE_REPEAT', 'q', 'label.fr'],
    ])
  })

  test('pipes read what is known and comes before', () => {
    const definition = formOf(
      text('a', { label: { fr: 'Bonjour ${b}', en: 'Hello ${nobody}' } }),
      text('b', { hint: { fr: '${b}' } }),
    )
    expect(problems(definition)).toEqual([
      ['PIPE_FORWARD', 'a', 'label.fr'],
      ['PIPE_UNKNOWN', 'a', 'label.en'],
      ['PIPE_FORWARD', 'b', 'hint.fr'],
    ])
  })

  test('a choice filter reads columns that exist', () => {
    const cities = (choiceFilter: string) =>
      formOf(yesNo('a'), {
        type: 'singleChoice',
        name: 'city',
        label,
        choiceFilter,
        choices: [choice('x', { attributes: { region: '03' } })],
      })
    expect(problems(cities("region = '03' or code = 'x'"))).toEqual([])
    expect(problems(cities("regoin = '03'"))).toEqual([['UNKNOWN_ATTRIBUTE', 'city', 'choiceFilter', 0]])
  })

  test('names are unique whatever the case, those of parts and of « other » fields included', () => {
    const definition = form([
      page('p1', [text('Age'), integer('age')]),
      page('p2', [
        { type: 'singleChoice', name: 'q', label, choices: [choice('x', { specify: true })] },
        text('q_other'),
        { type: 'matrixSingle', name: 'm', label, rows: [{ code: 'r', label }], choices: [choice('x')] },
        text('m_r'),
        { type: 'group', name: 'p1', items: [text('z')] },
      ]),
    ])
    expect(problems(definition).map(([code, name]) => [code, name])).toEqual([
      ['DUPLICATE_NAME', 'p1'],
      ['DUPLICATE_NAME', 'age'],
      ['DUPLICATE_NAME', 'q_other'],
      ['DUPLICATE_NAME', 'm_r'],
    ])
  })

  test('what is missing or impossible is told', () => {
    const definition = form([
      page('empty', []),
      page('p', [
        { type: 'singleChoice', name: 'q1', label, choices: 'nowhere' },
        { type: 'singleChoice', name: 'q2', label, choices: [] },
        { type: 'multipleChoice', name: 'q3', label, choices: [choice('a'), choice('a')], minChoices: 3 },
        { type: 'ranking', name: 'q4', label, choices: [choice('a', { specify: true })] },
        integer('q5', { min: 5, max: 3 }),
        { type: 'date', name: 'q6', label, min: '2026-13-01' },
        { type: 'slider', name: 'q7', label, from: 0, to: 10, step: 0 },
        text('q8', { pattern: '(a+)+' }),
        text('q9', { label: { fr: ' ' } }),
        { type: 'repeat', name: 'r1', items: [{ type: 'repeat', name: 'r2', items: [text('q10')] }] },
        { type: 'group', name: 'g', items: [] },
        { type: 'matrixText', name: 'q11', label, rows: [], columns: [{ code: 'a.b', label }] },
        { type: 'constantSum', name: 'q12', label, total: 1, choices: [choice('a-b')] },
        {
          type: 'singleChoice',
          name: 'q13',
          label,
          choices: [choice('a', { specify: true }), choice('b', { specify: true })],
        },
      ]),
    ])
    expect(problems(definition)).toEqual([
      ['EMPTY_PAGE', 'empty', 'items'],
      ['UNKNOWN_LIST', 'q1', 'choices'],
      ['NO_CHOICE', 'q2', 'choices'],
      ['DUPLICATE_CODE', 'q3', 'choices'],
      ['BOUNDS', 'q3', 'minChoices'],
      ['SPECIFY_NOT_HERE', 'q4', 'choices'],
      ['BOUNDS', 'q5', 'min'],
      ['BAD_BOUND', 'q6', 'min'],
      ['BOUNDS', 'q7', 'step'],
      ['SLOW_PATTERN', 'q8', 'pattern'],
      ['NESTED_REPEAT', 'r2', 'items'],
      ['EMPTY_GROUP', 'g', 'items'],
      ['NO_LINE', 'q11', 'rows'],
      ['CODE_NOT_A_NAME', 'q11', 'columns'],
      ['CODE_NOT_A_NAME', 'q12', 'choices'],
      ['SECOND_SPECIFY', 'q13', 'choices'],
      ['EMPTY_TEXT', 'q9', 'label.fr'],
    ])
  })
})
