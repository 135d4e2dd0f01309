import { describe, expect, test } from '@jest/globals'
import type { Answers, HiddenAnswerPolicy, Item } from './definition.ts'
import { firstPage, nextPage, pageNames, pageView, previousPage, progressOf } from './pages.ts'
import { addRow, answer, answerOf, isRelevant, localNow, problemsOf, removeRow, speak } from './state.ts'
import { submission } from './submission.ts'
import { choice, form, formOf, integer, page, start, text, yesNo } from './test-forms.ts'
import { questionView, toggleChoice } from './view.ts'

const codes = (state: Parameters<typeof problemsOf>[0]) =>
  problemsOf(state).map(({ code, name }) => [name, code])
const sent = (state: Parameters<typeof submission>[0]) => submission(state).answers

describe('what is asked', () => {
  const children = form([
    page('p1', [yesNo('has_children', { required: true })]),
    page('p2', [integer('children', { required: true, relevant: "${has_children} = 'yes'" })]),
    page('p3', [text('remarks')]),
  ])

  test('a required question under a false condition never blocks', () => {
    const state = answer(start(children), 'has_children', 'no')
    expect(problemsOf(state)).toEqual([])
    expect(codes(answer(state, 'has_children', 'yes'))).toEqual([['children', 'REQUIRED']])
  })

  test('a page with nothing to ask is skipped, forwards and backwards', () => {
    const no = answer(start(children), 'has_children', 'no')
    expect([firstPage(no), nextPage(no, 'p1'), previousPage(no, 'p3')]).toEqual(['p1', 'p3', 'p1'])
    const yes = answer(no, 'has_children', 'yes')
    expect([nextPage(yes, 'p1'), nextPage(yes, 'p2'), nextPage(yes, 'p3')]).toEqual(['p2', 'p3', undefined])
    expect([previousPage(yes, 'p3'), previousPage(yes, 'p1')]).toEqual(['p2', undefined])
  })

  test('leaving a page that hid itself goes on from where it was', () => {
    const state = answer(start(children), 'has_children', 'no')
    expect([nextPage(state, 'p2'), previousPage(state, 'p2')]).toEqual(['p3', 'p1'])
  })

  test('a page whose notes are left over without their questions is skipped, a page made of notes is not', () => {
    const note = (name: string): Item => ({ type: 'note', name, label: { fr: name } })
    const definition = form([
      page('welcome', [note('hello')]),
      page('p1', [yesNo('q1')]),
      page('p2', [note('about'), text('q2', { relevant: "${q1} = 'yes'" })]),
    ])
    expect(pageNames(start(definition))).toEqual(['welcome', 'p1'])
    expect(pageNames(answer(start(definition), 'q1', 'yes'))).toEqual(['welcome', 'p1', 'p2'])
  })

  test('nothing is chosen for the person', () => {
    const definition = formOf(
      yesNo('a'),
      { type: 'singleChoice', name: 'b', label: { fr: 'b' }, choices: [choice('x'), choice('y')] },
      { type: 'rating', name: 'c', label: { fr: 'c' }, from: 1, to: 5 },
      { type: 'slider', name: 'd', label: { fr: 'd' }, from: 0, to: 10, step: 1 },
      { type: 'ranking', name: 'e', label: { fr: 'e' }, choices: [choice('x'), choice('y')] },
      { type: 'consent', name: 'f', label: { fr: 'f' } },
    )
    const state = start(definition)
    expect(state.answers).toEqual({})
    expect(Object.values(sent(state))).toEqual(Array.from({ length: 6 }, () => ({ missing: 'SKIPPED' })))
  })

  test('a text or a date is prefilled only where the form says so, once, and can be emptied', () => {
    const definition = formOf(
      { type: 'date', name: 'day', label: { fr: 'Jour' }, default: 'today()' },
      text('city', { default: "'Québec'" }),
      text('free'),
    )
    const state = start(definition)
    expect(state.answers).toEqual({ day: '2026-11-23', city: 'Québec' })
    const emptied = answer(state, 'city', '')
    expect(sent(start(definition, { answers: emptied.answers }))).toMatchObject({
      city: { missing: 'SKIPPED' },
    })
  })

  test('a condition on a page or a group holds for all that is inside', () => {
    const definition = form([
      page('p1', [yesNo('q1'), yesNo('q2')]),
      page(
        'p2',
        [{ type: 'group', name: 'g', relevant: "${q2} = 'yes'", items: [text('inner', { required: true })] }],
        { relevant: "${q1} = 'yes'" },
      ),
    ])
    const state = answer(start(definition), 'q1', 'yes')
    expect(isRelevant(state, 'inner')).toBe(false)
    expect(isRelevant(answer(state, 'q2', 'yes'), 'inner')).toBe(true)
    expect(isRelevant(answer(answer(state, 'q2', 'yes'), 'q1', 'no'), 'inner')).toBe(false)
  })

  test('what follows from a hidden answer hides too, in one step', () => {
    const definition = formOf(
      yesNo('a'),
      yesNo('b', { relevant: "${a} = 'yes'" }),
      yesNo('c', { relevant: "${b} = 'yes'" }),
    )
    const all = answer(answer(answer(start(definition), 'a', 'yes'), 'b', 'yes'), 'c', 'yes')
    expect(isRelevant(all, 'c')).toBe(true)
    const none = answer(all, 'a', 'no')
    expect(sent(none)).toEqual({ a: 'no', b: { missing: 'NOT_ASKED' }, c: { missing: 'NOT_ASKED' } })
    expect(sent(answer(none, 'a', 'yes'))).toEqual({ a: 'yes', b: 'yes', c: 'yes' })
  })
})

