/**
 * Keep-alive HTTP over plain sockets. On two cores the one who asks takes from the one who answers, so this client does
 * the least that is honest: it sends one request per connection, waits for the whole answer, and looks into it.
 */
import { connect, type Socket } from 'node:net'

export interface Question {
  path: string
  body: object
  /** Token of the session that asks. */
  token?: string
}

export interface LoadOptions {
  port: number
  connections: number
  seconds: number
  /** The next request of a connection. */
  next: (connection: number) => Question
  /** Bytes that every good answer holds. */
  expected: string
}

export interface LoadResult {
  requests: number
  perSecond: number
  /** Milliseconds. */
  p50: number
  p95: number
  p99: number
  /** Answers with another status, an error in them, or without what was expected. */
  failures: number
  firstFailure: string | null
}

const headEnd = Buffer.from('\r\n\r\n')

export function encode({ path, body, token }: Question): Buffer {
  const text = Buffer.from(JSON.stringify(body))
  const authorization = token ? `authorization: Bearer ${token}\r\n` : ''
  const head = `POST ${path} HTTP/1.1\r\nhost: 127.0.0.1\r\ncontent-type: application/json\r\naccept: application/json\r\n${authorization}content-length: ${text.length}\r\n\r\n`
  return Buffer.concat([Buffer.from(head), text])
}

/** Status and whole length of the answer at the start of a buffer; null while its head is not complete. */
function headOf(buffer: Buffer): { status: number; bodyStart: number; length: number } | null {
  const end = buffer.indexOf(headEnd)
  if (end < 0) return null
  const head = buffer.toString('latin1', 0, end)
  const length = /content-length: (\d+)/i.exec(head)?.[1]
  if (length === undefined) throw new Error(`an answer without its length: ${head}`)
  return { status: Number(head.slice(9, 12)), bodyStart: end + 4, length: Number(length) }
}

export function percentile(sorted: ArrayLike<number>, share: number): number {
  return sorted.length === 0
    ? 0
    : (sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? 0)
}

/** Ask on all connections until the time is over; answers under way are awaited, and counted only if in time. */
export async function runLoad({
  port,
  connections,
  seconds,
  next,
  expected,
}: LoadOptions): Promise<LoadResult> {
  const latencies: number[] = []
  const marker = Buffer.from(expected)
  const errors = Buffer.from('"errors":[')
  let failures = 0
  let firstFailure: string | null = null
  const start = performance.now()
  const end = start + seconds * 1000

  const one = (index: number): Promise<void> =>
    new Promise((resolve, reject) => {
      const socket: Socket = connect({ port, host: '127.0.0.1', noDelay: true })
      let pending: Buffer = Buffer.alloc(0)
      let sentAt = 0
      const ask = () => {
        sentAt = performance.now()
        if (sentAt >= end) return socket.end()
        return socket.write(encode(next(index)))
      }
      socket.setTimeout(30_000, () => socket.destroy(new Error('no answer within 30 seconds')))
      socket.on('connect', ask)
      socket.on('data', (chunk: Buffer) => {
        pending = pending.length === 0 ? chunk : Buffer.concat([pending, chunk])
        const head = headOf(pending)
        if (!head || pending.length < head.bodyStart + head.length) return
        const body = pending.subarray(head.bodyStart, head.bodyStart + head.length)
        const at = performance.now()
        if (head.status !== 200 || !body.includes(marker) || body.includes(errors)) {
          failures++
          firstFailure ??= `${head.status} ${body.toString().slice(0, 400)}`
        }
        if (at <= end) latencies.push(at - sentAt)
        pending = Buffer.alloc(0)
        ask()
      })
      socket.on('error', reject)
      socket.on('close', () => resolve())
    })

  await Promise.all(Array.from({ length: connections }, (_, index) => one(index)))
  const sorted = Float64Array.from(latencies).sort()
  return {
    requests: sorted.length,
    perSecond: sorted.length / seconds,
    p50: percentile(sorted, 0.5),
    p95: percentile(sorted, 0.95),
    p99: percentile(sorted, 0.99),
    failures,
    firstFailure,
  }
}
