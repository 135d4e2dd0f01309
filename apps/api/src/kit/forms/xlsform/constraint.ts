import type { Item } from '@participe/form-engine'

const quoted = (text: string): string | undefined =>
  text.includes("'") ? (text.includes('"') ? undefined : `"${text}"`) : `'${text}'`

type Bounds = Partial<Record<'min' | 'max', number | string>>

const between = (
  subject: string,
  min: unknown,
  max: unknown,
  write = (bound: string | number) => String(bound),
): string[] => [
  ...(min === undefined ? [] : [`${subject} >= ${write(min as string)}`]),
  ...(max === undefined ? [] : [`${subject} <= ${write(max as string)}`]),
]

/** The bounds of a question as XLSForm would write them. */
function boundsOf(item: Item): string[] {
  const { min, max } = item as Bounds
  switch (item.type) {
    case 'integer':
    case 'decimal':
      return between('.', min, max)
    case 'date':
    case 'dateTime':
      return between('.', min, max, (bound) => `date('${bound}')`)
    case 'shortText': {
      const pattern = item.pattern === undefined ? undefined : quoted(item.pattern)
      return [
        ...between('string-length(.)', item.minLength, item.maxLength),
        ...(pattern === undefined ? [] : [`regex(., ${pattern})`]),
      ]
    }
    case 'longText':
      return between('string-length(.)', item.minLength, item.maxLength)
    case 'multipleChoice':
      return between('count-selected(.)', item.minChoices, item.maxChoices)
    default:
      return []
  }
}

/** Bounds and constraint in one expression, so that other tools hold people to both. */
export function foldConstraint(item: Item): string {
  const own = 'constraint' in item ? item.constraint : undefined
  const bounds = boundsOf(item)
  if (bounds.length === 0) return own ?? ''
  return own ? `${bounds.join(' and ')} and (${own})` : bounds.join(' and ')
}
