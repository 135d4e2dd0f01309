/** The documents of feedparser's own tests, with the values they expect (see fixtures/feedparser/LICENSE.txt). */
import { describe, expect, test } from '@jest/globals'
import { readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { decode } from './decode.ts'
import type { RawItem } from './publication.ts'
import { readFeed, UnreadableFeed } from './read-feed.ts'

interface Case {
  path: string
  type?: string
  field?: 'title' | 'description' | 'summary' | 'content' | 'link' | 'id' | 'author' | 'language' | 'encoding'
  expected?: string
  expect?: string
  body?: string
  base64?: string
}

const folder = join(dirname(fileURLToPath(import.meta.url)), 'fixtures/feedparser')
const casesOf = (name: string) => JSON.parse(readFileSync(join(folder, `${name}.json`), 'utf8')) as Case[]
const bytesOf = ({ body, base64 }: Case) => Buffer.from(base64 ?? body ?? '', base64 ? 'base64' : 'utf8')
const textOf = (one: Case) => decode(bytesOf(one), one.type ?? null)

/** The words of expected markup, found without the code under test. */
const wordsOf = (html: string): string =>
  html
    .replace(/<[^>]*>/g, ' ')
    .replace(/&(#?\w+);/g, (whole, name: string) => {
      const named: Record<string, string> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'", nbsp: ' ' }
      return name.startsWith('#') ? String.fromCodePoint(Number(name.slice(1))) : (named[name] ?? whole)
    })
    .replace(/\s+/g, '')

/** The expected words, or the expected text to the letter: « <blink> » in plain text is a word. */
const meant =
  ({ expected = '' }: Case) =>
  (read: string): boolean =>
    [wordsOf(expected), expected.replace(/\s+/g, '')].includes(read.replace(/\s+/g, ''))

const readings: Record<string, (item: RawItem | undefined) => string> = {
  title: (item) => item?.title ?? '',
  description: (item) => item?.text ?? '',
  summary: (item) => item?.text ?? '',
  content: (item) => item?.text ?? '',
  author: (item) => item?.author ?? '',
  language: (item) => item?.language ?? '',
  link: (item) => item?.url ?? '',
  id: (item) => item?.id ?? '',
}

/** Read otherwise than by feedparser, on purpose or for want of need; each with its reason. */
const base64 = 'texts in Base64 went with Atom 0.3'
const otherwise: Record<string, string> = {
  'wellformed/rss/item_description_not_a_doctype.xml': 'what looks like a declaration is not kept as text',
  'wellformed/atom/entry_title_base64.xml': base64,
  'wellformed/atom10/entry_content_base64.xml': base64,
  'wellformed/atom10/entry_title_base64.xml': base64,
  'wellformed/atom10/entry_title_base64_2.xml': base64,
  'wellformed/sanitize/entry_content_script_base64.xml': base64,
  'wellformed/lang/entry_content_xml_lang_underscore.xml': 'the tag is normalized later, by languageOf',
  'wellformed/lang/http_content_language_entry_title_inherit_2.xml':
    'the account says its language, not the server',
  'wellformed/sanitize/entry_summary_iframe.xml': 'what stands in a frame is for browsers without frames',
  'wellformed/sanitize/item_description_iframe.xml': 'what stands in a frame is for browsers without frames',
  'wellformed/sanitize/item_content_encoded_script_nested_cdata.xml': 'marks of CDATA are no words',
  'encoding/bozo_linenoise.xml': 'bytes that fit no encoding are read as Windows-1252, one character each',
}

describe('publications are read as their authors meant them', () => {
  test.each(casesOf('items').map((one) => [one.path, one] as const))('%s', (path, one) => {
    const [item] = readFeed(textOf(one).text).items
    const read = readings[one.field ?? '']?.(item) ?? ''
    expect(meant(one)(read)).toBe(!(path in otherwise))
  })
})

describe('no markup of a stranger survives', () => {
  test.each(casesOf('sanitize').map((one) => [one.path, one] as const))('%s', (path, one) => {
    const [item] = readFeed(textOf(one).text).items
    for (const text of [item?.title, item?.text])
      expect(text ?? '').not.toMatch(/<\w|javascript:|onload|expression\s*\(|alert\(/i)
    const read = (one.field === 'title' ? item?.title : item?.text) ?? ''
    expect(meant(one)(read)).toBe(!(path in otherwise))
  })
})

describe('encodings', () => {
  const cases = casesOf('encoding')
  test.each(cases.map((one) => [one.path, one] as const))(
    '%s is read or refused, never garbled',
    (_, one) => {
      const { text } = textOf(one)
      expect(text).not.toContain('\u0000')
      try {
        for (const item of readFeed(text).items) expect(`${item.title}${item.text}`).not.toContain('\ufffd')
      } catch (error) {
        expect(error).toBeInstanceOf(UnreadableFeed)
      }
    },
  )
  test.each(
    cases.filter(({ field }) => field && field !== 'encoding').map((one) => [one.path, one] as const),
  )('%s keeps its words', (path, one) => {
    const [item] = readFeed(textOf(one).text).items
    const read = readings[one.field ?? '']?.(item) ?? ''
    expect(meant(one)(read)).toBe(!(path in otherwise))
  })
})
