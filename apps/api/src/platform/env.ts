import { resolve } from 'node:path'
import * as z from 'zod'

const flag = z.enum(['true', 'false']).transform((value) => value === 'true')

const schema = z.object({
  NODE_ENV: z.enum(['production', 'development', 'test']).default('production'),
  /** Connection string of PostgreSQL, version 15 or later. */
  DATABASE_URL: z.url({ protocol: /^postgres(ql)?$/ }),
  PORT: z.coerce.number().int().min(0).max(65535).default(4000),
  HOST: z.string().default('127.0.0.1'),
  /** Public address of the portal, without a final slash; used in mails and feeds. */
  PUBLIC_URL: z.url().optional(),
  /** Addresses of proxies whose client address may be believed, comma separated. */
  TRUSTED_PROXIES: z.string().default(''),
  /** Connections of one process to PostgreSQL. */
  DATABASE_POOL: z.coerce.number().int().min(2).max(100).default(8),
  /** Requests that may wait for a connection before new ones are asked to come back later. */
  DATABASE_QUEUE: z.coerce.number().int().min(1).default(400),
  /** Changes that one address may ask for in a minute: a loose ceiling, since schools and libraries share theirs. */
  ADDRESS_CEILING: z.coerce.number().int().min(100).default(20_000),
  /** Folder of uploaded files when no S3 is set. */
  FILES_DIRECTORY: z.string().default('.data/files'),
  S3_ENDPOINT: z.url().optional(),
  S3_BUCKET: z.string().optional(),
  S3_REGION: z.string().default('ca-central-1'),
  S3_ACCESS_KEY_ID: z.string().optional(),
  S3_SECRET_ACCESS_KEY: z.string().optional(),
  /** smtp:// or smtps:// address. Without it, mail stays in the local mailbox page. */
  SMTP_URL: z.url({ protocol: /^smtps?$/ }).optional(),
  MAIL_FROM: z.string().default('Participe <ne-pas-repondre@participe.exemple.quebec>'),
  /** Built web application to serve. */
  WEB_DIRECTORY: z.string().optional(),
  /** Registered documents of the web application. */
  DOCUMENTS_FILE: z.string().optional(),
  /** Demonstration: notice on every page, open mailbox page. */
  DEMONSTRATION: flag.default(false),
  LOG_LEVEL: z.enum(['fatal', 'error', 'warn', 'info', 'debug', 'silent']).default('info'),
  /** Run the job worker in this process. */
  WORKER: flag.default(true),
  /** Compile registered documents instead of interpreting them. */
  COMPILED_DOCUMENTS: flag.default(true),
  /** Visit the public feeds of bodies. Absent: on in production, off in a demonstration and elsewhere. */
  SOCIAL_FETCH: z.enum(['on', 'off']).optional(),
  /** Whom a publisher may write to about these visits: an e-mail or Web address, sent with each of them. */
  SOCIAL_CONTACT: z.union([z.email(), z.url({ protocol: /^https?$/ })]).optional(),
  /** Let visits reach this very machine; for tests and demonstrations alone. */
  SOCIAL_ALLOW_LOOPBACK: flag.default(false),
})

export type Env = z.infer<typeof schema> & { SOCIAL_FETCH: 'on' | 'off' }

/** A setting that can't be used, said in one sentence. */
export class EnvProblem extends Error {}

/** The only reader of environment variables. */
export function readEnv(variables: NodeJS.ProcessEnv = process.env): Env {
  const filled = Object.fromEntries(Object.entries(variables).filter(([, value]) => value !== ''))
  const result = schema.safeParse(filled)
  if (!result.success) {
    const [issue] = result.error.issues
    throw new EnvProblem(
      `Réglage ${issue?.path.join('.') ?? ''} inutilisable : ${issue?.message ?? 'valeur inconnue'}`,
    )
  }
  const { FILES_DIRECTORY, WEB_DIRECTORY, NODE_ENV, DEMONSTRATION, SOCIAL_ALLOW_LOOPBACK } = result.data
  if (SOCIAL_ALLOW_LOOPBACK && NODE_ENV !== 'test' && !DEMONSTRATION)
    throw new EnvProblem(
      'Réglage SOCIAL_ALLOW_LOOPBACK inutilisable : il est réservé aux tests et aux démonstrations',
    )
  return {
    ...result.data,
    SOCIAL_FETCH: result.data.SOCIAL_FETCH ?? (NODE_ENV === 'production' && !DEMONSTRATION ? 'on' : 'off'),
    FILES_DIRECTORY: resolve(FILES_DIRECTORY),
    WEB_DIRECTORY: WEB_DIRECTORY === undefined ? undefined : resolve(WEB_DIRECTORY),
  }
}
