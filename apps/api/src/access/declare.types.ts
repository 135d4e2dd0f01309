import 'reflect-metadata'
import { Extensions, Field } from 'type-graphql'
import type { FieldRule } from './rules.ts'

const fieldExtension = 'access'
const localizedExtension = 'localized'

export interface DeclaredExtensions {
  [fieldExtension]?: FieldRule
  [localizedExtension]?: boolean
}

type TypeThunk = () => unknown
interface FieldOptions {
  description: string
  nullable?: boolean | 'items' | 'itemsAndList'
  name?: string
  defaultValue?: unknown
}

/** Declares who may use an operation. Every Query, Mutation and Subscription carries one. */
export const Access = (rule: FieldRule) =>
  Extensions({ [fieldExtension]: rule }) as MethodDecorator & PropertyDecorator

/** A field of an object with who may read it. `Field` alone is refused at start-up. */
export function AccessField(
  rule: FieldRule,
  type: TypeThunk,
  options: FieldOptions,
): PropertyDecorator & MethodDecorator {
  const field = Field(type as () => StringConstructor, options as object)
  const access = Access(rule)
  return (target: object, key: string | symbol) => {
    field(target, key)
    access(target, key)
  }
}

/**
 * A localized text. The schema pass in `schema.ts` gives the field its `language` argument, and editors a sibling
 * field `<name>Translations`.
 */
export function LocalizedField(rule: FieldRule, options: FieldOptions): PropertyDecorator {
  const field = AccessField(rule, () => String, options)
  const mark = Extensions({ [localizedExtension]: true }) as PropertyDecorator
  return (target, key) => {
    field(target, key)
    mark(target, key)
  }
}
