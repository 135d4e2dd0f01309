/** The database that the commands of the workshop work on: the developer's own, or the embedded one. */
import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import pg from 'pg'
import { dataDirectory } from './paths.ts'
import { startCluster } from './postgres.ts'

export interface ScriptDatabase {
  /** Connection string of the database, which exists. */
  url: string
  /** Stop the embedded server; nothing happens to a server of the developer's own. */
  stop: () => Promise<void>
  /** End a short command: stop the embedded server unless it was running before, for `pnpm start` may use it. */
  release: () => Promise<void>
}

export interface ScriptDatabaseOptions {
  /** Name of the database in the embedded server. */
  name?: string
  /** Folder of the embedded server. */
  directory?: string
  settings?: Record<string, string>
  /** Use the embedded server even when DATABASE_URL is set. */
  embedded?: boolean
}

/** The same server, another of its databases. */
export function siblingUrl(url: string, database: string): string {
  const address = new URL(url)
  address.pathname = `/${database}`
  return address.toString()
}

export const databaseName = (url: string): string => decodeURIComponent(new URL(url).pathname.slice(1))

/** A server on this machine: what happens to it concerns nobody else. */
export const isLocal = (url: string): boolean =>
  ['localhost', '127.0.0.1', '[::1]', ''].includes(new URL(url).hostname)

/** Do something with a connection of one's own. */
export async function withClient<Result>(
  url: string,
  work: (client: pg.Client) => Promise<Result>,
): Promise<Result> {
  const client = new pg.Client({ connectionString: url, connectionTimeoutMillis: 10_000 })
  await client.connect()
  try {
    return await work(client)
  } finally {
    await client.end()
  }
}

/** Make the database when the server lacks it. */
export async function ensureDatabase(url: string): Promise<void> {
  const name = databaseName(url)
  await withClient(siblingUrl(url, 'postgres'), async (client) => {
    const { rowCount } = await client.query('SELECT 1 FROM pg_database WHERE datname = $1', [name])
    if (!rowCount) await client.query(`CREATE DATABASE ${pg.escapeIdentifier(name)}`)
  })
}

export async function dropDatabase(url: string): Promise<void> {
  await withClient(siblingUrl(url, 'postgres'), (client) =>
    client.query(`DROP DATABASE IF EXISTS ${pg.escapeIdentifier(databaseName(url))} WITH (FORCE)`),
  )
}

async function openOwn(url: string): Promise<ScriptDatabase> {
  if (!URL.canParse(url) || !/^postgres(ql)?:$/.test(new URL(url).protocol) || !databaseName(url)) {
    throw new Error('DATABASE_URL doit avoir la forme postgresql://utilisateur:motdepasse@serveur:5432/base.')
  }
  try {
    await withClient(url, (client) => client.query('SELECT 1'))
  } catch (error) {
    const { code } = error as { code?: string }
    // 3D000: the server is there, the database is not yet.
    if (code === '3D000') await ensureDatabase(url)
    else {
      throw new Error(`PostgreSQL ne répond pas à l’adresse ${new URL(url).host} donnée par DATABASE_URL.`, {
        cause: error,
      })
    }
  }
  const nothing = async () => undefined
  return { url, stop: nothing, release: nothing }
}

const readPid = (path: string): number =>
  existsSync(path) ? Number(readFileSync(path, 'utf8').split('\n')[0]) : 0

/** DATABASE_URL, or else the embedded server of `.data/postgres` with its database, started when it does not run. */
export async function openDatabaseForScripts({
  name = 'participe',
  directory = join(dataDirectory, 'postgres'),
  settings = {},
  embedded = false,
}: ScriptDatabaseOptions = {}): Promise<ScriptDatabase> {
  const own = process.env['DATABASE_URL']
  if (own && !embedded) return openOwn(own)
  const before = readPid(join(directory, 'cluster/postmaster.pid'))
  const cluster = await startCluster({ directory, settings })
  const url = cluster.url(name)
  await ensureDatabase(url)
  const adopted = before !== 0 && before === cluster.pid
  return { url, stop: cluster.stop, release: adopted ? async () => undefined : cluster.stop }
}
