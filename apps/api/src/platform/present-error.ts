import { GraphQLError } from 'graphql'
import type { Context } from '../access/context.ts'
import { isUnavailable } from './database.ts'
import { type ProblemData, Refusal } from './errors.ts'
import type { Logger } from './logger.ts'

const describe = (refused: ProblemData, context: Context) => ({
  code: refused.code,
  path: refused.path,
  message: context.messages(context.language, `problem.${refused.code}`, refused.params),
})

/** graphql-js repeats the value it refuses, however long, and hints at the schema: neither helps who sent it. */
const plainMessage = (message: string): string => {
  const [plain = ''] = message.split(' Did you mean')
  return plain.replace(/ got invalid value [^]*(?= at "[\w.[\]]*"; )/, ' has an invalid value').slice(0, 400)
}

export type Presenter = (error: GraphQLError, context: Context) => GraphQLError

/** What a caller may learn of an error: expected ones in words, others by a reference number only (norm S-26). */
export const createPresenter =
  (logger: Logger): Presenter =>
  (error, context) => {
    const cause = error.originalError
    if (cause === undefined || cause === null || cause instanceof GraphQLError) {
      const plain = plainMessage(error.message)
      return plain === error.message
        ? error
        : new GraphQLError(plain, { extensions: { code: 'BAD_USER_INPUT', ...error.extensions } })
    }
    const place = {
      path: error.path ?? null,
      positions: error.positions ?? null,
      source: error.source ?? null,
    }
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
      context.messages(context.language, unavailable ? 'error.unavailable' : 'error.unexpected', {
        reference,
      }),
      {
        ...place,
        extensions: { code: unavailable ? 'UNAVAILABLE' : 'UNEXPECTED', reference },
      },
    )
  }
