/** One PostgreSQL for the whole run, a template with all migrations, and a fresh database for each test file. */
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import pg from 'pg'
import { applyMigrations } from '@participe/tooling/migrations.ts'
import { prepareJobs } from '../src/platform/jobs.ts'
import { type Cluster, startCluster } from '@participe/tooling/postgres.ts'

const template = 'participe_template'
/** A test cluster may lose everything at a power cut: that makes it fast. */
const settings = {
  fsync: 'off',
  synchronous_commit: 'off',
  full_page_writes: 'off',
  shared_buffers: '128MB',
  max_connections: '200',
}

export interface TestCluster {
  cluster: Cluster
  directory: string
  stop: () => Promise<void>
}

export async function openTestCluster(): Promise<TestCluster> {
  const directory = mkdtempSync(join(tmpdir(), 'participe-test-'))
  const cluster = await startCluster({ directory, settings })
  const client = new pg.Client({ connectionString: cluster.url('postgres') })
  await client.connect()
  await client.query(`CREATE DATABASE ${template}`)
  await client.end()
  await applyMigrations(cluster.url(template))
  await prepareJobs(cluster.url(template))
  return {
    cluster,
    directory,
    stop: async () => {
      await cluster.stop()
      rmSync(directory, { recursive: true, force: true })
    },
  }
}

/** A database of one's own, copied from the template. */
export async function freshDatabase(adminUrl: string): Promise<string> {
  const name = `t_${crypto.randomUUID().replaceAll('-', '')}`
  const client = new pg.Client({ connectionString: adminUrl })
  await client.connect()
  try {
    // Two test files copy at the same time: the template must have no session, so they take turns.
    await client.query('SELECT pg_advisory_lock(1)')
    await client.query(`CREATE DATABASE ${name} TEMPLATE ${template}`)
  } finally {
    await client.end()
  }
  const url = new URL(adminUrl)
  url.pathname = `/${name}`
  return url.toString()
}
