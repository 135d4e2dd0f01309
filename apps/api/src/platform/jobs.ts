import { type Runner, makeWorkerUtils, run, type TaskList } from 'graphile-worker'
import type { Transaction } from './database.ts'
import type { Logger } from './logger.ts'

/** Work done after the commit that asked for it, by any process, at least once. */
export type Job = (payload: unknown) => Promise<void>
export type JobList = Record<string, Job>

/**
 * Ask for a job inside the transaction: it exists if and only if the transaction commits. Jobs of one queue run one at a
 * time, in order.
 */
export async function enqueue(
  tx: Transaction,
  name: string,
  payload: object,
  key?: string,
  queue?: string,
): Promise<void> {
  await tx.$queryRaw`SELECT 1 FROM graphile_worker.add_job(${name}, ${JSON.stringify(payload)}::json,
    queue_name => ${queue ?? null}::text, job_key => ${key ?? null}::text, max_attempts => 12)`
}

export interface Worker {
  stop: () => Promise<void>
}

export interface WorkerOptions {
  url: string
  jobs: JobList
  logger: Logger
  /** Cron lines, for example "*\/5 * * * * remind". */
  schedule?: string
}

/** The queue's own tables; made once, by whoever comes first. */
export async function prepareJobs(url: string): Promise<void> {
  const utils = await makeWorkerUtils({ connectionString: url })
  await utils.migrate()
  await utils.release()
}

export async function startWorker({ url, jobs, logger, schedule = '' }: WorkerOptions): Promise<Worker> {
  const taskList: TaskList = Object.fromEntries(
    Object.entries(jobs).map(([name, job]) => [name, (payload: unknown) => job(payload)]),
  )
  const runner: Runner = await run({
    connectionString: url,
    concurrency: 4,
    maxPoolSize: 6,
    noHandleSignals: true,
    pollInterval: 1000,
    crontab: schedule,
    taskList,
    logger: new (await import('graphile-worker')).Logger(() => (level, message) => {
      if (level === 'error') logger.error({ job: true }, message)
      else if (level === 'warning') logger.warn({ job: true }, message)
    }),
  })
  runner.promise.catch((error: unknown) => logger.error({ err: error }, 'job runner ended'))
  return { stop: () => runner.stop() }
}
