/** Every place of the schema where a program may send text, found by walking the schema, so that a new field is in at once. */
import {
  getNullableType,
  type GraphQLField,
  type GraphQLInputType,
  isInputObjectType,
  isListType,
  isScalarType,
} from 'graphql'

/** The way to one text inside an argument: names of fields, and '*' for an item of a list. */
export type Way = string[]

const textual = new Set(['String', 'ID', 'DateTime', 'Day', 'JSON'])

export function textLeaves(type: GraphQLInputType, seen: string[] = []): Way[] {
  const bare = getNullableType(type)
  if (isListType(bare)) return textLeaves(bare.ofType, seen).map((way) => ['*', ...way])
  if (isScalarType(bare)) return textual.has(bare.name) ? [[]] : []
  if (!isInputObjectType(bare) || seen.includes(bare.name)) return []
  return Object.values(bare.getFields()).flatMap((field) =>
    textLeaves(field.type, [...seen, bare.name]).map((way) => [field.name, ...way]),
  )
}

/** The value with one text put at its place; what is on the way and missing is made. */
export function withText(value: unknown, way: Way, text: string): unknown {
  const [step, ...rest] = way
  if (step === undefined) return text
  if (step === '*') {
    const [first, ...others] = Array.isArray(value) ? (value as unknown[]) : []
    return [withText(first, rest, text), ...others]
  }
  const object = (value ?? {}) as Record<string, unknown>
  // English stands beside French, never alone.
  const beside = step === 'en' && !('fr' in object) ? { fr: 'Texte' } : {}
  return { ...object, ...beside, [step]: withText(object[step], rest, text) }
}

export interface TextPlace {
  argument: string
  /** As a variable of the argument is declared. */
  type: string
  way: Way
}

export const textPlaces = (field: GraphQLField<unknown, unknown>): TextPlace[] =>
  field.args.flatMap((argument) =>
    textLeaves(argument.type).map((way) => ({ argument: argument.name, type: String(argument.type), way })),
  )
