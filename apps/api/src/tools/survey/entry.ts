import { createHash } from 'node:crypto'
import type { Answers } from '@participe/form-engine'

/** Drawn for a second typing by a hash of its id: nobody chooses, and anyone can check. */
export function isSampled(entryId: string, share: number): boolean {
  const drawn = createHash('sha256').update(entryId).digest().readUInt32BE(0) / 2 ** 32
  return drawn < share
}

/** JSON whose keys are in order, so that the same answer is written the same way. */
export function canonical(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(canonical).join(',')}]`
  if (typeof value !== 'object' || value === null) return JSON.stringify(value ?? null)
  const entries = Object.entries(value).sort(([one], [other]) => (one < other ? -1 : 1))
  return `{${entries.map(([key, inner]) => `${JSON.stringify(key)}:${canonical(inner)}`).join(',')}}`
}

/** The order in which boxes were ticked says nothing; that of a ranking does. */
const unordered = (value: unknown, ranked: boolean): unknown =>
  !ranked && Array.isArray(value) && value.every((one) => typeof one === 'string') ? [...value].sort() : value

/** Names of the questions on which two typings differ. */
export function differencesBetween(
  first: Answers,
  second: Answers,
  rankings: ReadonlySet<string> = new Set(),
): string[] {
  return [...new Set([...Object.keys(first), ...Object.keys(second)])]
    .filter((name) => {
      const say = (answers: Answers) => canonical(unordered(answers[name], rankings.has(name)))
      return say(first) !== say(second)
    })
    .sort()
}
