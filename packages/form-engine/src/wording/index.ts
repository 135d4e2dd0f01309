import type { Choice, FormDefinition, Language, LocalizedText, Question } from '../definition.ts'
import { choicesOf, hasChoices, isQuestion, itemsOf } from '../items.ts'
import {
  type WordingCode,
  doNotKnow,
  joining,
  judging,
  otherOption,
  rules,
  sides,
  together,
} from './rules.ts'

export type { WordingCode } from './rules.ts'

/** What a wording may do to answers, where, and the words that do it. */
export interface WordingWarning {
  code: WordingCode
  /** The question. */
  name: string
  /** `label`, `hint`, `rows.welcome.label`, `choices`. */
  where: string
  language: Language
  /** The words found; empty when something is missing. */
  found: string
  /** Where they start in the text, from 0. */
  at: number
}

type Found = Pick<WordingWarning, 'code' | 'where' | 'found' | 'at'>

/** Longer sentences lose readers: plain language asks for about 20 words, 30 at most. */
const mostWords = 30

const plainText = (text: string): string => text.replace(/\$\{[^{}]*\}/g, '…')

function* ofText(text: string, where: string, language: Language): Generator<Found> {
  const found = rules[language].flatMap(({ code, pattern }) =>
    [...text.matchAll(pattern)].map((match): Found => ({
      code,
      where,
      found: match[0].trim(),
      at: match.index,
    })),
  )
  // A negation that already leads, or meets another one, is told once.
  const isTold = found.some(({ code }) => code === 'LEADING' || code === 'DOUBLE_NEGATIVE')
  yield* found.filter(({ code }) => code !== 'NEGATIVE' || !isTold)
  for (const match of text.matchAll(/[^.?!\n]+/g)) {
    const sentence = match[0].trim()
    const words = sentence.split(/\s+/).length
    if (words > mostWords) yield { code: 'LONG_SENTENCE', where, found: sentence, at: match.index }
  }
}

/** Two things under one judgment: an answer cannot say which one it is about. */
function* doublesIn(text: string, where: string, language: Language): Generator<Found> {
  for (const match of text.matchAll(joining[language])) {
    const around = text.slice(Math.max(0, match.index - 20), match.index + match[0].length + 20)
    if (!together[language].test(around))
      yield { code: 'DOUBLE_QUESTION', where, found: match[0], at: match.index }
  }
}

/** Several answers are asked, or free words: two things do no harm. */
const takesSeveral = new Set<Question['type']>([
  'multipleChoice',
  'matrixMultiple',
  'ranking',
  'longText',
  'constantSum',
])

function* doubles(question: Question, label: string, language: Language): Generator<Found> {
  if ([...label.matchAll(/\?/g)].length > 1)
    yield { code: 'DOUBLE_QUESTION', where: 'label', found: label, at: 0 }
  else if (!takesSeveral.has(question.type) && judging[language].test(label)) {
    yield* doublesIn(label, 'label', language)
    const rows = 'rows' in question ? question.rows : []
    for (const { code, label: row } of rows)
      yield* doublesIn(plainText(row[language] ?? ''), `rows.${code}.label`, language)
  }
}

const labelsOf = (choices: readonly Choice[], language: Language): string[] =>
  choices.map(({ label }) => label[language] ?? '').filter(Boolean)

const absent = (code: WordingCode): Found => ({ code, where: 'choices', found: '', at: 0 })

/** Questions of opinion or knowledge: a person may honestly have no answer. */
const mayNotKnow = new Set<Question['type']>(['singleChoice', 'yesNo', 'rating', 'slider', 'matrixSingle'])

function* missingOptions(
  definition: FormDefinition,
  question: Question,
  language: Language,
): Generator<Found> {
  const choices = hasChoices(question) ? choicesOf(definition, question) : []
  const labels = labelsOf(choices, language)
  const stated = (question.missing?.length ?? 0) > 0
  const way = stated || labels.some((label) => doNotKnow[language].test(label))
  if (mayNotKnow.has(question.type) && !way && (question.required || question.type !== 'yesNo'))
    yield absent('NO_DO_NOT_KNOW')
  const isList = question.type === 'singleChoice' || question.type === 'multipleChoice'
  if (!isList || choices.length < 4 || isScale(labels, language)) return
  const open = choices.some(({ specify, exclusive }) => specify ?? exclusive)
  if (!open && !labels.some((label) => otherOption[language].test(label))) yield absent('NO_OTHER')
}

function sidesOf(labels: string[], language: Language): { positive: number; negative: number } {
  const { positive, negative } = sides[language]
  const against = labels.filter((label) => negative.test(label))
  const neutral = (label: string) => doNotKnow[language].test(label)
  const favour = labels.filter((label) => !against.includes(label) && !neutral(label) && positive.test(label))
  return { positive: favour.length, negative: against.filter((label) => !neutral(label)).length }
}

/** Whether most options are degrees of one opinion. */
function isScale(labels: string[], language: Language): boolean {
  const { positive, negative } = sidesOf(labels, language)
  return positive + negative >= Math.max(3, labels.length - 2)
}

function* scales(definition: FormDefinition, question: Question, language: Language): Generator<Found> {
  if (question.type !== 'singleChoice' && question.type !== 'matrixSingle') return
  const labels = labelsOf(choicesOf(definition, question), language)
  const { positive, negative } = sidesOf(labels, language)
  if (isScale(labels, language) && positive !== negative)
    yield { code: 'UNBALANCED_SCALE', where: 'choices', found: labels.join(', '), at: 0 }
}

function* ofQuestion(definition: FormDefinition, question: Question, language: Language): Generator<Found> {
  const written = (text: LocalizedText | undefined) => plainText(text?.[language] ?? '')
  const label = written(question.label)
  yield* doubles(question, label, language)
  yield* ofText(label, 'label', language)
  yield* ofText(written(question.hint), 'hint', language)
  if (label === '') return
  yield* missingOptions(definition, question, language)
  yield* scales(definition, question, language)
}

/**
 * Reads the questions of a form as a colleague would: double, leading or loaded questions, negations,
 * jargon, long sentences, no way to say that one does not know, lists that leave people out, scales that
 * lean (norm N-19). Patterns find what is usual; the author judges.
 */
export function wordingWarnings(definition: FormDefinition, language: Language): WordingWarning[] {
  return [...itemsOf(definition)].flatMap(([item]) =>
    isQuestion(item)
      ? [...ofQuestion(definition, item, language)].map((found) => ({ ...found, name: item.name, language }))
      : [],
  )
}
