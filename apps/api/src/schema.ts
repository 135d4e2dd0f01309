import 'reflect-metadata'
import type { GraphQLSchema } from 'graphql'
import { buildSchema, type NonEmptyArray } from 'type-graphql'
import { enforce } from './access/enforce.ts'
import { ProblemResolver } from './access/problem.resolver.ts'
import { Translations } from './access/shared.types.ts'

type Class = new (...parameters: never[]) => object

/** The schema of these resolver objects, each made by hand; refuses to exist with an undeclared field. */
export async function createSchema(resolvers: readonly object[]): Promise<GraphQLSchema> {
  const instances = new Map<unknown, object>(
    [...resolvers, new ProblemResolver()].map((resolver) => [resolver.constructor, resolver]),
  )
  const schema = await buildSchema({
    resolvers: [...instances.keys()] as unknown as NonEmptyArray<Class>,
    container: { get: (type: unknown) => instances.get(type) },
    orphanedTypes: [Translations],
    validate: false,
  })
  return enforce(schema)
}
