import type { LocalizedText } from '@participe/form-engine'
import { formatNumber, formatPercent } from '@participe/formatting'
import { stringify } from 'csv-stringify/sync'
import type { Language } from '../../platform/localized.ts'
import type { Messages } from '../../platform/messages.ts'
import { populationSource } from '../../kit/statistics/quebec-population.ts'
import type { Trait } from '../../kit/statistics/population.ts'
import type { CrossTable } from './cross-table.ts'
import { noAnswer } from './cross-table.ts'
import type { QuestionResult } from './results.ts'
import type { Results } from './results.queries.ts'

type Words = { fr: string; en: string }

/** The same sentence in both languages. */
export const inBoth = (make: (language: Language) => string): Words => ({ fr: make('fr'), en: make('en') })

const textOf = ({ fr, en }: LocalizedText, language: Language): string => (language === 'en' && en ? en : fr)

const csv = (rows: readonly (readonly (string | number | null)[])[]): string =>
  stringify(rows as (string | number | null)[][], {
    bom: true,
    escape_formulas: true,
    record_delimiter: 'windows',
  })

/** The largest answer with its base, in words; what is hidden is never said. */
function sentenceOf(result: QuestionResult, messages: Messages, language: Language): string {
  const say = (key: string, values: Record<string, unknown> = {}) =>
    messages(language, `survey.result.${key}`, values)
  const { answered } = result
  if (answered === null) return say('hidden')
  if (answered === 0) return say('nobody')
  const n = formatNumber(answered, language)
  const asked = formatNumber(result.asked ?? answered, language)
  if (result.numbers && result.shape === 'NUMBERS')
    return say('mean', {
      mean: formatNumber(round(result.numbers.mean), language),
      n,
      count: answered,
      asked,
    })
  const best = result.cells
    .filter((cell) => cell.share !== null && cell.share > 0)
    .toSorted((one, other) => (other.share ?? 0) - (one.share ?? 0))[0]
  if (!best || result.shape === 'RANKS' || result.shape === 'TEXT' || result.shape === 'COUNT')
    return say('answered', { n, count: answered, asked })
  const share = formatPercent(best.share ?? 0, language)
  return say(result.shape === 'MULTIPLE' ? 'multiple' : 'largest', {
    answer: textOf(best.label, language),
    share,
    n,
    count: answered,
    asked,
  })
}

const round = (value: number): number => Math.round(value * 100) / 100

/** Rows of the table, the chart and the CSV: one list. A hidden number is an empty cell with its mark. */
function csvOf(result: QuestionResult, messages: Messages, language: Language): string {
  const say = (key: string) => messages(language, `survey.csv.${key}`)
  const hidden = say('hidden')
  const known = (value: number | null) => value ?? hidden
  const weighted = (value: number | null, count: number | null) => (count === null ? hidden : (value ?? ''))
  return csv([
    ['question', 'code', 'answer', 'count', 'share', 'weightedShare'].map(say),
    ...result.cells.map(({ code, label, count, share, weightedShare }) => [
      result.question,
      code,
      textOf(label, language),
      known(count),
      share ?? (count === null || result.answered === null ? hidden : ''),
      weighted(weightedShare, count),
    ]),
    ...result.missing.map(({ kind, count }) => [
      result.question,
      kind,
      messages(language, `survey.missing.${kind}`),
      known(count),
      '',
      '',
    ]),
    [result.question, '', say('answered'), known(result.answered), '', ''],
    [result.question, '', say('asked'), known(result.asked), '', ''],
  ])
}

const presentQuestion = (result: QuestionResult, messages: Messages) => ({
  ...result,
  missing: result.missing.map((missing) => ({
    ...missing,
    label: inBoth((language) => messages(language, `survey.missing.${missing.kind}`)),
  })),
  sentence: inBoth((language) => sentenceOf(result, messages, language)),
  csv: inBoth((language) => csvOf(result, messages, language)),
})

const regionNames: Record<string, string> = {
  '01': 'Bas-Saint-Laurent',
  '02': 'Saguenay–Lac-Saint-Jean',
  '03': 'Capitale-Nationale',
  '04': 'Mauricie et Centre-du-Québec',
  '05': 'Estrie',
  '06': 'Montréal',
  '07': 'Outaouais',
  '08': 'Abitibi-Témiscamingue',
  '09': 'Côte-Nord',
  '10': 'Nord-du-Québec',
  '11': 'Gaspésie–Îles-de-la-Madeleine',
  '12': 'Chaudière-Appalaches',
  '13': 'Laval',
  '14': 'Lanaudière',
  '15': 'Laurentides',
  '16': 'Montérégie',
}

