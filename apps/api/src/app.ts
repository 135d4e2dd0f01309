import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify'
import type { GraphQLSchema } from 'graphql'
import { CatalogueResolver, catalogueRoutes } from './areas/catalogue/index.ts'
import { ExternalListingsResolver, inboundRoutes } from './areas/external-listings/index.ts'
import {
  CommitmentsResolver,
  FeedbackReportsResolver,
  InitiativeReportResolver,
  reportJobs,
} from './areas/feedback-reports/index.ts'
import { createSessions, ensureSession, IdentityResolver, type Sessions } from './areas/identity/index.ts'
import { InitiativesResolver } from './areas/initiatives/index.ts'
import { MailboxResolver } from './areas/mailbox/index.ts'
import {
  moderationJobs,
  moderationPersonalData,
  ModerationResolver,
  OwnDecisionsResolver,
} from './areas/moderation/index.ts'
import { NotificationsResolver } from './areas/notifications/index.ts'
import { openDataRoutes } from './areas/open-data/index.ts'
import { OrganizationsResolver } from './areas/organizations/index.ts'
import { createPageRenderer } from './areas/portal/index.ts'
import { accountPersonalData, type PersonalDataSources, PrivacyResolver } from './areas/privacy/index.ts'
import {
  SocialAccountsResolver,
  SocialItemsResolver,
  socialJobs,
  socialRoutes,
  socialSchedule,
} from './areas/social/index.ts'
import { tellAnswer } from './kit/answers/index.ts'
import { KitResolver } from './kit/kit.resolver.ts'
import { CommentResolver } from './kit/threads/threads.resolver.ts'
import { createSupports, keepRanksFresh, reconcileCounters, type Supports } from './kit/ratings/index.ts'
import { downloadRoutes } from './kit/tool/downloads.routes.ts'
import { tellToolsJob } from './kit/tool/lifecycle.jobs.ts'
import type { ParticipationTool, ToolInstance, ToolPorts } from './kit/tool/tool.ts'
import { openBus } from './platform/bus.ts'
import { type Clock, systemClock } from './platform/clock.ts'
import { type Database, openDatabase } from './platform/database.ts'
import { prepareDrain } from './platform/drain.ts'
import { readDocuments } from './platform/documents.ts'
import type { Env } from './platform/env.ts'
import { openFiles } from './platform/files.ts'
import { createGraphql } from './platform/graphql.ts'
import { contextOf, createHttp } from './platform/http.ts'
import { type Ids, systemIds } from './platform/ids.ts'
import { type JobList, prepareJobs, startWorker } from './platform/jobs.ts'
import { createLogger, type Logger } from './platform/logger.ts'
import { deliverMail } from './platform/mail.ts'
import { createPresenter } from './platform/present-error.ts'
import { createRegisteredLane } from './platform/registered-lane.ts'
import { createMessages } from './platform/messages.ts'
import type { Ports } from './platform/ports.ts'
import { createRateLimits } from './platform/rate-limits.ts'
import { serveWebApp } from './platform/web-app.ts'
import { createSchema } from './schema.ts'
import { tools } from './tools/index.ts'

export interface App {
  http: FastifyInstance
  schema: GraphQLSchema
  database: Database
  ports: Ports
  basket: ReadonlyMap<string, ParticipationTool>
  instances: ReadonlyMap<string, ToolInstance>
  jobs: JobList
  /** Let requests under way end, then close everything. */
  stop: () => Promise<void>
}

export interface AppOptions {
  env: Env
  now?: Clock
  ids?: Ids
  logger?: Logger
  /** Multiplies every rate limit; tests that are not about them set it high. */
  rateFactor?: number
}

/** Every place that holds personal information: the account, and each tool. */
const personalDataSources = (
  ports: Ports,
  instances: ReadonlyMap<string, ToolInstance>,
): PersonalDataSources =>
  new Map([
    // An appeal is found by the author of its contribution: before what makes contributions nameless.
    ['moderation', moderationPersonalData(ports)],
    ...[...instances].map(([key, { personalData }]) => [key, personalData] as const),
    ['account', accountPersonalData(ports)],
  ])

/** Every resolver of the platform. They only keep what they are given, so that the schema can be printed without a database. */
export const resolversOf = (
  ports: Ports,
  sessions: Sessions,
  supports: Supports,
  basket: ReadonlyMap<string, ParticipationTool>,
  instances: ReadonlyMap<string, ToolInstance>,
): object[] => [
  new IdentityResolver(ports, sessions),
  new OrganizationsResolver(ports),
  new CatalogueResolver(ports),
  new ExternalListingsResolver(ports),
  new InitiativesResolver(ports, basket, instances),
  new InitiativeReportResolver(ports),
  new FeedbackReportsResolver(ports),
  new CommitmentsResolver(),
  new ModerationResolver(ports, (actor, at) => ensureSession(ports, actor, at)),
  new OwnDecisionsResolver(),
  new MailboxResolver(ports),
  new NotificationsResolver(ports),
  new SocialAccountsResolver(ports),
  new SocialItemsResolver(ports),
  new PrivacyResolver(ports, sessions, personalDataSources(ports, instances)),
  new CommentResolver(),
  new KitResolver(ports, supports, (actor, at) => ensureSession(ports, actor, at)),
  ...[...instances.values()].flatMap((instance) => instance.resolvers),
]

