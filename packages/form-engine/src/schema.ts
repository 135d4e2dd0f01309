/** A small language to describe plain data, without a library: what is expected, and where it is not met. */

export type DefinitionProblemCode =
  | 'NOT_AN_OBJECT'
  | 'NOT_A_LIST'
  | 'NOT_A_TEXT'
  | 'NOT_A_NUMBER'
  | 'NOT_WHOLE'
  | 'NOT_A_BOOLEAN'
  | 'NOT_ONE_OF'
  | 'MISSING_PROPERTY'
  | 'UNKNOWN_PROPERTY'
  | 'BAD_NAME'
  | 'BAD_CODE'
  | 'TOO_LONG'
  | 'TOO_MANY'
  | 'TOO_DEEP'

/** What is wrong in the data of a form, and where: `pages[0].items[2].label.fr`. */
export interface DefinitionProblem {
  code: DefinitionProblemCode
  path: string
  params: Record<string, string | number>
}

export type Check = (value: unknown, path: string, report: Report, depth: number) => void
export type Report = (code: DefinitionProblemCode, path: string, params?: DefinitionProblem['params']) => void

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

export const text =
  (max: number): Check =>
  (value, path, report) => {
    if (typeof value !== 'string') report('NOT_A_TEXT', path)
    else if (value.length > max) report('TOO_LONG', path, { max })
  }

export const matching =
  (pattern: RegExp, code: 'BAD_NAME' | 'BAD_CODE'): Check =>
  (value, path, report) => {
    if (typeof value !== 'string') report('NOT_A_TEXT', path)
    else if (!pattern.test(value) || value in {}) report(code, path, { found: value.slice(0, 80) })
  }

export const number: Check = (value, path, report) => {
  if (typeof value !== 'number' || !Number.isFinite(value)) report('NOT_A_NUMBER', path)
}

/** A whole number from 0. */
export const count: Check = (value, path, report) => {
  if (typeof value !== 'number') report('NOT_A_NUMBER', path)
  else if (!Number.isSafeInteger(value) || value < 0) report('NOT_WHOLE', path)
}

export const boolean: Check = (value, path, report) => {
  if (typeof value !== 'boolean') report('NOT_A_BOOLEAN', path)
}

export const oneOf =
  (...allowed: (string | number)[]): Check =>
  (value, path, report) => {
    if (!allowed.includes(value as string)) report('NOT_ONE_OF', path, { allowed: allowed.join(', ') })
  }

export const list =
  (entry: Check, max: number): Check =>
  (value, path, report, depth) => {
    if (!Array.isArray(value)) return report('NOT_A_LIST', path)
    if (value.length > max) return report('TOO_MANY', path, { max })
    value.forEach((one, index) => entry(one, `${path}[${index}]`, report, depth))
  }

/** Properties with their check; `required` must be there, no other may be. */
export const object =
  (properties: Record<string, Check>, required: readonly string[]): Check =>
  (value, path, report, depth) => {
    if (!isRecord(value)) return report('NOT_AN_OBJECT', path)
    const at = (key: string) => (path ? `${path}.${key}` : key)
    for (const key of required) if (value[key] === undefined) report('MISSING_PROPERTY', at(key))
    for (const [key, entry] of Object.entries(value)) {
      const check = Object.hasOwn(properties, key) ? properties[key] : undefined
      if (!check) report('UNKNOWN_PROPERTY', at(key))
      else if (entry !== undefined) check(entry, at(key), report, depth)
    }
  }

/** Any names, one kind of value. */
export const recordOf =
  (name: Check, entry: Check, max: number): Check =>
  (value, path, report, depth) => {
    if (!isRecord(value)) return report('NOT_AN_OBJECT', path)
    const entries = Object.entries(value)
    if (entries.length > max) return report('TOO_MANY', path, { max })
    for (const [key, one] of entries) {
      name(key, `${path}.${key}`, report, depth)
      entry(one, `${path}.${key}`, report, depth)
    }
  }

/** One check for one shape of the value, another for the rest. */
export const either =
  (isFirst: (value: unknown) => boolean, first: Check, second: Check): Check =>
  (value, ...place) =>
    (isFirst(value) ? first : second)(value, ...place)
