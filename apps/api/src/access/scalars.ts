import { GraphQLError, GraphQLScalarType, Kind } from 'graphql'

const instant = /^\d{4}-\d{2}-\d{2}[T ]\d{2}:\d{2}(:\d{2}(\.\d{1,6})?)?(Z|[+-]\d{2}(:?\d{2})?)$/

function parseInstant(value: unknown): Date {
  if (typeof value === 'string' && instant.test(value)) {
    const date = new Date(value)
    if (!Number.isNaN(date.getTime())) return date
  }
  throw new GraphQLError('A DateTime is written like 2026-11-23T14:05:00Z')
}

/** An instant with its zone, ISO 8601. PostgreSQL's own text passes through. */
export const DateTime = new GraphQLScalarType<Date, string>({
  name: 'DateTime',
  description: 'An instant with its zone, as in 2026-11-23T14:05:00Z (ISO 8601).',
  serialize: (value) => (value instanceof Date ? value.toISOString() : String(value)),
  parseValue: parseInstant,
  parseLiteral: (node) => parseInstant(node.kind === Kind.STRING ? node.value : null),
})

function parseDay(value: unknown): string {
  if (
    typeof value === 'string' &&
    /^\d{4}-\d{2}-\d{2}$/.test(value) &&
    new Date(`${value}T00:00:00Z`).toISOString().startsWith(value)
  )
    return value
  throw new GraphQLError('A Day is written like 2026-11-23')
}

const daySafely = (value: unknown): string => {
  try {
    return parseDay(value)
  } catch (error) {
    throw error instanceof GraphQLError ? error : new GraphQLError('A Day is written like 2026-11-23')
  }
}

/** A calendar day in Québec. */
export const Day = new GraphQLScalarType<string, string>({
  name: 'Day',
  description: 'A calendar day in Québec, as in 2026-11-23.',
  serialize: (value) =>
    value instanceof Date ? value.toISOString().slice(0, 10) : String(value).slice(0, 10),
  parseValue: daySafely,
  parseLiteral: (node) => daySafely(node.kind === Kind.STRING ? node.value : null),
})

/** Settings of a tool: their shape is documented with the tool. */
export const Json = new GraphQLScalarType<unknown, unknown>({
  name: 'JSON',
  description: 'Plain JSON; its shape is documented where it is used.',
})
