import { describe, expect, test } from '@jest/globals'
import {
  type FormDefinition,
  answer,
  pageNames,
  problemsOf,
  questionView,
  startForm,
  submission,
} from '@participe/form-engine'
import { createMessages } from '../../../platform/messages.ts'
import { type Sheets, fromSheets, sheetSentence } from '../index.ts'
import type { CellValue } from './sheet.ts'
import { toSheets } from './to-sheets.ts'
import { readWorkbook, writeSheets } from './workbook.ts'

/** A file as an analyst of a transport ministry would bring it: cascading selects, a repeat, calculations. */
const travel: Sheets = {
  survey: [
    [
      'type',
      'name',
      'label::Français (fr)',
      'label::English (en)',
      'hint::Français (fr)',
      'required',
      'relevant',
      'constraint',
      'constraint_message::Français (fr)',
      'calculation',
      'choice_filter',
      'appearance',
      'parameters',
      'repeat_count',
      'default',
    ],
    ['start', 'debut'],
    ['note', 'accueil', 'Enquête sur vos déplacements', 'Survey of your trips'],
    [
      'begin_group',
      'domicile',
      'Votre domicile',
      'Your home',
      null,
      null,
      null,
      null,
      null,
      null,
      null,
      'field-list',
    ],
    [
      'select_one regions',
      'region',
      'Dans quelle région habitez-vous ?',
      'In which region do you live?',
      null,
      'yes',
    ],
    [
      'select_one villes',
      'ville',
      'Dans quelle ville ?',
      'In which city?',
      null,
      'true()',
      null,
      null,
      null,
      null,
      'region = ${region}',
      'minimal',
    ],
    [
      'text',
      'code_postal',
      'Votre code postal',
      null,
      'Par exemple : G1R 4X3',
      null,
      null,
      "regex(., '[A-Z][0-9][A-Z] ?[0-9][A-Z][0-9]')",
      'Écrivez un code postal.',
    ],
    ['end_group'],
    ['begin group', 'menage', 'Votre ménage'],
    [
      'integer',
      'personnes',
      'Combien de personnes, vous compris ?',
      null,
      null,
      'yes',
      null,
      '. >= 1 and . <= 12',
      'De 1 à 12',
    ],
    [
      'begin repeat',
      'personne',
      'Personne',
      null,
      null,
      null,
      null,
      null,
      null,
      null,
      null,
      null,
      null,
      '${personnes}',
    ],
    ['text', 'prenom', 'Prénom'],
    ['integer', 'age', 'Âge de ${prenom}', null, null, null, null, '. < 120'],
    [
      'select_multiple moyens or_other',
      'moyens',
      'Moyens de transport de ${prenom}',
      null,
      null,
      null,
      '${age} >= 12',
      null,
      null,
      null,
      null,
      null,
      'randomize=true',
    ],
    ['end repeat'],
    ['end group'],
    ['calculate', 'adultes', null, null, null, null, null, null, null, 'count-non-empty(${prenom})'],
    [
      'calculate',
      'age_moyen',
      null,
      null,
      null,
      null,
      null,
      null,
      null,
      'round(sum(${age}) div count(${personne}), 1)',
    ],
    ['select_one oui_non', 'voiture', 'Avez-vous une voiture ?', 'Do you have a car?'],
    ['decimal', 'km', 'Combien de kilomètres par an ?', null, null, 'yes', '${voiture} = ‘yes’'],
    [
      'range',
      'satisfaction',
      'Votre satisfaction',
      null,
      null,
      null,
      null,
      null,
      null,
      null,
      null,
      null,
      'start=0 end=10 step=1',
    ],
    ['acknowledge', 'accord', 'J’accepte que mes réponses soient analysées.', null, null, 'yes'],
    [
      'date',
      'jour',
      'Jour du dernier déplacement',
      null,
      null,
      null,
      null,
      '. <= today()',
      null,
      null,
      null,
      null,
      null,
      null,
      'today()',
    ],
  ],
  choices: [
    ['list_name', 'name', 'label::Français (fr)', 'label::English (en)', 'region'],
    ['regions', '03', 'Capitale-Nationale'],
    ['regions', 6, 'Montréal'],
    ['villes', 'quebec', 'Québec', null, '03'],
    ['villes', 'montreal', 'Montréal', null, 6],
    ['moyens', 'bus', 'Autobus', 'Bus'],
    ['moyens', 'velo', 'Vélo', 'Bicycle'],
    ['oui_non', 'yes', 'Oui', 'Yes'],
    ['oui_non', 'no', 'Non', 'No'],
  ],
  settings: [
    ['form_title', 'form_id', 'default_language'],
    ['Enquête mobilité', 'mobilite', 'Français (fr)'],
  ],
}

const start = (definition: FormDefinition) =>
  startForm(definition, { language: 'fr', seed: 's', now: '2026-11-23T09:12' })
