import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import type { ServerResponse } from 'node:http'
import { gzipSync } from 'node:zlib'
import { type FeedServer, openFeedServer, rss } from '../../../test/feed-server.ts'
import type { Asker } from './ask-address.ts'
import { type Visited, visitFeed } from './visit.ts'

const now = new Date('2026-11-23T15:00:00Z')
let server: FeedServer
beforeAll(async () => {
  server = await openFeedServer()
})
afterAll(() => server.stop())

const asker: Asker = {
  userAgent: 'Participe/essai (+https://participe.exemple.quebec/medias-sociaux)',
  limits: { milliseconds: 1500, bytes: 200_000, redirects: 3 },
  allowLoopback: true,
}
const account = (path: string, over: Partial<Visited> = {}): Visited => ({
  network: 'WEBSITE_FEED',
  name: 'Organisme',
  url: 'https://exemple.quebec/',
  feedUrl: /^https?:/.test(path) ? path : server.at(path),
  did: null,
  language: 'fr',
  etag: null,
  lastModified: null,
  ...over,
})
const visit = (path: string, over: Partial<Visited> = {}, by: Asker = asker) =>
  visitFeed(by, account(path, over), now)
const outcomeOf = async (path: string, over: Partial<Visited> = {}, by: Asker = asker) =>
  (await visit(path, over, by)).outcome

const feed = rss([{ id: 'a', title: 'Été à la bibliothèque', text: '<p>Ouverte <b>le dimanche</b>.</p>' }])

describe('a visit', () => {
  test('says who asks, and reads what is published', async () => {
    server.serve('/fil.xml', feed)
    const { publications, outcome } = await visit('/fil.xml')
    expect(publications).toMatchObject([
      { key: 'id:a', title: 'Été à la bibliothèque', excerpt: 'Ouverte le dimanche.', language: 'fr' },
    ])
    expect(outcome).toEqual({ kind: 'news', newItems: 0, rest: 0, movedTo: null, flaw: null })
    expect(server.asked.at(-1)?.headers['user-agent']).toContain('participe.exemple.quebec/medias-sociaux')
  })

  test('sends back what it was told, and takes « not modified » for an answer', async () => {
    server.serve('/etag.xml', (request, response) => {
      const same = request.headers['if-none-match'] === '"v1"'
      response.writeHead(same ? 304 : 200, { etag: '"v1"', 'last-modified': 'Mon, 23 Nov 2026 10:00:00 GMT' })
      response.end(same ? undefined : feed)
    })
    const first = await visit('/etag.xml')
    expect(first).toMatchObject({ etag: '"v1"', lastModified: 'Mon, 23 Nov 2026 10:00:00 GMT' })
    const { etag, lastModified } = first
    expect(await visit('/etag.xml', { etag, lastModified })).toMatchObject({
      outcome: { kind: 'unchanged' },
      publications: [],
      etag: '"v1"',
    })
    expect(server.asked.at(-1)?.headers['if-modified-since']).toBe(lastModified)
  })

  test('follows moves on the same site, and remembers only those that are for good', async () => {
    const move = (status: number, to: string) => (_: unknown, response: ServerResponse) =>
      void response.writeHead(status, { location: to }).end()
    server.serve('/301', move(301, '/308'))
    server.serve('/308', move(308, '/fil.xml'))
    server.serve('/302', move(302, '/fil.xml'))
    server.serve('/307', move(307, '/301'))
    expect(await outcomeOf('/301')).toMatchObject({ kind: 'news', movedTo: server.at('/fil.xml') })
    expect(await outcomeOf('/302')).toMatchObject({ kind: 'news', movedTo: null })
    // What is permanent after something temporary is not about this address.
    expect(await outcomeOf('/307')).toMatchObject({ kind: 'news', movedTo: null })
    server.serve('/boucle', move(301, '/boucle'))
    expect(await outcomeOf('/boucle')).toMatchObject({ kind: 'failed', problem: 'too-many-redirects' })
    server.serve('/ailleurs', move(301, 'https://exemple.org/fil.xml'))
    expect(await outcomeOf('/ailleurs')).toMatchObject({
      problem: 'moved-elsewhere',
      detail: 'https://exemple.org/fil.xml',
    })
    server.serve('/secrets', move(302, 'http://169.254.169.254/latest/meta-data'))
    expect(await outcomeOf('/secrets')).toMatchObject({ problem: 'unsafe-address' })
    server.serve('/fichier', move(302, 'file:///etc/passwd'))
    expect(await outcomeOf('/fichier')).toMatchObject({ problem: 'unsafe-address' })
  })

  test.each([
    [410, {}, { kind: 'gone' }],
    [429, { 'retry-after': '120' }, { kind: 'slow-down', until: new Date('2026-11-23T15:02:00Z') }],
    [
      429,
      { 'retry-after': 'Mon, 23 Nov 2026 16:00:00 GMT' },
      { kind: 'slow-down', until: new Date('2026-11-23T16:00:00Z') },
    ],
    [503, { 'retry-after': '60' }, { kind: 'slow-down', until: new Date('2026-11-23T15:01:00Z') }],
    [500, {}, { kind: 'failed', problem: 'server-error', detail: '500' }],
    [404, {}, { kind: 'failed', problem: 'not-found', detail: '404' }],
  ] as const)('understands %i with %j', async (status, headers, outcome) => {
    server.serve('/etat', (_, response) => void response.writeHead(status, headers).end('…'))
    expect(await outcomeOf('/etat')).toEqual(outcome)
  })
})