/** Name of a category of the population. */
export function categoryName(trait: Trait, category: string, messages: Messages): Words {
  if (trait === 'region') return inBoth(() => regionNames[category] ?? category)
  if (trait === 'sex') return inBoth((language) => messages(language, `survey.sex.${category}`))
  const [from = '', to = ''] = category.replace('+', '').split('-')
  return inBoth((language) =>
    messages(language, to ? 'survey.age' : 'survey.age-from', { from: Number(from), to: Number(to) }),
  )
}

/** What may be concluded, said beside the numbers whatever they are. */
function cautionOf(results: Results, messages: Messages, language: Language): string {
  const say = (key: string, values: Record<string, unknown> = {}) =>
    messages(language, `survey.caution.${key}`, values)
  const { weights, counted, drawn } = results
  const parts = [say(drawn ? 'drawn' : 'self-selected')]
  if (weights) {
    parts.push(
      say('effective', {
        n: formatNumber(counted, language),
        effective: formatNumber(Math.round(weights.effectiveSize), language),
      }),
    )
    if (!weights.targetsMet) parts.push(say('targets-not-met'))
  } else parts.push(say('no-weights'))
  return parts.join(' ')
}

/** Results with every word they are read with, in both languages. */
export function presentResults(results: Results, messages: Messages) {
  const { weights } = results
  const name = (trait: Trait, category: string) => categoryName(trait, category, messages)
  return {
    ...results,
    questions: results.questions.map((question) => presentQuestion(question, messages)),
    representativeness: {
      source: populationSource,
      caution: inBoth((language) => cautionOf(results, messages, language)),
      traits: results.traits.map(({ trait, rows, missing }) => ({
        trait,
        missing,
        rows: rows.map((row) => ({ ...row, label: name(trait, row.category) })),
      })),
      weighting: weights && {
        ...weights,
        notMet: weights.notMet.map(({ trait, category, error }) => ({
          trait,
          error,
          category: name(trait, category),
        })),
        collapsed: weights.collapsed.map(({ trait, category, into }) => ({
          trait,
          category: name(trait, category),
          into: name(trait, into),
        })),
      },
    },
  }
}

function testSentence(test: CrossTable['test'], messages: Messages, language: Language): string {
  const say = (key: string, values: Record<string, unknown> = {}) =>
    messages(language, `survey.test.${key}`, values)
  if (!test.told) return say(test.reason)
  const values = {
    statistic: formatNumber(round(test.statistic), language),
    degrees: test.degreesOfFreedom,
    probability:
      test.probability < 0.001
        ? '< 0,001'
        : formatNumber(Math.round(test.probability * 1000) / 1000, language),
    strength: formatNumber(round(test.cramersV), language),
  }
  return say(test.probability < 0.05 ? 'linked' : 'independent', values)
}

export function presentCrossTable(table: CrossTable, messages: Messages) {
  const label = <Line extends { code: string; label: LocalizedText }>(line: Line) =>
    line.code === noAnswer
      ? { ...line, label: inBoth((language) => messages(language, 'survey.missing.none')) }
      : line
  const rows = table.rows.map(label)
  const columns = table.columns.map(label)
  const hidden = (value: number | null, language: Language) =>
    value ?? messages(language, 'survey.csv.hidden')
  const { test } = table
  return {
    ...table,
    rows,
    columns,
    test: {
      told: test.told,
      sentence: inBoth((language) => testSentence(test, messages, language)),
      ...(test.told ? test : { statistic: null, degreesOfFreedom: null, probability: null, cramersV: null }),
    },
    csv: inBoth((language) =>
      csv([
        [
          '',
          ...columns.map((column) => textOf(column.label, language)),
          messages(language, 'survey.csv.total'),
        ],
        ...rows.map((row) => [
          textOf(row.label, language),
          ...row.cells.map(({ count }) => hidden(count, language)),
          hidden(row.total, language),
        ]),
        [
          messages(language, 'survey.csv.total'),
          ...columns.map(({ total }) => hidden(total, language)),
          hidden(table.total, language),
        ],
      ]),
    ),
  }
}
