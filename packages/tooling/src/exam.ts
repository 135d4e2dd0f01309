/**
 * `pnpm exam [C1 C2 C4 S1 S2 S3 S5] [--attacks FILE]`: reliability and abuse exams, on the loopback only, bounded in
 * time. FILE adds attacks to those of S5: a JSON list of objects with a `payload`.
 * `pnpm exam weights --data DIRECTORY`: survey weights beside reference data that are not ours to keep.
 */
import { spawnSync } from 'node:child_process'
import { join, resolve } from 'node:path'
import { parseArgs } from 'node:util'
import { hostileInput } from './exam/hostile.ts'
import type { Result } from './exam/result.ts'
import { apiKilled, databaseKilled, gracefulStop } from './exam/survival.ts'
import { referenceWeights } from './exam/weights.ts'
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

const { positionals: asked, values } = parseArgs({
  allowPositionals: true,
  options: { attacks: { type: 'string' }, data: { type: 'string' } },
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

/** Without their data these can't be sat: only when asked by name. */
const onRequest: typeof exams = {
  weights: () => Promise.resolve(referenceWeights(values.data ?? '.')),
}

const unknown = asked.filter((name) => !(name in exams || name in onRequest))
if (unknown.length > 0) {
  console.error(
    `Examens inconnus\u00a0: ${unknown.join(', ')}. Choisissez parmi ${[...Object.keys(exams), ...Object.keys(onRequest)].join(', ')}.`,
  )
  process.exit(2)
}
const results: Result[] = []
for (const [name, exam] of Object.entries({ ...exams, ...onRequest })) {
  if (asked.length > 0 ? !asked.includes(name) : name in onRequest) continue
  for (const result of await exam()) {
    console.log(`${result.passed ? 'ok    ' : 'FAILED'} ${result.name}`)
    results.push(result)
  }
}
const failed = results.filter((result) => !result.passed).length
console.log(`${results.length - failed} passed, ${failed} failed`)
process.exit(failed === 0 ? 0 : 1)
