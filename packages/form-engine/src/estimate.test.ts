import { describe, expect, test } from '@jest/globals'
import { beforeStart, estimatedMinutes } from './estimate.ts'
import { missingTranslations } from './texts.ts'
import { form, formOf, integer, page, text, yesNo } from './test-forms.ts'
import { variablesOf } from './variables.ts'

const now = '2026-11-23T09:12'

describe('before the first question', () => {
  test('a person learns whether they may begin, and every reason why not', () => {
    const definition = formOf(text('a'))
    expect(beforeStart(definition, { now })).toMatchObject({ mayStart: true, reasons: [] })
    expect(
      beforeStart(definition, {
        now,
        closesAt: now,
        alreadyAnswered: true,
        identityMissing: true,
        full: true,
      }).reasons,
    ).toEqual(['CLOSED', 'ALREADY_ANSWERED', 'FULL', 'IDENTITY_MISSING'])
    expect(beforeStart(definition, { now, opensAt: '2026-11-23T09:13' })).toMatchObject({ mayStart: false })
    expect(beforeStart(definition, { now, opensAt: now, closesAt: '2026-11-24T00:00' }).mayStart).toBe(true)
  })

  test('they learn how long it takes, how much is asked, and what to prepare', () => {
    const definition = form([
      page('p1', [yesNo('a', { required: true }), integer('b', { required: '${a} = 1' })]),
      page('p2', [{ type: 'file', name: 'c', label: { fr: 'Photo' } }]),
    ])
    expect(beforeStart(definition, { now })).toMatchObject({
      questions: 3,
      required: 2,
      minutes: 2,
      asks: { files: true, place: false, consent: false },
    })
  })

  test('longer forms take longer; what is conditional counts for half', () => {
    const questions = Array.from({ length: 60 }, (_, index) => text(`q${index}`))
    const conditional = questions.map((item) => ({ ...item, relevant: '1 = 1' }))
    expect(estimatedMinutes(formOf(text('a')))).toBe(1)
    expect(estimatedMinutes(formOf(...questions))).toBe(13)
    expect(estimatedMinutes(formOf(...conditional))).toBe(7)
  })
})

test('texts without English are listed with their place', () => {
  const definition = formOf(text('a', { label: { fr: 'Bonjour' }, hint: { fr: 'Aide', en: ' ' } }), text('b'))
  expect(missingTranslations(definition).map(({ name, where }) => [name, where])).toEqual([
    ['a', 'label'],
    ['a', 'hint'],
  ])
  expect(missingTranslations({ ...definition, languages: ['fr'] })).toEqual([])
})

test('variables are the columns of an export: parts of matrices, « other » fields, repeats', () => {
  const label = { fr: 'x' }
  const definition = formOf(
    { type: 'matrixNumber', name: 'm', label, rows: [{ code: 'r', label }], columns: [{ code: 'c', label }] },
    {
      type: 'repeat',
      name: 'people',
      items: [{ type: 'singleChoice', name: 'q', label, choices: [{ code: 'z', label, specify: true }] }],
    },
  )
  expect(variablesOf(definition).map(({ name, repeat }) => [name, repeat?.name])).toEqual([
    ['m', undefined],
    ['m_r_c', undefined],
    ['q', 'people'],
    ['q_other', 'people'],
  ])
})
