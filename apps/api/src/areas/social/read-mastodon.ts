import * as z from 'zod'
import { plainText } from './plain-text.ts'
import type { RawItem } from './publication.ts'
import { completenessOf, type ReadFeed, UnreadableFeed } from './read-feed.ts'

/** The part that we read of `GET /api/v1/accounts/:id/statuses` (docs.joinmastodon.org). */
const status = z.object({
  id: z.string(),
  uri: z.string(),
  url: z.string().nullish(),
  created_at: z.string(),
  visibility: z.string(),
  language: z.string().nullish(),
  sensitive: z.boolean().default(false),
  spoiler_text: z.string().default(''),
  content: z.string(),
  reblog: z.unknown().nullish(),
  in_reply_to_id: z.string().nullish(),
  account: z.object({
    display_name: z.string().default(''),
    discoverable: z.boolean().nullish(),
    noindex: z.boolean().nullish(),
  }),
  media_attachments: z
    .array(
      z.object({
        type: z.string(),
        preview_url: z.string().nullish(),
        description: z.string().nullish(),
      }),
    )
    .default([]),
})
type Status = z.infer<typeof status>

function itemOf(post: Status): RawItem {
  // What is behind a warning stays behind it: the warning is shown, and the link.
  const { text } = plainText(post.sensitive && post.spoiler_text ? post.spoiler_text : post.content)
  const image = post.sensitive ? undefined : post.media_attachments.find(({ type }) => type === 'image')
  return {
    id: post.uri,
    url: post.url ?? post.uri,
    title: '',
    text,
    author: plainText(post.account.display_name).text,
    language: post.language ?? null,
    publishedAt: post.created_at,
    imageUrl: image?.preview_url ?? null,
    imageAlt: image?.description ?? '',
  }
}

/**
 * Public statuses of an account by Mastodon's own interface: no reply, no boost, nothing that is not public, and nothing
 * of an account that asked not to be found (T15.8).
 */
export function readMastodon(document: unknown): ReadFeed {
  const parsed = z.array(status).safeParse(document)
  if (!parsed.success) throw new UnreadableFeed('unreadable', 'not a list of statuses')
  const posts = parsed.data
  if (posts.some(({ account }) => account.discoverable === false || account.noindex === true))
    throw new UnreadableFeed('not-public', 'the account asks not to be listed')
  const kept = posts.filter((post) => post.visibility === 'public' && !post.reblog && !post.in_reply_to_id)
  return {
    items: kept.map(itemOf),
    ttl: undefined,
    flawed: false,
    complete: completenessOf(posts.length),
    did: null,
  }
}
