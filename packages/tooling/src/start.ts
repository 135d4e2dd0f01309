/** `pnpm start`: a working Participe from a fresh clone, and again in seconds. */
import { type ChildProcess, spawn } from 'node:child_process'
import { createServer } from 'node:net'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { buildApi, buildWeb, generateClient } from './build.ts'
import { openDatabaseForScripts } from './database.ts'
import { applyMigrations } from './migrations.ts'
import { apiDirectory, dataDirectory, root, webDirectory } from './paths.ts'

const say = (text: string) => process.stdout.write(`${text}\n`)
const fail = (sentence: string): never => {
  console.error(`\n  ${sentence}\n`)
  process.exit(1)
}

function readPort(): number {
  const text = process.env['PORT'] ?? '4000'
  const port = Number(text)
  if (!Number.isInteger(port) || port < 1 || port > 65535)
    fail(`PORT vaut « ${text} »\u00a0: donnez un nombre de 1 à 65535.`)
  return port
}

const isFree = (port: number): Promise<boolean> =>
  new Promise((resolve) => {
    const server = createServer()
    server.once('error', () => resolve(false))
    server.listen(port, '127.0.0.1', () => server.close(() => resolve(true)))
  })

async function step<Result>(label: string, work: () => Promise<Result>): Promise<Result> {
  process.stdout.write(`  ${label} … `)
  const start = Date.now()
  const result = await work()
  say(`${((Date.now() - start) / 1000).toFixed(1).replace('.', ',')}\u00a0s`)
  return result
}

function panel(
  port: number,
  accounts: readonly { label: string; email: string }[],
  ownDatabase: boolean,
): void {
  const address = `http://localhost:${port}`
  const line = '─'.repeat(72)
  say(`\n${line}\n  Participe est prêt.\n`)
  say(`  Portail             ${address}`)
  say(`  Espace des organismes  ${address}/bureau`)
  say(`  API GraphQL         ${address}/graphql`)
  say(`  Boîte aux lettres   ${address}/boite-aux-lettres  (les courriels envoyés, avec les codes)`)
  say('\n  Comptes de démonstration (le code arrive dans la boîte aux lettres)')
  for (const { label, email } of accounts.slice(0, 6)) say(`    ${email.padEnd(46)} ${label}`)
  say(
    `\n  Données             ${ownDatabase ? 'votre PostgreSQL (DATABASE_URL)' : join(dataDirectory, 'postgres')}`,
  )
  say('  Arrêter             Ctrl-C')
  say(`${line}\n`)
}

function startApi(port: number, databaseUrl: string): Promise<ChildProcess> {
  const api = spawn(process.execPath, ['--enable-source-maps', join(apiDirectory, 'dist/main.js')], {
    cwd: root,
    // Its own group: Ctrl-C reaches this process, which lets requests end before the database stops.
    detached: true,
    stdio: ['ignore', 'inherit', 'inherit', 'ipc'],
    env: {
      NODE_ENV: 'production',
      DEMONSTRATION: 'true',
      LOG_LEVEL: 'warn',
      ...process.env,
      PORT: String(port),
      DATABASE_URL: databaseUrl,
      WEB_DIRECTORY: join(webDirectory, 'dist'),
      DOCUMENTS_FILE: join(root, 'packages/schema/src/generated/persisted-documents.json'),
      FILES_DIRECTORY: process.env['FILES_DIRECTORY'] ?? join(dataDirectory, 'files'),
    },
  })
  return new Promise((resolve, reject) => {
    api.once('message', () => resolve(api))
    api.once('exit', (code) =>
      reject(new Error(`l’API s’est arrêtée au démarrage (code ${code ?? 'inconnu'})`)),
    )
  })
}

/** An API whose starter was killed needs a moment to end by itself. */
async function becomesFree(port: number): Promise<boolean> {
  for (let tries = 0; tries < 40; tries++) {
    if (await isFree(port)) return true
    await sleep(100)
  }
  return false
}

const port = readPort()
if (!(await becomesFree(port)))
  fail(
    `Le port ${port} est déjà utilisé. Fermez l’autre programme, ou choisissez un port\u00a0: PORT=4001 npx -y pnpm@12 start`,
  )

say('\n  Participe démarre.\n')
let api: ChildProcess | null = null
let stopping = false
const database = await step('Base de données', () => openDatabaseForScripts()).catch((error: Error) =>
  fail(error.message),
)

async function stop(code: number): Promise<void> {
  if (stopping) return
  stopping = true
  say('\n  Arrêt en cours …')
  const running = api
  if (running && running.exitCode === null) {
    const ended = new Promise((resolve) => running.once('exit', resolve))
    running.kill('SIGTERM')
    await ended
  }
  await database.stop()
  say('  Tout est arrêté. Rien n’est perdu.')
  process.exit(code)
}
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(signal, () => void stop(0))

try {
  await step('Structure des données', () => applyMigrations(database.url))
  await step('Client Prisma', generateClient)
  await step('API', buildApi)
  await step('Application Web', buildWeb)
  const { demonstrationAccounts, seedDemonstration } = (await import(join(root, 'prisma/seed/demo.ts'))) as {
    demonstrationAccounts: readonly { label: string; email: string }[]
    seedDemonstration: (url: string, now: Date) => Promise<unknown>
  }
  if (process.env['DEMONSTRATION'] !== 'false') {
    await step('Données de démonstration', () => seedDemonstration(database.url, new Date()))
  }
  api = await step('Services', () => startApi(port, database.url))
  api.once('exit', (code) => {
    if (!stopping) {
      console.error(`  L’API s’est arrêtée (code ${code ?? 'inconnu'}).`)
      void stop(1)
    }
  })
  panel(port, demonstrationAccounts, process.env['DATABASE_URL'] !== undefined)
} catch (error) {
  console.error(`\n  ${error instanceof Error ? error.message : String(error)}\n`)
  await stop(1)
}
