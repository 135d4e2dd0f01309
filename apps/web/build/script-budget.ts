/** `node apps/web/build/script-budget.ts [dist]`: compressed script of each public page, against the budget. */
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { brotliCompressSync, constants } from 'node:zlib'

interface Chunk {
  file: string
  imports?: string[]
  isEntry?: boolean
  src?: string
}

const kilobyte = 1000
const readingBudget = 170 * kilobyte
const answeringBudget = 500 * kilobyte
const answering = /Propose|MyPage|SignIn/

const dist = process.argv[2] ?? join(import.meta.dirname, '../dist')
const manifest = JSON.parse(readFileSync(join(dist, '.vite/manifest.json'), 'utf8')) as Record<string, Chunk>

const weights = new Map<string, number>()
function weigh(file: string): number {
  const known = weights.get(file)
  if (known !== undefined) return known
  // As the build compresses them once for all.
  const options = { params: { [constants.BROTLI_PARAM_QUALITY]: 11 } }
  const weight = brotliCompressSync(readFileSync(join(dist, file)), options).length
  weights.set(file, weight)
  return weight
}

function reach(key: string, found = new Set<string>()): Set<string> {
  const chunk = manifest[key]
  if (!chunk || found.has(chunk.file)) return found
  found.add(chunk.file)
  for (const next of chunk.imports ?? []) reach(next, found)
  return found
}

const [entry = ''] = Object.entries(manifest).find(([, chunk]) => chunk.isEntry) ?? []
const screens = Object.keys(manifest).filter((key) => /src\/(areas|tools)\/(?!office).*Page\.tsx$/.test(key))
let over = false
for (const key of [entry, ...screens]) {
  const folder = key.replace(/[^/]+$/, '')
  const files = reach(key, reach(entry))
  reach(`${folder}messages/fr.json`, files)
  const total = [...files].filter((file) => file.endsWith('.js')).reduce((sum, file) => sum + weigh(file), 0)
  const budget = answering.test(key) ? answeringBudget : readingBudget
  over ||= total > budget
  console.log(`${(total / kilobyte).toFixed(1).padStart(7)} ko  ${total > budget ? 'TROP ' : '     '}${key}`)
}
if (over) process.exitCode = 1
