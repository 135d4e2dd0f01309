import type { Item, LocalizedText } from '@participe/form-engine'
import { type Lists, yesNoChoices } from './item-row.ts'

type Cells = Record<string, string>

/** What a cell asks that we do not do; the caller knows the place. */
export interface CellNote {
  code:
    | 'XLSFORM_DEFAULT_CHOICE'
    | 'XLSFORM_CALCULATION_IGNORED'
    | 'XLSFORM_APPEARANCE'
    | 'XLSFORM_PARAMETER'
    | 'XLSFORM_TYPE_CHANGED'
    | 'XLSFORM_CELL_IGNORED'
  column: string
  params: Record<string, string>
}

export interface RowItem {
  item: Record<string, unknown>
  notes: CellNote[]
}

const aliases: Record<string, string> = {
  int: 'integer',
  string: 'text',
  datetime: 'dateTime',
  'select one': 'select_one',
  select1: 'select_one',
  'select one from': 'select_one',
  'select all that apply': 'select_multiple',
  'select all that apply from': 'select_multiple',
  'select multiple': 'select_multiple',
  trigger: 'acknowledge',
  photo: 'image',
  location: 'geopoint',
  gps: 'geopoint',
  'begin group': 'begin_group',
  'end group': 'end_group',
  'begin repeat': 'begin_repeat',
  'end repeat': 'end_repeat',
  hidden: 'calculate',
  barcode: 'text',
  phonenumber: 'phonenumber',
}

/** The type of a row, its list, and whether it has a free « other ». */
export function readType(cell: string): { type: string; list?: string; other: boolean } {
  const words = cell.trim().replace(/\s+/g, ' ')
  const whole = aliases[words.toLowerCase()]
  if (whole) return { type: whole, other: false }
  const match =
    /^(.*?(?:select_one|select_multiple|rank|select one(?: from)?|select1|select multiple|select all that apply(?: from)?)) (\S+)(?: (or_other|or other|or specify other))?$/i.exec(
      words,
    )
  if (!match) return { type: words, other: false }
  const [, base = '', list = '', other] = match
  return { type: aliases[base.toLowerCase()] ?? base.toLowerCase(), list, other: other !== undefined }
}

export function textOf(cells: Cells, key: string): LocalizedText | undefined {
  const [fr, en] = [cells[`${key}.fr`], cells[`${key}.en`]]
  if (fr === undefined && en === undefined) return undefined
  return { fr: fr ?? '', ...(en === undefined ? {} : { en }) }
}

/** Expressions written in a word processor have curved quotes. */
export const expressionOf = (cell: string): string => cell.trim().replace(/[‘’]/g, "'").replace(/[“”]/g, '"')

function requiredOf(cell: string): boolean | string | undefined {
  if (/^(?:yes|oui|true|true\(\)|1)$/i.test(cell.trim())) return true
  return /^(?:no|non|false|false\(\)|0)?$/i.test(cell.trim()) ? undefined : expressionOf(cell)
}

