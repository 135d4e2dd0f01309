/**
 * Raking (iterative proportional fitting) to known margins, with trimming (tools.md F7). Respondents alike in every
 * raking variable share one cell, so that 250,000 of them are a few hundred cells.
 */

/** Respondents alike: their category on each variable, null where it is missing. */
export interface RakingCell {
  categories: readonly (string | null)[]
  count: number
  /** Weight each of them starts from; 1 in an open survey. */
  base?: number
}

export interface RakingVariable {
  name: string
  /** Share or number in the population by category, in the order of their neighbourhood (ages, regions). */
  target: readonly { category: string; size: number }[]
}

/** Weights are kept within these multiples of their mean. */
export interface Bounds {
  low: number
  high: number
}

export interface RakingOptions {
  bounds?: Bounds | null
  /** Largest error of a margin, as a share. */
  tolerance?: number
  cycles?: number
}

/** A category without respondents, counted with a neighbour from then on. */
export interface Collapse {
  variable: string
  category: string
  into: string
}

export interface Margin {
  variable: string
  category: string
  /** Shares, of those whose category is known. */
  target: number
  unweighted: number
  weighted: number
}

export interface Raking {
  /** Weight of each member of each cell given, with a mean of 1. */
  weights: number[]
  converged: boolean
  cycles: number
  /** Largest distance that remains between a weighted share and its target. */
  error: number
  margins: Margin[]
  collapsed: Collapse[]
  /** Respondents left out of a margin because their category is missing, by variable: declared, never dropped. */
  missing: { variable: string; count: number }[]
  designEffect: number
  effectiveSize: number
}

export type RakingFailure =
  | { code: 'inconsistent-targets'; variable: string; share: number }
  | { code: 'unknown-category'; variable: string; category: string }
  | { code: 'no-respondents'; variable: string }

interface Column {
  name: string
  names: string[]
  targets: number[]
  /** Index of the category of each cell; -1 when missing. */
  of: Int32Array
}

/** Largest amount by which the sizes of one variable may miss the whole, as a share of it. */
const slack = 0.005

const total = (numbers: Iterable<number>): number => {
  let sum = 0
  for (const number of numbers) sum += number
  return sum
}

/** Kish's design effect: n Σw² / (Σw)², which is 1 + the squared variation of the weights. */
export function designEffect(cells: readonly { weight: number; count: number }[]): {
  designEffect: number
  effectiveSize: number
} {
  const n = total(cells.map(({ count }) => count))
  const sum = total(cells.map(({ weight, count }) => weight * count))
  const squares = total(cells.map(({ weight, count }) => weight * weight * count))
  if (squares === 0) return { designEffect: 1, effectiveSize: 0 }
  return { designEffect: (n * squares) / sum ** 2, effectiveSize: sum ** 2 / squares }
}

/** Half of the 95 % interval of a share, for a probability sample only: it means nothing where people chose to answer. */
export const marginOfError = (share: number, effectiveSize: number): number =>
  effectiveSize > 0 ? 1.96 * Math.sqrt((share * (1 - share)) / effectiveSize) : Infinity

/** Categories that nobody has join their neighbour: the one before, or the first that somebody has. */
function collapse({ name, target }: RakingVariable, counts: ReadonlyMap<string, number>) {
  const collapsed: Collapse[] = []
  const kept: { category: string; size: number }[] = []
  const ahead: { category: string; size: number }[] = []
  for (const { category, size } of target) {
    if ((counts.get(category) ?? 0) > 0) {
      kept.push({ category, size: size + total(ahead.map((one) => one.size)) })
      for (const one of ahead.splice(0))
        collapsed.push({ variable: name, category: one.category, into: category })
    } else if (size > 0) {
      const last = kept.at(-1)
      if (last) {
        last.size += size
        collapsed.push({ variable: name, category, into: last.category })
      } else ahead.push({ category, size })
    }
  }
  return { kept, collapsed }
}

function prepare(
  cells: readonly RakingCell[],
  variable: RakingVariable,
  at: number,
): RakingFailure | { column: Column; collapsed: Collapse[]; missing: number } {
  const { name, target } = variable
  const known = new Set(target.map(({ category }) => category))
  const counts = new Map<string, number>()
  let missing = 0
  for (const { categories, count } of cells) {
    const category = categories[at] ?? null
    if (category === null) missing += count
    else if (!known.has(category)) return { code: 'unknown-category', variable: name, category }
    else counts.set(category, (counts.get(category) ?? 0) + count)
  }
  const { kept, collapsed } = collapse(variable, counts)
  const whole = total(kept.map(({ size }) => size))
  if (kept.length === 0 || whole <= 0) return { code: 'no-respondents', variable: name }
  const index = new Map(kept.map(({ category }, position) => [category, position]))
  const of = Int32Array.from(cells, ({ categories }) => index.get(categories[at] ?? '') ?? -1)
  const column = {
    name,
    names: kept.map((one) => one.category),
    targets: kept.map((one) => one.size / whole),
    of,
  }
  return { column, collapsed, missing }
}

