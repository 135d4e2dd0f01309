import { randomBytes } from 'node:crypto'
import type { ApolloServer } from '@apollo/server'
import { HeaderMap } from '@apollo/server'
import compress from '@fastify/compress'
import cookie from '@fastify/cookie'
import {
  fastify,
  LogController,
  type FastifyBaseLogger,
  type FastifyInstance,
  type FastifyReply,
  type FastifyRequest,
} from 'fastify'
import { type Actor, guest } from '../access/actor.ts'
import type { Context } from '../access/context.ts'
import { isUnavailable } from './database.ts'
import type { RegisteredDocuments } from './documents.ts'
import { Refusal } from './errors.ts'
import type { Language } from './localized.ts'
import type { Ports } from './ports.ts'
import type { RegisteredLane } from './registered-lane.ts'
import { securityHeaders } from './security-headers.ts'

export interface HttpOptions {
  ports: Ports
  graphql: ApolloServer<Context>
  documents: RegisteredDocuments
  /** Compiled lane of registered documents; null to interpret them like any other. */
  lane: RegisteredLane | null
  findSession: (token: string) => Promise<Actor | null>
  now: () => Date
}

const references = { prefix: randomBytes(4).toString('hex').toUpperCase(), next: 0 }
/** Reference number of a request: unique across processes and restarts, short enough to be read over the telephone. */
const nextReference = (): string => `${references.prefix}-${(references.next++).toString(36).toUpperCase()}`

export const bodyLimit = 256 * 1024

/** Cookie of the session. The prefix makes browsers refuse any other scope (norm S-05). */
export const cookieName = (publicUrl: string): string =>
  publicUrl.startsWith('https:') || new URL(publicUrl).hostname === 'localhost'
    ? '__Host-participe'
    : 'participe'

const languageOfRequest = (request: FastifyRequest): Language | null => {
  const header = request.headers['participe-language']
  return header === 'en' || header === 'fr' ? header : null
}

/** Who asks, and what the answer may need. */
export async function contextOf(
  request: FastifyRequest,
  reply: FastifyReply,
  options: Pick<HttpOptions, 'ports' | 'findSession' | 'now'>,
): Promise<Context> {
  const { ports, findSession, now } = options
  const name = cookieName(ports.publicUrl)
  const bearer = request.headers.authorization?.match(/^Bearer ([\w-]{20,100})$/)?.[1]
  const token = bearer ?? request.cookies[name]
  const asked = languageOfRequest(request)
  const found = token ? await findSession(token) : null
  const demonstration = ports.env.DEMONSTRATION && !ports.env.SMTP_URL
  const actor: Actor = { ...(found ?? guest(asked ?? 'fr')), demonstration }
  return {
    actor,
    language: asked ?? actor.language,
    now: now(),
    messages: ports.messages,
    reference: request.id,
    address: request.ip,
    registered: false,
    wantsToken: request.headers['participe-session'] === 'token',
    setSession: (next) => {
      // A program that asked for its token in the answer keeps no cookie.
      if (request.headers['participe-session'] === 'token') return
      const scope = {
        path: '/',
        httpOnly: true,
        sameSite: 'lax',
        secure: name.startsWith('__Host-'),
      } as const
      if (next) reply.setCookie(name, next, { ...scope, maxAge: 90 * 86_400 })
      else {
        reply.clearCookie(name, scope)
        reply.header('clear-site-data', '"cache", "storage"')
      }
    },
  }
}

interface GraphqlBody {
  query?: string
  documentId?: string
  operationName?: string
  variables?: Record<string, unknown>
  extensions?: Record<string, unknown>
}

function sameOrigin(request: FastifyRequest, publicUrl: string): boolean {
  const { origin } = request.headers
  // Programs send no Origin; browsers always do on POST.
  return (
    origin === undefined ||
    origin === new URL(publicUrl).origin ||
    origin === `${request.protocol}://${request.host}`
  )
}

