/**
 * `pnpm bench`: Participe beside the limit of this machine, on 100,000 ideas, in one run.
 * Ends with 1 when a target is missed. Figures of two machines say nothing to each other; ratios do.
 */
import { deepStrictEqual } from 'node:assert'
import { mkdirSync, writeFileSync } from 'node:fs'
import { loadavg } from 'node:os'
import { parseArgs } from 'node:util'
import { findMiscounts } from '../../../prisma/seed/check.ts'
import { askOnce, comparable } from './bench/client.ts'
import { runLoad } from './bench/load.ts'
import { processorTime } from './bench/processor.ts'
import { type Check, type Measure, medianOf, type Outcome, printTable } from './bench/report.ts'
import { ask, createScenarios, type Deep, samples, type Scenario } from './bench/scenarios.ts'
import { statementsSince } from './bench/statements.ts'
import { openWorld, type Server, startApi, startLimit, type World } from './bench/world.ts'

const connections = 64
const rounds = 3

const { values: options } = parseArgs({
  options: {
    quick: { type: 'boolean', default: false },
    seconds: { type: 'string' },
    json: { type: 'string' },
    /** Folder for the profile of the API's processor time. */
    profile: { type: 'string' },
    /** Another build of the API to measure, for an experiment: its main.js. */
    api: { type: 'string' },
    /** Only these scenarios, by key. */
    only: { type: 'string', multiple: true },
  },
})
const ideas = options.quick ? 10_000 : 100_000
const seconds = Number(options.seconds ?? (options.quick ? 3 : 8))
const say = (text: string) => process.stdout.write(`${text}\n`)

interface IdeasAnswer {
  data: {
    ideaCollection: {
      ideas: { edges: { node: { id: string; supports: number } }[]; pageInfo: { endCursor: string } }
    }
  }
}

/** Walk to the end of page 499 as a reader would. */
async function findDeep(api: Server, { toolId }: World): Promise<Deep> {
  let cursor: string | null = null
  let last = { id: '', supports: 0 }
  for (let seen = 0; seen < 499 * 20;) {
    const first = Math.min(100, 499 * 20 - seen)
    const answer: IdeasAnswer = await askOnce<IdeasAnswer>(
      api.port,
      ask('ideas', { id: toolId, first, after: cursor }),
    )
    const page = answer.data.ideaCollection.ideas
    last = page.edges.at(-1)?.node ?? last
    cursor = page.pageInfo.endCursor
    seen += first
  }
  return { cursor: cursor ?? '', supports: last.supports, id: last.id }
}

async function checkSameInformation(world: World, api: Server, limit: Server, deep: Deep): Promise<void> {
  for (const [ours, theirs] of samples(world, deep)) {
    const [one, other] = await Promise.all([askOnce(api.port, ours), askOnce(limit.port, theirs)])
    deepStrictEqual(comparable(one), comparable(other))
  }
}

async function measure(
  world: World,
  scenario: Scenario,
  side: 'ours' | 'limit',
  server: Server,
  time: number,
): Promise<Measure> {
  await scenario.prepare?.()
  await statementsSince(world.client)
  const used = () => [processorTime(server.pid), processorTime(world.postgres)].map((time) => time ?? 0)
  const before = used()
  const result = await runLoad({
    port: server.port,
    connections,
    seconds: time,
    next: scenario[side],
    expected: scenario.expected[side],
  })
  const after = used()
  const statements = await statementsSince(world.client)
  const requests = Math.max(1, result.requests)
  return {
    ...result,
    statementsPerRequest: statements / requests,
    serverTime: ((after[0] ?? 0) - (before[0] ?? 0)) / requests,
    postgresTime: ((after[1] ?? 0) - (before[1] ?? 0)) / requests,
  }
}

async function compare(world: World, scenario: Scenario, api: Server, limit: Server): Promise<Outcome> {
  const taken: { ours: Measure[]; limit: Measure[] } = { ours: [], limit: [] }
  const servers = { ours: api, limit }
  for (const side of ['limit', 'ours'] as const) await measure(world, scenario, side, servers[side], 1)
  for (let round = 0; round < rounds; round++) {
    // Who goes first changes, so that a machine that warms or tires favours nobody.
    for (const side of round % 2 === 0 ? (['limit', 'ours'] as const) : (['ours', 'limit'] as const)) {
      taken[side].push(await measure(world, scenario, side, servers[side], seconds))
    }
  }
  const [ours, theirs] = [medianOf(taken.ours), medianOf(taken.limit)]
  const ratio = ours.perSecond / theirs.perSecond
  const { key, label, target, p99 = null } = scenario
  const met =
    (target === null || ratio >= target) &&
    (p99 === null || ours.p99 < p99) &&
    ours.failures + theirs.failures === 0
  const ratios = taken.ours.map((own, round) => own.perSecond / (taken.limit[round]?.perSecond ?? 1))
  return { key, label, limit: theirs, ours, ratio, ratios, target, p99Target: p99, met }
}

