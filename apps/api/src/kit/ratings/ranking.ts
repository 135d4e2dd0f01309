/** Orders of a list of contributions (tools.md F1, F2). Ranking version 1: z = 1.959964, hot epoch 2026-01-01, 7 days. */
export const z95 = 1.959964

/** Lower bound of the Wilson interval of a share of `up` among `up + down`; 0 without any. Within [0, share]. */
export function wilson(up: number, down: number, z = z95): number {
  const n = up + down
  if (n === 0) return 0
  const p = up / n
  const spread = z * Math.sqrt((p * (1 - p)) / n + (z * z) / (4 * n * n))
  // Rounding may leave the interval by a hair at its ends.
  return Math.min(p, Math.max(0, (p + (z * z) / (2 * n) - spread) / (1 + (z * z) / n)))
}

/** Lower bound of the mean of star ratings, with one imaginary rating per level; `counts[k]` is the number of k + 1 stars. */
export function starsBound(counts: readonly number[], z = 1.645): number {
  const levels = counts.length
  const total = counts.reduce((sum, count) => sum + count, 0)
  const moment = (power: number) =>
    counts.reduce((sum, count, index) => sum + ((index + 1) ** power * (count + 1)) / (total + levels), 0)
  const mean = moment(1)
  return mean - z * Math.sqrt((moment(2) - mean * mean) / (total + levels + 1))
}

/** Seconds of age that weigh as much as ten times the net support. */
export const hotPeriod = 604_800
export const hotEpoch = Date.UTC(2026, 0, 1) / 1000

/** Net support on a logarithmic scale plus age: recent and backed comes first. */
export function hot(
  up: number,
  down: number,
  createdSeconds: number,
  period = hotPeriod,
  epoch = hotEpoch,
): number {
  const net = up - down
  const score = Math.sign(net) * Math.log10(Math.max(Math.abs(net), 1)) + (createdSeconds - epoch) / period
  return Math.round(score * 1e7) / 1e7
}

/** How divided ratings are: 1 for an even split, shrunk while few have rated. */
export function divisive(up: number, down: number): number {
  const n = up + down
  if (n === 0) return 0
  const p = up / n
  return 4 * p * (1 - p) * (n / (n + 10))
}

/** Gini coefficient of exposure: 0 when every contribution was shown as often, near 1 when one had it all (T3.12). */
export function gini(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b)
  const total = sorted.reduce((sum, value) => sum + value, 0)
  if (total === 0) return 0
  const weighted = sorted.reduce((sum, value, index) => sum + (index + 1) * value, 0)
  return (2 * weighted) / (sorted.length * total) - (sorted.length + 1) / sorted.length
}
