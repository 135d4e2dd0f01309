import { describe, expect, test } from '@jest/globals'
import { belongsTo, feedOf, handleIn, isReadable, withDid } from './networks.ts'

describe('the feed of an account', () => {
  test.each([
    ['MASTODON', 'https://qc.exemple.social/@organisme', 'https://qc.exemple.social/@organisme.rss'],
    [
      'BLUESKY',
      'https://bsky.app/profile/organisme.exemple.quebec',
      'https://public.api.bsky.app/xrpc/app.bsky.feed.getAuthorFeed?actor=organisme.exemple.quebec&filter=posts_no_replies&limit=50',
    ],
    [
      'YOUTUBE',
      'https://www.youtube.com/channel/UCabcdefghijklmnopqrstuv',
      'https://www.youtube.com/feeds/videos.xml?channel_id=UCabcdefghijklmnopqrstuv',
    ],
    ['YOUTUBE', 'https://www.youtube.com/@organisme', null],
    ['X', 'https://x.com/organisme', null],
    ['WEBSITE_FEED', 'https://exemple.quebec/', null],
  ] as const)('%s %s', (network, page, feed) => {
    expect(feedOf(network, page)).toBe(feed)
  })
  test('follows the lasting identifier once it is known', () => {
    const byName = feedOf('BLUESKY', 'https://bsky.app/profile/a.exemple.quebec') ?? ''
    expect(withDid(byName, 'did:plc:abc')).toContain('actor=did%3Aplc%3Aabc')
    expect(withDid('https://exemple.quebec/fil.xml', 'did:plc:abc')).toBe('https://exemple.quebec/fil.xml')
  })
})

test('the name is read from the page', () => {
  expect(handleIn('MASTODON', 'https://qc.exemple.social/@organisme')).toBe('organisme@qc.exemple.social')
  expect(handleIn('X', 'https://twitter.com/organisme')).toBe('organisme')
  expect(handleIn('LINKEDIN', 'https://ca.linkedin.com/company/organisme/')).toBe('organisme')
  expect(handleIn('YOUTUBE', 'https://www.youtube.com/@organisme')).toBe('organisme')
  expect(handleIn('WEBSITE_FEED', 'https://exemple.quebec/a')).toBeNull()
})

test('a page belongs to its network, not to one that looks like it', () => {
  expect(belongsTo('X', 'https://www.x.com/organisme')).toBe(true)
  expect(belongsTo('X', 'https://x.com.exemple.org/organisme')).toBe(false)
  expect(belongsTo('FACEBOOK', 'https://exemple.org/facebook.com')).toBe(false)
  expect(belongsTo('MASTODON', 'https://nimporte.exemple.social/@a')).toBe(true)
})

test('networks without a dependable public feed are links only', () => {
  expect(
    ['X', 'FACEBOOK', 'INSTAGRAM', 'LINKEDIN', 'THREADS', 'TIKTOK'].some((one) => isReadable(one as 'X')),
  ).toBe(false)
  expect(isReadable('MASTODON')).toBe(true)
})
