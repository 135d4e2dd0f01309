import type { LoadResult } from './load.ts'

export interface Measure extends LoadResult {
  statementsPerRequest: number
  /** Milliseconds of processor per request, of the server and of PostgreSQL; 0 where it can't be known. */
  serverTime: number
  postgresTime: number
}

export interface Outcome {
  key: string
  label: string
  limit: Measure
  ours: Measure
  ratio: number
  ratios: number[]
  target: number | null
  p99Target: number | null
  met: boolean
}

export interface Check {
  label: string
  detail: string
  met: boolean
}

const median = (values: readonly number[]): number =>
  [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)] ?? 0

/** Each figure's median over the rounds; failures add up. */
export function medianOf(rounds: readonly Measure[]): Measure {
  const of = (pick: (measure: Measure) => number) => median(rounds.map(pick))
  return {
    requests: rounds.reduce((sum, { requests }) => sum + requests, 0),
    perSecond: of(({ perSecond }) => perSecond),
    p50: of(({ p50 }) => p50),
    p95: of(({ p95 }) => p95),
    p99: of(({ p99 }) => p99),
    statementsPerRequest: of(({ statementsPerRequest }) => statementsPerRequest),
    serverTime: of(({ serverTime }) => serverTime),
    postgresTime: of(({ postgresTime }) => postgresTime),
    failures: rounds.reduce((sum, { failures }) => sum + failures, 0),
    firstFailure: rounds.find(({ firstFailure }) => firstFailure)?.firstFailure ?? null,
  }
}

const number = (value: number, digits = 0): string =>
  value.toLocaleString('fr-CA', { minimumFractionDigits: digits, maximumFractionDigits: digits })

const mark = (met: boolean): string => (met ? '✓' : '✗')

function line(
  label: string,
  side: string,
  { perSecond, p50, p95, p99, statementsPerRequest, serverTime, postgresTime, failures }: Measure,
  end: string,
): string {
  return [
    label.padEnd(50),
    side.padEnd(9),
    number(perSecond).padStart(8),
    number(p50, 1).padStart(8),
    number(p95, 1).padStart(8),
    number(p99, 1).padStart(8),
    number(statementsPerRequest, 2).padStart(8),
    number(serverTime, 2).padStart(8),
    number(postgresTime, 2).padStart(8),
    number(failures).padStart(8),
    end,
  ].join(' ')
}

/** The limit's processor time over ours, PostgreSQL included: steady even while others use the machine. */
const costRatio = ({ ours, limit }: Outcome): number =>
  (limit.serverTime + limit.postgresTime) / (ours.serverTime + ours.postgresTime || 1)

export function printTable(outcomes: readonly Outcome[], checks: readonly Check[]): void {
  const columns = ['req/s', 'p50 ms', 'p95 ms', 'p99 ms', 'SQL/req', 'CPU ms', 'PG ms', 'échecs']
  console.log(`\n${''.padEnd(60)} ${columns.map((name) => name.padStart(8)).join(' ')}  rapport`)
  for (const outcome of outcomes) {
    const { label, limit, ours, ratio, target, p99Target, met } = outcome
    console.log(line(label, 'limite', limit, ''))
    const goals = [
      target === null ? '' : `≥ ${number(target, 1)}`,
      p99Target === null ? '' : `p99 < ${p99Target} ms`,
    ].filter(Boolean)
    console.log(
      line(
        '',
        'Participe',
        ours,
        ` ${number(ratio, 2)}  ${mark(met)} (${goals.join(', ')}; coût ${number(costRatio(outcome), 2)})`,
      ),
    )
    if (ours.firstFailure) console.log(`    ${ours.firstFailure}`)
    if (limit.firstFailure) console.log(`    limite\u00a0: ${limit.firstFailure}`)
  }
  console.log('')
  for (const { label, detail, met } of checks) console.log(`${mark(met)} ${label}\u00a0: ${detail}`)
}