describe('what a publisher may not do', () => {
  test('send more than the limit, announced or not', async () => {
    server.serve('/enorme', rss([{ id: 'a', title: 'x'.repeat(300_000) }]))
    expect(await outcomeOf('/enorme')).toMatchObject({ problem: 'too-large' })
    server.serve(
      '/annonce',
      (_, response) => void response.writeHead(200, { 'content-length': '99999999999' }).write('<rss>'),
    )
    expect(await outcomeOf('/annonce')).toMatchObject({ problem: 'too-large' })
  })
  test('hide gigabytes in a small compressed answer', async () => {
    const bomb = gzipSync(Buffer.alloc(50_000_000, ' '))
    expect(bomb.length).toBeLessThan(100_000)
    server.serve(
      '/bombe.gz',
      (_, response) => void response.writeHead(200, { 'content-encoding': 'gzip' }).end(bomb),
    )
    expect(await outcomeOf('/bombe.gz')).toMatchObject({ problem: 'too-large' })
    server.serve('/coupe.gz', (_, response) => {
      response.writeHead(200, { 'content-encoding': 'gzip' }).end(gzipSync(feed).subarray(0, 60))
    })
    expect(await outcomeOf('/coupe.gz')).toMatchObject({ problem: 'unreadable' })
    server.serve(
      '/bon.gz',
      (_, response) => void response.writeHead(200, { 'content-encoding': 'gzip' }).end(gzipSync(feed)),
    )
    expect((await visit('/bon.gz')).publications).toHaveLength(1)
  })
  test('keep us waiting', async () => {
    server.serve('/muet', () => undefined)
    const hurried = { ...asker, limits: { ...asker.limits, milliseconds: 200 } }
    expect(await outcomeOf('/muet', {}, hurried)).toMatchObject({ problem: 'timeout' })
    server.serve('/goutte', (_, response) => {
      const timer = setInterval(() => response.write(' '), 20)
      response.on('close', () => clearInterval(timer))
    })
    expect(await outcomeOf('/goutte', {}, hurried)).toMatchObject({ problem: 'timeout' })
  })
  test('define entities: a billion laughs, a file, an address', async () => {
    const bombs = [
      `<!DOCTYPE r [<!ENTITY a "lol"><!ENTITY b "&a;&a;&a;&a;"><!ENTITY c "&b;&b;&b;&b;">]>${feed.replace('Nouvelles', '&c;').replace(/^<\?xml.*\n/, '')}`,
      `<?xml version="1.0"?><!-- a --><!DOCTYPE r [<!ENTITY f SYSTEM "file:///etc/passwd">]><rss version="2.0"><channel><item><title>&f;</title></item></channel></rss>`,
      `<!DOCTYPE r SYSTEM "http://127.0.0.1/x.dtd" [ <!ENTITY % p SYSTEM "http://127.0.0.1/p"> %p; ]><rss version="2.0"><channel/></rss>`,
    ]
    for (const bomb of bombs) {
      server.serve('/bombe.xml', bomb)
      expect(await visit('/bombe.xml')).toMatchObject({
        outcome: { kind: 'failed', problem: 'entities' },
        publications: [],
      })
    }
  })
  test('pass a page or a picture for a feed', async () => {
    server.serve('/page', '<!doctype html><html lang="fr"><title>Accueil</title></html>', 'text/html')
    expect(await outcomeOf('/page')).toMatchObject({ problem: 'wrong-type' })
    server.serve('/image', 'GIF89a', 'image/gif')
    expect(await outcomeOf('/image')).toMatchObject({ problem: 'wrong-type' })
    server.serve('/rien', 'bonjour', 'text/plain')
    expect(await outcomeOf('/rien')).toMatchObject({ problem: 'unreadable' })
  })
  test('send us to this machine or its neighbours, by number or by name', async () => {
    const strict = { ...asker, allowLoopback: false }
    const before = server.asked.length
    expect(await outcomeOf('/fil.xml', {}, strict)).toMatchObject({ problem: 'unsafe-address' })
    for (const address of ['127.0.0.1', '10.0.0.5', '169.254.169.254', '::1', '::ffff:192.168.0.1']) {
      const resolveName = () => Promise.resolve([{ address, family: address.includes(':') ? 6 : 4 }])
      const named = { ...strict, resolveName }
      expect(await outcomeOf('http://fil.exemple.quebec/', {}, named)).toMatchObject({
        problem: 'unsafe-address',
      })
    }
    expect(server.asked.length).toBe(before)
  })
  test('change the meaning of its name between the check and the connection', async () => {
    let times = 0
    // The first answer is public and leads nowhere; a second look would find this machine.
    const resolveName = () =>
      Promise.resolve([{ address: ++times === 1 ? '203.0.114.1' : '127.0.0.1', family: 4 }])
    const hurried = {
      ...asker,
      allowLoopback: false,
      resolveName,
      limits: { ...asker.limits, milliseconds: 300 },
    }
    const { port } = new URL(server.at('/'))
    const before = server.asked.length
    const outcome = await outcomeOf('http://rebond.exemple.quebec/fil.xml', {}, hurried)
    expect(outcome.kind).toBe('failed')
    expect(times).toBe(1)
    expect(server.asked.length).toBe(before)
    expect(await outcomeOf(`http://rebond.exemple.quebec:${port}/`, {}, hurried)).toMatchObject({
      problem: 'unsafe-address',
    })
  })
  test('mix one private number among public ones', async () => {
    const resolveName = () =>
      Promise.resolve([
        { address: '203.0.114.1', family: 4 },
        { address: '10.0.0.1', family: 4 },
      ])
    const named = { ...asker, allowLoopback: false, resolveName }
    expect(await outcomeOf('http://melange.exemple.quebec/', {}, named)).toMatchObject({
      problem: 'unsafe-address',
    })
  })
})

