import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { brotliCompressSync, constants, gzipSync } from 'node:zlib'
import fastifyStatic from '@fastify/static'
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify'

/** A page drawn on the server. */
export interface WebPage {
  html: string
  status: number
  /** Source of the page's own style sheet for the content policy; null when it has none. */
  styleHash: string | null
  /** Whether another reader without an account may be given the same page. */
  shareable: boolean
}

/** HTML made for an address; null for the application's bare page. */
export type PageRenderer = (request: FastifyRequest, reply: FastifyReply) => Promise<WebPage | null>

const quick = { params: { [constants.BROTLI_PARAM_QUALITY]: 4 } }

function sendPage(reply: FastifyReply, { html, status, styleHash, shareable }: WebPage): FastifyReply {
  // A proxy may hold it for a second too; a browser asks each time.
  if (shareable) reply.header('cache-control', 'public, max-age=0, s-maxage=1, stale-while-revalidate=5')
  const policy = reply.getHeader('content-security-policy')
  if (styleHash && typeof policy === 'string')
    reply.header(
      'content-security-policy',
      policy.replace("style-src 'self'", `style-src 'self' ${styleHash}`),
    )
  reply.code(status).type('text/html; charset=utf-8')
  // Pages answer where no route was found, which the compression of routes does not reach.
  if (!/\bbr\b/.test(reply.request.headers['accept-encoding'] ?? '')) {
    if (!/\bgzip\b/.test(reply.request.headers['accept-encoding'] ?? '')) return reply.send(html)
    return reply.header('content-encoding', 'gzip').send(gzipSync(html))
  }
  return reply.header('content-encoding', 'br').send(brotliCompressSync(html, quick))
}

/** Serve the built web application: hashed files for a year and precompressed, its page for every other address. */
export async function serveWebApp(
  http: FastifyInstance,
  directory: string,
  render: PageRenderer,
): Promise<void> {
  if (!existsSync(join(directory, 'index.html'))) throw new Error(`no web application in ${directory}`)
  await http.register(fastifyStatic, {
    root: directory,
    wildcard: false,
    preCompressed: true,
    index: false,
    setHeaders: (reply, path) => {
      reply.header(
        'cache-control',
        path.includes('/assets/') ? 'public, max-age=31536000, immutable' : 'no-cache',
      )
    },
  })
  const answer = async (request: FastifyRequest, reply: FastifyReply): Promise<FastifyReply> => {
    const page = await render(request, reply).catch((error: unknown) => {
      // The application draws itself in the browser: a bare page is better than none.
      request.log.warn({ err: error }, 'page sent bare')
      return null
    })
    reply.header('cache-control', 'no-store').header('vary', 'cookie, accept-encoding')
    if (page) return sendPage(reply, page)
    return reply.sendFile('index.html')
  }
  http.get('/', answer)
  http.setNotFoundHandler((request, reply) => {
    // An address with an ending is a file that is not there; any other is a page, and the application says if it knows it.
    if (!['GET', 'HEAD'].includes(request.method) || /\.\w{1,8}$/.test(request.url.split('?')[0] ?? '')) {
      return reply.code(404).send({ errors: [{ message: 'Not found', extensions: { code: 'NOT_FOUND' } }] })
    }
    return answer(request, reply)
  })
}
