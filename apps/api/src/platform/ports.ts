import type { Bus } from './bus.ts'
import type { Database } from './database.ts'
import type { Env } from './env.ts'
import type { Files } from './files.ts'
import type { Ids } from './ids.ts'
import type { Logger } from './logger.ts'
import type { Messages } from './messages.ts'
import type { RateLimits } from './rate-limits.ts'

/** The technical floor, as handed to every room. */
export interface Ports {
  env: Env
  database: Database
  bus: Bus
  ids: Ids
  files: Files
  messages: Messages
  rateLimits: RateLimits
  logger: Logger
  /** Address of the portal, without a final slash. */
  publicUrl: string
}