/** Weighted share of each category, among those whose category is known. */
function sharesOf({ names, of }: Column, weights: readonly number[], cells: readonly RakingCell[]): number[] {
  const sums = names.map(() => 0)
  let whole = 0
  cells.forEach(({ count }, position) => {
    const category = of[position] ?? -1
    if (category < 0) return
    const weight = (weights[position] ?? 0) * count
    sums[category] = (sums[category] ?? 0) + weight
    whole += weight
  })
  return sums.map((sum) => (whole > 0 ? sum / whole : 0))
}

const errorOf = (
  columns: readonly Column[],
  weights: readonly number[],
  cells: readonly RakingCell[],
): number =>
  Math.max(
    0,
    ...columns.flatMap((column) =>
      sharesOf(column, weights, cells).map((share, category) =>
        Math.abs(share - (column.targets[category] ?? 0)),
      ),
    ),
  )

function scaleToMeanOne(weights: number[], cells: readonly RakingCell[], n: number): void {
  const mean = total(cells.map(({ count }, position) => (weights[position] ?? 0) * count)) / n
  for (let position = 0; position < weights.length; position++)
    weights[position] = (weights[position] ?? 0) / mean
}

function adjust(column: Column, weights: number[], cells: readonly RakingCell[]): void {
  const shares = sharesOf(column, weights, cells)
  column.of.forEach((category, position) => {
    const share = shares[category] ?? 0
    if (category >= 0 && share > 0)
      weights[position] = ((weights[position] ?? 0) * (column.targets[category] ?? 0)) / share
  })
}

const clip = (weights: number[], { low, high }: Bounds): void => {
  for (let position = 0; position < weights.length; position++)
    weights[position] = Math.min(high, Math.max(low, weights[position] ?? 0))
}

/** Bounds hold within this share of the mean: clipping and scaling back disturb each other for ever. */
const boundSlack = 1e-5

const within = (weights: readonly number[], { low, high }: Bounds): boolean =>
  weights.every((weight) => weight >= low - boundSlack && weight <= high + boundSlack)

/** Sizes given as shares must add up to one, within half a point; else the source is wrong and nothing is weighted. */
export function checkShares(variable: RakingVariable): RakingFailure | null {
  const share = total(variable.target.map(({ size }) => size))
  return Math.abs(share - 1) > slack ? { code: 'inconsistent-targets', variable: variable.name, share } : null
}

/** Sizes given as numbers of people must add up to the same population for every variable. */
export function checkPopulations(variables: readonly RakingVariable[]): RakingFailure | null {
  const [first, ...rest] = variables.map(({ target }) => total(target.map(({ size }) => size)))
  const wrong = rest.findIndex((size) => Math.abs(size / (first ?? 1) - 1) > slack)
  if (wrong < 0) return null
  return {
    code: 'inconsistent-targets',
    variable: variables[wrong + 1]?.name ?? '',
    share: (rest[wrong] ?? 0) / (first ?? 1),
  }
}

/** Weigh respondents so that each variable has the shares of the population, or say how far from it they stay. */
export function rake(
  cells: readonly RakingCell[],
  variables: readonly RakingVariable[],
  { bounds = null, tolerance = 1e-6, cycles: most = 1000 }: RakingOptions = {},
): Raking | RakingFailure {
  const inconsistent = checkPopulations(variables)
  if (inconsistent) return inconsistent
  const columns: Column[] = []
  const collapsed: Collapse[] = []
  const missing: Raking['missing'] = []
  for (const [at, variable] of variables.entries()) {
    const prepared = prepare(cells, variable, at)
    if ('code' in prepared) return prepared
    columns.push(prepared.column)
    collapsed.push(...prepared.collapsed)
    missing.push({ variable: variable.name, count: prepared.missing })
  }
  const n = total(cells.map(({ count }) => count))
  const start = cells.map(({ base = 1 }) => base)
  const weights = [...start]
  scaleToMeanOne(weights, cells, n)
  let cycles = 0
  let error = Infinity
  let converged = false
  while (!converged && cycles < most) {
    for (const column of columns) adjust(column, weights, cells)
    scaleToMeanOne(weights, cells, n)
    if (bounds) {
      clip(weights, bounds)
      scaleToMeanOne(weights, cells, n)
    }
    cycles++
    error = errorOf(columns, weights, cells)
    converged = error < tolerance && (!bounds || within(weights, bounds))
  }
  const margins = columns.flatMap((column) => {
    const unweighted = sharesOf(column, start, cells)
    const weighted = sharesOf(column, weights, cells)
    return column.names.map((category, position) => ({
      variable: column.name,
      category,
      target: column.targets[position] ?? 0,
      unweighted: unweighted[position] ?? 0,
      weighted: weighted[position] ?? 0,
    }))
  })
  const weighed = cells.map(({ count }, position) => ({ weight: weights[position] ?? 0, count }))
  return { weights, converged, cycles, error, margins, collapsed, missing, ...designEffect(weighed) }
}
