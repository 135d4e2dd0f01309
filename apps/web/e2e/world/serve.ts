import { spawn } from 'node:child_process'
import type { ChildProcess } from 'node:child_process'
import { createServer } from 'node:net'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { apiDirectory, root, webDirectory } from '@participe/tooling/paths.ts'

const patience = 60_000

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

export interface Served {
  api: ChildProcess
  address: string
}

/** The built API with the built pages, on a database that is ready. */
export async function serve(databaseUrl: string, filesDirectory: string): Promise<Served> {
  const built = process.env['E2E_WEB_DIRECTORY']
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
      FILES_DIRECTORY: filesDirectory,
    },
  })
  await ready(address, api)
  return { api, address }
}
