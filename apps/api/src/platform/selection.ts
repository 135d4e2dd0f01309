import { type FieldNode, type GraphQLResolveInfo, Kind, type SelectionSetNode } from 'graphql'

const known = new WeakMap<readonly FieldNode[], Map<string, boolean>>()

/**
 * Whether the query selects, on the given type below this field, anything outside a set of fields. Remembered per
 * document, so that a registered one is looked at once.
 */
export function asksBeyond(info: GraphQLResolveInfo, typeName: string, fields: ReadonlySet<string>): boolean {
  const answers = known.get(info.fieldNodes) ?? new Map<string, boolean>()
  const remembered = answers.get(typeName)
  if (remembered !== undefined) return remembered

  const { schema, fragments } = info
  const selects = (set: SelectionSetNode, parent: string): boolean =>
    set.selections.some((selection) => {
      if (selection.kind === Kind.INLINE_FRAGMENT)
        return selects(selection.selectionSet, selection.typeCondition?.name.value ?? parent)
      if (selection.kind === Kind.FRAGMENT_SPREAD) {
        const fragment = fragments[selection.name.value]
        return fragment ? selects(fragment.selectionSet, fragment.typeCondition.name.value) : false
      }
      if (parent === typeName && !fields.has(selection.name.value)) return true
      const type = schema.getType(parent)
      const child = type && 'getFields' in type ? type.getFields()[selection.name.value] : undefined
      const name = child ? String(child.type).replace(/[[\]!]/g, '') : ''
      return selection.selectionSet && parent !== typeName ? selects(selection.selectionSet, name) : false
    })

  const start = String(info.returnType).replace(/[[\]!]/g, '')
  const beyond = info.fieldNodes.some((node) => node.selectionSet && selects(node.selectionSet, start))
  known.set(info.fieldNodes, answers.set(typeName, beyond))
  return beyond
}