describe('the answer of a question that hides', () => {
  const hiding = (policy?: HiddenAnswerPolicy) =>
    form(
      [
        page('p1', [yesNo('q1'), yesNo('open')]),
        page('p2', [text('q2', { relevant: "${q1} = 'yes'" })], { relevant: "${open} != 'no'" }),
      ],
      policy ? { hiddenAnswers: policy } : {},
    )
  const answered = (policy?: HiddenAnswerPolicy) =>
    answer(answer(start(hiding(policy)), 'q1', 'yes'), 'q2', 'mine')

  test('is not sent, and is back when the person goes back (ON_COMPLETE, the rule when none is written)', () => {
    const hidden = answer(answered(), 'q1', 'no')
    expect(sent(hidden)).toMatchObject({ q1: 'no', q2: { missing: 'NOT_ASKED' } })
    expect(sent(answer(hidden, 'q1', 'yes'))).toMatchObject({ q1: 'yes', q2: 'mine' })
  })

  test('ON_HIDDEN forgets it when the question itself hides, not when its page does', () => {
    const state = answered('ON_HIDDEN')
    expect(answerOf(answer(state, 'q1', 'no'), 'q2')).toBeUndefined()
    expect(answerOf(answer(state, 'open', 'no'), 'q2')).toBe('mine')
    expect(sent(answer(state, 'open', 'no'))).toMatchObject({ q2: { missing: 'NOT_ASKED' } })
  })

  test('ON_HIDDEN_CONTAINER forgets it in both cases', () => {
    const state = answered('ON_HIDDEN_CONTAINER')
    expect(answerOf(answer(state, 'q1', 'no'), 'q2')).toBeUndefined()
    expect(answerOf(answer(state, 'open', 'no'), 'q2')).toBeUndefined()
  })

  test('KEEP sends it, and other questions still read it', () => {
    expect(sent(answer(answered('KEEP'), 'q1', 'no'))).toMatchObject({ q1: 'no', q2: 'mine' })
  })

  test('a question may have a rule of its own', () => {
    const definition = formOf(yesNo('q1'), text('q2', { relevant: "${q1} = 'yes'", whenHidden: 'KEEP' }))
    const state = answer(answer(start(definition), 'q1', 'yes'), 'q2', 'mine')
    expect(sent(answer(state, 'q1', 'no'))).toEqual({ q1: 'no', q2: 'mine' })
  })
})

