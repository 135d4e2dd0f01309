/**
 * Standard errors of a weighted survey by linearization, for samples that were drawn. Where margins were raked, what
 * they explain of a variable varies no more: it is taken out of it first (Deville and Särndal, Journal of the American
 * Statistical Association, 1992; the same order of steps as R's survey package, with which an exam compares).
 */

export interface SampleUnit {
  weight: number
  value: number
  /** Drawn apart in each stratum. */
  stratum: string
  /** Number of units in the stratum's population, for the correction of a finite one. */
  population: number
  /** Category on each raked variable. */
  categories: readonly string[]
}

const sum = (numbers: readonly number[]): number => numbers.reduce((one, other) => one + other, 0)

/** Distance of each value from what its margins explain, taken out in turn until nothing is left to take. */
function residuals(units: readonly SampleUnit[], values: readonly number[], rounds = 10): number[] {
  let left = [...values]
  const margins = units[0]?.categories.length ?? 0
  for (let round = 0; round < rounds; round++) {
    for (let margin = 0; margin < margins; margin++) {
      const groups = new Map<string, { sum: number; count: number }>()
      units.forEach(({ categories }, index) => {
        const group = groups.get(categories[margin] ?? '') ?? { sum: 0, count: 0 }
        groups.set(categories[margin] ?? '', { sum: group.sum + (left[index] ?? 0), count: group.count + 1 })
      })
      left = left.map((value, index) => {
        const group = groups.get(units[index]?.categories[margin] ?? '')
        return group ? value - group.sum / group.count : value
      })
    }
  }
  return left
}

/** Variance of the sum of contributions, each stratum drawn at random without replacement. */
function variance(units: readonly SampleUnit[], contributions: readonly number[]): number {
  const strata = new Map<string, { values: number[]; population: number }>()
  units.forEach(({ stratum, population }, index) => {
    const found = strata.get(stratum) ?? { values: [], population }
    found.values.push(contributions[index] ?? 0)
    strata.set(stratum, found)
  })
  return sum(
    [...strata.values()].map(({ values, population }) => {
      const n = values.length
      const mean = sum(values) / n
      const spread = sum(values.map((value) => (value - mean) ** 2))
      return n < 2 ? 0 : ((population - n) / population) * (n / (n - 1)) * spread
    }),
  )
}

export interface Estimate {
  value: number
  standardError: number
}

/** Weighted total. */
export function estimateTotal(units: readonly SampleUnit[]): Estimate {
  const left = residuals(
    units,
    units.map(({ value }) => value),
  )
  return {
    value: sum(units.map(({ weight, value }) => weight * value)),
    standardError: Math.sqrt(
      variance(
        units,
        units.map(({ weight }, index) => weight * (left[index] ?? 0)),
      ),
    ),
  }
}

/** Weighted mean: a ratio of two totals, so that its error is that of the distances from it. */
export function estimateMean(units: readonly SampleUnit[]): Estimate {
  const whole = sum(units.map(({ weight }) => weight))
  const mean = sum(units.map(({ weight, value }) => weight * value)) / whole
  const left = residuals(
    units,
    units.map(({ value }) => (value - mean) / whole),
  )
  return {
    value: mean,
    standardError: Math.sqrt(
      variance(
        units,
        units.map(({ weight }, index) => weight * (left[index] ?? 0)),
      ),
    ),
  }
}