const places = (sheets: Sheets) =>
  fromSheets(sheets).problems.map(({ severity, code, cell }) => [severity, code, cell])

describe('a form that an analyst brings', () => {
  const { definition, problems } = fromSheets(travel)
  const form = definition as FormDefinition

  test('is taken, and what is not is told with its place', () => {
    expect(problems.map(({ severity, code, cell }) => [severity, code, cell])).toEqual([
      ['WARNING', 'XLSFORM_METADATA', 'A2'],
    ])
    expect(form.title).toEqual({ fr: 'Enquête mobilité' })
    expect(form.languages).toEqual(['fr', 'en'])
    expect(form.pages.map(({ name }) => name)).toEqual([
      'page_debut',
      'domicile',
      'menage',
      'page_voiture',
      'page_km',
      'page_satisfaction',
      'page_accord',
      'page_jour',
    ])
    expect(form.pages.flatMap(({ items }) => items.map(({ type }) => type))).toEqual([
      'calculated',
      'note',
      'singleChoice',
      'singleChoice',
      'shortText',
      'integer',
      'repeat',
      'calculated',
      'calculated',
      'yesNo',
      'decimal',
      'slider',
      'consent',
      'date',
    ])
  })

  test('cascades, repeats and computes as it did', () => {
    let state = answer(start(form), 'region', '6')
    expect(questionView(state, 'ville')?.choices.map(({ label }) => label)).toEqual(['Montréal'])
    state = answer(answer(answer(state, 'ville', 'montreal'), 'personnes', 2), 'prenom', 'Ana', 0)
    state = answer(answer(answer(state, 'age', 40, 0), 'prenom', 'Léo', 1), 'age', 7, 1)
    expect(questionView(state, 'age', 1)?.label).toBe('Âge de Léo')
    expect([questionView(state, 'moyens', 0) !== undefined, questionView(state, 'moyens', 1)]).toEqual([
      true,
      undefined,
    ])
    expect(submission(state).answers).toMatchObject({ age_moyen: 23.5, adultes: 2, jour: '2026-11-23' })
    expect(pageNames(state)).not.toContain('page_km')
    expect(pageNames(answer(state, 'voiture', 'yes'))).toContain('page_km')
    state = answer(answer(answer(state, 'moyens', ['bus', 'other'], 0), 'code_postal', 'X'), 'voiture', 'no')
    expect(problemsOf(state).map(({ code, name }) => [code, name])).toEqual([
      ['CONSTRAINT', 'code_postal'],
      ['REQUIRED', 'moyens_other'],
      ['CONSENT_REQUIRED', 'accord'],
    ])
  })

  test('leaves as a workbook that gives the same form, and can be edited between', async () => {
    const { sheets } = toSheets(form)
    expect((await readWorkbook(await writeSheets(sheets))).definition).toEqual(form)
    const survey = sheets.survey.map((row) => [...row])
    const [heads = []] = survey
    const edit = (name: string, column: string, value: CellValue) => {
      const row = survey.find((cells) => cells[heads.indexOf('name')] === name)
      if (row) row[heads.indexOf(column)] = value
    }
    edit('personnes', 'constraint', '. >= 1 and . <= 20')
    edit('voiture', 'label::Français (fr)', 'Possédez-vous une voiture ?')
    edit('km', 'required', 'no')
    const edited = fromSheets({ ...sheets, survey }).definition as FormDefinition
    const items = edited.pages.flatMap((page) => page.items)
    expect(items.find(({ name }) => name === 'personnes')).toMatchObject({ constraint: '. >= 1 and . <= 20' })
    expect(items.find(({ name }) => name === 'voiture')).toMatchObject({
      type: 'yesNo',
      label: { fr: 'Possédez-vous une voiture ?', en: 'Do you have a car?' },
    })
    expect(items.find(({ name }) => name === 'km')).not.toHaveProperty('required')
  })

  test('bounds of ours that somebody edits as a constraint give way to the edit', () => {
    const own: FormDefinition = {
      format: 1,
      languages: ['fr'],
      title: { fr: 'x' },
      pages: [
        {
          name: 'p',
          items: [
            { type: 'integer', name: 'age', label: { fr: 'Âge' }, min: 0, max: 120, constraint: '. != 13' },
          ],
        },
      ],
    }
    const { survey, ...others } = toSheets(own).sheets
    const column = survey[0]?.indexOf('constraint') ?? -1
    expect(survey[2]?.[column]).toBe('. >= 0 and . <= 120 and (. != 13)')
    const edited = survey.map((row, index) =>
      row.map((cell, at) => (index === 2 && at === column ? '. >= 18' : cell)),
    )
    const back = fromSheets({ survey: edited, ...others })
    expect(back.definition?.pages[0]?.items[0]).toEqual({
      type: 'integer',
      name: 'age',
      label: { fr: 'Âge' },
      constraint: '. >= 18',
    })
    expect(back.problems.map(({ code }) => code)).toEqual(['XLSFORM_EXTRA'])
  })
})

