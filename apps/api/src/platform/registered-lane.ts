import {
  GraphQLError,
  type GraphQLFormattedError,
  type GraphQLSchema,
  OperationTypeNode,
  parse,
  validate,
} from 'graphql'
import { type CompiledQuery, compileQuery, isCompiledQuery } from 'graphql-jit'
import type { Context } from '../access/context.ts'

export interface LaneAnswer {
  /** The JSON text of the answer. */
  text: string
  errors: readonly GraphQLError[]
}

/** Runs a registered document; null for what it does not take. */
export type RegisteredLane = (
  text: string,
  operationName: string | undefined,
  variables: Record<string, unknown>,
  context: Context,
) => Promise<LaneAnswer | null>

type Compiled = CompiledQuery & { stringify: (answer: unknown) => string }

/**
 * The lane of registered documents: each is parsed, validated and compiled once. They were reviewed with the web
 * application, so the limits of free-form documents do not apply. Same schema, same resolvers, same rules: a test runs
 * every registered document through both lanes and demands equal answers.
 */
export function createRegisteredLane(
  schema: GraphQLSchema,
  present: (error: GraphQLError, context: Context) => GraphQLError,
): RegisteredLane {
  const compiled = new Map<string, Compiled | null>()

  function compile(text: string, operationName: string | undefined): Compiled | null {
    const document = parse(text)
    if (validate(schema, document).length > 0) return null
    const operations = document.definitions.filter((definition) => definition.kind === 'OperationDefinition')
    if (operations.some((operation) => operation.operation === OperationTypeNode.SUBSCRIPTION)) return null
    const query = compileQuery(schema, document, operationName, { customJSONSerializer: true })
    return isCompiledQuery(query) ? (query as Compiled) : null
  }

  return async (text, operationName, variables, context) => {
    const key = `${operationName ?? ''}\n${text}`
    let query = compiled.get(key)
    if (query === undefined) {
      query = compile(text, operationName)
      compiled.set(key, query)
    }
    if (!query) return null
    const answer = (await query.query(undefined, context, variables)) as {
      data?: unknown
      errors?: readonly GraphQLError[]
    }
    if (!answer.errors) return { text: query.stringify(answer), errors: [] }
    const errors = answer.errors.map((error) => present(error, context))
    const formatted: GraphQLFormattedError[] = errors.map((error) => error.toJSON())
    return { text: JSON.stringify({ errors: formatted, data: answer.data ?? null }), errors }
  }
}
