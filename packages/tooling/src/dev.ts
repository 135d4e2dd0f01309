/** `pnpm dev`: the API started again at each change, the web application with hot reload on port 5173. */
import { type ChildProcess, spawn } from 'node:child_process'
import { watch } from 'node:fs'
import { join } from 'node:path'
import { bin, buildApi, generateClient } from './build.ts'
import { openDatabaseForScripts } from './database.ts'
import { applyMigrations } from './migrations.ts'
import { apiDirectory, root, webDirectory } from './paths.ts'

const port = process.env['PORT'] ?? '4000'
const database = await openDatabaseForScripts()
await generateClient()
await applyMigrations(database.url)

let api: ChildProcess | null = null
let again: NodeJS.Timeout | null = null
let stopping = false

async function restart(): Promise<void> {
  try {
    await buildApi()
  } catch (error) {
    console.error(error instanceof Error ? error.message : error)
    return
  }
  const before = api
  if (before && before.exitCode === null) {
    const ended = new Promise((resolve) => before.once('exit', resolve))
    before.kill('SIGTERM')
    await ended
  }
  api = spawn(process.execPath, ['--enable-source-maps', join(apiDirectory, 'dist/main.js')], {
    cwd: root,
    stdio: ['ignore', 'inherit', 'inherit', 'ipc'],
    env: {
      NODE_ENV: 'development',
      DEMONSTRATION: 'true',
      ...process.env,
      PORT: port,
      DATABASE_URL: database.url,
      PUBLIC_URL: 'http://localhost:5173',
    },
  })
}

await restart()
watch(join(apiDirectory, 'src'), { recursive: true }, () => {
  if (again) clearTimeout(again)
  again = setTimeout(() => void restart(), 150)
})
const web = spawn(bin(webDirectory, 'vite'), ['--port', '5173', '--strictPort'], {
  cwd: webDirectory,
  stdio: 'inherit',
  env: { ...process.env, API_URL: `http://localhost:${port}` },
})

async function stop(): Promise<void> {
  if (stopping) return
  stopping = true
  web.kill('SIGTERM')
  api?.kill('SIGTERM')
  await database.stop()
  process.exit(0)
}
for (const signal of ['SIGINT', 'SIGTERM'] as const) process.on(signal, () => void stop())
