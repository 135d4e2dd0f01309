import { equivalentsOf, longestTerm } from './equivalences.ts'
import { stopWords } from './french-words.ts'

/** Text as search compares it: the SQL function search_text says the same. */
export const foldText = (text: string): string =>
  text
    .replace(/[’'‐‑–—-]/g, ' ')
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replace(/œ/gi, 'oe')
    .replace(/æ/gi, 'ae')
    .toLowerCase()

const tokensOf = (text: string): string[] => foldText(text).match(/[\p{L}\p{N}]+/gu) ?? []
const meaningful = (word: string): boolean => word.length > 1 && !stopWords.has(word)

/** The words of a text that carry meaning, folded, each once. */
export function wordsOf(text: string, maximum = 24): string[] {
  return [...new Set(tokensOf(text).filter(meaningful))].slice(0, maximum)
}

/** A text-search query: all words, each as a prefix. Empty when nothing is left to search. */
export const searchQuery = (text: string): string =>
  wordsOf(text, 12)
    .map((word) => `${word}:*`)
    .join(' & ')

/** One thing that somebody searches: a word or a known term of several, with every way to say it. */
export interface SearchUnit {
  /** As typed, folded. */
  term: string
  /** The term first, then its equivalents; each of one or more words. */
  alternatives: readonly string[]
  /** The same as a text-search query. */
  query: string
}

/** What was typed may be the beginning of a word; an equivalent is the whole word, or « char » would find « charte ». */
const queryOf = (alternatives: readonly string[]): string =>
  alternatives
    .map((term, index) => {
      const words = term.split(' ').filter(meaningful)
      const parts = words.map((word) => (index === 0 ? `${word}:*` : word)).join(' & ')
      return words.length > 1 ? `(${parts})` : parts
    })
    .filter((part) => part !== '')
    .join(' | ')

const unitOf = (term: string): SearchUnit => {
  const alternatives = equivalentsOf(term) ?? [term]
  return { term, alternatives, query: queryOf(alternatives) }
}

/** What a text asks for, known terms of several words taken together; each once. */
export function searchUnits(text: string, maximum = 8): SearchUnit[] {
  const tokens = tokensOf(text)
  const units = new Map<string, SearchUnit>()
  for (let start = 0; start < tokens.length && units.size < maximum;) {
    let length = Math.min(longestTerm, tokens.length - start)
    while (length > 1 && !equivalentsOf(tokens.slice(start, start + length).join(' '))) length--
    const term = tokens.slice(start, start + length).join(' ')
    if (length > 1 || meaningful(term)) units.set(term, unitOf(term))
    start += length
  }
  return [...units.values()]
}

/** All units together, as one text-search query. */
export const unitsQuery = (units: readonly SearchUnit[]): string =>
  units.map(({ query }) => `(${query})`).join(' & ')

/**
 * A query for "similar to": any two of the words together. Single words would match half of a large collection; near
 * misses are found by trigrams beside it.
 */
export function anyPairQuery(text: string): string {
  const words = wordsOf(text, 10)
  if (words.length < 2) return words.join('')
  return words
    .flatMap((word, index) => words.slice(index + 1).map((other) => `(${word} & ${other})`))
    .join(' | ')
}
