import type { Client } from 'pg'
import { setTimeout as sleep } from 'node:timers/promises'
import type { Database } from './database.ts'
import type { Logger } from './logger.ts'

/**
 * Word between API processes on LISTEN/NOTIFY. It carries identifiers only, after the commit that made them true,
 * on a connection of its own: a NOTIFY inside a write transaction takes an instance-wide lock.
 */
export interface Bus {
  /** Tell every process, this one included. The same topic and id within `coalesce` ms go out once. */
  publish: (topic: string, id: string) => void
  /** Returns the way to stop listening. */
  subscribe: (topic: string, listener: (id: string) => void) => () => void
  close: () => Promise<void>
}

const channel = 'participe'

export async function openBus(database: Database, logger: Logger, coalesce = 100): Promise<Bus> {
  const listeners = new Map<string, Set<(id: string) => void>>()
  const outgoing = new Set<string>()
  let client: Client | null = null
  let closed = false
  let timer: NodeJS.Timeout | null = null

  const deliver = (payload: string) => {
    const separator = payload.indexOf(' ')
    const topic = payload.slice(0, separator)
    for (const listener of listeners.get(topic) ?? []) listener(payload.slice(separator + 1))
  }

  async function connect(): Promise<void> {
    const next = await database.connect()
    next.on('notification', ({ payload }) => payload && deliver(payload))
    next.on('error', () => void reconnect(next))
    next.on('end', () => void reconnect(next))
    await next.query(`LISTEN ${channel}`)
    client = next
  }

  async function reconnect(lost: Client): Promise<void> {
    if (closed || client !== lost) return
    client = null
    logger.warn('bus connection lost')
    while (!closed && client === null) {
      await sleep(100)
      await connect().catch(() => undefined)
    }
  }

  async function flush(): Promise<void> {
    timer = null
    const payloads = [...outgoing]
    outgoing.clear()
    try {
      if (!client) throw new Error('not connected')
      await client.query('SELECT pg_notify($1, payload) FROM unnest($2::text[]) payload', [channel, payloads])
    } catch {
      // Other processes learn it at their next read; this one hears it now.
      payloads.forEach(deliver)
    }
  }

  await connect()
  return {
    publish: (topic, id) => {
      if (closed) return
      outgoing.add(`${topic} ${id}`)
      timer ??= setTimeout(() => void flush(), coalesce)
    },
    subscribe: (topic, listener) => {
      const set = listeners.get(topic) ?? new Set()
      listeners.set(topic, set.add(listener))
      return () => void set.delete(listener)
    },
    close: async () => {
      closed = true
      if (timer) clearTimeout(timer)
      await client?.end().catch(() => undefined)
    },
  }
}
