import { ApolloServer, type ApolloServerPlugin } from '@apollo/server'
import {
  ApolloServerPluginCacheControlDisabled,
  ApolloServerPluginUsageReportingDisabled,
  ApolloServerPluginSchemaReportingDisabled,
} from '@apollo/server/plugin/disabled'
import { type DocumentNode, execute, type ExecutionResult, type GraphQLSchema } from 'graphql'
import type { Context } from '../access/context.ts'
import { documentLimits, limitDocuments } from './graphql-limits.ts'
import type { Logger } from './logger.ts'
import type { Presenter } from './present-error.ts'

export interface GraphqlOptions {
  schema: GraphQLSchema
  logger: Logger
  present: Presenter
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

/** The ordinary lane: interpreted, for any document within the limits. */
function createExecutor(schema: GraphQLSchema, present: Presenter) {
  return async ({ document, context, operationName, request }: ExecutorRequest): Promise<ExecutionResult> => {
    const result = await execute({
      schema,
      document,
      contextValue: context,
      variableValues: request.variables ?? {},
      operationName: operationName ?? null,
    })
    return result.errors
      ? { ...result, errors: result.errors.map((error) => present(error, context)) }
      : result
  }
}

interface ExecutorRequest {
  document: DocumentNode
  context: Context
  operationName: string | null | undefined
  request: { variables?: Record<string, unknown> | undefined }
}

export function createGraphql({ schema, logger, present }: GraphqlOptions): ApolloServer<Context> {
  const executor = createExecutor(schema, present)
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
