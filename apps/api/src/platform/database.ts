import { createHash } from 'node:crypto'
import { PrismaPg } from '@prisma/adapter-pg'
import pg from 'pg'
import { Prisma, PrismaClient } from '../generated/prisma/client.ts'
import { Overloaded } from './errors.ts'
import type { Logger } from './logger.ts'

export { Prisma }
export type Transaction = Prisma.TransactionClient
/** What reads and writes may run on: the database itself or a transaction of it. */
export type Db = PrismaClient | Transaction

export interface Database {
  prisma: PrismaClient
  /** Run one named, prepared statement; the way of the hot paths. */
  sql: <Row extends pg.QueryResultRow>(text: string, values?: readonly unknown[]) => Promise<Row[]>
  /** All or nothing. */
  transaction: <Result>(work: (tx: Transaction) => Promise<Result>) => Promise<Result>
  /** A connection of one's own, for LISTEN. */
  connect: () => Promise<pg.Client>
  ping: () => Promise<boolean>
  close: () => Promise<void>
  /** Statements sent since the start, for the bench and the statement guard. */
  statements: () => number
}

export interface DatabaseOptions {
  url: string
  pool: number
  queue: number
  logger: Logger
}

const nameOf = (text: string): string => createHash('sha1').update(text).digest('base64url').slice(0, 20)
const names = new Map<string, string>()

/** Filters combine into more texts than a connection should remember; beyond these a statement is planned each time. */
const namedStatements = 1_000

/** The statement's name, computed once: PostgreSQL then parses and plans it once per connection. */
function statementName(text: string): string | undefined {
  let name = names.get(text)
  if (!name) {
    if (names.size >= namedStatements) return undefined
    name = nameOf(text)
    names.set(text, name)
  }
  return name
}

const withoutNul = (value: unknown): unknown => {
  if (typeof value === 'string') return value.includes('\0') ? value.replaceAll('\0', '') : value
  return Array.isArray(value) ? value.map(withoutNul) : value
}

/** PostgreSQL's text holds no NUL: a parameter loses it here, whatever way it came, rather than fail. */
class TextSafeClient extends pg.Client {
  constructor(config?: string | pg.ClientConfig) {
    super(config)
    const send = this.query.bind(this) as (...given: unknown[]) => unknown
    const safely = (statement: unknown, ...rest: unknown[]) => send(withSafeText(statement), ...rest)
    this.query = safely as typeof this.query
  }
}

function withSafeText(statement: unknown): unknown {
  if (!statement || typeof statement !== 'object' || statement instanceof pg.Query) return statement
  const { values } = statement as { values?: unknown }
  return Array.isArray(values) ? { ...statement, values: values.map(withoutNul) } : statement
}

export function openDatabase({ url, pool: size, queue, logger }: DatabaseOptions): Database {
  const pool = new pg.Pool({
    Client: TextSafeClient,
    connectionString: url,
    max: size,
    connectionTimeoutMillis: 5_000,
    idleTimeoutMillis: 30_000,
    options: '-c statement_timeout=15000 -c lock_timeout=5000 -c idle_in_transaction_session_timeout=10000',
  })
  // Without a listener a restart of PostgreSQL would end this process.
  pool.on('error', (error) => logger.warn({ err: error.message }, 'database connection lost'))
  let statements = 0
  pool.on('connect', (client) => {
    client.on('error', (error) => logger.warn({ err: error.message }, 'database connection lost'))
  })
  const adapter = new PrismaPg(pool, {
    statementNameGenerator: ({ sql }) => statementName(sql) ?? nameOf(sql),
  })
  const prisma = new PrismaClient({ adapter, transactionOptions: { timeout: 10_000, maxWait: 5_000 } })

  return {
    prisma,
    sql: async <Row extends pg.QueryResultRow>(text: string, values: readonly unknown[] = []) => {
      if (pool.waitingCount >= queue) throw new Overloaded()
      statements++
      const result = await pool.query<Row>({ name: statementName(text), text, values: [...values] })
      return result.rows
    },
    transaction: (work) => {
      if (pool.waitingCount >= queue) throw new Overloaded()
      return prisma.$transaction(work)
    },
    connect: async () => {
      const client = new pg.Client({ connectionString: url, keepAlive: true })
      await client.connect()
      return client
    },
    ping: async () => {
      try {
        await pool.query('SELECT 1')
        return true
      } catch {
        return false
      }
    },
    close: async () => {
      await prisma.$disconnect()
      if (!pool.ended) await pool.end()
    },
    statements: () => statements,
  }
}

/** A unique key refused the write. */
export const isConflict = (error: unknown): boolean =>
  error instanceof Prisma.PrismaClientKnownRequestError && error.code === 'P2002'

const lostConnection = new Set([
  '57P01',
  '57P02',
  '57P03',
  '08000',
  '08003',
  '08006',
  'ECONNREFUSED',
  'ECONNRESET',
  'P1001',
  'P1017',
  'P2024',
  'P2028',
])

/** The database could not be reached: the request may be tried again. */
export function isUnavailable(error: unknown): boolean {
  if (error instanceof Overloaded) return true
  if (!(error instanceof Error)) return false
  const code = (error as { code?: string }).code ?? ''
  return (
    lostConnection.has(code) ||
    /Connection terminated|timeout exceeded when trying to connect|ECONNREFUSED|terminating connection/.test(
      error.message,
    ) ||
    (error.cause !== undefined && isUnavailable(error.cause))
  )
}