describe('problems of answers', () => {
  const problem = (item: Item, value: Answers[string]) =>
    codes(answer(start(formOf(item)), item.name, value as string)).map(([, code]) => code)
  const label = { fr: 'Question' }
  const options = [choice('a'), choice('b'), choice('c'), choice('none', { exclusive: true })]

  test.each<[string, Item, Answers[string], string[]]>([
    ['a text where a number is asked', integer('q'), 'abc', ['NOT_A_NUMBER']],
    ['a part of a whole number', integer('q'), 1.5, ['NOT_WHOLE']],
    ['a number too small', integer('q', { min: 2, max: 4 }), 1, ['TOO_SMALL']],
    ['a number too large', integer('q', { min: 2, max: 4 }), 5, ['TOO_LARGE']],
    ['a short text', text('q', { minLength: 3 }), 'ab ', ['TOO_SHORT']],
    ['a long text', text('q', { maxLength: 3 }), 'abcd', ['TOO_LONG']],
    ['an immense text', text('q'), 'a'.repeat(1001), ['TOO_LONG']],
    ['a text of another form', text('q', { pattern: '[0-9]{4}' }), '12345', ['PATTERN']],
    ['an address without a domain', text('q', { format: 'EMAIL' }), 'moi@', ['BAD_EMAIL']],
    ['a good address', text('q', { format: 'EMAIL' }), ' marie-eve.cote@exemple.gouv.qc.ca ', []],
    ['a telephone of nine digits', text('q', { format: 'PHONE' }), '418 555 123', ['BAD_PHONE']],
    ['a good telephone', text('q', { format: 'PHONE' }), '(418) 555-1234', []],
    ['a postal code with a D', text('q', { format: 'POSTAL_CODE' }), 'D1R 4X3', ['BAD_POSTAL_CODE']],
    ['a good postal code', text('q', { format: 'POSTAL_CODE' }), 'g1r4x3', []],
    ['a day that does not exist', { type: 'date', name: 'q', label }, '2026-02-30', ['BAD_DATE']],
    ['a day too early', { type: 'date', name: 'q', label, min: '2026-01-01' }, '2025-12-31', ['TOO_EARLY']],
    ['a day too late', { type: 'date', name: 'q', label, max: '2026-01-01' }, '2026-01-02', ['TOO_LATE']],
    ['an hour that does not exist', { type: 'time', name: 'q', label }, '24:00', ['BAD_TIME']],
    [
      'too few options',
      { type: 'multipleChoice', name: 'q', label, choices: options, minChoices: 2 },
      ['a'],
      ['TOO_FEW_CHOICES'],
    ],
    [
      'too many options',
      { type: 'multipleChoice', name: 'q', label, choices: options, maxChoices: 1 },
      ['a', 'b'],
      ['TOO_MANY_CHOICES'],
    ],
    [
      'an exclusive option with another',
      { type: 'multipleChoice', name: 'q', label, choices: options },
      ['a', 'none'],
      ['EXCLUSIVE_CHOICE'],
    ],
    [
      'an exclusive option alone, whatever the least',
      { type: 'multipleChoice', name: 'q', label, choices: options, minChoices: 2 },
      ['none'],
      [],
    ],
    [
      'an unfinished ranking',
      { type: 'ranking', name: 'q', label, choices: options.slice(0, 3) },
      ['b', 'a'],
      ['TOO_FEW_RANKED'],
    ],
    [
      'a ranking of the first ones',
      { type: 'ranking', name: 'q', label, choices: options.slice(0, 3), maxRanked: 2 },
      ['b', 'a'],
      [],
    ],
    [
      'an option ranked twice',
      { type: 'ranking', name: 'q', label, choices: options },
      ['a', 'a'],
      ['WRONG_TYPE'],
    ],
    [
      'a wrong total',
      { type: 'constantSum', name: 'q', label, choices: options, total: 100 },
      { a: 60, b: 30 },
      ['WRONG_TOTAL'],
    ],
    [
      'a right total of decimals',
      { type: 'constantSum', name: 'q', label, choices: options, total: 0.3 },
      { a: 0.1, b: 0.2 },
      [],
    ],
    [
      'a negative part',
      { type: 'constantSum', name: 'q', label, choices: options, total: 10 },
      { a: 20, b: -10 },
      ['TOO_SMALL'],
    ],
    [
      'a place between two steps',
      { type: 'slider', name: 'q', label, from: 0, to: 1, step: 0.1 },
      0.35,
      ['OFF_STEP'],
    ],
    ['a place on a step', { type: 'slider', name: 'q', label, from: 0, to: 1, step: 0.1 }, 0.3, []],
    ['a rating off the scale', { type: 'rating', name: 'q', label, from: 1, to: 5 }, 6, ['TOO_LARGE']],
    [
      'a matrix with a line missing',
      {
        type: 'matrixSingle',
        name: 'q',
        label,
        required: true,
        choices: options,
        rows: [
          { code: 'r1', label },
          { code: 'r2', label },
        ],
      },
      { r1: 'a' },
      ['LINES_MISSING'],
    ],
    [
      'a matrix of numbers with a large one',
      {
        type: 'matrixNumber',
        name: 'q',
        label,
        max: 10,
        columns: [{ code: 'c', label }],
        rows: [{ code: 'r', label }],
      },
      { r: { c: 11 } },
      ['TOO_LARGE'],
    ],
    [
      'consent refused where it is required',
      { type: 'consent', name: 'q', label, required: true },
      false,
      ['CONSENT_REQUIRED'],
    ],
    [
      'a file too many',
      { type: 'file', name: 'q', label },
      [1, 2].map((id) => ({ id: `${id}`, name: 'a.pdf', size: 1, mediaType: 'application/pdf' })),
      ['TOO_MANY_FILES'],
    ],
    [
      'a file of another type',
      { type: 'file', name: 'q', label, accept: ['image/*'] },
      [{ id: '1', name: 'a.pdf', size: 1, mediaType: 'application/pdf' }],
      ['FILE_TYPE'],
    ],
    [
      'a point off the Earth',
      { type: 'geopoint', name: 'q', label },
      { latitude: 91, longitude: 0 },
      ['WRONG_TYPE'],
    ],
    [
      'a line of one point',
      { type: 'geotrace', name: 'q', label },
      [{ latitude: 46, longitude: -71 }],
      ['TOO_FEW_POINTS'],
    ],
    ['spaces where an answer is required', text('q', { required: true }), '   ', ['REQUIRED']],
  ])('%s', (_, item, value, expected) => {
    expect(problem(item, value)).toEqual(expected)
  })

  test('a constraint speaks with its own message, and not about an absent answer', () => {
    const item = integer('q', { constraint: '. mod 2 = 0', constraintMessage: { fr: 'Un nombre pair' } })
    const state = answer(start(formOf(item)), 'q', 3)
    expect(problemsOf(state)).toEqual([
      { code: 'CONSTRAINT', name: 'q', params: {}, message: { fr: 'Un nombre pair' } },
    ])
    expect(problemsOf(start(formOf(item)))).toEqual([])
  })

  test('a constraint may rest on a total that holds the answer itself', () => {
    const definition = formOf(integer('a'), integer('b', { constraint: '${total} <= 100' }), {
      type: 'calculated',
      name: 'total',
      calculation: 'coalesce(${a}, 0) + coalesce(${b}, 0)',
    })
    const state = answer(answer(start(definition), 'a', 60), 'b', 50)
    expect(codes(state)).toEqual([['b', 'CONSTRAINT']])
    expect(codes(answer(state, 'a', 50))).toEqual([])
  })

  test('a requirement may be a condition', () => {
    const definition = formOf(integer('age'), text('guardian', { required: '${age} < 18' }))
    expect(codes(answer(start(definition), 'age', 12))).toEqual([['guardian', 'REQUIRED']])
    expect(codes(answer(start(definition), 'age', 18))).toEqual([])
  })

  test('« I don’t know » answers a required question where it is offered, and only there', () => {
    const offered = formOf(yesNo('q', { required: true, missing: ['DOES_NOT_KNOW'] }))
    const state = answer(start(offered), 'q', { missing: 'DOES_NOT_KNOW' })
    expect(problemsOf(state)).toEqual([])
    expect(sent(state)).toEqual({ q: { missing: 'DOES_NOT_KNOW' } })
    expect(codes(answer(state, 'q', { missing: 'PREFERS_NOT_TO_SAY' }))).toEqual([['q', 'REQUIRED']])
  })

  test('« other » asks to specify, and asks no more when another option is taken', () => {
    const definition = formOf({
      type: 'singleChoice',
      name: 'means',
      label,
      choices: [choice('bus'), choice('else', { specify: true })],
    })
    const state = answer(start(definition), 'means', 'else')
    expect(codes(state)).toEqual([['means_other', 'REQUIRED']])
    expect(questionView(state, 'means')?.other?.name).toBe('means_other')
    const specified = answer(state, 'means_other', 'En canot')
    expect(sent(specified)).toEqual({ means: 'else', means_other: 'En canot' })
    expect(sent(answer(specified, 'means', 'bus'))).toEqual({
      means: 'bus',
      means_other: { missing: 'NOT_ASKED' },
    })
  })
})

