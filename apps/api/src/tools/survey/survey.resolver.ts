import { Arg, Ctx, ID, Query, Resolver } from 'type-graphql'
import type { Context } from '../../access/context.ts'
import { Access } from '../../access/declare.types.ts'
import { PUBLIC } from '../../access/rules.ts'
import type { Ports } from '../../platform/ports.ts'
import { findSurvey } from './survey.queries.ts'
import { Survey } from './survey.types.ts'

@Resolver(() => Survey)
export class SurveyResolver {
  readonly #ports: Ports

  constructor(ports: Ports) {
    this.#ports = ports
  }

  @Access(PUBLIC)
  @Query(() => Survey, { nullable: true, description: 'The tool survey of a published initiative.' })
  survey(@Arg('id', () => ID, { description: 'The tool.' }) id: string, @Ctx() _context: Context) {
    return findSurvey(this.#ports.database, id)
  }
}
