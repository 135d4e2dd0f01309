import * as z from 'zod'
import type { RawItem } from './publication.ts'
import { completenessOf, type ReadFeed, UnreadableFeed } from './read-feed.ts'

const labels = z.array(z.object({ val: z.string() })).default([])

/** The part that we read of `app.bsky.feed.getAuthorFeed` (atproto lexicon). */
const answer = z.object({
  feed: z.array(
    z.object({
      reason: z.unknown().optional(),
      reply: z.unknown().optional(),
      post: z.object({
        uri: z.string(),
        author: z.object({
          did: z.string(),
          handle: z.string(),
          displayName: z.string().optional(),
          labels,
        }),
        record: z.object({
          text: z.string().default(''),
          createdAt: z.string(),
          langs: z.array(z.string()).optional(),
        }),
        embed: z
          .object({
            images: z.array(z.object({ thumb: z.string(), alt: z.string().default('') })).optional(),
            external: z
              .object({ uri: z.string(), title: z.string(), thumb: z.string().optional() })
              .optional(),
          })
          .optional(),
        labels,
      }),
    }),
  ),
})
type Post = z.infer<typeof answer>['feed'][number]['post']

const pageOf = ({ uri, author }: Post): string =>
  `https://bsky.app/profile/${author.did}/post/${uri.split('/').at(-1) ?? ''}`

function itemOf(post: Post): RawItem {
  const [image] = post.embed?.images ?? []
  return {
    id: post.uri,
    url: pageOf(post),
    title: post.record.text === '' ? (post.embed?.external?.title ?? '') : '',
    text: post.record.text,
    author: post.author.displayName ?? post.author.handle,
    language: post.record.langs?.[0] ?? null,
    publishedAt: post.record.createdAt,
    imageUrl: image?.thumb ?? null,
    imageAlt: image?.alt ?? '',
  }
}

/**
 * Posts of an account from the public view of Bluesky: its own, by its lasting identifier, without what it repeated or
 * replied, nothing under a warning label, nothing of an account that asks to be shown to signed-in people only (T15.9).
 */
export function readBluesky(document: unknown, knownDid: string | null): ReadFeed {
  const parsed = answer.safeParse(document)
  if (!parsed.success) throw new UnreadableFeed('unreadable', 'not a feed of posts')
  const own = parsed.data.feed.filter(({ reason, reply }) => reason === undefined && reply === undefined)
  const did = knownDid ?? own[0]?.post.author.did ?? null
  const posts = own.map(({ post }) => post).filter(({ author }) => author.did === did)
  if (posts.some(({ author }) => author.labels.some(({ val }) => val === '!no-unauthenticated')))
    throw new UnreadableFeed('not-public', 'the account is shown to signed-in people only')
  const kept = posts.filter((post) => post.labels.length === 0)
  return {
    items: kept.map(itemOf),
    ttl: undefined,
    flawed: false,
    complete: completenessOf(parsed.data.feed.length),
    did,
  }
}
