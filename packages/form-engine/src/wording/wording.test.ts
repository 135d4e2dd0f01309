import { describe, expect, test } from '@jest/globals'
import type { Choice, FormDefinition, Item, Language } from '../definition.ts'
import { type WordingCode, wordingWarnings } from './index.ts'

const formOf = (...items: Item[]): FormDefinition => ({
  format: 1,
  languages: ['fr', 'en'],
  title: { fr: 'Essai', en: 'Trial' },
  pages: [{ name: 'page', items }],
})
const both = (text: string) => ({ fr: text, en: text })
const choices = (...labels: string[]): Choice[] =>
  labels.map((label, index) => ({ code: `c${index}`, label: both(label) }))
const codes = (item: Item, language: Language) =>
  wordingWarnings(formOf(item), language).map(({ code }) => code)
const asked = (label: string): Item => ({ type: 'yesNo', name: 'q', label: both(label) })

describe('questions as a colleague would read them', () => {
  test.each<[Language, string, WordingCode[]]>([
    ['fr', 'Êtes-vous satisfait de la rapidité et de la courtoisie du service ?', ['DOUBLE_QUESTION']],
    ['fr', 'Avez-vous pris l’autobus ? Était-il à l’heure ?', ['DOUBLE_QUESTION']],
    ['fr', 'Êtes-vous d’accord ou en désaccord avec ce projet ?', []],
    ['fr', 'Quels sont votre nom et prénom ?', []],
    ['fr', 'Avez-vous pris l’autobus cette semaine ?', []],
    ['fr', 'Ne pensez-vous pas que la ville doit agir ?', ['LEADING']],
    ['fr', 'Comme la plupart des gens, prenez-vous le métro ?', ['LEADING']],
    ['fr', 'Que faire de cette situation scandaleuse ?', ['LOADED']],
    ['fr', 'Faut-il réduire le gaspillage ?', ['LOADED']],
    ['fr', 'N’êtes-vous pas contre un stationnement interdit ?', ['LEADING', 'DOUBLE_NEGATIVE']],
    ['fr', 'Quelle gouvernance convient aux parties prenantes ?', ['JARGON', 'JARGON']],
    ['en', 'How satisfied are you with the speed and the courtesy of the service?', ['DOUBLE_QUESTION']],
    ['en', 'Do you agree or disagree with this project?', []],
    ['en', 'Don’t you think that the city must act?', ['LEADING']],
    ['en', 'What about this scandalous situation?', ['LOADED']],
    ['en', 'Which stakeholders should meet?', ['JARGON']],
    ['en', 'Did you take the bus this week?', []],
  ])('%s: %s', (language, label, expected) => {
    expect(codes(asked(label), language)).toEqual(expected)
  })

  test('a long sentence is shown', () => {
    const label = `Selon vous, ${'les services de la ville '.repeat(7)}sont-ils bons ?`
    expect(codes(asked(label), 'fr')).toEqual(['LONG_SENTENCE'])
  })

  test('the words found are shown with their place', () => {
    const [warning] = wordingWarnings(formOf(asked('Cette situation honteuse dure-t-elle ?')), 'fr')
    expect(warning).toEqual({
      code: 'LOADED',
      name: 'q',
      where: 'label',
      language: 'fr',
      found: 'honteuse',
      at: 16,
    })
  })

  test('a question of opinion lets people say that they do not know', () => {
    const scale: Item = { type: 'rating', name: 'q', label: both('Votre note'), from: 1, to: 5 }
    expect(codes(scale, 'fr')).toEqual(['NO_DO_NOT_KNOW'])
    expect(codes({ ...scale, missing: ['DOES_NOT_KNOW'] }, 'fr')).toEqual([])
    const list = (...labels: string[]): Item => ({
      type: 'singleChoice',
      name: 'q',
      label: both('Q'),
      choices: choices(...labels),
    })
    expect(codes(list('Rouge', 'Bleu'), 'fr')).toEqual(['NO_DO_NOT_KNOW'])
    expect(codes(list('Rouge', 'Bleu', 'Je ne sais pas'), 'fr')).toEqual([])
    expect(codes(list('Red', 'Blue', 'Don’t know'), 'en')).toEqual([])
    expect(codes({ ...asked('Avez-vous voté ?'), required: true } as Item, 'fr')).toEqual(['NO_DO_NOT_KNOW'])
  })

  test('a list of things leaves room for others', () => {
    const list = (...labels: string[]): Item => ({
      type: 'multipleChoice',
      name: 'q',
      label: both('Q'),
      choices: choices(...labels),
    })
    expect(codes(list('Autobus', 'Métro', 'Vélo', 'Voiture'), 'fr')).toEqual(['NO_OTHER'])
    expect(codes(list('Autobus', 'Métro', 'Vélo', 'Autre moyen'), 'fr')).toEqual([])
    expect(codes(list('Bus', 'Bicycle', 'Car', 'None of these'), 'en')).toEqual([])
  })

  test('a scale has as many degrees on one side as on the other', () => {
    const scale = (...labels: string[]): Item => ({
      type: 'singleChoice',
      name: 'q',
      label: both('Q'),
      missing: ['DOES_NOT_KNOW'],
      choices: choices(...labels),
    })
    expect(codes(scale('Très satisfait', 'Satisfait', 'Plutôt satisfait', 'Insatisfait'), 'fr')).toEqual([
      'UNBALANCED_SCALE',
    ])
    expect(
      codes(
        scale(
          'Tout à fait d’accord',
          'D’accord',
          'Ni d’accord ni en désaccord',
          'En désaccord',
          'Tout à fait en désaccord',
        ),
        'fr',
      ),
    ).toEqual([])
    expect(codes(scale('Strongly agree', 'Agree', 'Disagree', 'Strongly disagree'), 'en')).toEqual([])
  })

  test('lines of a matrix are read under the judgment of their question', () => {
    const item: Item = {
      type: 'matrixSingle',
      name: 'q',
      label: both('Êtes-vous satisfait de :'),
      missing: ['DOES_NOT_KNOW'],
      choices: choices('a', 'b'),
      rows: [{ code: 'r', label: both('l’accueil et les délais') }],
    }
    expect(wordingWarnings(formOf(item), 'fr')).toMatchObject([
      { code: 'DOUBLE_QUESTION', where: 'rows.r.label' },
    ])
  })

  test('a text that is not written in a language has no warning in it', () => {
    expect(codes({ type: 'rating', name: 'q', label: { fr: 'Note' }, from: 1, to: 5 }, 'en')).toEqual([])
  })
})
