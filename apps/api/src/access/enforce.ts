import {
  defaultFieldResolver,
  GraphQLEnumType,
  GraphQLError,
  type GraphQLField,
  type GraphQLObjectType,
  type GraphQLSchema,
  isObjectType,
} from 'graphql'
import { type Language, textIn } from '../platform/localized.ts'
import type { Context } from './context.ts'
import { type DeclaredExtensions } from './declare.types.ts'
import { type FieldRule, PUBLIC, STAFF } from './rules.ts'

type Field = GraphQLField<unknown, Context>

const extensionsOf = (field: Field): DeclaredExtensions => field.extensions as DeclaredExtensions

/** The rule declared on a field, for the access matrix. */
export const ruleOf = (field: Field): FieldRule | undefined => extensionsOf(field).access

function objectTypes(schema: GraphQLSchema): GraphQLObjectType<unknown, Context>[] {
  return Object.values(schema.getTypeMap()).filter(
    (type): type is GraphQLObjectType<unknown, Context> => isObjectType(type) && !type.name.startsWith('__'),
  )
}

/** Operations and fields that declare nobody: the API refuses to start with any. */
export function undeclared(schema: GraphQLSchema): string[] {
  return objectTypes(schema).flatMap((type) =>
    Object.values(type.getFields())
      .filter((field) => ruleOf(field) === undefined)
      .map((field) => `${type.name}.${field.name}`),
  )
}

function guard(type: GraphQLObjectType, field: Field, rule: FieldRule): void {
  const resolve = field.resolve ?? defaultFieldResolver
  field.resolve = (source, input, context, info) => {
    const decision = rule.decide(context.actor, source)
    if (decision.allowed) return resolve(source, input, context, info)
    // A mutation answers an expected refusal as data.
    if (type.name === 'Mutation') return { problems: [decision.reason] }
    const { code, params } = decision.reason
    throw new GraphQLError(context.messages(context.language, `problem.${code}`, params), {
      extensions: { code: 'FORBIDDEN', reason: code },
    })
  }
}

function localize(schema: GraphQLSchema, type: GraphQLObjectType, field: Field): void {
  const languageType = schema.getType('Language')
  if (!(languageType instanceof GraphQLEnumType)) throw new Error('the schema lacks the enum Language')
  const { name } = field
  field.args = [
    ...field.args,
    {
      name: 'language',
      description: 'Language of the answer; the viewer’s when absent. French where no translation exists.',
      type: languageType,
      defaultValue: undefined,
      deprecationReason: undefined,
      extensions: {},
      astNode: undefined,
    },
  ]
  field.resolve = (source, { language }: { language?: Language }, context) =>
    textIn((source as Record<string, unknown>)[name], language ?? context.language)

  const translations = schema.getType('Translations')
  if (!isObjectType(translations)) throw new Error('the schema lacks the type Translations')
  const sibling: Field = {
    name: `${name}Translations`,
    description: 'The same text in every language it has, for editors.',
    type: translations,
    args: [],
    resolve: (source) => {
      const text = (source as Record<string, { fr?: string; en?: string } | null>)[name]
      return { fr: text?.fr ?? '', en: text?.en ?? null }
    },
    subscribe: undefined,
    deprecationReason: undefined,
    extensions: { access: STAFF } satisfies DeclaredExtensions,
    astNode: undefined,
  }
  type.getFields()[sibling.name] = sibling
}

/** Give localized fields their language argument, and put every declared rule in front of its field. */
export function enforce(schema: GraphQLSchema): GraphQLSchema {
  const missing = undeclared(schema)
  if (missing.length > 0) {
    throw new Error(`who may use these is not declared: ${missing.join(', ')}`)
  }
  for (const type of objectTypes(schema)) {
    for (const field of Object.values(type.getFields())) {
      if (extensionsOf(field).localized) localize(schema, type, field)
    }
    for (const field of Object.values(type.getFields())) {
      const rule = ruleOf(field)
      if (rule && rule !== PUBLIC) guard(type, field, rule)
    }
  }
  return schema
}
