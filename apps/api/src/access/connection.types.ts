import { type ClassType, ObjectType } from 'type-graphql'
import { AccessField } from './declare.types.ts'
import { PUBLIC } from './rules.ts'
import { PageInfo } from './shared.types.ts'

/** The connection and edge types of a node type (Relay). */
export function connectionOf<Node extends object>(name: string, node: () => ClassType<Node>) {
  @ObjectType(`${name}Edge`, { description: `One item of a list of ${name}, with its place.` })
  class Edge {
    @AccessField(PUBLIC, node, { description: 'The item.' })
    node!: Node

    @AccessField(PUBLIC, () => String, { description: 'Its place in the list; opaque.' })
    cursor!: string
  }

  @ObjectType(`${name}Connection`, { description: `A page of a list of ${name}.` })
  class Connection {
    @AccessField(PUBLIC, () => [Edge], { description: 'The items of this page.' })
    edges!: Edge[]

    @AccessField(PUBLIC, () => PageInfo, { description: 'Where the page stands.' })
    pageInfo!: PageInfo
  }
  return Connection
}
