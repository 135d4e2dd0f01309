import { Ctx, FieldResolver, Resolver, Root } from 'type-graphql'
import type { ProblemData } from '../platform/errors.ts'
import type { Context } from './context.ts'
import { Access } from './declare.types.ts'
import { PUBLIC } from './rules.ts'
import { Problem } from './shared.types.ts'

@Resolver(() => Problem)
export class ProblemResolver {
  @Access(PUBLIC)
  @FieldResolver(() => String)
  message(@Root() problem: ProblemData, @Ctx() { messages, language }: Context): string {
    return messages(language, `problem.${problem.code}`, problem.params)
  }
}
