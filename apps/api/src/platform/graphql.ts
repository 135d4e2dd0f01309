import { ApolloServer, type ApolloServerPlugin } from '@apollo/server'
import {
  ApolloServerPluginCacheControlDisabled,
  ApolloServerPluginUsageReportingDisabled,
  ApolloServerPluginSchemaReportingDisabled,
} from '@apollo/server/plugin/disabled'
import { type DocumentNode, execute, type ExecutionResult, GraphQLError, type GraphQLSchema } from 'graphql'
import { type CompiledQuery, compileQuery, isCompiledQuery } from 'graphql-jit'
import type { Context } from '../access/context.ts'
import { isUnavailable } from './database.ts'
import { documentLimits, limitDocuments } from './graphql-limits.ts'
import { type ProblemData, Refusal } from './errors.ts'
import type { Logger } from './logger.ts'
import type { Messages } from './messages.ts'

export interface GraphqlOptions {
  schema: GraphQLSchema
  logger: Logger
  messages: Messages
  /** Compile registered documents; they are few, so the cache is bounded by their number. */
  compiled: boolean
}

const describe = (refused: ProblemData, context: Context) => ({
  code: refused.code,
  path: refused.path,
  message: context.messages(context.language, `problem.${refused.code}`, refused.params),
})

/** What a caller may learn of an error: expected ones in words, others by a reference number only (norm S-26). */
function presentable(error: GraphQLError, context: Context, logger: Logger): GraphQLError {
  const cause = error.originalError
  if (cause === undefined || cause === null || cause instanceof GraphQLError) {
    // graphql-js adds hints about the schema to errors in variables too.
    const [plain = ''] = error.message.split(' Did you mean')
    return plain === error.message
      ? error
      : new GraphQLError(plain, { ...error, extensions: error.extensions })
  }
  const place = { path: error.path ?? null, positions: error.positions ?? null, source: error.source ?? null }
  if (cause instanceof Refusal) {
    const problems = cause.problems.map((refused) => describe(refused, context))
    return new GraphQLError(problems[0]?.message ?? 'refused', {
      ...place,
      extensions: { code: 'REFUSED', problems },
    })
  }
  const unavailable = isUnavailable(cause)
  const { reference } = context
  logger.error(
    { reference, err: cause, path: error.path },
    unavailable ? 'dependency unavailable' : 'unexpected error',
  )
  return new GraphQLError(
    context.messages(context.language, unavailable ? 'error.unavailable' : 'error.unexpected', { reference }),
    {
      ...place,
      extensions: { code: unavailable ? 'UNAVAILABLE' : 'UNEXPECTED', reference },
    },
  )
}

/** A dependency that fails answers 503, so that proxies and programs know to come back. */
function unavailableAs503(): ApolloServerPlugin<Context> {
  return {
    requestDidStart: async () => ({
      willSendResponse: async ({ response }) => {
        if (response.body.kind !== 'single' || !response.body.singleResult.errors) return
        const { singleResult } = response.body
        if (singleResult.errors?.some((error) => error.extensions?.['code'] === 'UNAVAILABLE')) {
          response.http.status = 503
          response.http.headers.set('retry-after', '1')
        }
      },
    }),
  }
}

/** Runs registered documents compiled, all others interpreted. */
function createExecutor(schema: GraphQLSchema, compiled: boolean, logger: Logger) {
  const cache = new Map<string, CompiledQuery>()

  function compiledFor(
    text: string,
    document: DocumentNode,
    operationName: string | undefined,
  ): CompiledQuery | null {
    const key = `${operationName ?? ''}\n${text}`
    let query = cache.get(key)
    if (!query) {
      const result = compileQuery(schema, document, operationName, { disableLeafSerialization: false })
      if (!isCompiledQuery(result)) return null
      query = result
      if (cache.size < 500) cache.set(key, query)
    }
    return query
  }

  return async (request: ExecutorRequest): Promise<ExecutionResult> => {
    const { document, context, operationName, queryHash } = request
    const variables = request.request.variables ?? {}
    const query =
      compiled && context.registered ? compiledFor(queryHash, document, operationName ?? undefined) : null
    const result = await (query
      ? query.query(undefined, context, variables)
      : execute({
          schema,
          document,
          contextValue: context,
          variableValues: variables,
          operationName: operationName ?? null,
        }))
    const { errors } = result as ExecutionResult
    return errors
      ? { ...(result as ExecutionResult), errors: errors.map((error) => presentable(error, context, logger)) }
      : result
  }
}

interface ExecutorRequest {
  document: DocumentNode
  context: Context
  operationName: string | null | undefined
  queryHash: string
  request: { variables?: Record<string, unknown> | undefined }
}

export function createGraphql({ schema, logger, compiled }: GraphqlOptions): ApolloServer<Context> {
  const executor = createExecutor(schema, compiled, logger)
  return new ApolloServer<Context>({
    // The only executor hook of Apollo Server 5: a gateway of one schema.
    gateway: {
      load: async () => ({ executor: executor as never }),
      onSchemaLoadOrUpdate: (callback) => {
        callback({ apiSchema: schema, coreSupergraphSdl: '' })
        return () => undefined
      },
      stop: async () => undefined,
    },
    introspection: true,
    hideSchemaDetailsFromClientErrors: true,
    includeStacktraceInErrorResponses: false,
    allowBatchedHttpRequests: false,
    csrfPrevention: true,
    parseOptions: { maxTokens: documentLimits.tokens },
    validationRules: [limitDocuments],
    persistedQueries: false,
    stopOnTerminationSignals: false,
    logger: {
      debug: () => undefined,
      info: () => undefined,
      warn: (m: string) => logger.warn(m),
      error: (m: string) => logger.error(m),
    },
    plugins: [
      ApolloServerPluginCacheControlDisabled(),
      ApolloServerPluginUsageReportingDisabled(),
      ApolloServerPluginSchemaReportingDisabled(),
      unavailableAs503(),
    ],
  })
}
