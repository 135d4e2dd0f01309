import { type MediaNs, parseFeed } from 'feedsmith'
import { plainText } from './plain-text.ts'
import type { RawItem } from './publication.ts'

/** A document that must not be read at all, or that is no feed. */
export class UnreadableFeed extends Error {
  readonly problem: 'entities' | 'unreadable' | 'not-public'
  constructor(problem: UnreadableFeed['problem'], detail: string) {
    super(detail)
    this.problem = problem
  }
}

export interface ReadFeed {
  items: RawItem[]
  /** Minutes during which the publisher says that nothing changes. */
  ttl: number | undefined
  /** It was read in spite of a fault in it. */
  flawed: boolean
  /** What is missing from it was taken down: nothing can be said, since its oldest item, or ever. */
  complete: 'unknown' | 'window' | 'all'
  /** Lasting identifier of the account, where the network has one. */
  did: string | null
}

const maximumItems = 100

/** Interfaces of networks answer 20 posts or more at a time: fewer are all there are. */
export const completenessOf = (posts: number): ReadFeed['complete'] => (posts < 20 ? 'all' : 'window')

type Parsed = ReturnType<typeof parseFeed<string>>
type Of<Format extends Parsed['format']> = Extract<Parsed, { format: Format }>['feed']
type Media = MediaNs.ItemOrFeed | undefined

interface Picture {
  url: string
  alt: string
}

const isImage = (type: string | undefined, medium?: string) =>
  medium === 'image' || /^image\/(?!svg)/.test(type ?? '')

function pictureOf(media: Media, enclosures: { url?: string; type?: string }[] = []): Picture | null {
  const around = [media, ...(media?.groups ?? [])]
  for (const part of around) {
    const content = part?.contents?.find(({ url, type, medium }) => url && isImage(type, medium))
    if (content?.url) return { url: content.url, alt: content.description?.value ?? '' }
    const [thumbnail] = part?.thumbnails ?? []
    if (thumbnail?.url) return { url: thumbnail.url, alt: '' }
  }
  const enclosure = enclosures.find(({ url, type }) => url && isImage(type))
  return enclosure?.url ? { url: enclosure.url, alt: '' } : null
}

interface Words {
  title: string | undefined
  html: string | undefined
  picture: Picture | null
}

/** Titles and texts of feeds hold markup, declared or not: both are read as HTML and kept as words. */
function wordsOf({ title, html, picture }: Words): Pick<RawItem, 'title' | 'text' | 'imageUrl' | 'imageAlt'> {
  const body = plainText(html ?? '')
  const image = picture ?? body.image
  return {
    title: plainText(title ?? '').text,
    text: body.text,
    imageUrl: image?.url ?? null,
    imageAlt: image ? plainText(image.alt).text : '',
  }
}

const first = (list: readonly string[] | undefined): string | null => list?.[0] ?? null

function rssItems(feed: Of<'rss'>): RawItem[] {
  const language = feed.language ?? feed.xml?.lang ?? first(feed.dc?.languages)
  return (feed.items ?? []).map((item) => ({
    id: item.guid?.value ?? null,
    url: item.link ?? (item.guid?.isPermaLink === false ? null : (item.guid?.value ?? null)),
    author: item.authors?.[0]?.name ?? first(item.dc?.creators) ?? '',
    language: item.xml?.lang ?? first(item.dc?.languages) ?? language,
    publishedAt: item.pubDate ?? first(item.dc?.dates) ?? item.atom?.published ?? item.atom?.updated ?? null,
    ...wordsOf({
      title: item.title ?? item.dc?.titles?.[0] ?? item.media?.title?.value,
      html: item.description ?? item.content?.encoded ?? item.media?.description?.value,
      picture: pictureOf(item.media, item.enclosures),
    }),
  }))
}

function rdfItems(feed: Of<'rdf'>): RawItem[] {
  const language = feed.xml?.lang ?? first(feed.dc?.languages)
  return (feed.items ?? []).map((item) => ({
    id: item.rdf?.about ?? null,
    url: item.link ?? null,
    author: first(item.dc?.creators) ?? '',
    language: item.xml?.lang ?? first(item.dc?.languages) ?? language,
    publishedAt: first(item.dc?.dates),
    ...wordsOf({
      title: item.title,
      html: item.description ?? item.content?.encoded,
      picture: pictureOf(item.media),
    }),
  }))
}

const escapeText = (text: string) => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;')
type AtomText = { value?: string; type?: string } | undefined
/** Atom says what its texts are: plain text is not markup, whatever it looks like. */
const htmlOf = (text: AtomText): string | undefined => {
  if (text?.value === undefined || /html/i.test(text.type ?? '')) return text?.value
  // Many forget to say that it is markup.
  return !text.type && /<\/\w+>/.test(text.value) ? text.value : escapeText(text.value)
}