/** Statements of one request at two sizes of page: a list must not ask once per row. */
async function checkStatements(world: World, api: Server): Promise<Check[]> {
  const { client, toolId, themes, slugs, talked } = world
  const questions = {
    catalogue: (first: number) => ask('catalogue', { themes: themes.slice(0, 3), first }),
    search: (first: number) => ask('search', { filter: { text: 'autobus', themes: themes.slice(0, first) } }),
    ideas: (first: number) => ask('ideas', { id: toolId, first }, world.tokenOf(0)),
    sheet: (first: number) => ask('sheet', { slug: slugs[0], subjectId: talked[0], first }),
    ideasWithPermissions: (first: number) =>
      ask('ideasWithPermissions', { id: toolId, first }, world.tokenOf(0)),
  }
  const checks: Check[] = []
  for (const [name, question] of Object.entries(questions)) {
    const counts: number[] = []
    for (const first of [5, 50]) {
      await askOnce(api.port, question(first))
      await statementsSince(client)
      const repeats = 10
      for (let time = 0; time < repeats; time++) await askOnce(api.port, question(first))
      counts.push(Math.round((await statementsSince(client)) / repeats))
    }
    const [few = 0, many = 0] = counts
    checks.push({
      label: `instructions SQL de « ${name} »`,
      detail: `${few} pour 5 lignes, ${many} pour 50`,
      met: many <= few,
    })
  }
  return checks
}

/** After the storm every counter equals its rows. */
async function checkCounters(world: World): Promise<Check> {
  await world.client.query('INSERT INTO rank_stale (contribution_id) VALUES ($1) ON CONFLICT DO NOTHING', [
    world.hot.limit,
  ])
  const { rows } = await world.client.query<{ supports: number; counted: number }>(
    `SELECT t.supports, count(r.*)::int AS counted FROM contribution_tally t LEFT JOIN rating r USING (contribution_id)
     WHERE t.contribution_id = $1 GROUP BY t.supports`,
    [world.hot.ours],
  )
  const { supports = -1, counted = 0 } = rows[0] ?? {}
  const miscounts = await findMiscounts(world.client)
  return {
    label: 'compteur d’appuis',
    detail: `${supports} affichés, ${counted} comptés${miscounts.length > 0 ? `; écarts\u00a0: ${miscounts.join(', ')}` : ''}`,
    met: supports === counted && miscounts.length === 0,
  }
}

function checkDepth(outcomes: readonly Outcome[]): Check[] {
  const speed = (key: string) => outcomes.find((outcome) => outcome.key === key)?.ours.perSecond
  const [first, deep] = [speed('ideas'), speed('ideas-deep')]
  if (first === undefined || deep === undefined) return []
  const ratio = deep / first
  return [
    { label: 'page 500 par rapport à la page 1', detail: `${ratio.toFixed(2)} (≥ 0,85)`, met: ratio >= 0.85 },
  ]
}

if (options.profile) mkdirSync(options.profile, { recursive: true })
say(`Préparation\u00a0: ${ideas.toLocaleString('fr-CA')} idées …`)
const [busy = 0] = loadavg()
if (busy > 1) {
  say(
    `La machine est occupée (charge ${busy.toFixed(1)})\u00a0: fiez-vous au temps de processeur plus qu’au débit.`,
  )
}
const world = await openWorld(ideas, say)
const servers: Server[] = []
const stop = async () => {
  for (const server of servers.splice(0)) await server.stop()
  await world.stop()
}
for (const signal of ['SIGINT', 'SIGTERM'] as const)
  process.once(signal, () => void stop().then(() => process.exit(130)))
let missed = true
try {
  const api = await startApi(world.url, { profile: options.profile, main: options.api })
  servers.push(api)
  const limit = await startLimit(world.url)
  servers.push(limit)
  const deep = await findDeep(api, world)
  await checkSameInformation(world, api, limit, deep)
  const outcomes: Outcome[] = []
  for (const scenario of createScenarios(world, deep)) {
    if (options.only && !options.only.includes(scenario.key)) continue
    say(`${scenario.label} …`)
    outcomes.push(await compare(world, scenario, api, limit))
  }
  const checks = [...checkDepth(outcomes), ...(await checkStatements(world, api)), await checkCounters(world)]
  printTable(outcomes, checks)
  if (options.json) {
    const facts = {
      at: new Date().toISOString(),
      node: process.version,
      ideas,
      connections,
      seconds,
      rounds,
      outcomes,
      checks,
    }
    writeFileSync(options.json, `${JSON.stringify(facts, null, 2)}\n`)
  }
  missed = [...outcomes, ...checks].some(({ met }) => !met)
} finally {
  await stop()
}
process.exitCode = missed ? 1 : 0
