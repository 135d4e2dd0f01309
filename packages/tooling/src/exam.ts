/**
 * `pnpm exam [C1 C2 C4 S1 S2 S3 S5] [--attacks FILE]`: reliability and abuse exams, on the loopback only, bounded in
 * time. FILE adds attacks to those of S5: a JSON list of objects with a `payload`.
 */
import { spawnSync } from 'node:child_process'
import { join, resolve } from 'node:path'
import { parseArgs } from 'node:util'
import { hostileInput } from './exam/hostile.ts'
import type { Result } from './exam/result.ts'
import { apiKilled, databaseKilled, gracefulStop } from './exam/survival.ts'
import { root } from './paths.ts'

/** Some exams are tests of the suite; here each counts as one. */
function suiteTest(
  name: string,
  project: string,
  pattern: string,
  env: Record<string, string> = {},
): Result[] {
  const { status } = spawnSync(
    process.execPath,
    [
      '--experimental-vm-modules',
      '--no-warnings',
      join(root, 'node_modules/jest/bin/jest.js'),
      '--ci',
      '--selectProjects',
      project,
      '--testPathPatterns',
      pattern,
    ],
    { cwd: root, stdio: ['ignore', 'ignore', 'inherit'], env: { ...process.env, ...env } },
  )
  return [{ name, passed: status === 0 }]
}

const { positionals, values } = parseArgs({
  allowPositionals: true,
  options: { attacks: { type: 'string' } },
})

const exams: Record<string, () => Promise<Result[]>> = {
  C1: databaseKilled,
  C2: apiKilled,
  C4: gracefulStop,
  S1: hostileInput,
  S2: async () => suiteTest('S2: odd and hostile text in every place that takes text', 'api', 'hostile-text'),
  S3: async () =>
    suiteTest('S3: every field, operation and hidden object as every role', 'api', 'access-matrix'),
  S5: async () =>
    suiteTest('S5: every text an attack, every page in a browser', 'journeys', 'hostile', {
      ...(values.attacks && { PARTICIPE_ATTACKS: resolve(values.attacks) }),
    }),
}

const asked = positionals
const unknown = asked.filter((name) => !(name in exams))
if (unknown.length > 0) {
  console.error(
    `Examens inconnus\u00a0: ${unknown.join(', ')}. Choisissez parmi ${Object.keys(exams).join(', ')}.`,
  )
  process.exit(2)
}
const results: Result[] = []
for (const [name, exam] of Object.entries(exams)) {
  if (asked.length > 0 && !asked.includes(name)) continue
  for (const result of await exam()) {
    console.log(`${result.passed ? 'ok    ' : 'FAILED'} ${result.name}`)
    results.push(result)
  }
}
const failed = results.filter((result) => !result.passed).length
console.log(`${results.length - failed} passed, ${failed} failed`)
process.exit(failed === 0 ? 0 : 1)
