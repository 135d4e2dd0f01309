import {
  type ASTVisitor,
  type FieldNode,
  type FragmentDefinitionNode,
  getNamedType,
  GraphQLError,
  type GraphQLObjectType,
  isInterfaceType,
  isListType,
  isNonNullType,
  isObjectType,
  Kind,
  type OperationDefinitionNode,
  OperationTypeNode,
  type SelectionSetNode,
  type ValidationContext,
} from 'graphql'

/** Limits of free-form documents (norms S-20, S-22). Registered documents were reviewed and are exempt. */
export const documentLimits = {
  tokens: 1500,
  depth: 12,
  aliases: 20,
  /** Objects that a document may ask for at most, page sizes multiplied along the way. */
  cost: 5000,
  mutations: 1,
} as const

interface Measure {
  depth: number
  aliases: number
  cost: number
}

function pageSizeOf(field: FieldNode): number {
  const first = field.arguments?.find((argument) => argument.name.value === 'first')?.value
  if (!first) return 20
  // A variable's value is not known yet: counted as the largest page.
  return first.kind === Kind.INT ? Math.min(Math.max(Number(first.value), 1), 100) : 100
}

/** Depth, aliases and cost of an operation, fragments included. */
export function measure(
  context: Pick<ValidationContext, 'getSchema' | 'getFragment'>,
  operation: OperationDefinitionNode,
): Measure {
  const schema = context.getSchema()
  const root = schema.getRootType(operation.operation)
  const result: Measure = { depth: 0, aliases: 0, cost: 0 }
  // Fragments nest: expansion stops as soon as a limit is passed, so that measuring stays cheap itself.
  const over = () => result.cost > documentLimits.cost || result.aliases > documentLimits.aliases

  function walk(
    set: SelectionSetNode,
    parent: GraphQLObjectType | null,
    depth: number,
    factor: number,
    open: readonly string[],
  ): void {
    result.depth = Math.max(result.depth, depth)
    if (depth > documentLimits.depth + 1) return
    for (const selection of set.selections) {
      if (over()) return
      if (selection.kind === Kind.FIELD) visitField(selection, parent, depth, factor, open)
      else if (selection.kind === Kind.INLINE_FRAGMENT) {
        walk(
          selection.selectionSet,
          typeNamed(selection.typeCondition?.name.value) ?? parent,
          depth,
          factor,
          open,
        )
      } else {
        const fragment: FragmentDefinitionNode | null | undefined = context.getFragment(selection.name.value)
        if (!fragment || open.includes(fragment.name.value)) continue
        walk(fragment.selectionSet, typeNamed(fragment.typeCondition.name.value) ?? parent, depth, factor, [
          ...open,
          fragment.name.value,
        ])
      }
    }
  }

  function typeNamed(name: string | undefined): GraphQLObjectType | null {
    const type = name ? schema.getType(name) : undefined
    return isObjectType(type) || isInterfaceType(type) ? (type as GraphQLObjectType) : null
  }

  function visitField(
    field: FieldNode,
    parent: GraphQLObjectType | null,
    depth: number,
    factor: number,
    open: readonly string[],
  ): void {
    if (field.alias && field.alias.value !== field.name.value) result.aliases++
    // Introspection is deep by nature, and its size is the schema's.
    if (!field.selectionSet || field.name.value.startsWith('__')) return
    const type = parent?.getFields()[field.name.value]?.type
    const named = type ? getNamedType(type) : null
    const bare = type && isNonNullType(type) ? type.ofType : type
    const many = named?.name.endsWith('Connection')
      ? pageSizeOf(field)
      : isListType(bare) && !parent?.name.endsWith('Connection')
        ? 5
        : 1
    result.cost += factor
    walk(field.selectionSet, isObjectType(named) ? named : null, depth + 1, factor * many, open)
  }

  if (root) walk(operation.selectionSet, root, 1, 1, [])
  return result
}

/** What a mutation asks to do; `__typename` does nothing. A fragment may hide several, so it counts as two. */
const acts = ({ selectionSet }: OperationDefinitionNode): number =>
  selectionSet.selections.reduce(
    (sum, selection) =>
      sum + (selection.kind !== Kind.FIELD ? 2 : selection.name.value.startsWith('__') ? 0 : 1),
    0,
  )

/** Validation rule: refuses what is too deep, too wide or too costly, before anything runs. */
export function limitDocuments(context: ValidationContext): ASTVisitor {
  const refuse = (limit: string, node: OperationDefinitionNode) =>
    context.reportError(
      new GraphQLError(`The document passes the limit on ${limit}; see the API documentation.`, {
        nodes: node,
        extensions: { code: 'DOCUMENT_LIMIT', limit },
      }),
    )
  return {
    OperationDefinition(operation) {
      const { depth, aliases, cost } = measure(context, operation)
      if (depth > documentLimits.depth) refuse('depth', operation)
      if (aliases > documentLimits.aliases) refuse('aliases', operation)
      if (cost > documentLimits.cost) refuse('cost', operation)
      // One act, one request: an aliased or batched vote would escape its rate limit.
      if (operation.operation === OperationTypeNode.MUTATION && acts(operation) > documentLimits.mutations) {
        refuse('mutations', operation)
      }
    },
  }
}
