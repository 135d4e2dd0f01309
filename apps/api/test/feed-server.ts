/** A publisher's server on this machine: real HTTP, with whatever a publisher may do. */
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'

export type Route = (request: IncomingMessage, response: ServerResponse) => void

export interface FeedServer {
  /** Address of a path on it. */
  at: (path: string) => string
  /** What it answers from now on. */
  serve: (path: string, route: Route | string, type?: string) => void
  /** Requests so far, oldest first. */
  asked: { path: string; headers: IncomingMessage['headers'] }[]
  stop: () => Promise<void>
}

export async function openFeedServer(): Promise<FeedServer> {
  const routes = new Map<string, Route>()
  const asked: FeedServer['asked'] = []
  const server = createServer((request, response) => {
    const path = (request.url ?? '/').split('?')[0] ?? '/'
    asked.push({ path: request.url ?? '', headers: request.headers })
    const route = routes.get(path)
    if (route) route(request, response)
    else response.writeHead(404).end('nothing here')
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const { port } = server.address() as AddressInfo
  return {
    at: (path) => `http://127.0.0.1:${port}${path}`,
    serve: (path, route, type = 'application/rss+xml; charset=utf-8') =>
      void routes.set(
        path,
        typeof route === 'string'
          ? (_, response) => response.writeHead(200, { 'content-type': type }).end(route)
          : route,
      ),
    asked,
    stop: () =>
      new Promise((resolve) => {
        server.closeAllConnections()
        server.close(() => resolve())
      }),
  }
}

interface Entry {
  id: string
  title: string
  text?: string
  at?: string
  url?: string
}

const escapeXml = (text: string) => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;')

/** A plain RSS document. */
export const rss = (entries: readonly Entry[], extra = ''): string => `<?xml version="1.0" encoding="utf-8"?>
<rss version="2.0"><channel><title>Nouvelles</title><link>https://exemple.quebec/</link><description/><language>fr-ca</language>${extra}
${entries
  .map(
    ({
      id,
      title,
      text = '',
      at = 'Mon, 23 Nov 2026 09:00:00 -0500',
      url = `https://exemple.quebec/${id}`,
    }) =>
      `<item><guid isPermaLink="false">${id}</guid><link>${escapeXml(url)}</link><title>${escapeXml(title)}</title><description>${escapeXml(text)}</description><pubDate>${at}</pubDate></item>`,
  )
  .join('\n')}
</channel></rss>`
