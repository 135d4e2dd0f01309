/** The same numbers at every run, so that two demonstrations differ only by their dates. */
export interface Chance {
  /** At least 0, less than 1. */
  next: () => number
  /** As many elements of the list, each at most once. */
  pick: <Element>(list: readonly Element[], count: number) => Element[]
}

export function createChance(seed: number): Chance {
  let state = seed >>> 0
  // mulberry32
  const next = () => {
    state = (state + 0x6d2b79f5) >>> 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296
  }
  const pick = <Element>(list: readonly Element[], count: number): Element[] => {
    const rest = [...list]
    const wanted = Math.min(count, rest.length)
    for (let index = 0; index < wanted; index++) {
      const other = index + Math.floor(next() * (rest.length - index))
      ;[rest[index], rest[other]] = [rest[other] as Element, rest[index] as Element]
    }
    return rest.slice(0, wanted)
  }
  return { next, pick }
}
