/** `pnpm test`: every test, on a fresh clone too. Arguments go to Jest: `pnpm test ideas`. */
import { spawn } from 'node:child_process'
import { join } from 'node:path'
import { buildApi, buildWeb, generateClient } from './build.ts'
import { root } from './paths.ts'

const filters = process.argv.slice(2)
console.log('Préparation …')
await generateClient()
await buildApi()
await buildWeb()

const jest = spawn(
  process.execPath,
  ['--experimental-vm-modules', '--no-warnings', join(root, 'node_modules/jest/bin/jest.js'), ...filters],
  {
    cwd: root,
    stdio: 'inherit',
    env: { ...process.env, NODE_ENV: 'test', TZ: 'UTC' },
  },
)
for (const signal of ['SIGINT', 'SIGTERM'] as const) process.on(signal, () => jest.kill(signal))
jest.on('exit', (code) => process.exit(code ?? 1))
