import { createHash } from 'node:crypto'
import { stringify } from 'csv-stringify/sync'
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify'
import type { Language } from '../../platform/localized.ts'
import type { Ports } from '../../platform/ports.ts'
import { createPictures } from './image-proxy.ts'
import { imagePath } from './image.ts'
import { asAtom, asJson, asOpml, asRss, type View } from './outbound.ts'
import {
  accountsList,
  type AccountFilter,
  type AccountNode,
  findImage,
  type ItemNode,
  namesOf,
  type StreamFilter,
  streamPage,
} from './social.queries.ts'
import { networks } from './networks.ts'

const formats = {
  rss: { type: 'application/rss+xml; charset=utf-8', write: asRss },
  atom: { type: 'application/atom+xml; charset=utf-8', write: asAtom },
  json: { type: 'application/feed+json; charset=utf-8', write: asJson },
} as const

/** Where the page and its feeds are, in each language. */
const places: Record<Language, { page: string; feed: string; opml: string }> = {
  fr: { page: '/medias-sociaux', feed: '/medias-sociaux/fil', opml: '/medias-sociaux/comptes.opml' },
  en: { page: '/en/social-media', feed: '/en/social-media/feed', opml: '/en/social-media/accounts.opml' },
}

type Query = Record<string, string | string[] | undefined>
const first = (value: string | string[] | undefined): string | undefined =>
  (Array.isArray(value) ? value[0] : value)?.slice(0, 120)

/** The filters as the address of the page holds them. */
const streamFilterOf = (query: Query): StreamFilter => ({
  organization: first(query['organisme']) ?? null,
  theme: first(query['theme']) ?? null,
  language: first(query['langue']) ?? null,
})

const accountFilterOf = (query: Query): AccountFilter => {
  const network = networks.find((one) => one === first(query['reseau']))
  return {
    ...streamFilterOf(query),
    text: first(query['q']) ?? null,
    ...(network ? { networks: [network] } : {}),
  }
}

/** Feeds are asked again and again: an answer that did not change is not sent again. */
function send(request: FastifyRequest, reply: FastifyReply, type: string, body: string): FastifyReply {
  const etag = `"${createHash('sha256').update(body).digest('base64url').slice(0, 22)}"`
  reply
    .header('cache-control', 'public, max-age=300')
    .header('access-control-allow-origin', '*')
    .header('cross-origin-resource-policy', 'cross-origin')
    .header('etag', etag)
    .type(type)
  const known = request.headers['if-none-match']?.split(',').map((one) => one.trim().replace(/^W\//, ''))
  return known?.includes(etag) ? reply.code(304).send() : reply.send(body)
}

const search = (query: Query): string => {
  const text = new URLSearchParams(
    ['organisme', 'theme', 'langue'].flatMap((name) => {
      const value = first(query[name])
      return value ? [[name, value] as [string, string]] : []
    }),
  ).toString()
  return text ? `?${text}` : ''
}

const withImage = (node: ItemNode) => ({
  ...node,
  imagePath: node.imageUrl ? imagePath(node.id, node.imageUrl) : null,
})

async function viewOf(
  ports: Ports,
  language: Language,
  format: string,
  query: Query,
  nodes: ItemNode[],
): Promise<View> {
  const { organization, theme } = await namesOf(ports.database, streamFilterOf(query))
  const about = [ports.messages(language, 'social.feed.title'), organization, theme?.[language]]
  const latest = Math.max(0, ...nodes.map(({ updatedAt }) => new Date(updatedAt).getTime()))
  const { page, feed } = places[language]
  return {
    title: ['Participe', ...about.filter((part) => part)].join(' – '),
    description: ports.messages(language, 'social.feed.description'),
    language,
    page: `${ports.publicUrl}${page}${search(query)}`,
    self: `${ports.publicUrl}${feed}.${format}${search(query)}`,
    publicUrl: ports.publicUrl,
    updated: new Date(latest),
  }
}

const newest = 50

/** Metadata of publications, for reuse (T15.18). Texts stay at their publishers. */
const asCsv = (nodes: readonly ItemNode[]): string =>
  stringify(
    nodes.map((node) => [
      node.id,
      node.publishedAt,
      node.organization.name,
      node.account.name,
      node.account.network,
      node.language,
      node.theme?.key ?? '',
      node.title,
      node.url,
    ]),
    {
      header: true,
      columns: [
        'id',
        'published_at',
        'organization',
        'account',
        'network',
        'language',
        'theme',
        'title',
        'url',
      ],
      bom: true,
      escape_formulas: true,
      record_delimiter: 'windows',
    },
  )

async function allAccounts(ports: Ports, filter: AccountFilter): Promise<AccountNode[]> {
  const accounts: AccountNode[] = []
  let after: string | undefined
  for (;;) {
    const page = await accountsList(ports.database, filter, { first: 100, ...(after ? { after } : {}) })
    accounts.push(...page.rows)
    const last = page.rows.at(-1)
    if (!page.hasNextPage || !last) return accounts
    after = page.cursorOf(last)
  }
}

function feedRoutes(http: FastifyInstance, ports: Ports, language: Language): void {
  const { feed, opml } = places[language]
  for (const [format, { type, write }] of Object.entries(formats)) {
    http.get<{ Querystring: Query }>(`${feed}.${format}`, async (request, reply) => {
      const { rows } = await streamPage(ports.database, streamFilterOf(request.query), { first: newest })
      const view = await viewOf(ports, language, format, request.query, rows)
      return send(request, reply, type, write(view, rows.map(withImage)))
    })
  }
  http.get<{ Querystring: Query }>(`${feed}.csv`, async (request, reply) => {
    const { rows } = await streamPage(ports.database, streamFilterOf(request.query), { first: 100 })
    reply.header('content-disposition', 'attachment; filename="publications.csv"')
    return send(request, reply, 'text/csv; charset=utf-8', asCsv(rows))
  })
  http.get<{ Querystring: Query }>(opml, async (request, reply) => {
    const accounts = await allAccounts(ports, accountFilterOf(request.query))
    const changed = Math.max(0, ...accounts.map(({ createdAt }) => new Date(createdAt).getTime()))
    const title = ports.messages(language, 'social.opml.title')
    return send(request, reply, 'text/x-opml; charset=utf-8', asOpml(title, new Date(changed), accounts))
  })
}

function imageRoute(http: FastifyInstance, ports: Ports): void {
  const pictures = createPictures(ports)
  http.get<{ Params: { id: string } }>('/medias-sociaux/images/:id', async (request, reply) => {
    const url = await findImage(ports.database, request.params.id)
    const picture = url ? await pictures.find(url) : null
    if (!picture) return reply.code(404).header('cache-control', 'public, max-age=60').send()
    return reply
      .header('cache-control', 'public, max-age=86400')
      .header('content-security-policy', "default-src 'none'; sandbox")
      .header('content-disposition', 'inline')
      .type(picture.type)
      .send(picture.bytes)
  })
}

/** Feeds of every view of the stream, the directory as OPML, and our copies of pictures. */
export function socialRoutes(http: FastifyInstance, ports: Ports): void {
  feedRoutes(http, ports, 'fr')
  feedRoutes(http, ports, 'en')
  imageRoute(http, ports)
}