describe('options', () => {
  const cascade = formOf(
    {
      type: 'singleChoice',
      name: 'region',
      label: { fr: 'Région' },
      choices: [choice('r03'), choice('r06')],
    },
    {
      type: 'singleChoice',
      name: 'city',
      label: { fr: 'Ville' },
      required: true,
      choiceFilter: 'region = ${region}',
      choices: [
        choice('quebec', { attributes: { region: 'r03' } }),
        choice('levis', { attributes: { region: 'r12' } }),
        choice('montreal', { attributes: { region: 'r06' } }),
      ],
    },
  )

  test('are filtered by what was answered; an answer that is no longer offered has to be given again', () => {
    const state = answer(answer(start(cascade), 'region', 'r03'), 'city', 'quebec')
    expect(questionView(state, 'city')?.choices.map(({ code }) => code)).toEqual(['quebec'])
    const moved = answer(state, 'region', 'r06')
    expect(codes(moved)).toEqual([['city', 'REQUIRED']])
    expect(sent(answer(moved, 'region', 'r03'))).toEqual({ region: 'r03', city: 'quebec' })
  })

  test('are shuffled by the seed, always the same for one person, with what is fixed in its place', () => {
    const many = [...'abcdefgh'].map((code) => choice(code))
    const definition = formOf({
      type: 'multipleChoice',
      name: 'q',
      label: { fr: 'q' },
      randomize: true,
      choices: [
        ...many,
        choice('else', { specify: true }),
        choice('none', { exclusive: true }),
        choice('last', { fixed: true }),
      ],
    })
    const order = (seed: string) =>
      questionView(start(definition, { seed }), 'q')?.choices.map(({ code }) => code) ?? []
    expect(order('one')).toEqual(order('one'))
    expect(order('one').slice(-3)).toEqual(['else', 'none', 'last'])
    expect([...order('one')].sort()).toEqual([...order('two')].sort())
    const orders = new Set(Array.from({ length: 50 }, (_, seed) => order(`${seed}`).join('')))
    expect(orders.size).toBeGreaterThan(45)
    const firsts = new Set(Array.from({ length: 200 }, (_, seed) => order(`${seed}`)[0]))
    expect(firsts.size).toBe(8)
  })

  test('pages and their items are shuffled too, but for those that are fixed', () => {
    const definition = form(
      [...'abcdef'].map((name) =>
        page(name, [text(`${name}1`), text(`${name}2`), text(`${name}3`)], {
          randomize: true,
          ...(name === 'a' ? { fixed: true } : {}),
        }),
      ),
      { randomizePages: true },
    )
    const state = start(definition, { seed: 'x' })
    const names = pageNames(state)
    expect(names[0]).toBe('a')
    expect([...names].sort()).toEqual([...'abcdef'])
    const orders = Array.from({ length: 30 }, (_, seed) =>
      pageNames(start(definition, { seed: `${seed}` })).join(''),
    )
    expect(new Set(orders).size).toBeGreaterThan(15)
    const walked = [firstPage(state)]
    for (let next = nextPage(state, 'a'); next; next = nextPage(state, next)) walked.push(next)
    expect(walked).toEqual(names)
    expect(pageView(state, 'b')?.items).toHaveLength(3)
  })

  test('an exclusive option pressed stands alone, another one drives it out', () => {
    const choices = questionView(
      start(
        formOf({
          type: 'multipleChoice',
          name: 'q',
          label: { fr: 'q' },
          choices: [choice('a'), choice('b'), choice('none', { exclusive: true })],
        }),
      ),
      'q',
    )?.choices
    expect(toggleChoice(choices ?? [], ['a', 'b'], 'none')).toEqual(['none'])
    expect(toggleChoice(choices ?? [], ['none'], 'a')).toEqual(['a'])
    expect(toggleChoice(choices ?? [], ['a', 'b'], 'a')).toEqual(['b'])
  })
})