describe('a damaged feed is read as far as it goes, and says so', () => {
  test('when its end is missing', async () => {
    server.serve('/coupe.xml', `${feed.slice(0, feed.indexOf('</channel>'))}<item><title>Coup`)
    const { publications, outcome } = await visit('/coupe.xml')
    expect(publications.map(({ key }) => key)).toContain('id:a')
    expect(outcome).toMatchObject({ kind: 'news', flaw: 'unreadable' })
  })
  test('when a section never ends', async () => {
    server.serve(
      '/cdata.xml',
      feed.replace('</channel>', '<item><title><![CDATA[sans fin</title></item></channel>'),
    )
    const { publications, outcome } = await visit('/cdata.xml')
    expect(publications.map(({ key }) => key)).toEqual(['id:a'])
    expect(outcome).toMatchObject({ flaw: 'unreadable' })
  })
  test('when it is served or declared in the wrong encoding', async () => {
    const latin = Buffer.from(feed.replace('encoding="utf-8"', 'encoding="utf-8"'), 'latin1')
    server.serve(
      '/latin.xml',
      (_, response) => void response.writeHead(200, { 'content-type': 'text/xml' }).end(latin),
    )
    const { publications, outcome } = await visit('/latin.xml')
    expect(publications[0]?.title).toBe('Été à la bibliothèque')
    expect(outcome).toMatchObject({ flaw: 'unreadable' })
    server.serve('/bidon.xml', feed, 'application/rss+xml; charset=bidon')
    expect((await visit('/bidon.xml')).publications[0]?.title).toBe('Été à la bibliothèque')
  })
  test('when it is in UTF-16 or an Asian encoding, rightly declared', async () => {
    const wide = Buffer.from(`\ufeff${feed.replace('utf-8', 'utf-16')}`, 'utf16le')
    server.serve('/utf16.xml', (_, response) => void response.writeHead(200).end(wide))
    expect(await visit('/utf16.xml')).toMatchObject({
      publications: [{ title: 'Été à la bibliothèque' }],
      outcome: { flaw: null },
    })
  })
  test('the plain DOCTYPE of RSS 0.91 is not asked, and its feed is read', async () => {
    const old = feed
      .replace(
        '?>',
        '?>\n<!DOCTYPE rss PUBLIC "-//Netscape Communications//DTD RSS 0.91//EN" "http://my.netscape.com/publish/formats/rss-0.91.dtd">',
      )
      .replace('version="2.0"', 'version="0.91"')
    server.serve('/091.xml', old)
    expect((await visit('/091.xml')).publications).toHaveLength(1)
  })
})

