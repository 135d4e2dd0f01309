import { foldText, type SearchUnit } from '../../platform/search-text.ts'

/** A piece of a text, marked where the search was found. Text, never markup. */
export interface Segment {
  text: string
  matched: boolean
}

export interface Highlight {
  field: 'TITLE' | 'SUMMARY' | 'DESCRIPTION' | 'ORGANIZATION' | 'CONTRIBUTION'
  segments: Segment[]
}

/** Endings that plurals and genders change, as a reader would ignore them. */
export const stemOf = (word: string): string => {
  if (word.length < 4) return word
  const singular = word.endsWith('aux') ? `${word.slice(0, -3)}al` : word.replace(/[sx]$/, '')
  return singular.length > 4 ? singular.replace(/(es|e)$/, '') : singular
}

/** Whether two words differ by one letter added, lost, changed or swapped with its neighbour. */
export function almost(one: string, other: string): boolean {
  if (Math.abs(one.length - other.length) > 1 || Math.min(one.length, other.length) < 4) return false
  let start = 0
  while (start < one.length && one[start] === other[start]) start++
  const [rest, otherRest] = [one.slice(start), other.slice(start)]
  return (
    rest.slice(1) === otherRest.slice(1) ||
    rest === otherRest.slice(1) ||
    rest.slice(1) === otherRest ||
    (rest[0] === otherRest[1] && rest[1] === otherRest[0] && rest.slice(2) === otherRest.slice(2))
  )
}

const matches = (word: string, units: readonly SearchUnit[]): boolean => {
  const stem = stemOf(word)
  return units.some(({ term, alternatives }) => {
    if (!term.includes(' ') && (word.startsWith(term) || stem.startsWith(stemOf(term)) || almost(word, term)))
      return true
    return alternatives.some((other) =>
      other.split(' ').some((part) => part.length > 2 && stemOf(part) === stem),
    )
  })
}

/** The text cut into pieces, marked and not in turn; null when nothing in it was searched. */
export function segmentsOf(text: string, units: readonly SearchUnit[]): Segment[] | null {
  const segments: Segment[] = []
  let last = 0
  for (const found of text.matchAll(/[\p{L}\p{N}\p{M}]+/gu)) {
    const [word] = found
    if (!matches(foldText(word), units)) continue
    if (found.index > last) segments.push({ text: text.slice(last, found.index), matched: false })
    segments.push({ text: word, matched: true })
    last = found.index + word.length
  }
  if (segments.length === 0) return null
  if (last < text.length) segments.push({ text: text.slice(last), matched: false })
  return segments
}

/** Some words around the first place found, so that a long text fits in a card. */
export function excerpt(segments: readonly Segment[], around = 90): Segment[] {
  const first = segments.findIndex(({ matched }) => matched)
  const before = segments[first - 1]?.text ?? ''
  const cutBefore = before.length > around ? `… ${before.slice(-around).replace(/^\S*\s/, '')}` : before
  const kept: Segment[] = cutBefore ? [{ text: cutBefore, matched: false }] : []
  let length = 0
  for (const segment of segments.slice(first)) {
    if (length + segment.text.length > around * 2 && !segment.matched) {
      kept.push({
        text: `${segment.text.slice(0, Math.max(0, around * 2 - length)).replace(/\s\S*$/, '')} …`,
        matched: false,
      })
      return kept
    }
    kept.push(segment)
    length += segment.text.length
    if (length > around * 2) return kept
  }
  return kept
}

export interface Searched {
  title: string
  summary: string
  description: string
  names: string
  contribution: string | null
}

/** Why a text was found, in the order in which a reader looks; two reasons are enough. */
export function highlightsOf(searched: Searched, units: readonly SearchUnit[]): Highlight[] {
  const fields = [
    ['TITLE', searched.title],
    ['SUMMARY', searched.summary],
    ['ORGANIZATION', searched.names],
    ['CONTRIBUTION', searched.contribution ?? ''],
    ['DESCRIPTION', searched.description],
  ] as const
  return fields
    .flatMap(([field, text]): Highlight[] => {
      const segments = segmentsOf(text, units)
      if (!segments) return []
      const long = field === 'DESCRIPTION' || field === 'CONTRIBUTION'
      return [{ field, segments: long ? excerpt(segments) : segments }]
    })
    .slice(0, 3)
}