describe('calculations and piping', () => {
  const definition = formOf(
    text('name'),
    {
      type: 'singleChoice',
      name: 'region',
      label: { fr: 'Région' },
      choices: [{ code: 'r03', label: { fr: 'Capitale-Nationale', en: 'Québec area' } }],
    },
    integer('adults'),
    integer('children'),
    {
      type: 'calculated',
      name: 'household',
      calculation: 'coalesce(${adults}, 0) + coalesce(${children}, 0)',
    },
    text('why', {
      label: { fr: '${name}, à ${household} dans ${region} ?', en: '${name}, ${household} in ${region}?' },
      relevant: '${household} > 2',
    }),
  )

  test('follow answers at once', () => {
    const state = answer(answer(start(definition), 'adults', 2), 'children', 3)
    expect(sent(state)).toMatchObject({ household: 5, why: { missing: 'SKIPPED' } })
    expect(sent(answer(state, 'children', 0))).toMatchObject({ household: 2, why: { missing: 'NOT_ASKED' } })
  })

  test('texts say answers in words, in the language of the moment; changing it loses nothing', () => {
    let state = answer(answer(start(definition), 'name', 'Zoé'), 'region', 'r03')
    state = answer(state, 'adults', 1200)
    expect(questionView(state, 'why')?.label).toBe('Zoé, à 1\u00a0200 dans Capitale-Nationale ?')
    const english = speak(state, 'en')
    expect(questionView(english, 'why')?.label).toBe('Zoé, 1,200 in Québec area?')
    expect(sent(english)).toEqual(sent(state))
  })

  test('a division by zero is no value', () => {
    const share = formOf(integer('a'), { type: 'calculated', name: 'share', calculation: '1 div ${a}' })
    expect(sent(answer(start(share), 'a', 0))).toEqual({ a: 0, share: { missing: 'SKIPPED' } })
    expect(sent(answer(start(share), 'a', 4))).toEqual({ a: 4, share: 0.25 })
  })

  test('parts of a matrix and of a sum are read by their names', () => {
    const label = { fr: 'x' }
    const parts = formOf(
      {
        type: 'matrixSingle',
        name: 'm',
        label,
        rows: [
          { code: 'welcome', label },
          { code: 'delay', label },
        ],
        choices: [choice('good'), choice('bad')],
      },
      { type: 'constantSum', name: 'trips', label, total: 10, choices: [choice('bus'), choice('car')] },
      text('why', { relevant: "${m_delay} = 'bad' and ${trips_car} > 5" }),
    )
    const state = answer(start(parts), 'm', { welcome: 'good', delay: 'bad' })
    expect(isRelevant(state, 'why')).toBe(false)
    expect(isRelevant(answer(state, 'trips', { car: 8, bus: 2 }), 'why')).toBe(true)
  })
})

