/** Prints the GraphQL schema, without a database: resolvers only keep what they are given. */
import { lexicographicSortSchema, printSchema } from 'graphql'
import { resolversOf } from './app.ts'
import type { Sessions } from './areas/identity/index.ts'
import type { Supports } from './kit/ratings/index.ts'
import type { ToolPorts } from './kit/tool/tool.ts'
import { createSchema } from './schema.ts'
import { tools } from './tools/index.ts'

const ports = {} as ToolPorts
const basket = new Map(tools.map((tool) => [tool.key, tool]))
const instances = new Map(tools.map((tool) => [tool.key, tool.create(ports)]))
const schema = await createSchema(resolversOf(ports, {} as Sessions, {} as Supports, basket, instances))
process.stdout.write(`${printSchema(lexicographicSortSchema(schema))}\n`)
