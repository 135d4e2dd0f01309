import { lookup as resolveSystem } from 'node:dns/promises'
import type { LookupAddress } from 'node:dns'
import { request as requestHttp, type IncomingMessage } from 'node:http'
import { request as requestHttps } from 'node:https'
import type { LookupFunction } from 'node:net'
import { pipeline, type Readable, Transform } from 'node:stream'
import { createBrotliDecompress, createGunzip, createInflate } from 'node:zlib'
import { isPermanent, isRedirect, type VisitProblem } from './outcome.ts'
import { addressFault, isPublicIp, sameSite } from './safe-address.ts'

export interface AskLimits {
  /** From the first name resolved to the last byte. */
  milliseconds: number
  /** Of the body, before and after decompression. */
  bytes: number
  redirects: number
}

export interface Asker {
  userAgent: string
  limits: AskLimits
  /** For tests and demonstrations alone: a server on this machine may be asked. */
  allowLoopback: boolean
  /** Names to numbers; the system's own. */
  resolveName?: (host: string) => Promise<LookupAddress[]>
}

export interface Question {
  url: string
  accept: string
  etag?: string | null
  lastModified?: string | null
}

export interface Answered {
  status: number
  header: (name: string) => string | null
  body: Buffer
  /** Where the answer came from in the end. */
  url: string
  /** Where the address moved for good; null when it did not. */
  movedTo: string | null
}

/** A question that got no answer to read. */
export class Unanswered extends Error {
  readonly problem: VisitProblem
  constructor(problem: VisitProblem, detail: string) {
    super(detail)
    this.problem = problem
  }
}

/**
 * Resolves a name, refuses it if any of its numbers is not public, and hands those very numbers to the connection: a
 * name that changes its mind between the check and the connection changes nothing (DNS rebinding, norm S-29).
 */
function safeLookup({ resolveName, allowLoopback }: Asker): LookupFunction {
  const resolve = resolveName ?? ((host: string) => resolveSystem(host, { all: true }))
  return (hostname, options, callback) => {
    resolve(hostname).then(
      (found) => {
        const unsafe = found.find(({ address }) => !isPublicIp(address, allowLoopback))
        const [first] = found
        if (unsafe || !first)
          return callback(new Unanswered(unsafe ? 'unsafe-address' : 'unreachable', hostname), [])
        if (options.all) return callback(null, found)
        callback(null, first.address, first.family)
      },
      (error: unknown) => callback(error as NodeJS.ErrnoException, []),
    )
  }
}

function inflated(answer: IncomingMessage): Readable[] {
  switch (answer.headers['content-encoding']?.trim().toLowerCase()) {
    case 'gzip':
    case 'x-gzip':
      return [createGunzip()]
    case 'deflate':
      return [createInflate()]
    case 'br':
      return [createBrotliDecompress()]
    default:
      return []
  }
}

/** Counts what passes, and ends it all at the limit: a small compressed body can hold gigabytes. */
const ceiling = (bytes: number): Transform => {
  let seen = 0
  return new Transform({
    transform(chunk: Buffer, _encoding, done) {
      seen += chunk.length
      if (seen > bytes) done(new Unanswered('too-large', `${bytes}`))
      else done(null, chunk)
    },
  })
}

function readBody(answer: IncomingMessage, bytes: number): Promise<Buffer> {
  if (Number(answer.headers['content-length'] ?? 0) > bytes) {
    answer.destroy()
    return Promise.reject(new Unanswered('too-large', answer.headers['content-length'] ?? ''))
  }
  return new Promise((resolve, reject) => {
    const chunks: Buffer[] = []
    const end = ceiling(bytes)
    end.on('data', (chunk: Buffer) => chunks.push(chunk))
    const streams = [answer, ceiling(bytes), ...inflated(answer), end] as unknown as NodeJS.ReadWriteStream[]
    pipeline(streams, (error) => (error ? reject(error) : resolve(Buffer.concat(chunks))))
  })
}

function askOnce(asker: Asker, question: Question, signal: AbortSignal): Promise<IncomingMessage> {
  const { url, accept, etag, lastModified } = question
  const send = url.startsWith('https:') ? requestHttps : requestHttp
  return new Promise((resolve, reject) => {
    const request = send(url, {
      agent: false,
      signal,
      lookup: safeLookup(asker),
      headers: {
        'user-agent': asker.userAgent,
        accept,
        'accept-encoding': 'gzip, br, deflate',
        ...(etag ? { 'if-none-match': etag } : {}),
        ...(lastModified ? { 'if-modified-since': lastModified } : {}),
      },
    })
    request.on('socket', (socket) =>
      socket.once('connect', () => {
        if (!isPublicIp(socket.remoteAddress ?? '', asker.allowLoopback))
          request.destroy(new Unanswered('unsafe-address', socket.remoteAddress ?? ''))
      }),
    )
    request.on('response', resolve)
    request.on('error', reject)
    request.end()
  })
}

function problemOf(error: unknown, signal: AbortSignal): Unanswered {
  if (error instanceof Unanswered) return error
  if (signal.aborted) return new Unanswered('timeout', '')
  const { code, message } = error as NodeJS.ErrnoException
  return new Unanswered(code?.startsWith('Z_') ? 'unreadable' : 'unreachable', code ?? message)
}

/** The next address of a redirect, if it may be followed: on the same site, still safe, never back to plain HTTP. */
function nextAddress(asker: Asker, from: string, location: string | undefined): string {
  const target = location ? URL.parse(location, from) : null
  if (!target) throw new Unanswered('unreadable', 'redirect without an address')
  target.hash = ''
  if (addressFault(target.href, asker.allowLoopback)) throw new Unanswered('unsafe-address', target.href)
  if (from.startsWith('https:') && target.protocol === 'http:')
    throw new Unanswered('unsafe-address', target.href)
  // Another site is another publisher: staff confirm it before anything is read there.
  if (!sameSite(from, target.href)) throw new Unanswered('moved-elsewhere', target.href)
  return target.href
}

async function follow(asker: Asker, question: Question, signal: AbortSignal): Promise<Answered> {
  let { url } = question
  let movedTo: string | null = null
  let permanent = true
  for (let step = 0; step <= asker.limits.redirects; step++) {
    const fault = addressFault(url, asker.allowLoopback)
    if (fault) throw new Unanswered('unsafe-address', fault)
    const answer = await askOnce(asker, { ...question, url }, signal)
    const status = answer.statusCode ?? 0
    if (!isRedirect(status)) {
      const body = status === 304 ? Buffer.alloc(0) : await readBody(answer, asker.limits.bytes)
      if (status === 304) answer.destroy()
      const header = (name: string) => answer.headers[name]?.toString() ?? null
      return { status, header, body, url, movedTo }
    }
    answer.destroy()
    url = nextAddress(asker, url, answer.headers.location)
    permanent &&= isPermanent(status)
    if (permanent) movedTo = url
  }
  throw new Unanswered('too-many-redirects', url)
}

/** Ask an address of the public Internet, within limits of time and size; throws `Unanswered` and nothing else. */
export async function askAddress(asker: Asker, question: Question): Promise<Answered> {
  const signal = AbortSignal.timeout(asker.limits.milliseconds)
  try {
    return await follow(asker, question, signal)
  } catch (error) {
    throw problemOf(error, signal)
  }
}
