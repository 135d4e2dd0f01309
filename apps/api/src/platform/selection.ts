import { type FieldNode, type GraphQLResolveInfo, Kind, type SelectionSetNode } from 'graphql'

type Fields = ReadonlySet<string>
type Memory = WeakMap<readonly FieldNode[], Map<Fields, boolean>>

const beyond: Memory = new WeakMap()
const among: Memory = new WeakMap()

/** Whether the query selects, on the given type below this field, a field that is wanted. */
function selects(info: GraphQLResolveInfo, typeName: string, wanted: (field: string) => boolean): boolean {
  const { schema, fragments } = info
  const within = (set: SelectionSetNode, parent: string): boolean =>
    set.selections.some((selection) => {
      if (selection.kind === Kind.INLINE_FRAGMENT)
        return within(selection.selectionSet, selection.typeCondition?.name.value ?? parent)
      if (selection.kind === Kind.FRAGMENT_SPREAD) {
        const fragment = fragments[selection.name.value]
        return fragment ? within(fragment.selectionSet, fragment.typeCondition.name.value) : false
      }
      if (parent === typeName && wanted(selection.name.value)) return true
      const type = schema.getType(parent)
      const child = type && 'getFields' in type ? type.getFields()[selection.name.value] : undefined
      const name = child ? String(child.type).replace(/[[\]!]/g, '') : ''
      return selection.selectionSet && parent !== typeName ? within(selection.selectionSet, name) : false
    })
  const start = String(info.returnType).replace(/[[\]!]/g, '')
  return info.fieldNodes.some((node) => node.selectionSet && within(node.selectionSet, start))
}

/** Remembered per document and set of fields, so that a registered document is looked at once. */
function remembered(memory: Memory, info: GraphQLResolveInfo, fields: Fields, look: () => boolean): boolean {
  const answers = memory.get(info.fieldNodes) ?? new Map<Fields, boolean>()
  const known = answers.get(fields)
  if (known !== undefined) return known
  const answer = look()
  memory.set(info.fieldNodes, answers.set(fields, answer))
  return answer
}

/** Whether the query selects, on the given type below this field, anything outside a set of fields. */
export const asksBeyond = (info: GraphQLResolveInfo, typeName: string, fields: Fields): boolean =>
  remembered(beyond, info, fields, () => selects(info, typeName, (field) => !fields.has(field)))

/** Whether the query selects, on the given type below this field, any of a set of fields. */
export const asksAny = (info: GraphQLResolveInfo, typeName: string, fields: Fields): boolean =>
  remembered(among, info, fields, () => selects(info, typeName, (field) => fields.has(field)))