describe('each form', () => {
  test('Atom, with the language of an entry and its picture', async () => {
    server.serve(
      '/atom.xml',
      `<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="fr"><title>t</title><id>f</id><updated>2026-11-22T00:00:00Z</updated>
       <entry xml:lang="en"><id>tag:1</id><title>News &amp; more</title><link href="/en/1"/><updated>2026-11-22T10:00:00Z</updated>
       <content type="html">&lt;p&gt;Hello&lt;script&gt;alert(1)&lt;/script&gt; &lt;img src="i.jpg" alt="A bridge"&gt;&lt;/p&gt;</content></entry></feed>`,
      'application/atom+xml',
    )
    expect((await visit('/atom.xml')).publications).toMatchObject([
      {
        key: 'id:tag:1',
        url: server.at('/en/1'),
        title: 'News & more',
        excerpt: 'Hello',
        language: 'en',
        imageUrl: server.at('/i.jpg'),
        imageAlt: 'A bridge',
      },
    ])
  })
  test('RSS 1.0', async () => {
    server.serve(
      '/rdf.xml',
      `<rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#" xmlns="http://purl.org/rss/1.0/" xmlns:dc="http://purl.org/dc/elements/1.1/">
       <channel rdf:about="https://exemple.quebec/"><title>t</title><link>https://exemple.quebec/</link></channel>
       <item rdf:about="https://exemple.quebec/1"><title>Un</title><link>https://exemple.quebec/1</link><dc:date>2026-11-20</dc:date></item></rdf:RDF>`,
    )
    expect((await visit('/rdf.xml')).publications).toMatchObject([
      { title: 'Un', publishedAt: new Date('2026-11-20T00:00:00Z') },
    ])
  })
  test('JSON Feed', async () => {
    server.serve(
      '/feed.json',
      JSON.stringify({
        version: 'https://jsonfeed.org/version/1.1',
        title: 't',
        language: 'fr',
        items: [
          {
            id: '1',
            url: 'https://exemple.quebec/1',
            content_html: '<p>Un <b>deux</b></p>',
            date_published: '2026-11-22T10:00:00Z',
          },
        ],
      }),
      'application/feed+json',
    )
    expect((await visit('/feed.json')).publications).toMatchObject([
      { key: 'id:1', title: 'Un deux', excerpt: '' },
    ])
  })
  test('YouTube', async () => {
    server.serve(
      '/videos.xml',
      `<feed xmlns:yt="http://www.youtube.com/xml/schemas/2015" xmlns:media="http://search.yahoo.com/mrss/" xmlns="http://www.w3.org/2005/Atom">
       <title>Chaîne</title><entry><id>yt:video:abc</id><title>Une vidéo</title><link rel="alternate" href="https://www.youtube.com/watch?v=abc"/>
       <author><name>Chaîne</name></author><published>2026-11-22T10:00:00+00:00</published>
       <media:group><media:title>Une vidéo</media:title><media:thumbnail url="https://i1.ytimg.com/vi/abc/hqdefault.jpg" width="480" height="360"/>
       <media:description>Ce que montre la vidéo.</media:description></media:group></entry></feed>`,
      'text/xml',
    )
    expect((await visit('/videos.xml', { network: 'YOUTUBE' })).publications).toMatchObject([
      {
        title: 'Une vidéo',
        excerpt: 'Ce que montre la vidéo.',
        imageUrl: 'https://i1.ytimg.com/vi/abc/hqdefault.jpg',
        author: 'Chaîne',
      },
    ])
  })

  const status = (over: object) => ({
    id: '1',
    uri: 'https://social.exemple/1',
    url: 'https://social.exemple/@a/1',
    created_at: '2026-11-22T10:00:00.000Z',
    visibility: 'public',
    language: 'fr',
    content: '<p>Bonjour <a href="https://exemple.quebec">exemple</a></p>',
    account: { display_name: 'Organisme', discoverable: true },
    media_attachments: [],
    ...over,
  })
  test('Mastodon’s own interface: public posts only, warnings kept, accounts that hide left alone', async () => {
    const posts = [
      status({}),
      status({ id: '2', uri: 'https://social.exemple/2', visibility: 'private', content: 'secret' }),
      status({ id: '3', uri: 'https://social.exemple/3', visibility: 'unlisted', content: 'discret' }),
      status({ id: '4', uri: 'https://social.exemple/4', reblog: { id: '9' } }),
      status({ id: '5', uri: 'https://social.exemple/5', in_reply_to_id: '1' }),
      status({
        id: '6',
        uri: 'https://social.exemple/6',
        sensitive: true,
        spoiler_text: 'Avertissement',
        content: 'caché',
      }),
    ]
    server.serve('/api/v1/accounts/1/statuses', JSON.stringify(posts), 'application/json')
    const path = '/api/v1/accounts/1/statuses'
    const { publications, complete } = await visit(path, { network: 'MASTODON' })
    expect(publications.map(({ title }) => title)).toEqual(['Bonjour exemple', 'Avertissement'])
    expect(complete).toBe('all')
    server.serve(
      path,
      JSON.stringify([status({ account: { display_name: '', discoverable: false } })]),
      'application/json',
    )
    expect(await outcomeOf(path, { network: 'MASTODON' })).toMatchObject({ problem: 'not-public' })
  })
  test('Bluesky: own posts by the lasting identifier, nothing labelled, nothing repeated', async () => {
    const post = (id: string, over: object = {}, did = 'did:plc:a') => ({
      post: {
        uri: `at://${did}/app.bsky.feed.post/${id}`,
        author: { did, handle: 'organisme.exemple.quebec', displayName: 'Organisme', labels: [] },
        record: { text: `Message ${id}`, createdAt: '2026-11-22T10:00:00.000Z', langs: ['fr'] },
        embed: { images: [{ thumb: 'https://cdn.exemple/1.jpg', alt: 'Une école' }] },
        labels: [],
        ...over,
      },
    })
    const posts = [
      post('1'),
      { ...post('2', {}, 'did:plc:b'), reason: { $type: 'app.bsky.feed.defs#reasonRepost' } },
      { ...post('3'), reply: { root: {} } },
      post('4', { labels: [{ val: 'porn' }] }),
    ]
    server.serve('/xrpc', JSON.stringify({ feed: posts }), 'application/json')
    const { publications, did } = await visit('/xrpc?actor=organisme.exemple.quebec', { network: 'BLUESKY' })
    expect(did).toBe('did:plc:a')
    expect(publications).toMatchObject([
      {
        url: 'https://bsky.app/profile/did:plc:a/post/1',
        title: 'Message 1',
        imageAlt: 'Une école',
        language: 'fr',
      },
    ])
    // The handle now belongs to somebody else: nothing of theirs is taken.
    expect((await visit('/xrpc', { network: 'BLUESKY', did: 'did:plc:z' })).publications).toEqual([])
    server.serve('/xrpc', '{"feed":', 'application/json')
    expect(await outcomeOf('/xrpc', { network: 'BLUESKY' })).toMatchObject({ problem: 'unreadable' })
  })
})