function atomItems(feed: Of<'atom'>): RawItem[] {
  return (feed.entries ?? []).map((entry) => {
    const [group] = entry.media?.groups ?? []
    const description = group?.description?.value
    const links = entry.links ?? []
    const page =
      links.find(({ rel, type }) => (!rel || rel === 'alternate') && (!type || /html/.test(type))) ??
      links.find(({ rel }) => !rel || rel === 'alternate')
    const content = /^(image|audio|video)\//.test(entry.content?.type ?? '') ? undefined : entry.content
    return {
      id: entry.id ?? null,
      url: page?.href ?? null,
      author: entry.authors?.[0]?.name ?? feed.authors?.[0]?.name ?? '',
      language:
        entry.xml?.lang ??
        entry.title?.xml?.lang ??
        content?.xml?.lang ??
        page?.hreflang ??
        feed.xml?.lang ??
        null,
      publishedAt: entry.published ?? entry.updated ?? first(entry.dc?.dates),
      ...wordsOf({
        title: htmlOf(entry.title),
        html: htmlOf(entry.summary) ?? htmlOf(content) ?? (description && escapeText(description)),
        picture: pictureOf(
          entry.media,
          links.flatMap(({ rel, href, type }) =>
            rel === 'enclosure' && href ? [{ url: href, ...(type ? { type } : {}) }] : [],
          ),
        ),
      }),
    }
  })
}

function jsonItems(feed: Of<'json'>): RawItem[] {
  return (feed.items ?? []).map((item) => {
    const text = item.content_text ?? item.summary
    return {
      id: item.id ?? null,
      url: item.url ?? item.external_url ?? null,
      author: item.authors?.[0]?.name ?? feed.authors?.[0]?.name ?? '',
      language: item.language ?? feed.language ?? null,
      publishedAt: item.date_published ?? item.date_modified ?? null,
      ...wordsOf({
        title: item.title && escapeText(item.title),
        html: item.summary ? escapeText(item.summary) : (item.content_html ?? (text && escapeText(text))),
        picture: item.image ? { url: item.image, alt: '' } : null,
      }),
    }
  })
}

function itemsOf(parsed: Parsed): RawItem[] {
  switch (parsed.format) {
    case 'rss':
      return rssItems(parsed.feed)
    case 'rdf':
      return rdfItems(parsed.feed)
    case 'atom':
      return atomItems(parsed.feed)
    case 'json':
      return jsonItems(parsed.feed)
  }
}

/**
 * No document of a stranger may define names: a few lines could grow to gigabytes (T15.6). The plain public DOCTYPE of
 * RSS 0.91 defines none and is dropped; its address is never asked.
 */
export function withoutDoctype(text: string): string {
  const bare = text.replace(/<!--[\s\S]*?-->/g, '')
  const prolog = bare.slice(0, Math.max(0, bare.search(/<[a-z]/i)) || bare.length)
  if (/<!ENTITY/i.test(prolog) || /<!DOCTYPE[^>]*\[/i.test(prolog))
    throw new UnreadableFeed('entities', 'the document defines entities')
  return text.replace(/<!DOCTYPE[^>[]*>/i, '')
}

const roots = /<(rss|feed|rdf:RDF)\b[^>]*>/i
const blocks = /<(item|entry)\b(?:[^>]*[^/])?>[\s\S]*?<\/\1\s*>/gi

/** What is whole in a damaged document: its root with the items that have an end. */
function salvage(text: string): { text: string; count: number } | null {
  const root = roots.exec(text)
  const whole = (part: string) => part.split('<![CDATA[').length === part.split(']]>').length
  const items = (text.match(blocks) ?? []).filter(whole)
  if (!root || items.length === 0) return null
  const name = root[1] ?? ''
  const inside = items.join('\n')
  const content = name.toLowerCase() === 'rss' ? `<channel>${inside}</channel>` : inside
  return { text: `${root[0]}${content}</${name}>`, count: items.length }
}

const options = { maxItems: maximumItems }

const ended = (text: string): boolean =>
  /^\s*[{[]/.test(text) || /<\/(rss|feed|rdf:RDF)\s*>\s*(<!--[\s\S]*?-->\s*)*$/i.test(text)

function tryParse(text: string): Parsed | null {
  try {
    return parseFeed(text, options)
  } catch {
    return null
  }
}

interface Parse {
  items: RawItem[]
  ttl: unknown
  flawed: boolean
}

/** The document as it is, or what is whole in it when that gives more: an open section can swallow all the rest. */
function parse(text: string): Parse {
  const whole = tryParse(text)
  const items = whole ? itemsOf(whole) : []
  const ttl = whole?.format === 'rss' ? whole.feed.ttl : undefined
  const rest = !/^\s*[{[]/.test(text) && items.length < maximumItems ? salvage(text) : null
  if (rest && rest.count > items.length) {
    const saved = tryParse(rest.text)
    if (saved) return { items: itemsOf(saved), ttl, flawed: true }
  }
  if (!whole) throw new UnreadableFeed('unreadable', 'no feed in it')
  return { items, ttl, flawed: !ended(text) }
}

/** RSS 0.9x, 1.0 and 2.0, Atom and JSON Feed, as publications. Damaged ones are read as far as they go, and say so. */
export function readFeed(text: string): ReadFeed {
  // Characters that XML forbids, and what a careless template printed before the document.
  const clean = text.replace(/[\u0000-\u0008\u000b\u000c\u000e-\u001f]/g, '').replace(/^\s+/, '')
  const { items, ttl, flawed } = parse(withoutDoctype(clean))
  return {
    items,
    ttl: typeof ttl === 'number' ? ttl : undefined,
    flawed: flawed || clean !== text,
    complete: 'unknown',
    did: null,
  }
}
