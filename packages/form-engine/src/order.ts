/** Name and version of the way lists are shuffled: stored beside a seed, it makes an order replayable. */
export const shuffleAlgorithm = 'fnv1a32-mulberry32-fisheryates/1'

/** FNV-1a, 32 bits, over UTF-16 units. */
function hash(text: string): number {
  let state = 0x811c9dc5
  for (let index = 0; index < text.length; index++)
    state = Math.imul(state ^ text.charCodeAt(index), 0x01000193)
  return state >>> 0
}

/** Mulberry32 (T. Ettinger, public domain): numbers from 0 to 1, enough to shuffle a list of options. */
function numbers(seed: number): () => number {
  let state = seed
  return () => {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), state | 1)
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61)
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296
  }
}

/**
 * Shuffles a list by the seed of a response and the name of what is shuffled, so that each list has an
 * order of its own that never changes for one person. What is fixed keeps its place.
 */
export function shuffle<T>(
  list: readonly T[],
  seed: string,
  name: string,
  isFixed: (one: T) => boolean = () => false,
): T[] {
  const next = numbers(hash(`${seed}\u0000${name}`))
  const free = list.flatMap((one, index) => (isFixed(one) ? [] : [index]))
  const drawn = free.map((index) => list[index] as T)
  for (let last = drawn.length - 1; last > 0; last--) {
    const pick = Math.floor(next() * (last + 1))
    ;[drawn[last], drawn[pick]] = [drawn[pick] as T, drawn[last] as T]
  }
  const result = [...list]
  free.forEach((index, position) => (result[index] = drawn[position] as T))
  return result
}
