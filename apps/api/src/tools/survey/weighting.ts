import { populationMargins, type Trait, traits } from '../../kit/statistics/population.ts'
import { protectPartition } from '../../kit/statistics/suppression.ts'
import { type Collapse, rake, type Raking, type RakingVariable } from '../../kit/statistics/raking.ts'
import { partsOf, type Stratum } from './strata.ts'
import type { SurveySettings } from './survey.ts'

export interface StratumCount {
  stratum: Stratum
  count: number
}

export interface TraitRow {
  category: string
  count: number | null
  share: number | null
  populationShare: number
  weightedShare: number | null
  gap: boolean
}

export interface TraitComparison {
  trait: Trait
  rows: TraitRow[]
  missing: number | null
}

export interface Weights {
  targetsMet: boolean
  notMet: { trait: Trait; category: string; error: number }[]
  collapsed: { trait: Trait; category: string; into: string }[]
  cycles: number
  designEffect: number
  effectiveSize: number
  smallest: number
  largest: number
  /** Weight of each response of a stratum. */
  byStratum: Map<Stratum, number>
}

/** Under it, weights say more of chance than of the population. */
export const fewestToWeigh = 30
/** Points of difference that make a gap (tools.md F7.2). */
const gap = 0.05
const sum = (numbers: readonly number[]): number => numbers.reduce((one, other) => one + other, 0)

/** Traits that the questionnaire asks. */
export const askedTraits = ({ weighting }: Pick<SurveySettings, 'weighting'>): Trait[] =>
  traits.filter((trait) => weighting[trait] !== null)

const marginsOf = ({ weighting }: Pick<SurveySettings, 'weighting'>): Record<Trait, RakingVariable> =>
  populationMargins({ fromAge: weighting.fromAge, regions: weighting.regions })

/** Weigh strata to the population on the traits asked, within the bounds; null when there is nothing to weigh. */
export function weigh(strata: readonly StratumCount[], settings: SurveySettings): Weights | null {
  const asked = askedTraits(settings)
  const margins = marginsOf(settings)
  const present = strata.filter(({ count }) => count > 0)
  if (sum(present.map(({ count }) => count)) < fewestToWeigh) return null
  const usable = asked.filter((trait) => present.some(({ stratum }) => partOf(stratum, trait) !== null))
  if (usable.length === 0) return null
  const cells = present.map(({ stratum, count }) => ({
    categories: usable.map((trait) => partOf(stratum, trait)),
    count,
  }))
  const { low, high } = settings.weighting
  const raking = rake(
    cells,
    usable.map((trait) => margins[trait]),
    { bounds: { low, high } },
  )
  if ('code' in raking) return null
  return describe(raking, present)
}

const partOf = (stratum: Stratum, trait: Trait): string | null =>
  partsOf(stratum)[traits.indexOf(trait)] ?? null

/** Remaining errors smaller than this are rounding. */
const met = 1e-4

function describe(raking: Raking, strata: readonly StratumCount[]): Weights {
  const wrong = raking.margins.filter(({ target, weighted }) => Math.abs(weighted - target) > met)
  return {
    targetsMet: wrong.length === 0,
    notMet: wrong.map(({ variable, category, target, weighted }) => ({
      trait: variable as Trait,
      category,
      error: weighted - target,
    })),
    collapsed: raking.collapsed.map(({ variable, category, into }: Collapse) => ({
      trait: variable as Trait,
      category,
      into,
    })),
    cycles: raking.cycles,
    designEffect: raking.designEffect,
    effectiveSize: raking.effectiveSize,
    smallest: Math.min(...raking.weights),
    largest: Math.max(...raking.weights),
    byStratum: new Map(strata.map(({ stratum }, index) => [stratum, raking.weights[index] ?? 1])),
  }
}

/** Respondents beside the population on one trait, small numbers hidden. */
function compare(
  trait: Trait,
  { target }: RakingVariable,
  strata: readonly StratumCount[],
  weights: Weights | null,
  threshold: number,
): TraitComparison {
  const known = strata.map(({ stratum, count }) => ({
    category: partOf(stratum, trait),
    count,
    weight: weights?.byStratum.get(stratum) ?? 1,
  }))
  const countOf = (category: string | null) =>
    sum(known.filter((one) => one.category === category).map(({ count }) => count))
  const counts = target.map(({ category }) => countOf(category))
  const missing = countOf(null)
  const shown = protectPartition([...counts, missing], threshold)
  const whole = sum(counts)
  const weighted = sum(
    known.filter((one) => one.category !== null).map(({ count, weight }) => count * weight),
  )
  const population = sum(target.map(({ size }) => size))
  return {
    trait,
    missing: shown.at(-1) ?? null,
    rows: target.map(({ category, size }, index) => {
      const count = shown[index] ?? null
      const share = count === null || whole === 0 ? null : count / whole
      const populationShare = size / population
      const own = known.filter((one) => one.category === category)
      return {
        category,
        count,
        share,
        populationShare,
        weightedShare:
          weights && count !== null && weighted > 0
            ? sum(own.map(({ count: n, weight }) => n * weight)) / weighted
            : null,
        gap: share !== null && Math.abs(share - populationShare) > gap,
      }
    }),
  }
}

export function compareWithPopulation(
  strata: readonly StratumCount[],
  settings: SurveySettings,
  weights: Weights | null,
  threshold: number,
): TraitComparison[] {
  const margins = marginsOf(settings)
  return askedTraits(settings).map((trait) => compare(trait, margins[trait], strata, weights, threshold))
}
