/**
 * `pnpm bench:survey [--responses 250000]`: responses accepted in a second, live results over all of them, and a
 * whole export that is read again. Ends with 1 when a target is missed.
 */
import { createHash, randomUUID } from 'node:crypto'
import { mkdirSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { canonical } from '../../../../apps/api/src/tools/survey/entry.ts'
import {
  decodeAnswers,
  exportColumns,
  plainField,
} from '../../../../apps/api/src/tools/survey/export-layout.ts'
import { leadingColumns } from '../../../../apps/api/src/tools/survey/export-writers.ts'
import { createChance } from '../../../../prisma/seed/chance.ts'
import { dataDirectory } from '../paths.ts'
import { readCsvRows, unzipped } from './csv-reader.ts'
import { runLoad } from './load.ts'
import { definition, inventAnswers, openSurveyWorld, type SurveyWorld } from './survey-world.ts'
import { type Server, startApi } from './world.ts'

const { values } = parseArgs({
  options: { responses: { type: 'string', default: '250000' }, seconds: { type: 'string', default: '8' } },
})
const responses = Number(values.responses)
const say = (text: string) => process.stdout.write(`${text}\n`)
const targets = { resultsMs: 1000, memoryMb: 300 }

interface Check {
  label: string
  detail: string
  met: boolean
}

async function ask<Data>({ port }: Server, token: string, query: string, variables: object): Promise<Data> {
  const answer = await fetch(`http://127.0.0.1:${port}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', authorization: `Bearer ${token}` },
    body: JSON.stringify({ query, variables }),
  })
  const body = (await answer.json()) as { data: Data; errors?: unknown }
  if (body.errors) throw new Error(JSON.stringify(body.errors))
  return body.data
}

const resultsQuery = `query ($id: ID!) { survey(id: $id) { results { counted
  representativeness { weighting { designEffect effectiveSize } traits { trait rows { category share populationShare weightedShare } } }
  questions { question answered asked cells { code count share weightedShare } missing { kind count } numbers { mean weightedMean } } } } }`
const crossQuery = `query ($id: ID!) { surveyCrossTable(surveyId: $id, row: "s0", column: "s1") { total rows { cells { count weightedShare } } } }`

async function timed(
  times: number,
  work: () => Promise<unknown>,
): Promise<{ median: number; worst: number }> {
  const taken: number[] = []
  for (let time = 0; time < times; time++) {
    const start = performance.now()
    await work()
    taken.push(performance.now() - start)
  }
  taken.sort((one, other) => one - other)
  return { median: taken[Math.floor(times / 2)] ?? 0, worst: taken.at(-1) ?? 0 }
}

/** Highest memory of a process so far, in megabytes. */
function peakOf(pid: number): number {
  try {
    const line = /VmHWM:\s+(\d+) kB/.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))
    return Number(line?.[1] ?? 0) / 1024
  } catch {
    // It ended meanwhile.
    return 0
  }
}

/** Highest memory of the processes that another one started, so far. */
function peakOfChildren(pid: number): number {
  const children = readdirSync('/proc').filter((entry) => {
    if (!/^\d+$/.test(entry)) return false
    try {
      return readFileSync(`/proc/${entry}/status`, 'utf8').includes(`\nPPid:\t${pid}\n`)
    } catch {
      return false
    }
  })
  return Math.max(0, ...children.map((child) => peakOf(Number(child))))
}

/** A sum of hashes: the same for the same responses in whatever order. */
class Fingerprint {
  #sum = 0n
  count = 0
  add(answers: unknown): void {
    this.#sum += createHash('sha256').update(canonical(answers)).digest().readBigUInt64BE(0)
    this.count++
  }
  get value(): string {
    return `${this.count} ${BigInt.asUintN(64, this.#sum)}`
  }
}

async function storedFingerprint({ client, surveyId }: SurveyWorld): Promise<string> {
  const fingerprint = new Fingerprint()
  let after = '00000000-0000-0000-0000-000000000000'
  for (;;) {
    const { rows } = await client.query<{ id: string; answers: unknown }>(
      'SELECT id, answers FROM survey_anonymous_response WHERE tool_id = $1 AND id > $2 ORDER BY id LIMIT 5000',
      [surveyId, after],
    )
    for (const row of rows) fingerprint.add(row.answers)
    after = rows.at(-1)?.id ?? after
    if (rows.length < 5000) return fingerprint.value
  }
}

interface Export {
  state: string
  rowsDone: number
  bytes: number
  checksum: string
  url: string
}

async function exportAll(
  world: SurveyWorld,
  api: Server,
  format: string,
): Promise<{ file: Export; seconds: number; peak: number }> {
  const start = performance.now()
  const asked = await ask<{ requestSurveyExport: { problems: unknown[]; export: { id: string } } }>(
    api,
    world.token,
    'mutation ($input: RequestSurveyExportInput!) { requestSurveyExport(input: $input) { problems { code } export { id } } }',
    { input: { surveyId: world.surveyId, format } },
  )
  const { id } = asked.requestSurveyExport.export
  let peak = 0
  for (;;) {
    peak = Math.max(peak, peakOfChildren(api.pid))
    const { surveyExport } = await ask<{ surveyExport: Export }>(
      api,
      world.token,
      'query ($id: ID!) { surveyExport(id: $id) { state rowsDone bytes checksum url } }',
      { id },
    )
    if (surveyExport.state === 'READY')
      return { file: surveyExport, seconds: (performance.now() - start) / 1000, peak }
    if (surveyExport.state === 'FAILED') throw new Error(`the export of ${format} failed`)
    await new Promise((resolve) => setTimeout(resolve, 100))
  }
}

/** Read a CSV export again, as it comes: its checksum, and the answers in it. */
async function readAgain(
  world: SurveyWorld,
  api: Server,
  file: Export,
): Promise<{ same: boolean; fingerprint: string }> {
  const answer = await fetch(`http://127.0.0.1:${api.port}${file.url}`, {
    headers: { authorization: `Bearer ${world.token}` },
  })
  const hash = createHash('sha256')
  const columns = exportColumns([definition])
  const fingerprint = new Fingerprint()
  const hashed = async function* () {
    for await (const chunk of answer.body as unknown as AsyncIterable<Uint8Array>) {
      hash.update(chunk)
      yield chunk
    }
  }
  let header = true
  for await (const row of readCsvRows(unzipped(hashed(), 'data.csv'))) {
    if (!header) fingerprint.add(decodeAnswers(columns, row.slice(leadingColumns.length).map(plainField)))
    header = false
  }
  return { same: hash.digest('hex') === file.checksum, fingerprint: fingerprint.value }
}

const checks: Check[] = []
const note = (label: string, detail: string, met = true) => {
  say(`${met ? 'ok    ' : 'MANQUE'} ${label}\u00a0: ${detail}`)
  checks.push({ label, detail, met })
}

async function measureReading(world: SurveyWorld, api: Server): Promise<void> {
  const results = await timed(11, () => ask(api, world.token, resultsQuery, { id: world.surveyId }))
  note(
    `résultats en direct, ${responses} réponses`,
    `${results.median.toFixed(0)} ms (pire ${results.worst.toFixed(0)})`,
    results.median < targets.resultsMs,
  )
  const cross = await timed(5, () => ask(api, world.token, crossQuery, { id: world.surveyId }))
  note('deux questions croisées', `${cross.median.toFixed(0)} ms (pire ${cross.worst.toFixed(0)})`)
}

async function measureExports(world: SurveyWorld, api: Server): Promise<void> {
  const expected = await storedFingerprint(world)
  for (const format of ['CSV', 'JSON', 'SPSS', 'XLSX']) {
    const { file, seconds, peak } = await exportAll(world, api, format)
    const size = (file.bytes / 1e6).toFixed(1)
    note(
      `export ${format}`,
      `${file.rowsDone} réponses, ${size} Mo en ${seconds.toFixed(1)} s, mémoire de son processus au plus haut ${peak.toFixed(0)} Mo`,
      file.rowsDone === responses && peak < targets.memoryMb,
    )
    if (format === 'CSV') {
      const { same, fingerprint } = await readAgain(world, api, file)
      note('l’export relu donne les mêmes réponses', fingerprint, same && fingerprint === expected)
    }
  }
}

async function measureSubmitting(world: SurveyWorld, api: Server): Promise<void> {
  const { next } = createChance(7)
  const load = await runLoad({
    port: api.port,
    connections: 32,
    seconds: Number(values.seconds),
    next: () => ({
      path: '/graphql',
      body: {
        query:
          'mutation ($input: SubmitSurveyResponseInput!) { submitSurveyResponse(input: $input) { problems { code } receiptNumber } }',
        variables: {
          input: {
            surveyId: world.surveyId,
            versionId: world.versionId,
            answers: Object.fromEntries(
              Object.entries(inventAnswers(next)).filter(
                ([, answer]) => !(typeof answer === 'object' && 'missing' in answer),
              ),
            ),
            language: 'fr',
            consent: true,
            submissionKey: randomUUID(),
          },
        },
      },
    }),
    expected: '"problems":[]',
  })
  note(
    'réponses envoyées',
    `${load.perSecond.toFixed(0)} par seconde, p99 ${load.p99.toFixed(0)} ms, ${load.failures} échecs${load.firstFailure ? ` (${load.firstFailure})` : ''}`,
    load.failures === 0,
  )
}

mkdirSync(join(dataDirectory, 'bench'), { recursive: true })
say(`Préparation\u00a0: ${responses} réponses à ${definition.pages.length} questions …`)
const world = await openSurveyWorld(responses)
try {
  for (const part of [measureExports, measureReading, measureSubmitting]) {
    const api = await startApi(world.url, {})
    try {
      await part(world, api)
    } finally {
      await api.stop()
    }
  }
} finally {
  await world.stop()
}
process.exitCode = checks.length > 0 && checks.every(({ met }) => met) ? 0 : 1
