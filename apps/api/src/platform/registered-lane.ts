import { type GraphQLError, type GraphQLFormattedError, type GraphQLSchema, parse, validate } from 'graphql'
import { type CompiledQuery, compileQuery, isCompiledQuery } from 'graphql-jit'
import type { Context } from '../access/context.ts'

export interface LaneAnswer {
  /** The JSON text of the answer. */
  text: string
  errors: readonly GraphQLError[]
}

export interface RegisteredLane {
  /** Runs a registered document; null when it does not compile, or failed without effect. */
  run: (text: string, variables: Record<string, unknown>, context: Context) => Promise<LaneAnswer | null>
  compiles: (text: string) => boolean
}

const isMutation = (text: string): boolean => /\bmutation\b/.test(text)

/**
 * The lane of registered documents: each is parsed, validated and compiled once. They were reviewed with the web
 * application, so the limits of free-form documents do not apply. Same schema, same resolvers, same rules: a test runs
 * every registered document through both lanes and demands equal answers.
 */
export function createRegisteredLane(
  schema: GraphQLSchema,
  present: (error: GraphQLError, context: Context) => GraphQLError,
): RegisteredLane {
  const compiled = new Map<string, CompiledQuery | null>()

  function compile(text: string): CompiledQuery | null {
    const document = parse(text)
    if (validate(schema, document).length > 0) return null
    const query = compileQuery(schema, document)
    return isCompiledQuery(query) ? query : null
  }

  // Only registered texts come here, so there are never more entries than documents.
  const find = (text: string): CompiledQuery | null => {
    const known = compiled.get(text)
    if (known !== undefined) return known
    const query = compile(text)
    compiled.set(text, query)
    return query
  }

  return {
    compiles: (text) => find(text) !== null,
    run: async (text, variables, context) => {
      const query = find(text)
      if (!query) return null
      const answer = (await query.query(undefined, context, variables)) as {
        data?: unknown
        errors?: readonly GraphQLError[]
      }
      if (!answer.errors) return { text: JSON.stringify(answer), errors: [] }
      // Whatever failed without effect is asked again in the ordinary lane, whose errors are the reference.
      if (!answer.data || !isMutation(text)) return null
      const errors = answer.errors.map((error) => present(error, context))
      const formatted: GraphQLFormattedError[] = errors.map((error) => error.toJSON())
      return { text: JSON.stringify({ errors: formatted, data: answer.data ?? null }), errors }
    },
  }
}
