/** Builds what changed: the Prisma client, the API (SWC), the web application (Vite). */
import { spawn } from 'node:child_process'
import { createHash } from 'node:crypto'
import {
  cpSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs'
import { delimiter, dirname, join, relative } from 'node:path'
import { transform } from '@swc/core'
import { apiDirectory, dataDirectory, root, schemaDirectory, webDirectory } from './paths.ts'

/** Programs of the workspace run on the workspace's own Node, also when this one was started by its path. */
const withOurNode = (): string => `${join(root, 'node_modules/.bin')}${delimiter}${process.env['PATH'] ?? ''}`

/** Run a program of the workspace; its output is shown when it fails. */
export function run(
  command: string,
  parameters: string[],
  options: { cwd?: string; env?: NodeJS.ProcessEnv } = {},
): Promise<string> {
  return new Promise((resolve, reject) => {
    const child = spawn(command, parameters, {
      cwd: options.cwd ?? root,
      env: { ...process.env, PATH: withOurNode(), ...options.env },
      stdio: ['ignore', 'pipe', 'pipe'],
    })
    let output = ''
    child.stdout.on('data', (chunk: Buffer) => (output += chunk.toString()))
    child.stderr.on('data', (chunk: Buffer) => (output += chunk.toString()))
    child.on('error', reject)
    child.on('close', (code) =>
      code === 0 ? resolve(output) : reject(new Error(`${command} ${parameters.join(' ')}\n${output}`)),
    )
  })
}

/** A program that a workspace package brings. */
export const bin = (directory: string, name: string): string => join(directory, 'node_modules/.bin', name)

function filesOf(paths: string[]): string[] {
  const ignored = /node_modules|[\\/](dist|generated|gallery)[\\/]|\.test\.tsx?$/
  return paths
    .filter(existsSync)
    .flatMap((path) =>
      statSync(path).isFile()
        ? [path]
        : readdirSync(path, { recursive: true, withFileTypes: true })
            .filter((entry) => entry.isFile())
            .map((entry) => join(entry.parentPath, entry.name)),
    )
    .filter((path) => !ignored.test(path))
    .sort()
}

function fingerprint(paths: string[]): string {
  const hash = createHash('sha256')
  for (const path of filesOf(paths))
    hash.update(relative(root, path)).update('\0').update(readFileSync(path)).update('\0')
  return hash.digest('hex')
}

const stamps = join(dataDirectory, 'build')

/** Do the work unless its sources are as they were and its product is there. */
async function unlessUnchanged(
  name: string,
  sources: string[],
  product: string,
  work: () => Promise<void>,
): Promise<boolean> {
  const stamp = join(stamps, name)
  const now = fingerprint(sources)
  if (existsSync(product) && existsSync(stamp) && readFileSync(stamp, 'utf8') === now) return false
  await work()
  mkdirSync(stamps, { recursive: true })
  writeFileSync(stamp, now)
  return true
}

const lockfile = join(root, 'pnpm-lock.yaml')

export const generateClient = (): Promise<boolean> =>
  unlessUnchanged(
    'prisma',
    [schemaDirectory, lockfile],
    join(apiDirectory, 'src/generated/prisma/client.ts'),
    async () => {
      // `generate` only checks that an engine file exists, it does not run it: any file will do where none can be had.
      await run(bin(join(root, 'packages/tooling'), 'prisma'), ['generate'], {
        env: { PRISMA_SCHEMA_ENGINE_BINARY: process.execPath },
      })
    },
  )

async function compileApi(): Promise<void> {
  const source = join(apiDirectory, 'src')
  const target = join(apiDirectory, 'dist')
  rmSync(target, { recursive: true, force: true })
  const files = readdirSync(source, { recursive: true, encoding: 'utf8' })
  for (const file of files) {
    const from = join(source, file)
    if (statSync(from).isDirectory() || file.endsWith('.test.ts')) continue
    const to = join(target, file.replace(/\.ts$/, '.js'))
    mkdirSync(dirname(to), { recursive: true })
    if (!file.endsWith('.ts')) {
      cpSync(from, to)
      continue
    }
    const { code, map } = await transform(readFileSync(from, 'utf8'), {
      filename: from,
      configFile: join(apiDirectory, '.swcrc'),
      sourceFileName: relative(dirname(to), from),
    })
    writeFileSync(
      to,
      `${code}\n//# sourceMappingURL=${file.split('/').pop()?.replace(/\.ts$/, '.js.map') ?? ''}\n`,
    )
    if (map) writeFileSync(`${to}.map`, map)
  }
}

export const buildApi = (): Promise<boolean> =>
  unlessUnchanged(
    'api',
    [join(apiDirectory, 'src'), join(apiDirectory, '.swcrc'), schemaDirectory, lockfile],
    join(apiDirectory, 'dist/main.js'),
    compileApi,
  )

export const buildWeb = (): Promise<boolean> =>
  unlessUnchanged(
    'web',
    [
      'apps/web/src',
      'apps/web/public',
      'apps/web/index.html',
      'apps/web/vite.config.ts',
      'apps/web/build',
      'packages/ui/src',
      'packages/formatting/src',
      'packages/schema',
      'pnpm-lock.yaml',
    ].map((path) => join(root, path)),
    join(webDirectory, 'dist/index.html'),
    async () => {
      const vite = (...more: string[]) =>
        run(bin(webDirectory, 'vite'), ['build', '--logLevel', 'warn', ...more], {
          cwd: webDirectory,
          env: { NODE_ENV: 'production' },
        })
      // The same pages twice: for browsers, and for the server that draws them first.
      await vite()
      await vite('--ssr', 'src/server.tsx', '--outDir', 'dist-server')
    },
  )
