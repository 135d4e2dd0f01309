import { describe, expect, test } from '@jest/globals'
import { type Comparable, copyOf, similarity } from './cluster.ts'

const release =
  'Le gouvernement investit douze millions de dollars dans les bibliothèques publiques de sept régions du Québec'
const item = (id: string, over: Partial<Comparable> = {}): Comparable => ({
  id,
  canonicalUrl: `exemple.quebec/${id}`,
  title: release,
  excerpt: '',
  publishedAt: new Date('2026-11-23T12:00:00Z'),
  ...over,
})

describe('two publications are one', () => {
  test('when they lead to the same page', () => {
    const other = item('b', { title: 'Tout autre chose', canonicalUrl: 'exemple.quebec/a' })
    expect(copyOf(item('a'), [other])?.id).toBe('b')
  })
  test('when their words are nearly the same', () => {
    expect(copyOf(item('a'), [item('b', { title: `${release}!` })])?.id).toBe('b')
    const shortened = item('b', { title: release.replace(' de dollars', '') })
    expect(copyOf(item('a'), [shortened])?.id).toBe('b')
  })
  test('not when they only share a subject', () => {
    const other = 'Les bibliothèques publiques du Québec ouvrent le dimanche dans plusieurs régions cet hiver'
    expect(copyOf(item('a'), [item('b', { title: other })])).toBeNull()
  })
  test('not when they say too little to be compared', () => {
    expect(similarity('Bonne fête nationale', 'Bonne fête nationale')).toBe(0)
  })
  test('not when a week separates them, even with the same words', () => {
    const late = item('b', { publishedAt: new Date('2026-11-30T12:00:00Z') })
    expect(copyOf(item('a'), [late])).toBeNull()
  })
})

test('the nearest is chosen, and never itself', () => {
  const near = item('b', { title: release })
  const far = item('c', { title: `${release} pour les jeunes` })
  expect(copyOf(item('a'), [item('a'), far, near])?.id).toBe('b')
})
