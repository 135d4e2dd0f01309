/** The bench's own world: its cluster, kept for the next run, with the large data set and sessions to ask with. */
import { type ChildProcess, spawn } from 'node:child_process'
import { createHash } from 'node:crypto'
import { openSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { createServer } from 'node:net'
import { join } from 'node:path'
import pg from 'pg'
import { seedLarge } from '../../../../prisma/seed/large.ts'
import { largeSlug, scaledSize } from '../../../../prisma/seed/large/size.ts'
import { buildApi, generateClient } from '../build.ts'
import { dropDatabase, ensureDatabase, siblingUrl, withClient } from '../database.ts'
import { applyMigrations } from '../migrations.ts'
import { apiDirectory, dataDirectory, migrationsDirectory, root } from '../paths.ts'
import { startCluster } from '../postgres.ts'
import { documents } from './documents.ts'

const directory = join(dataDirectory, 'bench')

/** As a small server of production would be set; durable, for supports are answered only when they are. */
const settings = {
  shared_buffers: '1GB',
  max_wal_size: '4GB',
  shared_preload_libraries: 'pg_stat_statements',
  'pg_stat_statements.track': 'top',
}

export interface World {
  url: string
  client: pg.Client
  toolId: string
  slugs: string[]
  themes: string[]
  /** Ideas with the most comments. */
  talked: string[]
  /** An idea to support through the application and one through the limit; nobody of the voters wrote them. */
  hot: { ours: string; limit: string }
  /** Sessions of distinct people, by number. */
  tokenOf: (person: number) => string
  people: number
  /** Process id of PostgreSQL. */
  postgres: number
  stop: () => Promise<void>
}

/** Changes with the migrations: old data is then made anew. */
function schemaMark(): string {
  const hash = createHash('sha256')
  for (const name of readdirSync(migrationsDirectory, { recursive: true, encoding: 'utf8' }).sort()) {
    if (name.endsWith('.sql')) hash.update(readFileSync(join(migrationsDirectory, name)))
  }
  return hash.digest('hex').slice(0, 8)
}

async function ensureData(adminUrl: string, ideas: number, say: (text: string) => void): Promise<string> {
  const prefix = `large_${ideas}_`
  const name = `${prefix}${schemaMark()}`
  const url = siblingUrl(adminUrl, name)
  const { rows } = await withClient(adminUrl, (client) =>
    client.query<{ datname: string }>('SELECT datname FROM pg_database WHERE datname LIKE $1', [
      `${prefix}%`,
    ]),
  )
  for (const { datname } of rows) if (datname !== name) await dropDatabase(siblingUrl(adminUrl, datname))
  await ensureDatabase(url)
  await applyMigrations(url)
  const start = performance.now()
  if (await seedLarge(url, scaledSize(ideas)))
    say(`Données prêtes en ${((performance.now() - start) / 1000).toFixed(0)}\u00a0s.`)
  return url
}

const tokenOf = (person: number): string => `bench-session-token-${person}`

/** Sessions straight in their table: what is measured is their use, not the sending of codes. */
async function makeSessions(client: pg.Client, people: number, excluded: string[]): Promise<void> {
  await client.query(
    `DELETE FROM session WHERE token_hash IN (
    SELECT sha256(convert_to('bench-session-token-' || n, 'UTF8')) FROM generate_series(0, $1::int - 1) n)`,
    [people],
  )
  await client.query(
    `INSERT INTO session (id, token_hash, participant_id, expires_at)
     SELECT gen_random_uuid(), sha256(convert_to('bench-session-token-' || row_number() OVER (ORDER BY id) - 1, 'UTF8')), id, now() + interval '1 day'
     FROM (SELECT id FROM participant WHERE email LIKE 'personne-%' AND id NOT IN (
       SELECT author_id FROM contribution WHERE id = ANY($2::uuid[])) ORDER BY id LIMIT $1) p`,
    [people, excluded],
  )
  await client.query('ANALYZE session')
}

export async function openWorld(ideas: number, say: (text: string) => void): Promise<World> {
  const cluster = await startCluster({ directory, settings })
  try {
    const url = await ensureData(cluster.url('postgres'), ideas, say)
    const client = new pg.Client({ connectionString: url })
    await client.connect()
    await client.query('CREATE EXTENSION IF NOT EXISTS pg_stat_statements')
    const list = async (text: string, values: unknown[] = []) =>
      (await client.query<{ value: string }>(text, values)).rows.map((row) => row.value)
    const [toolId = ''] = await list(
      'SELECT t.id AS value FROM tool t JOIN initiative i ON i.id = t.initiative_id WHERE i.slug = $1',
      [largeSlug],
    )
    const top = await list(
      'SELECT contribution_id AS value FROM contribution_rank WHERE tool_id = $1 ORDER BY supports DESC, contribution_id DESC LIMIT 40',
      [toolId],
    )
    const hot = { ours: top[20] ?? '', limit: top[30] ?? '' }
    const people = Math.min(100_000, ideas)
    await makeSessions(client, people, Object.values(hot))
    return {
      url,
      client,
      toolId,
      slugs: await list(`SELECT slug AS value FROM initiative i WHERE initiative_status(i, now()) = 'OPEN'`),
      themes: await list('SELECT key AS value FROM theme'),
      talked: await list(
        'SELECT contribution_id AS value FROM contribution_tally WHERE tool_id = $1 ORDER BY comments DESC LIMIT 200',
        [toolId],
      ),
      hot,
      tokenOf,
      people,
      postgres: cluster.pid,
      stop: async () => {
        await client.end()
        await cluster.stop()
      },
    }
  } catch (error) {
    await cluster.stop()
    throw error
  }
}

/** Take back what the voters gave to an idea, so that each round starts with people who have not supported it. */
export async function resetSupports(client: pg.Client, ideaId: string): Promise<void> {
  await client.query(
    `DELETE FROM rating r USING session s WHERE r.contribution_id = $1 AND s.participant_id = r.participant_id`,
    [ideaId],
  )
  await client.query(
    `UPDATE contribution_tally SET supports = (SELECT count(*) FROM rating WHERE contribution_id = $1 AND value > 0) WHERE contribution_id = $1`,
    [ideaId],
  )
  // The limit keeps no rank, and these are counters set by hand: the application ranks them again.
  await client.query('INSERT INTO rank_stale (contribution_id) VALUES ($1) ON CONFLICT DO NOTHING', [ideaId])
}

export interface Server {
  port: number
  pid: number
  stop: () => Promise<void>
}

const freePort = (): Promise<number> =>
  new Promise((resolve) => {
    const server = createServer()
    server.listen(0, '127.0.0.1', () => {
      const address = server.address()
      server.close(() => resolve(typeof address === 'object' && address ? address.port : 0))
    })
  })

function started(child: ChildProcess, name: string): Promise<{ port?: number }> {
  return new Promise((resolve, reject) => {
    child.once('message', (message) => resolve(message as { port?: number }))
    child.once('exit', (code) => reject(new Error(`${name} s’est arrêté au démarrage (code ${code}).`)))
  })
}

const stopOf = (child: ChildProcess) => async () => {
  if (child.exitCode !== null) return
  const ended = new Promise((resolve) => child.once('exit', resolve))
  child.kill('SIGTERM')
  const late = setTimeout(() => child.kill('SIGKILL'), 20_000)
  await ended
  clearTimeout(late)
}

const pool = '8'

/** The API as in production. */
export async function startApi(
  url: string,
  { profile, main }: { profile?: string; main?: string },
): Promise<Server> {
  if (!main) {
    await generateClient()
    await buildApi()
  }
  const documentsFile = join(directory, 'documents.json')
  writeFileSync(documentsFile, JSON.stringify(documents))
  const port = await freePort()
  const log = openSync(join(directory, 'api.log'), 'w')
  const flags = profile ? ['--cpu-prof', `--cpu-prof-dir=${profile}`] : []
  const child = spawn(
    process.execPath,
    [...flags, '--enable-source-maps', main ?? join(apiDirectory, 'dist/main.js')],
    {
      cwd: root,
      stdio: ['ignore', log, log, 'ipc'],
      env: {
        PATH: process.env['PATH'],
        NODE_ENV: 'production',
        WORKER: 'true',
        LOG_LEVEL: 'warn',
        // All the load comes from one address.
        ADDRESS_CEILING: '100000000',
        PORT: String(port),
        DATABASE_URL: url,
        DATABASE_POOL: pool,
        DOCUMENTS_FILE: documentsFile,
        FILES_DIRECTORY: join(directory, 'files'),
      },
    },
  )
  await started(child, 'L’API')
  return { port, pid: child.pid ?? 0, stop: stopOf(child) }
}

export async function startLimit(url: string): Promise<Server> {
  const child = spawn(process.execPath, [join(import.meta.dirname, 'limit.ts')], {
    cwd: root,
    stdio: ['ignore', 'inherit', 'inherit', 'ipc'],
    env: { PATH: process.env['PATH'], NODE_ENV: 'production', DATABASE_URL: url, DATABASE_POOL: pool },
  })
  const { port = 0 } = await started(child, 'Le serveur de référence')
  return { port, pid: child.pid ?? 0, stop: stopOf(child) }
}
