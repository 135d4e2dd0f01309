import type { ChildProcess } from 'node:child_process'
import { mkdtempSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { buildApi, buildWeb, generateClient } from '@participe/tooling/build.ts'
import { applyMigrations } from '@participe/tooling/migrations.ts'
import { startCluster } from '@participe/tooling/postgres.ts'
import type { Cluster } from '@participe/tooling/postgres.ts'
import { seedDemonstration } from '../../../../prisma/seed/demo.ts'
import { serve } from './serve.ts'

export interface JourneyWorld {
  api: ChildProcess
  cluster: Cluster
  directory: string
}

/** What a power cut would lose does not matter here. */
const settings = { fsync: 'off', synchronous_commit: 'off', full_page_writes: 'off' }

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
  const { api, address } = await serve(databaseUrl, join(directory, 'files'))
  const world: JourneyWorld = { api, cluster, directory }
  ;(globalThis as { participeJourneys?: JourneyWorld }).participeJourneys = world
  process.env['PARTICIPE_JOURNEYS_CLUSTER'] = cluster.url('postgres')
  process.env['PARTICIPE_JOURNEYS'] = address
}
