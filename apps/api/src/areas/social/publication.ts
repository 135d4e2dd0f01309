import { createHash } from 'node:crypto'
import { cleanText, lengthOf } from '../../platform/localized.ts'
import { foldText } from '../../platform/search-text.ts'
import { readTime } from './read-time.ts'

/** One publication as a feed gives it, before anything is decided. Texts are plain already. */
export interface RawItem {
  /** guid, atom:id, at-uri: what the publisher calls it. */
  id: string | null
  url: string | null
  title: string
  text: string
  author: string
  language: string | null
  /** As written; anything. */
  publishedAt: string | null
  imageUrl: string | null
  imageAlt: string
}

/** What is kept of a publication, and nothing else: title, excerpt, link, author, time, picture (T15.15). */
export interface Publication {
  key: string
  url: string
  /** The address under which the same text of another account is recognized. */
  canonicalUrl: string
  title: string
  excerpt: string
  author: string
  language: string
  publishedAt: Date
  imageUrl: string | null
  imageAlt: string
}

export const excerptLength = 280
const titleLength = 200

/** The beginning of a text in one line, cut at a word. */
export function beginningOf(text: string, length: number): string {
  const line = cleanText(text).replace(/\s+/g, ' ')
  if (lengthOf(line) <= length) return line
  const cut = [...line].slice(0, length - 1).join('')
  const words = cut.replace(/\s+\S*$/, '')
  // A single word longer than that has no better place to be cut.
  const kept = lengthOf(words) > length / 2 ? words : cut
  return `${kept.replace(/[\s,;:–-]+$/, '')}…`
}

const campaign =
  /^(utm_\w+|fbclid|gclid|dclid|gbraid|wbraid|msclkid|mc_cid|mc_eid|igshid|yclid|_hsenc|_hsmi|at_\w+|xtor)$/i

/** Whatever names the same page the same way: no campaign, no fragment, no www, no final slash; null when not a page. */
export function canonicalUrl(address: string): string | null {
  const url = URL.parse(address)
  if (!url || !/^https?:$/.test(url.protocol)) return null
  for (const name of [...url.searchParams.keys()]) if (campaign.test(name)) url.searchParams.delete(name)
  url.searchParams.sort()
  const host = url.hostname.replace(/^www\./, '') + (url.port ? `:${url.port}` : '')
  const path = url.pathname.replace(/\/(index\.\w{2,5})?$/, '')
  return `${host}${path}${url.search}`
}

const hash = (text: string): string => createHash('sha256').update(text).digest('base64url').slice(0, 32)

/** Identity inside one account: what the publisher calls it, else its page, else its words and date (T15.5). */
export function keyOf({ id, url, title, publishedAt }: RawItem): string {
  if (id?.trim()) return `id:${id.trim().length > 200 ? hash(id.trim()) : id.trim()}`
  const page = url ? canonicalUrl(url) : null
  if (page) return `url:${page.length > 300 ? hash(page) : page}`
  return `hash:${hash(`${foldText(title)}\n${publishedAt ?? ''}`)}`
}

/** A date that is missing, unreadable or in the future becomes the instant of the visit (T15.7). */
export function clampDate(written: string | null, now: Date): Date {
  const at = written === null ? null : readTime(written)
  return at === null || at.getTime() > now.getTime() || at.getUTCFullYear() < 1990 ? now : at
}

const languageTag = /^[a-z]{2,3}(-[a-z0-9]{2,8})*$/i

/** The language that the publication declares, the account's otherwise. */
export function languageOf(declared: string | null, account: string): string {
  const tag = declared?.trim().replaceAll('_', '-') ?? ''
  if (!languageTag.test(tag) || /^(und|mul|zxx)\b/i.test(tag)) return account
  return tag.split('-')[0]?.toLowerCase() ?? account
}

export interface Origin {
  /** Address of the feed: relative links start there. */
  base: string
  language: string
  /** Page of the account, for a publication without a page of its own. */
  accountUrl: string
  name: string
}

const page = (address: string | null, base: string): string | null => {
  const url = address === null || address.trim() === '' ? null : URL.parse(address.trim(), base)
  return url && /^https?:$/.test(url.protocol) && url.href.length <= 2000 ? url.href : null
}

/** What is kept of a publication; null for one without any words. */
export function publicationOf(raw: RawItem, origin: Origin, now: Date): Publication | null {
  const url =
    page(raw.url, origin.base) ??
    (raw.id && /^https?:/.test(raw.id) ? page(raw.id, origin.base) : null) ??
    origin.accountUrl
  const excerpt = beginningOf(raw.text, excerptLength)
  // A post without a title is called by its first words.
  const title = beginningOf(raw.title, titleLength) || beginningOf(raw.text, 80)
  if (title === '') return null
  return {
    key: keyOf({ ...raw, url: page(raw.url, origin.base) }),
    url,
    canonicalUrl: (canonicalUrl(url) ?? url).slice(0, 500),
    title,
    excerpt: foldText(excerpt) === foldText(title) ? '' : excerpt,
    author: beginningOf(raw.author, 120) || origin.name,
    language: languageOf(raw.language, origin.language),
    publishedAt: clampDate(raw.publishedAt, now),
    imageUrl: page(raw.imageUrl, origin.base),
    imageAlt: beginningOf(raw.imageAlt, 500),
  }
}

const followed = ['url', 'title', 'excerpt', 'author', 'language', 'imageUrl', 'imageAlt'] as const

/** What a publisher changed since the last visit, with the earlier words; empty when nothing did. */
export function changesBetween(
  before: Pick<Publication, (typeof followed)[number]>,
  after: Pick<Publication, (typeof followed)[number]>,
): Record<string, string | null> {
  return Object.fromEntries(
    followed.filter((field) => before[field] !== after[field]).map((field) => [field, before[field]]),
  )
}