function defaultOf(cell: string): string {
  const text = expressionOf(cell)
  const isNumber = /^-?\d+(?:\.\d+)?$/.test(text)
  return isNumber || /[${}()'"]/.test(text) ? text : `'${text}'`
}

const parametersOf = (cell = ''): Record<string, string> =>
  Object.fromEntries(
    [...cell.matchAll(/([A-Za-z_-]+)\s*=\s*('[^']*'|\S+?)(?=[\s,;]|$)/g)].map(([, key = '', value = '']) => [
      key,
      value,
    ]),
  )

const plainYesNo = (lists: Lists, list: string): boolean => {
  const choices = lists.get(list) ?? []
  return (
    choices.length === 2 &&
    choices.every((choice, index) => {
      const own = yesNoChoices[index]
      const same = (text: string | undefined, other: string | undefined) =>
        text === undefined || text.toLowerCase() === other?.toLowerCase()
      return (
        choice.code === own?.code &&
        same(choice.label.fr || undefined, own.label.fr) &&
        same(choice.label.en, own.label.en) &&
        Object.keys(choice).length === 2
      )
    })
  )
}

const looks: Record<string, Partial<Record<string, string>>> = {
  singleChoice: {
    minimal: 'DROPDOWN',
    autocomplete: 'DROPDOWN',
    likert: 'LIKERT',
    'columns-pack': 'IMAGE',
    columns: 'RADIO',
    compact: 'RADIO',
  },
  multipleChoice: { 'columns-pack': 'IMAGE', columns: 'CHECKBOX', compact: 'CHECKBOX' },
}

const simple: Record<string, Item['type']> = {
  text: 'shortText',
  integer: 'integer',
  decimal: 'decimal',
  date: 'date',
  time: 'time',
  dateTime: 'dateTime',
  select_one: 'singleChoice',
  select_multiple: 'multipleChoice',
  rank: 'ranking',
  range: 'slider',
  file: 'file',
  image: 'file',
  audio: 'file',
  video: 'file',
  geopoint: 'geopoint',
  geotrace: 'geotrace',
  geoshape: 'geoshape',
  acknowledge: 'consent',
  calculate: 'calculated',
  note: 'note',
  begin_group: 'group',
  begin_repeat: 'repeat',
}

function typeOf(
  type: string,
  list: string | undefined,
  appearance: string[],
  lists: Lists,
): Item['type'] | undefined {
  if (!Object.hasOwn(simple, type)) return undefined
  if (type === 'text' && appearance.includes('multiline')) return 'longText'
  if (type === 'range' && appearance.includes('rating')) return 'rating'
  if (type === 'select_one' && list !== undefined && plainYesNo(lists, list)) return 'yesNo'
  return simple[type]
}

/** Properties that come from the type and its parameters. */
function ownProperties(
  type: Item['type'],
  cells: Cells,
  rowType: string,
  list: string | undefined,
): Record<string, unknown> {
  const parameters = parametersOf(cells.parameters)
  const number = (key: string, otherwise: number) => Number(parameters[key] ?? otherwise)
  const randomize = parameters.randomize?.toLowerCase() === 'true' ? { randomize: true } : {}
  switch (type) {
    case 'singleChoice':
    case 'multipleChoice':
    case 'ranking':
      return {
        choices: list ?? '',
        ...randomize,
        ...(cells.choice_filter ? { choiceFilter: expressionOf(cells.choice_filter) } : {}),
      }
    case 'rating':
      return { from: number('start', 1), to: number('end', 5), appearance: 'STARS' }
    case 'slider':
      return { from: number('start', 0), to: number('end', 10), step: number('step', 1) }
    case 'file': {
      if (rowType !== 'file') return { accept: [`${rowType}/*`] }
      return cells.accept
        ? {
            accept: cells.accept
              .split(',')
              .map((one) => one.trim())
              .filter(Boolean),
          }
        : {}
    }
    case 'calculated':
      return { calculation: expressionOf(cells.calculation ?? cells.default ?? "''") }
    case 'repeat':
      return cells.repeat_count ? { count: expressionOf(cells.repeat_count) } : {}
    default:
      return {}
  }
}

const holdsNoAnswer = new Set<Item['type']>(['calculated', 'note', 'group', 'repeat'])
const prefillable = new Set<Item['type']>([
  'shortText',
  'longText',
  'integer',
  'decimal',
  'date',
  'time',
  'dateTime',
])

/** Properties of whatever a person answers. */
function askedProperties(type: Item['type'], cells: Cells): Record<string, unknown> {
  if (holdsNoAnswer.has(type)) return {}
  return {
    required: requiredOf(cells.required ?? ''),
    requiredMessage: textOf(cells, 'required_message'),
    constraint: cells.constraint ? expressionOf(cells.constraint) : undefined,
    constraintMessage: textOf(cells, 'constraint_message'),
    default: cells.default && prefillable.has(type) ? defaultOf(cells.default) : undefined,
  }
}

const understood = new Set(['multiline', 'rating', 'field-list', 'table-list', 'w1', 'w2', 'w3', 'w4'])

function notesOn(type: Item['type'], rowType: string, cells: Cells, appearance: string[]): CellNote[] {
  const notes: CellNote[] = []
  const note = (code: CellNote['code'], column: string, params: Record<string, string> = {}) =>
    notes.push({ code, column, params })
  if (cells.default && !prefillable.has(type) && type !== 'calculated')
    note('XLSFORM_DEFAULT_CHOICE', 'default')
  if (cells.calculation && type !== 'calculated') note('XLSFORM_CALCULATION_IGNORED', 'calculation')
  for (const word of appearance)
    if (!understood.has(word) && !looks[type]?.[word])
      note('XLSFORM_APPEARANCE', 'appearance', { found: word })
  const known = type === 'slider' || type === 'rating' ? ['start', 'end', 'step'] : ['randomize']
  for (const key of Object.keys(parametersOf(cells.parameters)))
    if (!known.includes(key)) note('XLSFORM_PARAMETER', 'parameters', { found: key })
  if (/^barcode$/i.test(rowType) || /^hidden$/i.test(rowType))
    note('XLSFORM_TYPE_CHANGED', 'type', { found: rowType, type })
  const ignored =
    type === 'note' || type === 'calculated'
      ? ['constraint', 'required', 'choice_filter']
      : type === 'group' || type === 'repeat'
        ? ['constraint', 'required']
        : []
  for (const column of ignored)
    if (cells[column] && requiredOf(cells[column])) note('XLSFORM_CELL_IGNORED', column)
  return notes
}

/** What the columns of a row say of an item; `undefined` for a type that is not known. */
export function itemOf(cells: Cells, lists: Lists): RowItem | undefined {
  const { type: rowType, list } = readType(cells.type ?? '')
  const appearance = (cells.appearance ?? '').split(/\s+/).filter(Boolean)
  const type = typeOf(rowType, list, appearance, lists)
  if (!type) return undefined
  const look = appearance
    .map((word) => looks[type]?.[word])
    .find((one) => one && one !== 'RADIO' && one !== 'CHECKBOX')
  const label = textOf(cells, 'label')
  const needsLabel = !holdsNoAnswer.has(type) || type === 'note'
  const item: Record<string, unknown> = {
    type,
    name: (cells.name ?? '').trim(),
    label: label ?? (needsLabel ? { fr: '' } : undefined),
    hint: type === 'calculated' ? undefined : textOf(cells, 'hint'),
    relevant: cells.relevant ? expressionOf(cells.relevant) : undefined,
    ...askedProperties(type, cells),
    ...ownProperties(type, cells, rowType, list),
    ...(look ? { appearance: look } : {}),
  }
  const given = Object.entries(item).filter(([, value]) => value !== undefined)
  return {
    item: Object.fromEntries(given),
    notes: notesOn(type, cells.type?.trim() ?? '', cells, appearance),
  }
}
