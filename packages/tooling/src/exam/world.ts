/** What exams run on: a PostgreSQL and an API of their own, supporters that remember every acknowledgement. */
import { type ChildProcess, spawn } from 'node:child_process'
import { createHash, randomBytes, randomUUID } from 'node:crypto'
import { mkdtempSync, rmSync } from 'node:fs'
import { Agent, request } from 'node:http'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import pg from 'pg'
import { buildApi, generateClient } from '../build.ts'
import { applyMigrations } from '../migrations.ts'
import { apiDirectory, root } from '../paths.ts'
import { type Cluster, startCluster } from '../postgres.ts'

export interface ExamWorld {
  directory: string
  cluster: Cluster
  databaseUrl: string
  ideaIds: string[]
  tokens: string[]
  port: number
}

const uuid = (n: number) => `01900000-0000-7000-8000-${n.toString(16).padStart(12, '0')}`

/** Durable settings, as in production: an exam about losing nothing must not switch that off. */
export async function openExamWorld(supporters: number, ideas: number): Promise<ExamWorld> {
  await generateClient()
  await buildApi()
  const directory = mkdtempSync(join(tmpdir(), 'participe-exam-'))
  const cluster = await startCluster({ directory })
  const databaseUrl = cluster.url('postgres')
  await applyMigrations(databaseUrl)
  const tokens = Array.from({ length: supporters }, () => randomBytes(32).toString('base64url'))
  const ideaIds = Array.from({ length: ideas }, (_, n) => uuid(1000 + n))
  const client = new pg.Client({ connectionString: databaseUrl })
  await client.connect()
  const empty = `'{"fr":""}'`
  await client.query(
    `INSERT INTO organization (id, slug, name, kind) VALUES ('${uuid(1)}', 'o', 'Organisme', 'AGENCY')`,
  )
  await client.query(`INSERT INTO initiative (id, slug, organization_id, title, summary, description, how_it_works, reasons, decision_maker, promise,
      open_to_change, not_open_to_change, affected, planned_use, background, other_ways, short_notice_reason, late_reason, cancel_reason, opens_at, closes_at, published_at)
    VALUES ('${uuid(2)}', 'i', '${uuid(1)}', '{"fr":"Examen"}', ${Array(15).fill(empty).join(', ')}, now() - interval '1 day', now() + interval '30 days', now() - interval '1 day')`)
  await client.query(`INSERT INTO initiative_tally (initiative_id) VALUES ('${uuid(2)}')`)
  await client.query(
    `INSERT INTO tool (id, initiative_id, tool_key, title, settings) VALUES ('${uuid(3)}', '${uuid(2)}', 'idea-collection', '{"fr":"Idées"}', '{"rating":{"mode":"SUPPORT","limit":null,"minimum":0}}')`,
  )
  for (const id of ideaIds) {
    await client.query(`INSERT INTO contribution (id, tool_id, initiative_id, organization_id, kind, author_name, consent_version, title, body, status, receipt_number, created_at)
      VALUES ('${id}', '${uuid(3)}', '${uuid(2)}', '${uuid(1)}', 'idea', 'A', '1', 'Idée', 'Texte', 'PUBLISHED', '${id.slice(-9)}', now())`)
    await client.query(
      `INSERT INTO contribution_tally (contribution_id, tool_id) VALUES ('${id}', '${uuid(3)}')`,
    )
    await client.query(
      `INSERT INTO contribution_rank (contribution_id, tool_id, created_at) VALUES ('${id}', '${uuid(3)}', now())`,
    )
  }
  for (const token of tokens) {
    const person = randomUUID()
    await client.query('INSERT INTO participant (id, email, public_name) VALUES ($1, $2, $3)', [
      person,
      `${person}@exemple.quebec`,
      'Participant',
    ])
    await client.query(
      `INSERT INTO session (id, token_hash, participant_id, expires_at) VALUES ($1, $2, $3, now() + interval '1 day')`,
      [randomUUID(), createHash('sha256').update(token).digest(), person],
    )
  }
  await client.end()
  return {
    directory,
    cluster,
    databaseUrl,
    ideaIds,
    tokens,
    port: 20_000 + Math.floor(Math.random() * 20_000),
  }
}

export async function closeExamWorld(world: ExamWorld): Promise<void> {
  await world.cluster.stop()
  rmSync(world.directory, { recursive: true, force: true })
}

export interface Api {
  process: ChildProcess
  exited: Promise<number | null>
}

export async function startApi(world: ExamWorld, variables: NodeJS.ProcessEnv = {}): Promise<Api> {
  const child = spawn(process.execPath, [join(apiDirectory, 'dist/main.js')], {
    cwd: root,
    stdio: ['ignore', 'ignore', 'inherit', 'ipc'],
    env: {
      ...process.env,
      NODE_ENV: 'production',
      LOG_LEVEL: 'silent',
      // Every supporter of an exam has the same address.
      ADDRESS_CEILING: '100000000',
      PORT: String(world.port),
      DATABASE_URL: world.databaseUrl,
      ...variables,
    },
  })
  const exited = new Promise<number | null>((resolve) => child.once('exit', (code) => resolve(code)))
  await new Promise<void>((resolve, reject) => {
    child.once('message', () => resolve())
    child.once('exit', (code) => reject(new Error(`the API stopped at its start (${code ?? 'signal'})`)))
  })
  return { process: child, exited }
}

export type Outcome =
  | { kind: 'answered'; status: number; body: string }
  | { kind: 'refused' }
  | { kind: 'broken' }
  | { kind: 'hung' }

