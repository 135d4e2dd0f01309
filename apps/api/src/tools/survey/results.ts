import type { LocalizedText, MissingKind } from '@participe/form-engine'
import { marginOfError } from '../../kit/statistics/raking.ts'
import { protectPartition } from '../../kit/statistics/suppression.ts'
import { type AnswerCell, classLabel, classOrder, type Measure, type Shape } from './questionnaire.ts'
import { answeredCell } from './tally.ts'

/** Answers of one cell over all strata, before and after weighting. */
export interface CountedCell {
  cell: string
  count: number
  weighted: number
  total: number
  weightedTotal: number
  squares: number
}

export interface ResultCell {
  code: string
  label: LocalizedText
  count: number | null
  share: number | null
  weightedShare: number | null
  marginOfError: number | null
}

export interface MissingCount {
  kind: MissingKind
  count: number | null
}

export interface QuestionResult {
  question: string
  type: string
  shape: Shape
  label: LocalizedText
  rowLabel: LocalizedText
  staffOnly: boolean
  answered: number | null
  asked: number | null
  cells: ResultCell[]
  missing: MissingCount[]
  numbers: { mean: number; weightedMean: number | null; deviation: number } | null
  suppressed: boolean
}

export interface ResultOptions {
  /** Numbers of people under it are hidden; 1 shows all. */
  threshold: number
  /** Null without weights. */
  effectiveSize: number | null
  /** Weighted number of all respondents is their number: weights have a mean of 1. */
  weighted: boolean
  /** A probability sample: only then is there a margin of error. */
  drawn: boolean
  staffOnly: ReadonlySet<string>
}

export const missingKinds: readonly MissingKind[] = [
  'NOT_ASKED',
  'SKIPPED',
  'DOES_NOT_KNOW',
  'PREFERS_NOT_TO_SAY',
]

const none: CountedCell = { cell: '', count: 0, weighted: 0, total: 0, weightedTotal: 0, squares: 0 }
const sum = (numbers: readonly number[]): number => numbers.reduce((one, other) => one + other, 0)
const isSmall = (count: number, threshold: number): boolean => count > 0 && count < threshold

/** Options in their order, then those that only earlier versions had, then classes that values made. */
function listCells({ cells, shape }: Measure, counted: ReadonlyMap<string, CountedCell>): AnswerCell[] {
  const known = new Set(cells.map(({ code }) => code))
  const others = [...counted.keys()].filter(
    (code) => code !== answeredCell && !code.startsWith('?') && !known.has(code),
  )
  if (shape === 'NUMBERS') others.sort((one, other) => classOrder(one) - classOrder(other))
  else others.sort()
  return [
    ...cells,
    ...others.map((code) => ({ code, label: shape === 'NUMBERS' ? classLabel(code) : { fr: code } })),
  ]
}

interface Protected {
  cells: (number | null)[]
  missing: (number | null)[]
  answered: number | null
}

/**
 * Hide small numbers. Options that exclude each other add up with the reasons of absence to all respondents; where a
 * reason is small, the number who answered would give it away, and is hidden too.
 */
function protect(
  shape: Shape,
  cells: number[],
  missing: number[],
  answered: number,
  threshold: number,
): Protected {
  if (threshold <= 1) return { cells, missing, answered }
  const reasons = protectPartition([answered, ...missing], threshold)
  const base = reasons[0] ?? null
  const parts = shape === 'CHOICES' || shape === 'SCALE' || shape === 'NUMBERS'
  if (!parts) {
    // Several answers each: every option is a yes or a no of those who answered.
    const shown = cells.map((count) =>
      base === null || isSmall(count, threshold) || isSmall(answered - count, threshold) ? null : count,
    )
    return {
      cells: isSmall(answered, threshold) ? cells.map(() => null) : shown,
      missing: reasons.slice(1),
      answered: base,
    }
  }
  if (base !== null)
    return { cells: protectPartition(cells, threshold), missing: reasons.slice(1), answered: base }
  const together = protectPartition([...cells, ...missing], threshold)
  return { cells: together.slice(0, cells.length), missing: together.slice(cells.length), answered: null }
}

function summary(line: CountedCell, options: ResultOptions): QuestionResult['numbers'] {
  const { count, weighted, total, weightedTotal, squares } = line
  if (count < Math.max(1, options.threshold)) return null
  const mean = total / count
  return {
    mean,
    weightedMean: options.weighted && weighted > 0 ? weightedTotal / weighted : null,
    deviation: Math.sqrt(Math.max(0, squares / count - mean * mean)),
  }
}

/** One question as it may be read: the object that chart, table, sentence and CSV are drawn from. */
export function composeQuestion(
  measure: Measure,
  lines: readonly CountedCell[],
  options: ResultOptions,
): QuestionResult {
  const counted = new Map(lines.map((line) => [line.cell, line]))
  const listed = listCells(measure, counted)
  const at = (cell: string) => counted.get(cell) ?? none
  const base = at(answeredCell)
  const counts = listed.map(({ code }) => at(code).count)
  const missing = missingKinds.map((kind) => at(`?${kind}`).count)
  const shown = protect(measure.shape, counts, missing, base.count, options.threshold)
  const asked =
    shown.answered === null || shown.missing[0] === null ? null : base.count + sum(missing.slice(1))
  const ranks = measure.shape === 'RANKS'
  const cells = listed.map(({ code, label }, index): ResultCell => {
    const count = shown.cells[index] ?? null
    // A share beside its number would tell a base that is hidden.
    const known = count !== null && shown.answered !== null && base.count > 0
    const share = known ? count / base.count : null
    const weightedShare =
      known && options.weighted && base.weighted > 0 ? at(code).weighted / base.weighted : null
    const best = weightedShare ?? share
    return {
      code,
      label,
      count,
      share,
      weightedShare,
      marginOfError:
        options.drawn && best !== null
          ? marginOfError(
              best,
              options.effectiveSize === null ? base.count : effective(options.effectiveSize, base, lines),
            )
          : null,
    }
  })
  const numeric = base.total !== 0 || base.squares !== 0 || measure.shape === 'NUMBERS'
  return {
    question: measure.key,
    type: measure.type,
    shape: measure.shape,
    label: measure.label,
    rowLabel: measure.rowLabel,
    staffOnly: options.staffOnly.has(measure.question),
    answered: shown.answered,
    asked,
    cells,
    missing: missingKinds.map((kind, index) => ({ kind, count: shown.missing[index] ?? null })),
    numbers: numeric && !ranks && shown.answered !== null ? summary(base, options) : null,
    suppressed: [...shown.cells, ...shown.missing, shown.answered].includes(null),
  }
}

/** Effective number of those who answered: the part of the whole sample's that they are. */
function effective(whole: number, base: CountedCell, lines: readonly CountedCell[]): number {
  const all = base.count + sum(lines.filter(({ cell }) => cell.startsWith('?')).map(({ count }) => count))
  return all === 0 ? 0 : (whole * base.count) / all
}
