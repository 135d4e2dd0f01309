import { describe, expect, test } from '@jest/globals'
import {
  beginningOf,
  canonicalUrl,
  changesBetween,
  clampDate,
  keyOf,
  languageOf,
  publicationOf,
  type RawItem,
} from './publication.ts'
import { readTime } from './read-time.ts'

const now = new Date('2026-11-23T15:00:00Z')
const raw: RawItem = {
  id: 'a1',
  url: 'https://exemple.quebec/nouvelles/1',
  title: 'Un titre',
  text: 'Un texte.',
  author: '',
  language: null,
  publishedAt: '2026-11-22T10:00:00Z',
  imageUrl: null,
  imageAlt: '',
}
const origin = {
  base: 'https://exemple.quebec/fil.xml',
  language: 'fr',
  accountUrl: 'https://exemple.quebec/',
  name: 'Organisme',
}

describe('the identity of a publication', () => {
  test('is what its publisher calls it', () => {
    expect(keyOf(raw)).toBe('id:a1')
    expect(keyOf({ ...raw, title: 'Autre', url: null })).toBe('id:a1')
  })
  test('is its page otherwise, whatever campaign brought it', () => {
    const key = keyOf({ ...raw, id: null })
    expect(keyOf({ ...raw, id: ' ', url: 'http://www.exemple.quebec/nouvelles/1/?utm_source=x#haut' })).toBe(
      key,
    )
  })
  test('is its words and date when it has neither', () => {
    const bare = { ...raw, id: null, url: null }
    expect(keyOf({ ...bare, title: 'UN TITRE' })).toBe(keyOf(bare))
    expect(keyOf({ ...bare, publishedAt: '2026-11-21' })).not.toBe(keyOf(bare))
  })
  test('stays short for an endless name', () => {
    expect(keyOf({ ...raw, id: 'x'.repeat(100_000) }).length).toBeLessThan(60)
  })
})

test('a page keeps the parameters that make it, in any order', () => {
  expect(canonicalUrl('https://a.ca/x?b=2&a=1&fbclid=z')).toBe(canonicalUrl('http://www.a.ca/x/?a=1&b=2'))
  expect(canonicalUrl('https://a.ca/x?id=1')).not.toBe(canonicalUrl('https://a.ca/x?id=2'))
  expect(canonicalUrl('javascript:alert(1)')).toBeNull()
})

describe('a date', () => {
  test.each([
    ['Mon, 23 Nov 2026 09:30:00 -0500', '2026-11-23T14:30:00.000Z'],
    ['23 Nov 26 09:30 EST', '2026-11-23T14:30:00.000Z'],
    ['Lun, 23 nov 2026 09:30:00 HNE', '2026-11-23T14:30:00.000Z'],
    ['3 août 2026 08:00 GMT', '2026-08-03T08:00:00.000Z'],
    ['2026-11-23T09:30:00-05:00', '2026-11-23T14:30:00.000Z'],
    ['2026-11-23T14:30:00.123Z', '2026-11-23T14:30:00.000Z'],
    ['2026-11-23 14:30', '2026-11-23T14:30:00.000Z'],
    ['2026-11', '2026-11-01T00:00:00.000Z'],
  ])('%s', (written, instant) => {
    expect(readTime(written)?.toISOString()).toBe(instant)
  })
  test('that is missing, unreadable, in the future or absurd becomes the instant of the visit', () => {
    for (const written of [null, '', 'hier', '2031-01-01T00:00:00Z', '0001-01-01T00:00:00Z'])
      expect(clampDate(written, now)).toEqual(now)
    expect(clampDate('2026-11-22T10:00:00Z', now).toISOString()).toBe('2026-11-22T10:00:00.000Z')
  })
})

describe('an excerpt', () => {
  test('has 280 characters at most, cut at a word', () => {
    const text = beginningOf('mot '.repeat(200), 280)
    expect([...text].length).toBeLessThanOrEqual(280)
    expect(text.endsWith('mot…')).toBe(true)
  })
  test('never splits an emoji, and cuts one endless word anyway', () => {
    expect(beginningOf('🦉'.repeat(300), 280)).toBe(`${'🦉'.repeat(279)}…`)
  })
  test('is one line without control characters', () => {
    expect(beginningOf('a\u0000\n\n b\t c', 280)).toBe('a b c')
  })
})

test('a language is a tag that exists, the account’s otherwise', () => {
  expect(languageOf('en-CA', 'fr')).toBe('en')
  expect(languageOf('iu_CA', 'fr')).toBe('iu')
  for (const tag of [null, '', 'und', 'français', '<b>']) expect(languageOf(tag, 'fr')).toBe('fr')
})

describe('what is kept', () => {
  test('is what may be shown: a title, an excerpt, a link, an author, a time', () => {
    expect(publicationOf(raw, origin, now)).toEqual({
      key: 'id:a1',
      url: 'https://exemple.quebec/nouvelles/1',
      canonicalUrl: 'exemple.quebec/nouvelles/1',
      title: 'Un titre',
      excerpt: 'Un texte.',
      author: 'Organisme',
      language: 'fr',
      publishedAt: new Date('2026-11-22T10:00:00Z'),
      imageUrl: null,
      imageAlt: '',
    })
  })
  test('resolves links from the feed, and leaves out those that lead to no page', () => {
    expect(publicationOf({ ...raw, url: '/b' }, origin, now)?.url).toBe('https://exemple.quebec/b')
    const bad = { ...raw, url: 'javascript:alert(1)', imageUrl: 'data:image/png;base64,AA' }
    expect(publicationOf(bad, origin, now)).toMatchObject({ url: origin.accountUrl, imageUrl: null })
  })
  test('names a post without a title by its first words, and nothing without words', () => {
    expect(publicationOf({ ...raw, title: '' }, origin, now)).toMatchObject({
      title: 'Un texte.',
      excerpt: '',
    })
    expect(publicationOf({ ...raw, title: '', text: ' ' }, origin, now)).toBeNull()
  })
})

test('a change is kept with the words before it', () => {
  const before = publicationOf(raw, origin, now)
  const after = publicationOf({ ...raw, title: 'Un titre corrigé' }, origin, now)
  if (!before || !after) throw new Error('nothing kept')
  expect(changesBetween(before, after)).toEqual({ title: 'Un titre' })
  expect(changesBetween(before, before)).toEqual({})
})