function graphqlRoute(app: FastifyInstance, options: HttpOptions): void {
  const { ports, graphql, documents, lane } = options
  app.post('/graphql', async (request, reply) => {
    reply.header('cache-control', 'no-store')
    // With a cookie, only our own pages may ask; a bearer token is proof by itself (norm S-07).
    if (!request.headers.authorization && !sameOrigin(request, ports.publicUrl) && request.headers.cookie) {
      return reply
        .code(403)
        .send({ errors: [{ message: 'Origin not allowed', extensions: { code: 'ORIGIN' } }] })
    }
    const body = request.body as GraphqlBody | null
    if (typeof body !== 'object' || body === null || Array.isArray(body)) {
      return reply.code(400).send({
        errors: [{ message: 'The body must be one JSON object', extensions: { code: 'BAD_REQUEST' } }],
      })
    }
    const { documentId, ...rest } = body
    const registered = documentId === undefined ? undefined : documents.find(String(documentId))
    const changes = /\bmutation\b/.test(registered ?? String(rest.query ?? ''))
    if (changes) await ports.rateLimits.spend('address', request.ip)
    if (documentId !== undefined && registered === undefined) {
      return reply
        .code(400)
        .send({ errors: [{ message: 'Unknown document', extensions: { code: 'UNKNOWN_DOCUMENT' } }] })
    }
    reply.type('application/json; charset=utf-8')
    if (registered !== undefined && lane) {
      const context = { ...(await contextOf(request, reply, options)), registered: true }
      const quick = await lane.run(registered, body.variables ?? {}, context)
      if (quick) {
        const unavailable = quick.errors.some((error) => error.extensions?.['code'] === 'UNAVAILABLE')
        if (unavailable) reply.code(503).header('retry-after', '1')
        return reply.send(quick.text)
      }
    }
    const headers = new HeaderMap()
    headers.set('content-type', 'application/json')
    headers.set('accept', 'application/json')
    headers.set('apollo-require-preflight', '1')
    const answer = await graphql.executeHTTPGraphQLRequest({
      httpGraphQLRequest: {
        method: 'POST',
        headers,
        search: '',
        body: registered === undefined ? rest : { ...rest, query: registered },
      },
      context: async () => {
        const context = await contextOf(request, reply, options)
        return { ...context, registered: registered !== undefined }
      },
    })
    reply.code(answer.status ?? 200)
    const retry = answer.headers.get('retry-after')
    if (retry) reply.header('retry-after', retry)
    if (answer.body.kind !== 'complete') throw new Error('incremental delivery is not offered')
    return reply.send(answer.body.string)
  })
}

/** The HTTP server: security headers on every answer, GraphQL, health. Rooms add their own routes. */
export async function createHttp(options: HttpOptions): Promise<FastifyInstance> {
  const { ports, graphql } = options
  const baseLogger: FastifyBaseLogger = ports.logger
  const app = fastify({
    loggerInstance: baseLogger,
    logController: new LogController({ disableRequestLogging: true }),
    bodyLimit,
    trustProxy: ports.env.TRUSTED_PROXIES
      ? ports.env.TRUSTED_PROXIES.split(',').map((proxy) => proxy.trim())
      : false,
    genReqId: nextReference,
    forceCloseConnections: true,
    return503OnClosing: false,
    requestTimeout: 30_000,
    connectionTimeout: 60_000,
    routerOptions: { maxParamLength: 200 },
  })
  await app.register(cookie)
  await app.register(compress, {
    threshold: 1024,
    encodings: ['br', 'gzip'],
    globalCompression: true,
    brotliOptions: { params: { 0: 1, 1: 4 } },
  } as object)
  const fixed = securityHeaders(ports.publicUrl.startsWith('https:'))
  app.addHook('onRequest', (_request, reply, done) => {
    reply.headers(fixed)
    done()
  })
  app.setErrorHandler((error: Error & { statusCode?: number; code?: string }, request, reply) => {
    if (error instanceof Refusal) {
      const [refused] = error.problems
      const message = ports.messages('fr', `problem.${refused?.code ?? 'invalid'}`, refused?.params)
      return reply.code(429).send({ errors: [{ message, extensions: { code: 'REFUSED' } }] })
    }
    // The reader left before the end: nobody is there to be answered.
    if (error.code === 'ERR_STREAM_PREMATURE_CLOSE') return reply
    const status = isUnavailable(error) ? 503 : (error.statusCode ?? 500)
    if (status >= 500) ports.logger.error({ reference: request.id, err: error }, 'request failed')
    if (status === 503) reply.header('retry-after', '1')
    const key = status === 503 ? 'error.unavailable' : 'error.unexpected'
    const message = status >= 500 ? ports.messages('fr', key, { reference: request.id }) : error.message
    return reply
      .code(status)
      .type('application/json; charset=utf-8')
      .send({
        errors: [
          {
            message,
            extensions: {
              code:
                status === 503 ? 'UNAVAILABLE' : status >= 500 ? 'UNEXPECTED' : (error.code ?? 'BAD_REQUEST'),
              reference: request.id,
            },
          },
        ],
      })
  })
  app.get('/health/live', { logLevel: 'silent' }, async () => ({ status: 'ok' }))
  app.get('/health/ready', { logLevel: 'silent' }, async (_request, reply) => {
    const ready = await ports.database.ping()
    return reply.code(ready ? 200 : 503).send({ status: ready ? 'ok' : 'database unreachable' })
  })
  await graphql.start()
  graphqlRoute(app, options)
  return app
}
