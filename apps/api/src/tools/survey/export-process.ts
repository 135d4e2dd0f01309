/**
 * One export, in a process of its own: a national survey takes seconds of processor time that would keep people
 * waiting, and memory that is given back whole when it ends. Started by the job with the identifier of the export.
 */
import { openDatabase } from '../../platform/database.ts'
import { readEnv } from '../../platform/env.ts'
import { openFiles } from '../../platform/files.ts'
import { systemIds } from '../../platform/ids.ts'
import { createLogger } from '../../platform/logger.ts'
import { createMessages } from '../../platform/messages.ts'
import { prepareExport } from './exports.jobs.ts'

const [id = ''] = process.argv.slice(2)
const env = readEnv()
const logger = createLogger(env.LOG_LEVEL)
const database = openDatabase({ url: env.DATABASE_URL, pool: 2, queue: 10, logger })
const publicUrl = (env.PUBLIC_URL ?? `http://localhost:${env.PORT}`).replace(/\/+$/, '')
const ports = {
  env,
  database,
  ids: systemIds,
  messages: createMessages(),
  files: await openFiles(env),
  publicUrl,
  logger,
}
await prepareExport(ports, id, new Date())
await database.close()
