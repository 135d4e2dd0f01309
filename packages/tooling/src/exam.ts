/**
 * `pnpm exam [C1 C2 C4 S1 S3]`: reliability and abuse exams, on the loopback only, bounded in time.
 * `pnpm exam weights --data DIRECTORY`: survey weights beside reference data that are not ours to keep.
 */
import { spawnSync } from 'node:child_process'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { hostileInput } from './exam/hostile.ts'
import type { Result } from './exam/result.ts'
import { apiKilled, databaseKilled, gracefulStop } from './exam/survival.ts'
import { referenceWeights } from './exam/weights.ts'
import { root } from './paths.ts'

/** The authorization matrix is a test of its own; here it counts as one exam. */
async function authorizationMatrix(): Promise<Result[]> {
  const { status } = spawnSync(
    process.execPath,
    [
      '--experimental-vm-modules',
      '--no-warnings',
      join(root, 'node_modules/jest/bin/jest.js'),
      '--ci',
      '--selectProjects',
      'api',
      '--testPathPatterns',
      'access-matrix',
    ],
    { cwd: root, stdio: ['ignore', 'ignore', 'inherit'] },
  )
  return [
    {
      name: 'S3: every field, operation and hidden object as every role, equal to the committed matrix',
      passed: status === 0,
    },
  ]
}

const { values: options, positionals: asked } = parseArgs({
  allowPositionals: true,
  options: { data: { type: 'string' } },
})

const exams: Record<string, () => Promise<Result[]>> = {
  C1: databaseKilled,
  C2: apiKilled,
  C4: gracefulStop,
  S1: hostileInput,
  S3: authorizationMatrix,
}

/** Without their data these can't be sat: only when asked by name. */
const onRequest: typeof exams = {
  weights: () => Promise.resolve(referenceWeights(options.data ?? '.')),
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
