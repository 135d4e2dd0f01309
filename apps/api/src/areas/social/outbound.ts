import { generateAtomFeed, generateJsonFeed, generateOpml, generateRssFeed } from 'feedsmith'
import type { Language } from '../../platform/localized.ts'
import type { AccountNode, ItemNode } from './social.queries.ts'

/** What a feed of ours says of itself. */
export interface View {
  title: string
  description: string
  language: Language
  /** The page that shows the same. */
  page: string
  /** Where this feed is. */
  self: string
  publicUrl: string
  updated: Date
}

type Entry = Pick<
  ItemNode,
  | 'id'
  | 'url'
  | 'title'
  | 'excerpt'
  | 'author'
  | 'language'
  | 'publishedAt'
  | 'updatedAt'
  | 'theme'
  | 'invented'
> & { organization: { name: string }; imageUrl: string | null; imagePath: string | null }

const idOf = ({ id }: Entry) => `urn:uuid:${id}`
const signature = ({ author, organization }: Entry) =>
  author === organization.name ? author : `${author}, ${organization.name}`
const categoryOf = ({ theme }: Entry, language: Language) => theme?.name[language]

/** RSS 2.0. */
export const asRss = (view: View, entries: readonly Entry[]): string =>
  generateRssFeed({
    title: view.title,
    link: view.page,
    description: view.description,
    language: `${view.language}-ca`,
    lastBuildDate: view.updated,
    ttl: 15,
    atom: { links: [{ href: view.self, rel: 'self', type: 'application/rss+xml' }] },
    items: entries.map((entry) => {
      const category = categoryOf(entry, view.language)
      return {
        title: entry.title,
        link: entry.url,
        description: entry.excerpt,
        guid: { value: idOf(entry), isPermaLink: false },
        pubDate: new Date(entry.publishedAt),
        dc: { creators: [signature(entry)], languages: [entry.language] },
        ...(category ? { categories: [{ name: category }] } : {}),
      }
    }),
  })

/** Atom 1.0: each entry says its own language. */
export const asAtom = (view: View, entries: readonly Entry[]): string =>
  generateAtomFeed({
    id: view.self,
    title: { value: view.title },
    subtitle: { value: view.description },
    updated: view.updated,
    xml: { lang: `${view.language}-CA` },
    links: [
      { href: view.self, rel: 'self', type: 'application/atom+xml' },
      { href: view.page, rel: 'alternate', type: 'text/html' },
    ],
    entries: entries.map((entry) => {
      const category = categoryOf(entry, view.language)
      return {
        id: idOf(entry),
        title: { value: entry.title },
        summary: { value: entry.excerpt },
        links: [{ href: entry.url, rel: 'alternate', type: 'text/html', hreflang: entry.language }],
        authors: [{ name: signature(entry) }],
        published: new Date(entry.publishedAt),
        updated: new Date(entry.updatedAt),
        xml: { lang: entry.language },
        ...(category ? { categories: [{ term: category }] } : {}),
      }
    }),
  })

/** JSON Feed 1.1. */
export const asJson = (view: View, entries: readonly Entry[]): string =>
  JSON.stringify(
    generateJsonFeed({
      title: view.title,
      description: view.description,
      home_page_url: view.page,
      feed_url: view.self,
      language: `${view.language}-CA`,
      items: entries.map((entry) => {
        const category = categoryOf(entry, view.language)
        return {
          id: idOf(entry),
          url: entry.url,
          title: entry.title,
          content_text: entry.excerpt || entry.title,
          language: entry.language,
          date_published: new Date(entry.publishedAt),
          date_modified: new Date(entry.updatedAt),
          authors: [{ name: signature(entry) }],
          ...(entry.imagePath ? { image: `${view.publicUrl}${entry.imagePath}` } : {}),
          ...(category ? { tags: [category] } : {}),
        }
      }),
    }),
  )

/** The directory as OPML 2.0, by body: what a feed reader takes in at once. Accounts without a feed are links. */
export function asOpml(title: string, updated: Date, accounts: readonly AccountNode[]): string {
  const bodies = new Map<string, AccountNode[]>()
  for (const account of accounts) {
    const { name } = account.organization
    bodies.set(name, [...(bodies.get(name) ?? []), account])
  }
  return generateOpml({
    head: { title, dateModified: updated },
    body: {
      outlines: [...bodies].map(([name, list]) => ({
        text: name,
        outlines: list.map((account) =>
          account.feedUrl
            ? {
                text: account.name,
                type: 'rss',
                xmlUrl: account.feedUrl,
                htmlUrl: account.url,
                language: account.language,
              }
            : { text: account.name, type: 'link', url: account.url },
        ),
      })),
    },
  })
}