export const hungAfter = 10_000

/** One request, never waited for longer than `hungAfter`. */
export function post(
  port: number,
  body: unknown,
  headers: Record<string, string> = {},
  agent?: Agent,
): Promise<Outcome> {
  const payload = typeof body === 'string' ? body : JSON.stringify(body)
  return new Promise((resolve) => {
    let sent = false
    const call = request(
      {
        host: '127.0.0.1',
        port,
        path: '/graphql',
        method: 'POST',
        agent,
        headers: {
          'content-type': 'application/json',
          'content-length': Buffer.byteLength(payload),
          ...headers,
        },
      },
      (response) => {
        let text = ''
        response.setEncoding('utf8')
        response.on('data', (chunk: string) => (text += chunk))
        response.on('end', () => resolve({ kind: 'answered', status: response.statusCode ?? 0, body: text }))
        response.on('error', () => resolve({ kind: 'broken' }))
      },
    )
    const timer = setTimeout(() => {
      resolve({ kind: 'hung' })
      call.destroy()
    }, hungAfter)
    call.on('socket', (socket) => {
      if (socket.connecting) socket.once('connect', () => (sent = true))
      else sent = true
    })
    call.on('error', (error: NodeJS.ErrnoException) =>
      resolve(!sent || error.code === 'ECONNREFUSED' ? { kind: 'refused' } : { kind: 'broken' }),
    )
    call.on('close', () => clearTimeout(timer))
    call.end(payload)
  })
}

const mutation =
  'mutation ($input: RateContributionInput!) { rateContribution(input: $input) { value supports problems { code } } }'

export interface Crowd {
  /** What each supporter last had acknowledged, by token and idea: 1, 0, or null when an answer never came since. */
  acknowledged: Map<string, 0 | 1 | null>
  answered: () => number
  hung: () => number
  broken: () => number
  /** When a support was last acknowledged. */
  lastSuccess: () => number
  stop: () => Promise<void>
}

/** Supporters that support and withdraw without pause, each on its own connection. An unanswered request is asked again, unchanged. */
export function startCrowd(world: ExamWorld): Crowd {
  const acknowledged = new Map<string, 0 | 1 | null>()
  let running = true
  let answered = 0
  let hung = 0
  let broken = 0
  let lastSuccess = 0
  const supporters = world.tokens.map(async (token, index) => {
    const agent = new Agent({ keepAlive: true, maxSockets: 1 })
    let turn = 0
    while (running) {
      const contributionId = world.ideaIds[(index + turn) % world.ideaIds.length] ?? ''
      const key = `${token} ${contributionId}`
      const value = acknowledged.get(key) === 1 ? 0 : 1
      for (;;) {
        const before = acknowledged.get(key) ?? 0
        acknowledged.set(key, null)
        const outcome = await post(
          world.port,
          { query: mutation, variables: { input: { contributionId, value } } },
          { authorization: `Bearer ${token}` },
          agent,
        )
        if (outcome.kind === 'answered' && outcome.status === 200) {
          const answer = JSON.parse(outcome.body) as {
            data?: { rateContribution?: { value: 0 | 1; problems: unknown[] } }
          }
          const done = answer.data?.rateContribution
          if (done && done.problems.length === 0) {
            acknowledged.set(key, value)
            answered++
            lastSuccess = Date.now()
            break
          }
        }
        if (outcome.kind === 'hung') hung++
        if (outcome.kind === 'broken') broken++
        // Refused before anything was sent: nothing can have changed.
        if (outcome.kind === 'refused') acknowledged.set(key, before)
        if (!running) break
        await new Promise((resolve) => setTimeout(resolve, 20))
      }
      turn++
      // A person may rate ten times a second at most: the limit is not what is examined here.
      await new Promise((resolve) => setTimeout(resolve, 110))
    }
    agent.destroy()
  })
  return {
    acknowledged,
    answered: () => answered,
    hung: () => hung,
    broken: () => broken,
    lastSuccess: () => lastSuccess,
    stop: async () => {
      running = false
      await Promise.all(supporters)
    },
  }
}

export interface Verdict {
  lost: number
  invented: number
  drift: number
}

/** Compare what was acknowledged with what is stored, and every counter with a recount. */
export async function judge(world: ExamWorld, crowd: Crowd): Promise<Verdict> {
  const client = new pg.Client({ connectionString: world.databaseUrl })
  await client.connect()
  const { rows } = await client.query<{ hash: Buffer; contribution_id: string }>(
    `SELECT s.token_hash AS hash, r.contribution_id FROM rating r JOIN session s ON s.participant_id = r.participant_id`,
  )
  const stored = new Set(rows.map((row) => `${row.hash.toString('hex')} ${row.contribution_id}`))
  let lost = 0
  let invented = 0
  for (const [key, value] of crowd.acknowledged) {
    const [token = '', id = ''] = key.split(' ')
    const there = stored.has(`${createHash('sha256').update(token).digest('hex')} ${id}`)
    if (value === 1 && !there) lost++
    if (value === 0 && there) invented++
  }
  const drift = await client.query(
    `SELECT 1 FROM contribution_tally t LEFT JOIN rating r USING (contribution_id) GROUP BY t.contribution_id, t.supports HAVING t.supports <> count(r.*)
     UNION ALL SELECT 1 FROM initiative_tally it WHERE it.participants <> (SELECT count(*) FROM participation p WHERE p.initiative_id = it.initiative_id)`,
  )
  await client.end()
  return { lost, invented, drift: drift.rowCount ?? 0 }
}
