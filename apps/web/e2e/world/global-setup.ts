import { spawn } from 'node:child_process'
import type { ChildProcess } from 'node:child_process'
import { mkdtempSync } from 'node:fs'
import { createServer } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { buildApi, buildWeb, generateClient } from '@participe/tooling/build.ts'
import { applyMigrations } from '@participe/tooling/migrations.ts'
import { apiDirectory, root, webDirectory } from '@participe/tooling/paths.ts'
import { startCluster } from '@participe/tooling/postgres.ts'
import type { Cluster } from '@participe/tooling/postgres.ts'
import { seedDemonstration } from '../../../../prisma/seed/demo.ts'

export interface JourneyWorld {
  api: ChildProcess
  cluster: Cluster
  directory: string
}

const patience = 60_000
/** What a power cut would lose does not matter here. */
const settings = { fsync: 'off', synchronous_commit: 'off', full_page_writes: 'off' }

const freePort = (): Promise<number> =>
  new Promise((resolve, reject) => {
    const server = createServer()
    server.on('error', reject)
    server.listen(0, '127.0.0.1', () => {
      const address = server.address()
      server.close(() =>
        typeof address === 'object' && address ? resolve(address.port) : reject(new Error('no port')),
      )
    })
  })

async function ready(address: string, api: ChildProcess): Promise<void> {
  for (const end = Date.now() + patience; Date.now() < end; await sleep(100)) {
    if (api.exitCode !== null) throw new Error(`the API stopped at its start, code ${api.exitCode}`)
    const answer = await fetch(`${address}/health/ready`).catch(() => null)
    if (answer?.ok) return
  }
  throw new Error('the API is not ready after a minute')
}

/** The whole product as it is delivered: PostgreSQL, the demonstration, the built API that serves the built pages. */
export default async function setup(): Promise<void> {
  await generateClient()
  await buildApi()
  // A built application from elsewhere, for who is in the middle of changing this one.
  const built = process.env['E2E_WEB_DIRECTORY']
  if (!built) await buildWeb()
  const directory = mkdtempSync(join(tmpdir(), 'participe-journeys-'))
  const cluster = await startCluster({ directory, settings })
  const databaseUrl = cluster.url('postgres')
  await applyMigrations(databaseUrl)
  await seedDemonstration(databaseUrl, new Date())
  const port = await freePort()
  const address = `http://localhost:${port}`
  const api = spawn(process.execPath, ['--enable-source-maps', join(apiDirectory, 'dist/main.js')], {
    cwd: root,
    stdio: ['ignore', 'inherit', 'inherit'],
    env: {
      ...process.env,
      NODE_ENV: 'production',
      NODE_OPTIONS: '',
      DEMONSTRATION: 'true',
      LOG_LEVEL: 'warn',
      PORT: String(port),
      HOST: 'localhost',
      PUBLIC_URL: address,
      DATABASE_URL: databaseUrl,
      WEB_DIRECTORY: built ?? join(webDirectory, 'dist'),
      DOCUMENTS_FILE: join(root, 'packages/schema/src/generated/persisted-documents.json'),
      FILES_DIRECTORY: join(directory, 'files'),
    },
  })
  const world: JourneyWorld = { api, cluster, directory }
  ;(globalThis as { participeJourneys?: JourneyWorld }).participeJourneys = world
  await ready(address, api)
  process.env['PARTICIPE_JOURNEYS'] = address
}
