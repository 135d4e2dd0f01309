import { type Logger, pino } from 'pino'

export type { Logger }

/** Structured logs. Addresses, tokens and cookies never reach them. */
export function createLogger(level: string): Logger {
  return pino({
    level,
    base: { service: 'participe-api' },
    redact: ['req.headers.cookie', 'req.headers.authorization', '*.email', '*.token', '*.code'],
  })
}
