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

/** The words of a text that carry meaning, folded, each once. */
export function wordsOf(text: string, maximum = 24): string[] {
  const words = foldText(text).match(/[\p{L}\p{N}]+/gu) ?? []
  return [...new Set(words.filter((word) => word.length > 1 && !stopWords.has(word)))].slice(0, maximum)
}

/** A text-search query: all words, each as a prefix. Empty when nothing is left to search. */
export const searchQuery = (text: string): string =>
  wordsOf(text, 12)
    .map((word) => `${word}:*`)
    .join(' & ')

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