describe('a workbook with errors', () => {
  const sheet = (...rows: CellValue[][]): Sheets => ({
    settings: [['form_title'], ['Essai']],
    survey: [['type', 'name', 'label', 'relevant', 'calculation', 'default', 'appearance'], ...rows],
  })

  test('names each at its sheet, row and column', () => {
    expect(
      places({
        ...sheet(
          ['text', 'prénom', 'Prénom'],
          ['hologramme', 'h', 'H'],
          ['select_one', 'c', 'C'],
          ['select_one absente', 'd', 'D'],
          ['integer', 'n', 'N', '${nobody} > 1'],
          ['integer', 'm', 'M', "${n} = 'x' and"],
          ['select_one couleurs', 'e', 'E', null, null, 'rouge', 'signature'],
          ['text', 'f', 'F', '${g} = 1'],
          ['integer', 'g', 'G', null, '1 + 1'],
        ),
        choices: [
          ['list_name', 'name', 'label'],
          ['couleurs', 'bleu clair', 'Bleu'],
          ['couleurs', 'rouge', 'Rouge'],
          ['libre', 'a', 'A'],
        ],
      }),
    ).toEqual([
      ['ERROR', 'XLSFORM_BAD_CODE', 'B2'],
      ['ERROR', 'XLSFORM_BAD_NAME', 'B2'],
      ['ERROR', 'XLSFORM_UNKNOWN_TYPE', 'A3'],
      ['ERROR', 'XLSFORM_NO_LIST', 'A4'],
      ['ERROR', 'XLSFORM_UNKNOWN_LIST', 'A5'],
      ['WARNING', 'XLSFORM_DEFAULT_CHOICE', 'F8'],
      ['WARNING', 'XLSFORM_APPEARANCE', 'G8'],
      ['WARNING', 'XLSFORM_CALCULATION_IGNORED', 'E10'],
      ['WARNING', 'XLSFORM_UNUSED_LIST', 'A4'],
    ])
  })

  test('names what cannot be published too, and gives the form to be put right', () => {
    const found = fromSheets(
      sheet(
        ['integer', 'n', 'N', '${nobody} > 1'],
        ['integer', 'm', 'M', "${n} = 'x' and"],
        ['text', 'f', 'F', '${g} = 1'],
        ['integer', 'g', null],
      ),
    )
    expect(found.definition).toBeDefined()
    expect(found.problems.map(({ code, cell, params }) => [code, cell, params.at])).toEqual([
      ['EMPTY_TEXT', 'C5', undefined],
      ['UNKNOWN_NAME', 'D2', 1],
      ['EXPRESSION_UNEXPECTED', 'D3', 15],
      ['FORWARD_REFERENCE', 'D4', 1],
    ])
  })

  test('says what is not closed, or closed without being open', () => {
    expect(places(sheet(['begin_group', 'g', 'G'], ['text', 'a', 'A']))).toEqual([
      ['ERROR', 'XLSFORM_NOT_CLOSED', 'A2'],
    ])
    expect(places(sheet(['begin_group', 'g', 'G'], ['text', 'a', 'A'], ['end_repeat']))[0]).toEqual([
      'ERROR',
      'XLSFORM_NOT_OPENED',
      'A4',
    ])
    expect(places({ survey: [['nom'], ['a']] }).map(([, code]) => code)).toEqual([
      'XLSFORM_UNKNOWN_COLUMN',
      'XLSFORM_NO_COLUMN',
      'XLSFORM_NO_COLUMN',
    ])
    expect(places({ survey: [] }).map(([, code]) => code)).toEqual(['XLSFORM_NO_COLUMN', 'XLSFORM_NO_COLUMN'])
  })

  test('a file that is no workbook is a problem in words', async () => {
    expect((await readWorkbook(Buffer.from('bonjour'))).problems.map(({ code }) => code)).toEqual([
      'XLSFORM_UNREADABLE',
    ])
    const other = await writeSheets({ survey: [['type']] })
    expect((await readWorkbook(other)).problems.map(({ code }) => code)).toEqual(['XLSFORM_NO_COLUMN'])
  })

  test('speaks French and English, with the place', () => {
    const messages = createMessages()
    const [problem] = fromSheets(sheet(['integer', 'n', 'N', '1 + ${nobody}'])).problems
    if (!problem) throw new Error('no problem')
    expect(sheetSentence(messages, 'fr', problem)).toBe(
      'Feuille survey, ligne 2, colonne relevant (D2)\u00a0: Aucune question ne s’appelle nobody. (caractère 5)',
    )
    expect(sheetSentence(messages, 'en', problem)).toBe(
      'Sheet survey, row 2, column relevant (D2): No question is called nobody. (character 5)',
    )
  })
})
