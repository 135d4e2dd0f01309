/** `pnpm check`: types, lint, formatting, import rules, dead code, generated files up to date. */
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { bin, generateClient, run } from './build.ts'
import { root } from './paths.ts'
import { migrationDifference } from './migrations.ts'

interface Check {
  name: string
  work: () => Promise<unknown>
}

const program =
  (name: string, ...parameters: string[]) =>
  () =>
    run(bin(root, name), parameters)

async function unchangedByCodegen(): Promise<void> {
  const files = [
    'packages/schema/schema.graphql',
    'packages/schema/src/generated/graphql.ts',
    'packages/schema/src/generated/persisted-documents.json',
    'docs/data-map.md',
  ].map((file) => join(root, file))
  const before = files.map((file) => readFileSync(file, 'utf8'))
  await run(process.execPath, [join(root, 'packages/tooling/src/codegen.ts')])
  const changed = files.filter((file, index) => readFileSync(file, 'utf8') !== before[index])
  if (changed.length > 0)
    throw new Error(
      `Ces fichiers générés ne sont pas à jour\u00a0: ${changed.join(', ')}. Lancez pnpm codegen.`,
    )
}

async function migrationsUpToDate(): Promise<void> {
  const script = await migrationDifference()
  if (script) throw new Error(`prisma/schema a changé sans migration. Lancez pnpm db new NOM.\n${script}`)
}

const checks: Check[] = [
  {
    name: 'types',
    work: async () => {
      await generateClient()
      for (const project of [
        'packages/form-engine',
        'packages/formatting',
        'packages/schema',
        'packages/tooling',
        'packages/ui',
        'prisma',
        'apps/api',
        'apps/web',
      ])
        await program('tsc', '-p', project)()
    },
  },
  { name: 'lint', work: program('eslint', '.', '--max-warnings', '0') },
  { name: 'format', work: program('prettier', '--check', '--log-level', 'warn', '.') },
  {
    name: 'import rules',
    work: program(
      'depcruise',
      '--config',
      '.dependency-cruiser.cjs',
      'apps/api/src',
      'apps/web/src',
      'packages',
    ),
  },
  { name: 'dead code', work: program('knip') },
  { name: 'generated files', work: unchangedByCodegen },
  { name: 'migrations', work: migrationsUpToDate },
]

let failed = 0
for (const { name, work } of checks) {
  const start = Date.now()
  try {
    await work()
    console.log(`ok     ${name} (${((Date.now() - start) / 1000).toFixed(1)} s)`)
  } catch (error) {
    failed++
    console.error(`FAILED ${name}\n${error instanceof Error ? error.message : String(error)}`)
  }
}
console.log(`${checks.length - failed} passed, ${failed} failed`)
process.exit(failed === 0 ? 0 : 1)