/** The one place where rooms are wired together. */
export async function createApp({
  env,
  now = systemClock,
  ids = systemIds,
  logger = createLogger(env.LOG_LEVEL),
  rateFactor = 1,
}: AppOptions): Promise<App> {
  const database = openDatabase({
    url: env.DATABASE_URL,
    pool: env.DATABASE_POOL,
    queue: env.DATABASE_QUEUE,
    logger,
  })
  await prepareJobs(env.DATABASE_URL)
  const bus = await openBus(database, logger)
  const ports: Ports = {
    env,
    database,
    bus,
    ids,
    logger,
    files: await openFiles(env),
    messages: createMessages(),
    rateLimits: createRateLimits(rateFactor, env.ADDRESS_CEILING),
    publicUrl: (env.PUBLIC_URL ?? `http://localhost:${env.PORT}`).replace(/\/+$/, ''),
  }
  const sessions = createSessions(database, bus)
  const supports = createSupports(database, (id) => bus.publish('support', id))
  const basket: ReadonlyMap<string, ParticipationTool> = new Map(tools.map((tool) => [tool.key, tool]))
  const toolPorts: ToolPorts = { ...ports, ensureSession: (actor, at) => ensureSession(ports, actor, at) }
  const instances = new Map([...basket].map(([key, tool]) => [key, tool.create(toolPorts)]))
  const schema = await createSchema(resolversOf(ports, sessions, supports, basket, instances))
  const present = createPresenter(logger)
  const graphql = createGraphql({ schema, logger, present })
  const lane = createRegisteredLane(schema, present)
  const documents = readDocuments(env.DOCUMENTS_FILE)
  const http = await createHttp({
    ports,
    graphql,
    documents,
    lane: env.COMPILED_DOCUMENTS ? lane : null,
    findSession: sessions.find,
    now,
  })
  const drain = prepareDrain(http)
  openDataRoutes(http, ports, instances)
  socialRoutes(http, ports)
  catalogueRoutes(http, ports, now)
  inboundRoutes(http, ports, now)
  const contextFor = (request: FastifyRequest, reply: FastifyReply) =>
    contextOf(request, reply, { ports, findSession: sessions.find, now })
  downloadRoutes(http, ports, instances, contextFor)
  if (env.WEB_DIRECTORY) {
    await serveWebApp(
      http,
      env.WEB_DIRECTORY,
      await createPageRenderer({
        ports,
        directory: env.WEB_DIRECTORY,
        lane,
        documents,
        contextOf: contextFor,
      }),
    )
  }

  const jobs: JobList = {
    'deliver-mail': deliverMail(database, env),
    'tell-answer': tellAnswer(ports),
    'reconcile-counters': reconcileCounters(database, (drift) =>
      logger.error({ drift }, 'counters differ from a recount'),
    ),
    ...moderationJobs(ports),
    ...reportJobs(ports),
    ...socialJobs(ports, now),
    'tell-tools': tellToolsJob(ports, instances, now),
    ...Object.fromEntries([...instances.values()].flatMap(({ jobs = {} }) => Object.entries(jobs))),
  }
  const schedule = [
    '15 8 * * * reconcile-counters',
    '* * * * * tell-tools',
    ...socialSchedule(ports),
    ...[...instances.values()].flatMap((instance) => instance.schedule ?? []),
  ].join('\n')
  const ranks = env.WORKER
    ? keepRanksFresh(database, (error) => logger.warn({ err: error }, 'ranks not refreshed'))
    : null
  const worker = env.WORKER ? await startWorker({ url: env.DATABASE_URL, jobs, logger, schedule }) : null
  const background = env.WORKER
    ? [...instances.values()].flatMap((instance) => instance.background?.() ?? [])
    : []

  return {
    http,
    schema,
    database,
    ports,
    basket,
    instances,
    jobs,
    stop: async () => {
      await drain.drain()
      await http.close()
      await graphql.stop()
      await supports.settled()
      await ranks?.stop()
      for (const work of background) await work.stop()
      await worker?.stop()
      for (const instance of instances.values()) await instance.stop?.()
      await bus.close()
      await database.close()
    },
  }
}
