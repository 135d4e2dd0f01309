/** Pearson's test of independence of two questions, told only where it may be trusted (tools.md T1.17). */

export interface ChiSquare {
  statistic: number
  degreesOfFreedom: number
  /** Chance of a table at least as uneven, if the two questions had nothing to do with each other. */
  probability: number
  /** Strength of the link, from 0 to 1 (Cramér's V). */
  cramersV: number
}

export type ChiSquareAnswer =
  | ({ told: true } & ChiSquare)
  /** SMALL_EXPECTED: some cell would hold fewer than five people by chance alone. TOO_FEW: fewer than two rows or columns. */
  | { told: false; reason: 'SMALL_EXPECTED' | 'TOO_FEW'; smallestExpected: number | null }

const sum = (numbers: readonly number[]): number => numbers.reduce((one, other) => one + other, 0)

/** Lanczos approximation of ln Γ, with Godfrey's coefficients for g = 7. */
function logGamma(x: number): number {
  const coefficients = [
    676.5203681218851, -1259.1392167224028, 771.32342877765313, -176.61502916214059, 12.507343278686905,
    -0.13857109526572012, 9.9843695780195716e-6, 1.5056327351493116e-7,
  ]
  const t = x + 6.5
  const series = coefficients.reduce((all, one, index) => all + one / (x + index), 0.99999999999980993)
  return 0.5 * Math.log(2 * Math.PI) + (x - 0.5) * Math.log(t) - t + Math.log(series)
}

/** Regularized upper incomplete gamma function: a series near zero, a continued fraction (Lentz) further away. */
function upperGamma(a: number, x: number): number {
  if (x <= 0) return 1
  const scale = Math.exp(a * Math.log(x) - x - logGamma(a))
  if (x < a + 1) {
    let term = 1 / a
    let whole = term
    for (let n = 1; n < 1000 && term > whole * 1e-16; n++) {
      term *= x / (a + n)
      whole += term
    }
    return Math.max(0, 1 - scale * whole)
  }
  let b = x + 1 - a
  let c = 1e300
  let d = 1 / b
  let fraction = d
  for (let n = 1; n < 1000; n++) {
    const step = -n * (n - a)
    b += 2
    d = 1 / (step * d + b || 1e-300)
    c = b + step / c || 1e-300
    fraction *= d * c
    if (Math.abs(d * c - 1) < 1e-15) break
  }
  return scale * fraction
}

export const chiSquareProbability = (statistic: number, degreesOfFreedom: number): number =>
  upperGamma(degreesOfFreedom / 2, statistic / 2)

/** Numbers of people by row and column, before weighting. Rows and columns that nobody chose take no part. */
export function chiSquare(cells: readonly (readonly number[])[]): ChiSquareAnswer {
  const columns = (cells[0] ?? []).map((_, c) => sum(cells.map((row) => row[c] ?? 0)))
  const used = cells.map((row) => row.filter((_, c) => (columns[c] ?? 0) > 0)).filter((row) => sum(row) > 0)
  const columnSums = columns.filter((count) => count > 0)
  const n = sum(columnSums)
  if (used.length < 2 || columnSums.length < 2)
    return { told: false, reason: 'TOO_FEW', smallestExpected: null }
  let statistic = 0
  let smallest = Infinity
  for (const row of used) {
    const rowSum = sum(row)
    row.forEach((value, c) => {
      const expected = (rowSum * (columnSums[c] ?? 0)) / n
      smallest = Math.min(smallest, expected)
      statistic += (value - expected) ** 2 / expected
    })
  }
  if (smallest < 5) return { told: false, reason: 'SMALL_EXPECTED', smallestExpected: smallest }
  const degreesOfFreedom = (used.length - 1) * (columnSums.length - 1)
  const side = Math.min(used.length, columnSums.length) - 1
  return {
    told: true,
    statistic,
    degreesOfFreedom,
    probability: chiSquareProbability(statistic, degreesOfFreedom),
    cramersV: Math.sqrt(statistic / (n * side)),
  }
}
