export const networks = [
  'WEBSITE_FEED',
  'MASTODON',
  'BLUESKY',
  'YOUTUBE',
  'X',
  'FACEBOOK',
  'INSTAGRAM',
  'LINKEDIN',
  'THREADS',
  'TIKTOK',
  'FLICKR',
] as const
export type Network = (typeof networks)[number]

/** Networks with a public feed that asks for no key. The others have none that can be relied on: links only (T15.9). */
const readable = new Set<Network>(['WEBSITE_FEED', 'MASTODON', 'BLUESKY', 'YOUTUBE', 'FLICKR'])
export const isReadable = (network: Network): boolean => readable.has(network)

/** Hosts of each network; Mastodon and websites have as many as there are servers. */
const hosts: Partial<Record<Network, readonly string[]>> = {
  BLUESKY: ['bsky.app'],
  YOUTUBE: ['youtube.com'],
  X: ['x.com', 'twitter.com'],
  FACEBOOK: ['facebook.com'],
  INSTAGRAM: ['instagram.com'],
  LINKEDIN: ['linkedin.com'],
  THREADS: ['threads.net', 'threads.com'],
  TIKTOK: ['tiktok.com'],
  FLICKR: ['flickr.com'],
}

const bareHost = (url: URL): string => url.hostname.replace(/^(www|m|ca|fr-ca)\./, '')

/** Whether a page is one of that network. */
export function belongsTo(network: Network, address: string): boolean {
  const url = URL.parse(address)
  const known = hosts[network]
  return url !== null && (known === undefined || known.includes(bareHost(url)))
}

/** Name of the account on its network, read from its page; null where the address does not say. */
export function handleIn(network: Network, address: string): string | null {
  const url = URL.parse(address)
  if (!url || network === 'WEBSITE_FEED') return null
  const parts = url.pathname.split('/').filter((part) => part !== '')
  if (network === 'BLUESKY') return parts[0] === 'profile' ? (parts[1] ?? null) : null
  if (network === 'MASTODON') {
    const name = /^@([\w.-]+)$/.exec(parts[0] ?? '')?.[1]
    return name ? `${name}@${url.hostname}` : null
  }
  const name = parts.find(
    (part) => !['company', 'showcase', 'channel', 'c', 'user', 'photos', 'pages'].includes(part),
  )
  return name?.replace(/^@/, '') ?? null
}

/** The public feed of an account, when its page is enough to know it. */
export function feedOf(network: Network, address: string, did: string | null = null): string | null {
  const url = URL.parse(address)
  if (!url) return null
  const handle = handleIn(network, address)
  switch (network) {
    case 'MASTODON':
      return handle ? `${url.origin}/@${handle.split('@')[0] ?? ''}.rss` : null
    case 'BLUESKY': {
      const actor = did ?? handle
      return actor
        ? `https://public.api.bsky.app/xrpc/app.bsky.feed.getAuthorFeed?actor=${encodeURIComponent(actor)}&filter=posts_no_replies&limit=50`
        : null
    }
    case 'YOUTUBE': {
      const channel = /^\/channel\/(UC[\w-]{22})$/.exec(url.pathname)?.[1]
      return channel ? `https://www.youtube.com/feeds/videos.xml?channel_id=${channel}` : null
    }
    default:
      return null
  }
}

/** The same Bluesky feed by the lasting identifier; other addresses stay as they are. */
export function withDid(feedUrl: string, did: string): string {
  const url = new URL(feedUrl)
  if (!url.searchParams.has('actor')) return feedUrl
  url.searchParams.set('actor', did)
  return url.href
}
