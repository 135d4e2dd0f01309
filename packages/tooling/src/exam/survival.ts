/** Exams C1, C2 and C4: nothing acknowledged is lost, nothing hangs, service resumes at once. */
import { setTimeout as sleep } from 'node:timers/promises'
import { startCluster } from '../postgres.ts'
import {
  type Api,
  closeExamWorld,
  type Crowd,
  type ExamWorld,
  judge,
  openExamWorld,
  post,
  startApi,
  startCrowd,
} from './world.ts'
import type { Result } from './result.ts'

const rounds = Number(process.env['EXAM_ROUNDS'] ?? 20)
const supporters = 64

/** A support acknowledged after this instant; how long it took. */
async function flowsAgain(crowd: Crowd, since: number, patience: number): Promise<number> {
  for (const end = Date.now() + patience; Date.now() < end;) {
    if (crowd.lastSuccess() > since) return crowd.lastSuccess() - since
    await sleep(5)
  }
  return Infinity
}

async function withCrowd(
  work: (world: ExamWorld, api: Api, crowd: Crowd) => Promise<Result[]>,
): Promise<Result[]> {
  const world = await openExamWorld(supporters, 4)
  let api: Api | null = null
  try {
    api = await startApi(world)
    const crowd = startCrowd(world)
    await sleep(500)
    return await work(world, api, crowd)
  } finally {
    api?.process.kill('SIGKILL')
    await closeExamWorld(world)
  }
}

/** kill -9 of PostgreSQL under 64 supporters. */
export const databaseKilled = (): Promise<Result[]> =>
  withCrowd(async (world, api, crowd) => {
    let slowest = 0
    let survived = true
    for (let round = 0; round < rounds; round++) {
      await sleep(200 + Math.random() * 600)
      process.kill(world.cluster.pid, 'SIGKILL')
      await sleep(Math.random() * 300)
      world.cluster = await startCluster({ directory: world.directory })
      slowest = Math.max(slowest, await flowsAgain(crowd, Date.now(), 10_000))
      survived &&= api.process.exitCode === null
    }
    await crowd.stop()
    const { lost, invented, drift } = await judge(world, crowd)
    return [
      {
        name: `C1: ${rounds} kills of PostgreSQL, ${crowd.answered()} supports acknowledged, ${lost} lost, ${invented} invented`,
        passed: lost === 0 && invented === 0,
      },
      { name: `C1: counters equal a recount (${drift} differ)`, passed: drift === 0 },
      { name: `C1: no request hung (${crowd.hung()})`, passed: crowd.hung() === 0 },
      { name: 'C1: the API survived every kill', passed: survived },
      {
        name: `C1: supports flow again at most ${slowest} ms after the database is up`,
        passed: slowest <= 1000,
      },
    ]
  })

/** kill -9 of the API under 64 supporters. */
export const apiKilled = (): Promise<Result[]> =>
  withCrowd(async (world, first, crowd) => {
    let api = first
    let slowest = 0
    for (let round = 0; round < rounds; round++) {
      await sleep(200 + Math.random() * 600)
      api.process.kill('SIGKILL')
      await api.exited
      api = await startApi(world)
      slowest = Math.max(slowest, await flowsAgain(crowd, Date.now(), 10_000))
    }
    await crowd.stop()
    api.process.kill('SIGKILL')
    const { lost, invented, drift } = await judge(world, crowd)
    return [
      {
        name: `C2: ${rounds} kills of the API, ${crowd.answered()} supports acknowledged, ${lost} lost, ${invented} counted against their withdrawal`,
        passed: lost === 0 && invented === 0,
      },
      {
        name: `C2: counters equal a recount (${drift} differ): a retry never counts twice`,
        passed: drift === 0,
      },
      { name: `C2: no request hung (${crowd.hung()})`, passed: crowd.hung() === 0 },
      { name: `C2: supports flow again at most ${slowest} ms after the API is up`, passed: slowest <= 1000 },
    ]
  })

/** SIGTERM under load: what was accepted is answered, then the process ends with 0. */
export const gracefulStop = (): Promise<Result[]> =>
  withCrowd(async (world, first, crowd) => {
    let api = first
    let brokenBefore = 0
    let broken = 0
    let worst = 0
    const codes: (number | null)[] = []
    for (let round = 0; round < 5; round++) {
      await sleep(500)
      brokenBefore = crowd.broken()
      const start = Date.now()
      api.process.kill('SIGTERM')
      codes.push(await api.exited)
      worst = Math.max(worst, Date.now() - start)
      broken += crowd.broken() - brokenBefore
      api = await startApi(world)
    }
    await crowd.stop()
    const alive = await post(world.port, { query: '{ viewer { level } }' })
    api.process.kill('SIGKILL')
    const { lost, drift } = await judge(world, crowd)
    return [
      { name: `C4: 5 stops under load, ${broken} requests accepted and not answered`, passed: broken === 0 },
      {
        name: `C4: exit codes ${codes.join(', ')}, at most ${worst} ms`,
        passed: codes.every((code) => code === 0) && worst < 10_000,
      },
      {
        name: `C4: nothing lost (${lost}), counters exact (${drift} differ), serving again`,
        passed: lost === 0 && drift === 0 && alive.kind === 'answered',
      },
    ]
  })
