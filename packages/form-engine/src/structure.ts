import { isDate, isDateTime, isTime } from './expression/date.ts'
import { patternFault } from './expression/pattern.ts'
import { toNumber } from './expression/scalar.ts'
import type { Choice, FormDefinition, Item, LocalizedText } from './definition.ts'
import { type Place, choicesOf, hasChoices, isQuestion, itemsOf } from './items.ts'
import { textsOf } from './texts.ts'
import { variablesOf } from './variables.ts'

export type StructureFaultCode =
  | 'NO_QUESTION'
  | 'EMPTY_PAGE'
  | 'EMPTY_GROUP'
  | 'NESTED_REPEAT'
  | 'DUPLICATE_NAME'
  | 'UNKNOWN_LIST'
  | 'NO_CHOICE'
  | 'NO_LINE'
  | 'DUPLICATE_CODE'
  | 'CODE_NOT_A_NAME'
  | 'SECOND_SPECIFY'
  | 'SPECIFY_NOT_HERE'
  | 'BOUNDS'
  | 'BAD_BOUND'
  | 'BAD_PATTERN'
  | 'SLOW_PATTERN'
  | 'EMPTY_TEXT'

export interface StructureFault {
  code: StructureFaultCode
  name: string
  where: string
  params: Record<string, string | number>
}

const fault = (
  code: StructureFaultCode,
  name: string,
  where: string,
  params: StructureFault['params'] = {},
): StructureFault => ({ code, name, where, params })

/** What is written more than once, whatever the case: SPSS and SQL do not tell `Age` from `age`. */
function repeated(names: readonly string[]): string[] {
  const seen = new Set<string>()
  return names.filter((name) => {
    const key = name.toLowerCase()
    return seen.has(key) || !seen.add(key)
  })
}

function* nameFaults(definition: FormDefinition): Generator<StructureFault> {
  const items = [...itemsOf(definition)]
  const holders = items
    .filter(([item]) => !isQuestion(item) && item.type !== 'calculated')
    .map(([item]) => item.name)
  const names = [
    ...definition.pages.map(({ name }) => name),
    ...holders,
    ...variablesOf(definition).map(({ name }) => name),
  ]
  for (const name of repeated(names)) yield fault('DUPLICATE_NAME', name, 'name')
}

const nameLike = /^[A-Za-z0-9_]+$/

function* codeFaults(
  name: string,
  where: string,
  codes: readonly { code: string }[],
): Generator<StructureFault> {
  for (const code of repeated(codes.map((one) => one.code)))
    yield fault('DUPLICATE_CODE', name, where, { code })
}

function* choiceFaults(definition: FormDefinition, item: Item): Generator<StructureFault> {
  if (!hasChoices(item)) return
  const { name, choices } = item
  if (typeof choices === 'string' && !Object.hasOwn(definition.choiceLists ?? {}, choices)) {
    yield fault('UNKNOWN_LIST', name, 'choices', { list: choices })
    return
  }
  const options: readonly Choice[] = choicesOf(definition, item)
  if (options.length === 0) yield fault('NO_CHOICE', name, 'choices')
  yield* codeFaults(name, 'choices', options)
  const specify = options.filter((choice) => choice.specify)
  const may = item.type === 'singleChoice' || item.type === 'multipleChoice'
  if (may && specify.length > 1)
    yield fault('SECOND_SPECIFY', name, 'choices', { code: specify[1]?.code ?? '' })
  if (!may && specify.length > 0)
    yield fault('SPECIFY_NOT_HERE', name, 'choices', { code: specify[0]?.code ?? '' })
  if (item.type !== 'constantSum') return
  for (const { code } of options)
    if (!nameLike.test(code)) yield fault('CODE_NOT_A_NAME', name, 'choices', { code })
}

function* lineFaults(item: Item): Generator<StructureFault> {
  for (const list of ['rows', 'columns'] as const) {
    if (!(list in item)) continue
    const lines = (item as Record<typeof list, { code: string; label: LocalizedText }[]>)[list]
    if (lines.length === 0) yield fault('NO_LINE', item.name, list)
    yield* codeFaults(item.name, list, lines)
    for (const { code } of lines)
      if (!nameLike.test(code)) yield fault('CODE_NOT_A_NAME', item.name, list, { code })
  }
}

/** Pairs of bounds that must be in order. */
const pairs = [
  ['min', 'max'],
  ['minLength', 'maxLength'],
  ['minChoices', 'maxChoices'],
  ['minRanked', 'maxRanked'],
  ['minRows', 'maxRows'],
  ['from', 'to'],
] as const

const dateShapes: Partial<Record<Item['type'], (text: string) => boolean>> = {
  date: isDate,
  time: isTime,
  dateTime: isDateTime,
}

function* boundFaults(item: Item, options: number): Generator<StructureFault> {
  const bounds = item as unknown as Record<string, number | string | undefined>
  const isRight = dateShapes[item.type]
  for (const [low, high] of pairs) {
    const [min, max] = [bounds[low], bounds[high]]
    for (const [where, bound] of [
      [low, min],
      [high, max],
    ] as const)
      if (isRight && typeof bound === 'string' && !isRight(bound)) yield fault('BAD_BOUND', item.name, where)
    if (min !== undefined && max !== undefined && toNumber(min) > toNumber(max))
      yield fault('BOUNDS', item.name, low, { min, max })
  }
  const least = bounds.minChoices ?? bounds.minRanked
  if (options > 0 && typeof least === 'number' && least > options)
    yield fault('BOUNDS', item.name, 'minChoices', { min: least, max: options })
  if ((item.type === 'rating' || item.type === 'slider') && item.from >= item.to)
    yield fault('BOUNDS', item.name, 'from', { min: item.from, max: item.to })
  if (item.type === 'slider' && (item.step <= 0 || item.step > item.to - item.from))
    yield fault('BOUNDS', item.name, 'step', { min: 0, max: item.to - item.from })
}

function* itemFaults(definition: FormDefinition, item: Item, { repeat }: Place): Generator<StructureFault> {
  if (item.type === 'repeat' && repeat)
    yield fault('NESTED_REPEAT', item.name, 'items', { around: repeat.name })
  if ((item.type === 'group' || item.type === 'repeat') && item.items.length === 0)
    yield fault('EMPTY_GROUP', item.name, 'items')
  yield* choiceFaults(definition, item)
  yield* lineFaults(item)
  yield* boundFaults(item, hasChoices(item) ? choicesOf(definition, item).length : 0)
  const pattern = item.type === 'shortText' && item.pattern ? patternFault(item.pattern) : undefined
  if (pattern) yield fault(pattern, item.name, 'pattern')
}

/** What is wrong with a form apart from its expressions. */
export function structureFaults(definition: FormDefinition): StructureFault[] {
  const items = [...itemsOf(definition)]
  return [
    ...(items.some(([item]) => isQuestion(item)) ? [] : [fault('NO_QUESTION', '', 'pages')]),
    ...definition.pages
      .filter((page) => page.items.length === 0)
      .map(({ name }) => fault('EMPTY_PAGE', name, 'items')),
    ...nameFaults(definition),
    ...items.flatMap(([item, place]) => [...itemFaults(definition, item, place)]),
    ...[...textsOf(definition)]
      .filter(({ text, needed }) => needed && text.fr.trim() === '')
      .map(({ name, where }) => fault('EMPTY_TEXT', name, `${where}.fr`)),
  ]
}
