import type { FastifyInstance, FastifyReply } from 'fastify'
import type { Clock } from '../../platform/clock.ts'
import { textIn } from '../../platform/localized.ts'
import type { Ports } from '../../platform/ports.ts'
import { findListing } from '../external-listings/index.ts'
import { withInside } from '../initiatives/index.ts'
import { filterOf } from './catalogue-address.ts'
import { cataloguePage, type CatalogueNode } from './catalogue.queries.ts'
import { atomOf, calendarOf, type FeedEntry } from './feeds.ts'

type Query = Record<string, string | string[] | undefined>

const date = (value: unknown): Date | null => (typeof value === 'string' ? new Date(value) : null)

/** An entry as feeds show it, whichever it is. */
function feedEntry(base: string, node: Pick<CatalogueNode, 'id' | 'initiative' | 'listing'>): FeedEntry {
  const { initiative, listing } = node
  const shown = (initiative ?? listing ?? {}) as Record<string, unknown>
  const holder = initiative ? (initiative['organization'] as { name: string }).name : listing?.['holder']
  return {
    id: node.id,
    title: textIn(shown['title'], 'fr'),
    summary: textIn(shown['summary'], 'fr'),
    url: `${base}/${initiative ? 'initiatives' : 'ailleurs'}/${String(shown['slug'])}`,
    author: String(holder),
    publishedAt: date(shown['publishedAt'] ?? shown['createdAt']) ?? new Date(0),
    updatedAt: date(shown['updatedAt']) ?? new Date(0),
    opensAt: date(shown['opensAt']),
    closesAt: date(shown['closesAt']),
    cancelled: shown['status'] === 'CANCELLED',
  }
}

/** The catalogue with the same filters as its page, for feed readers and calendars. The newest hundred. */
export function catalogueRoutes(http: FastifyInstance, ports: Ports, now: Clock): void {
  const base = ports.publicUrl
  const shared = (reply: FastifyReply) =>
    reply.header('cache-control', 'public, max-age=60').header('access-control-allow-origin', '*')
  const entriesOf = async (query: Query): Promise<FeedEntry[]> => {
    const filter = await withInside(ports.database, filterOf(query), now())
    const { rows } = await cataloguePage(ports.database, filter, 'NEWEST', { first: 100 }, false)
    return rows.map((row) => feedEntry(base, row))
  }
  const title = ports.messages('fr', 'catalogue.feed')
  http.get<{ Querystring: Query }>('/catalogue.atom', async (request, reply) => {
    const entries = await entriesOf(request.query)
    const updatedAt = new Date(Math.max(0, ...entries.map((entry) => entry.updatedAt.getTime())))
    const [, query = ''] = request.url.split('?')
    const end = query ? `?${query}` : ''
    const facts = {
      title,
      self: `${base}/catalogue.atom${end}`,
      page: `${base}/je-participe${end}`,
      updatedAt,
    }
    return shared(reply).type('application/atom+xml; charset=utf-8').send(atomOf(facts, entries))
  })
  http.get<{ Querystring: Query }>('/catalogue.ics', async (request, reply) =>
    shared(reply)
      .type('text/calendar; charset=utf-8')
      .send(calendarOf(title, await entriesOf(request.query), now())),
  )
  http.get<{ Params: { slug: string } }>('/ailleurs/:slug.ics', async (request, reply) => {
    const listing = await findListing(ports.database, request.params.slug)
    if (!listing) return reply.code(404).send({ errors: [{ extensions: { code: 'NOT_FOUND' } }] })
    const entry = feedEntry(base, { id: listing.id, initiative: null, listing })
    return shared(reply)
      .type('text/calendar; charset=utf-8')
      .send(calendarOf(entry.title, [entry], now()))
  })
}