describe('repeats', () => {
  const household = form([
    page('p1', [
      {
        type: 'repeat',
        name: 'people',
        minRows: 1,
        maxRows: 3,
        items: [
          text('first_name', { required: true }),
          integer('age'),
          text('school', { relevant: '${age} < 18', label: { fr: 'École de ${first_name}' } }),
          { type: 'calculated', name: 'rank', calculation: 'position(..)' },
        ],
      },
      { type: 'calculated', name: 'total_age', calculation: 'sum(${age})' },
      { type: 'calculated', name: 'size', calculation: 'count(${people})' },
    ]),
  ])

  test('each row has its own conditions, totals hold over all rows', () => {
    let state = start(household)
    state = answer(answer(state, 'first_name', 'Ana', 0), 'age', 40, 0)
    state = addRow(state, 'people')
    state = answer(answer(state, 'first_name', 'Léo', 1), 'age', 7, 1)
    expect([isRelevant(state, 'school', 0), isRelevant(state, 'school', 1)]).toEqual([false, true])
    expect(questionView(state, 'school', 1)?.label).toBe('École de Léo')
    expect(sent(state)).toEqual({
      people: [
        { first_name: 'Ana', age: 40, school: { missing: 'NOT_ASKED' }, rank: 1 },
        { first_name: 'Léo', age: 7, school: { missing: 'SKIPPED' }, rank: 2 },
      ],
      total_age: 47,
      size: 2,
    })
    const one = removeRow(state, 'people', 0)
    expect(sent(one)).toMatchObject({ people: [{ first_name: 'Léo', rank: 1 }], total_age: 7, size: 1 })
  })

  test('there are never fewer rows than asked, nor more', () => {
    let state = start(household)
    expect(codes(state)).toEqual([['first_name', 'REQUIRED']])
    for (let turn = 0; turn < 5; turn++) state = addRow(state, 'people')
    const view = pageView(state, 'p1')?.items[0]
    expect(view).toMatchObject({ kind: 'repeat', mayAdd: false, mayRemove: true })
    expect(sent(state).people).toHaveLength(3)
    expect(answer(state, 'age', 5, 9)).toBe(state)
  })

  test('a number of rows may be computed; rows that go come back with their answers', () => {
    const definition = formOf(
      integer('children'),
      { type: 'repeat', name: 'child', count: '${children}', items: [integer('age')] },
      { type: 'calculated', name: 'oldest', calculation: 'max(${age})' },
    )
    let state = answer(start(definition), 'children', 2)
    state = answer(answer(state, 'age', 4, 0), 'age', 9, 1)
    expect(sent(state)).toEqual({ children: 2, child: [{ age: 4 }, { age: 9 }], oldest: 9 })
    const fewer = answer(state, 'children', 1)
    expect(sent(fewer)).toEqual({ children: 1, child: [{ age: 4 }], oldest: 4 })
    expect(sent(answer(fewer, 'children', 2))).toEqual(sent(state))
    expect(pageView(state, 'page')?.items[1]).toMatchObject({ mayAdd: false, mayRemove: false })
    expect(sent(answer(state, 'children', 1e9)).child).toHaveLength(100)
  })

  test('a row may stand against a total of all rows', () => {
    const definition = formOf(
      {
        type: 'repeat',
        name: 'cost',
        minRows: 2,
        items: [
          integer('amount', { required: true }),
          { type: 'calculated', name: 'share', calculation: '${amount} div ${total}' },
        ],
      },
      { type: 'calculated', name: 'total', calculation: 'sum(${amount})' },
    )
    const state = answer(answer(start(definition), 'amount', 30, 0), 'amount', 10, 1)
    expect(sent(state)).toEqual({
      cost: [
        { amount: 30, share: 0.75 },
        { amount: 10, share: 0.25 },
      ],
      total: 40,
    })
  })
})

describe('progress', () => {
  test('is told in numbers: pages that this person has, questions asked, answered and still required', () => {
    const definition = form([
      page('p1', [yesNo('q1', { required: true })]),
      page('p2', [text('q2', { relevant: "${q1} = 'yes'", required: true })]),
      page('p3', [text('q3')]),
    ])
    expect(progressOf(start(definition), 'p1')).toEqual({
      page: 1,
      pages: 2,
      asked: 2,
      answered: 0,
      missing: 1,
    })
    const state = answer(start(definition), 'q1', 'yes')
    expect(progressOf(state, 'p3')).toEqual({ page: 3, pages: 3, asked: 3, answered: 1, missing: 1 })
  })
})

test('the local moment is that of Québec, whatever the clock of the machine', () => {
  expect(localNow(new Date('2026-11-24T03:30:00Z'))).toBe('2026-11-23T22:30')
  expect(localNow(new Date('2026-07-01T15:05:00Z'))).toBe('2026-07-01T11:05')
})
