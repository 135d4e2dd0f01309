import type { Answers, FormDefinition } from '@participe/form-engine'
import { type Measure, measuresIn } from './questionnaire.ts'
import type { Stratum } from './strata.ts'

/** Key of the line that counts whole responses, by channel; and of the one that counts them by version. */
export const responsesKey = '#'
export const versionsKey = '#version'
/** Cell that counts whoever answered a question. */
export const answeredCell = '*'

export interface TallyLine {
  question: string
  cell: string
  stratum: Stratum
  count: number
  total: number
  squares: number
}

export interface CountedResponse {
  versionId: string
  channel: string
  stratum: Stratum
  answers: Answers
}

const known = new WeakMap<FormDefinition, Measure[]>()

/** Measures of a definition, worked out once. */
export function measuresOf(definition: FormDefinition): Measure[] {
  const found = known.get(definition) ?? measuresIn(definition)
  known.set(definition, found)
  return found
}

/** Adds up what responses change in the tally. A response leaves by the sign −1. */
export class Counting {
  readonly #lines = new Map<string, TallyLine>()

  add(response: CountedResponse, definition: FormDefinition, sign: 1 | -1 = 1): void {
    const { stratum, answers } = response
    this.#note(responsesKey, response.channel, stratum, sign, null)
    this.#note(versionsKey, response.versionId, stratum, sign, null)
    for (const { key, read } of measuresOf(definition)) {
      const { cells, numbers, missing } = read(answers)
      if (missing) {
        this.#note(key, `?${missing}`, stratum, sign, null)
        continue
      }
      const single = numbers?.length === 1 && cells.length === 1 ? (numbers[0] ?? null) : null
      this.#note(key, answeredCell, stratum, sign, single)
      cells.forEach((cell, index) => this.#note(key, cell, stratum, sign, numbers?.[index] ?? null))
    }
  }

  /** In the order of their key, so that two processes never wait for each other. */
  lines(): TallyLine[] {
    return [...this.#lines.entries()]
      .sort(([one], [other]) => (one < other ? -1 : one > other ? 1 : 0))
      .map(([, line]) => line)
      .filter(({ count, total, squares }) => count !== 0 || total !== 0 || squares !== 0)
  }

  #note(question: string, cell: string, stratum: Stratum, sign: 1 | -1, number: number | null): void {
    const key = `${question}\u0000${cell}\u0000${stratum}`
    const line = this.#lines.get(key) ?? { question, cell, stratum, count: 0, total: 0, squares: 0 }
    line.count += sign
    if (number !== null) {
      line.total += sign * number
      line.squares += sign * number * number
    }
    this.#lines.set(key, line)
  }
}
