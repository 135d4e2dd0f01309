/**
 * Migrations by Prisma's own schema engine, in process: the native engine cannot be downloaded everywhere.
 * It writes the standard `_prisma_migrations` table, so `prisma migrate deploy` works on the same database.
 */
import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { PrismaPg } from '@prisma/adapter-pg'
import { bindMigrationAwareSqlAdapterFactory } from '@prisma/driver-adapter-utils'
import pg from 'pg'
import { startCluster } from './postgres.ts'
import { migrationsDirectory, schemaDirectory } from './paths.ts'

type Filters = { externalTables: string[]; externalEnums: string[] }
interface Engine {
  applyMigrations: (input: {
    migrationsList: object
    filters: Filters
  }) => Promise<{ appliedMigrationNames: string[] }>
  diagnoseMigrationHistory: (input: object) => Promise<{ history: unknown; failedMigrationNames: string[] }>
  diff: (input: object) => Promise<{ stdout: string | null }>
}
interface EngineModule {
  SchemaEngine: { new: (options: object, debug: () => void, adapter: unknown) => Promise<Engine> }
  __wbg_set_wasm: (exports: Record<string, unknown>) => void
}
/** The part of WebAssembly used here; its types come with those of browsers, which this code is not. */
interface Wasm {
  WebAssembly: {
    instantiate: (
      code: Uint8Array,
      imports: object,
    ) => Promise<{ instance: { exports: Record<string, unknown> } }>
  }
}

const filters: Filters = { externalTables: [], externalEnums: [] }
let loaded: Promise<EngineModule> | undefined

async function engineModule(): Promise<EngineModule> {
  const directory = dirname(createRequire(import.meta.url).resolve('@prisma/schema-engine-wasm'))
  const path = join(directory, 'schema_engine_bg.js')
  // Jest resolves paths and not file addresses; Windows wants the address.
  const glue = (await import(process.platform === 'win32' ? pathToFileURL(path).href : path)) as EngineModule
  const wasm = readFileSync(join(directory, 'schema_engine_bg.wasm'))
  const { WebAssembly } = globalThis as unknown as Wasm
  const { instance } = await WebAssembly.instantiate(wasm, { './schema_engine_bg.js': glue })
  glue.__wbg_set_wasm(instance.exports)
  ;(instance.exports['__wbindgen_start'] as () => void)()
  return glue
}

/** The adapter cuts scripts at every semicolon, also inside functions and comments; PostgreSQL takes them whole. */
function wholeScripts(connectionString: string, pool: pg.Pool): PrismaPg {
  const factory = new PrismaPg(pool)
  const connect = factory.connect.bind(factory)
  factory.connect = async () => {
    const adapter = await connect()
    adapter.executeScript = async (script) => {
      const client = new pg.Client({ connectionString })
      await client.connect()
      try {
        await client.query(script)
      } finally {
        await client.end()
      }
    }
    return adapter
  }
  return factory
}

/** Run work on an engine of its own; its connections are closed after. */
async function withEngine<Result>(
  databaseUrl: string,
  work: (engine: Engine) => Promise<Result>,
): Promise<Result> {
  loaded ??= engineModule()
  const { SchemaEngine } = await loaded
  const pool = new pg.Pool({ connectionString: databaseUrl })
  const adapter = bindMigrationAwareSqlAdapterFactory(wholeScripts(databaseUrl, pool))
  const engine = await SchemaEngine.new({ datamodels: datamodel() }, () => undefined, adapter)
  try {
    return await work(engine)
  } finally {
    await pool.end()
  }
}

function datamodel(): [string, string][] {
  return readdirSync(schemaDirectory)
    .filter((name) => name.endsWith('.prisma'))
    .sort()
    .map((name) => [name, readFileSync(join(schemaDirectory, name), 'utf8')])
}

function migrationsList() {
  const names = existsSync(migrationsDirectory)
    ? readdirSync(migrationsDirectory, { withFileTypes: true })
    : []
  const lockfile = join(migrationsDirectory, 'migration_lock.toml')
  return {
    baseDir: migrationsDirectory,
    lockfile: {
      path: 'migration_lock.toml',
      content: existsSync(lockfile) ? readFileSync(lockfile, 'utf8') : null,
    },
    shadowDbInitScript: '',
    migrationDirectories: names
      .filter((entry) => entry.isDirectory())
      .map((entry) => entry.name)
      .sort()
      .map((path) => ({
        path,
        migrationFile: {
          path: 'migration.sql',
          content: {
            tag: 'ok',
            value: readFileSync(join(migrationsDirectory, path, 'migration.sql'), 'utf8'),
          },
        },
      })),
  }
}

/** Apply what is missing. Returns the names applied. */
export async function applyMigrations(databaseUrl: string): Promise<string[]> {
  return withEngine(databaseUrl, async (engine) => {
    const { appliedMigrationNames } = await engine.applyMigrations({
      migrationsList: migrationsList(),
      filters,
    })
    return appliedMigrationNames
  })
}

/** Names of migrations that the database has not had yet. */
export async function pendingMigrations(databaseUrl: string): Promise<string[]> {
  const answer = await withEngine(databaseUrl, (engine) =>
    engine.diagnoseMigrationHistory({
      migrationsList: migrationsList(),
      optInToShadowDatabase: false,
      filters,
    }),
  )
  const history = answer.history as { unappliedMigrationNames?: string[] } | null
  return history?.unappliedMigrationNames ?? []
}

const snapshotPath = join(migrationsDirectory, 'datamodel.snapshot')
const joined = () =>
  datamodel()
    .map(([, content]) => content)
    .join('\n')

/** The differences, computed on a cluster of a moment: no database needs to be there. */
export async function migrationDifference(): Promise<string> {
  const directory = mkdtempSync(join(tmpdir(), 'participe-check-'))
  const cluster = await startCluster({ directory })
  try {
    return await migrationScript(cluster.url('postgres'))
  } finally {
    await cluster.stop()
    rmSync(directory, { recursive: true, force: true })
  }
}

/**
 * SQL from the datamodel of the last migration to that of prisma/schema; empty when they agree.
 * The last datamodel is kept in a file, so that views, functions and special indexes, which Prisma does not
 * model, never show up as differences.
 */
export async function migrationScript(databaseUrl: string): Promise<string> {
  const container = (content: string) => ({ files: [{ path: 'schema.prisma', content }] })
  const answer = await withEngine(databaseUrl, (engine) =>
    engine.diff({
      from: existsSync(snapshotPath)
        ? { tag: 'schemaDatamodel', ...container(readFileSync(snapshotPath, 'utf8')) }
        : { tag: 'empty' },
      to: { tag: 'schemaDatamodel', ...container(joined()) },
      script: true,
      exitCode: null,
      shadowDatabaseUrl: null,
      filters,
    }),
  )
  const script = answer.stdout ?? ''
  return script.includes('This is an empty migration') ? '' : script
}

/** Write a new migration folder from the differences, and remember the datamodel it leads to. */
export async function writeMigration(databaseUrl: string, name: string): Promise<string> {
  const script = await migrationScript(databaseUrl)
  const number = String(migrationsList().migrationDirectories.length + 1).padStart(4, '0')
  const directory = join(migrationsDirectory, `${number}_${name}`)
  mkdirSync(directory, { recursive: true })
  writeFileSync(join(directory, 'migration.sql'), script)
  writeFileSync(snapshotPath, joined())
  return directory
}
