import {
  type Choice,
  type FormDefinition,
  type Item,
  type LocalizedText,
  type MatrixColumn,
  type Page,
  choicesOf,
  hasChoices,
  itemsOf,
  otherName,
} from '@participe/form-engine'
import { choiceCells, choiceOfCells } from './choice-row.ts'
import { extraColumn, writeHeading } from './columns.ts'
import { type Extra, difference, isSame, writeExtra } from './extra.ts'
import { type Lists, cellsOf, cellsOfPage, yesNoChoices } from './item-row.ts'
import { itemOf } from './row-item.ts'
import type { CellValue, Sheets } from './sheet.ts'
import { pageOfCells } from './page-row.ts'

type Cells = Record<string, string>

/** A property that only our own column says: other tools will not know of it. */
export interface KeptApart {
  name: string
  property: string
}

export interface WrittenForm {
  sheets: Sheets
  keptApart: KeptApart[]
}

/** A form whose questions all name their list, as a workbook has it. */
export interface Listed {
  definition: FormDefinition
  lists: Lists
  yesNoList: string
}

/** Gives a name to the options of each question. Those of a question alone take its name, where it is free. */
export function listed(definition: FormDefinition): Listed {
  const lists = new Map<string, readonly Choice[]>(Object.entries(definition.choiceLists ?? {}))
  const free = (wanted: string): string => (lists.has(wanted) ? free(`${wanted}_`) : wanted)
  const copy = structuredClone(definition)
  for (const [item] of itemsOf(copy)) {
    if (!hasChoices(item) || typeof item.choices === 'string') continue
    const name = free(item.name)
    lists.set(name, choicesOf(copy, item))
    item.choices = name
  }
  const isYesNo = [...itemsOf(copy)].some(([item]) => item.type === 'yesNo')
  const known = [...lists].find(([, choices]) => isSame(choices, yesNoChoices))
  const yesNoList = known?.[0] ?? free('yes_no')
  if (isYesNo && !known) lists.set(yesNoList, yesNoChoices)
  return { definition: copy, lists, yesNoList }
}

const dash = (left: LocalizedText, right: LocalizedText): LocalizedText => ({
  fr: `${left.fr} – ${right.fr}`,
  ...(left.en && right.en ? { en: `${left.en} – ${right.en}` } : {}),
})

/** Simple questions that stand for the parts of a matrix or of a sum in other tools, under the names we export. */
function partsOf(item: Item, lists: Lists): Item[] {
  const cell = (type: 'shortText' | 'decimal', name: string, label: LocalizedText): Item => ({
    type,
    name,
    label,
  })
  if (item.type === 'constantSum')
    return (lists.get(item.choices as string) ?? []).map(({ code, label }) =>
      cell('decimal', `${item.name}_${code}`, label),
    )
  if (item.type === 'matrixSingle' || item.type === 'matrixMultiple') {
    const type = item.type === 'matrixSingle' ? 'singleChoice' : 'multipleChoice'
    return item.rows.map(({ code, label }): Item => ({
      type,
      name: `${item.name}_${code}`,
      label,
      choices: item.choices,
    }))
  }
  if (item.type !== 'matrixText' && item.type !== 'matrixNumber') return []
  const type = item.type === 'matrixText' ? 'shortText' : 'decimal'
  const of = (row: MatrixColumn) =>
    item.columns.map((column) =>
      cell(type, `${item.name}_${row.code}_${column.code}`, dash(row.label, column.label)),
    )
  return item.rows.flatMap(of)
}

/** Rows for the simple questions that only stand for something we say otherwise. */
function generated(items: Item[], yesNoList: string): Cells[] {
  return items.map((item) => ({ ...cellsOf(item, yesNoList), ...writeExtra({ generated: true }) }))
}

function otherRow(item: Item, { lists, yesNoList }: Listed): Cells[] {
  if (item.type !== 'singleChoice' && item.type !== 'multipleChoice') return []
  const choice = lists.get(item.choices as string)?.find(({ specify }) => specify)
  if (!choice) return []
  const relevant = `selected(\${${item.name}}, '${choice.code}')`
  const question: Item = {
    type: 'shortText',
    name: otherName(item.name),
    label: choice.label,
    relevant,
    required: true,
  }
  return generated([question], yesNoList)
}

/** An item without what it holds. */
const withoutItems = (item: object): object =>
  Object.fromEntries(Object.entries(item).filter(([key]) => key !== 'items'))

/** The cells of an item, with what they cannot say in the column of ours. */
export function rowOf(item: Item, { lists, yesNoList }: Listed): { cells: Cells; extra: Extra } {
  const cells = cellsOf(item, yesNoList)
  const said = itemOf(cells, lists)?.item ?? {}
  const extra = difference(said, withoutItems(item))
  return { cells: { ...cells, ...writeExtra(extra) }, extra }
}

/** Everything that a form writes on the survey sheet. */
class Survey {
  readonly rows: Cells[] = []
  readonly keptApart: KeptApart[] = []
  readonly #listed: Listed

  constructor(form: Listed) {
    this.#listed = form
    for (const page of form.definition.pages) this.#page(page)
  }

  #keep(name: string, { set = {} }: Extra): void {
    for (const property of Object.keys(set)) if (property !== 'type') this.keptApart.push({ name, property })
  }

  #page(page: Page): void {
    const cells = cellsOfPage(page)
    const extra = difference(pageOfCells(cells), withoutItems(page))
    this.#keep(page.name, extra)
    this.rows.push({ ...cells, ...writeExtra(extra) })
    for (const item of page.items) this.#item(item)
    this.rows.push({ type: 'end_group' })
  }

  #item(item: Item): void {
    const { cells, extra } = rowOf(item, this.#listed)
    this.#keep(item.name, extra)
    this.rows.push(cells)
    if (item.type === 'group' || item.type === 'repeat') for (const inner of item.items) this.#item(inner)
    const parts = partsOf(item, this.#listed.lists)
    this.rows.push(...generated(parts, this.#listed.yesNoList))
    const end: Partial<Record<string, string>> = { begin_group: 'end_group', begin_repeat: 'end_repeat' }
    const closing = end[cells.type ?? '']
    if (closing) this.rows.push({ type: closing })
    this.rows.push(...otherRow(item, this.#listed))
  }
}

/** The rows of the survey sheet: what an import compares its generated rows with. */
export const surveyRows = (form: Listed): Cells[] => new Survey(form).rows

/** Columns in the order of people: known ones first, then those of choice filters, ours last. */
const order = {
  survey: [
    'type',
    'name',
    'label.fr',
    'label.en',
    'hint.fr',
    'hint.en',
    'required',
    'required_message.fr',
    'required_message.en',
    'relevant',
    'constraint',
    'constraint_message.fr',
    'constraint_message.en',
    'calculation',
    'choice_filter',
    'default',
    'appearance',
    'parameters',
    'repeat_count',
    'accept',
  ],
  choices: ['list_name', 'name', 'label.fr', 'label.en', 'image'],
}
const always = new Set(['type', 'name', 'label.fr', 'list_name', 'relevant', 'required'])

function sheetOf(rows: Cells[], known: readonly string[]): CellValue[][] {
  const used = new Set(rows.flatMap((row) => Object.keys(row)))
  const isOurs = (key: string) => key === extraColumn || key.startsWith(`${extraColumn}_`)
  const columns = [
    ...known.filter((key) => used.has(key) || always.has(key)),
    ...[...used].filter((key) => !known.includes(key) && !isOurs(key)),
    ...[...used].filter(isOurs).sort((a, b) => a.length - b.length || (a < b ? -1 : 1)),
  ]
  return [columns.map(writeHeading), ...rows.map((row) => columns.map((key) => row[key] ?? null))]
}

function choiceRows(lists: Lists): Cells[] {
  return [...lists].flatMap(([list, choices]) =>
    choices.map((choice) => {
      const cells = choiceCells(list, choice)
      return { ...cells, ...writeExtra(difference(choiceOfCells(cells), choice)) }
    }),
  )
}

function settingsSheet(definition: FormDefinition, formId: string): CellValue[][] {
  const { pages: _, choiceLists = {}, title, ...form } = definition
  const empty = Object.entries(choiceLists).flatMap(([list, choices]) => (choices.length === 0 ? [list] : []))
  const set = { ...form, shared: Object.keys(choiceLists), ...(empty.length > 0 ? { empty } : {}) }
  const cells: Cells = {
    'form_title.fr': title.fr,
    ...(title.en ? { 'form_title.en': title.en } : {}),
    form_id: formId,
    default_language: 'Français (fr)',
    ...writeExtra({ set }),
  }
  const keys = Object.keys(cells)
  // Other tools know one title only, under this plain heading.
  return [
    keys.map((key) => (key === 'form_title.fr' ? 'form_title' : writeHeading(key))),
    keys.map((key) => cells[key]),
  ]
}

/** A form as the sheets of an XLSForm. What XLSForm cannot say is in the column `participe`, and listed. */
export function toSheets(definition: FormDefinition, formId = 'participe'): WrittenForm {
  const form = listed(definition)
  const survey = new Survey(form)
  return {
    sheets: {
      survey: sheetOf(survey.rows, order.survey),
      choices: sheetOf(choiceRows(form.lists), order.choices),
      settings: settingsSheet(definition, formId),
    },
    keptApart: survey.keptApart,
  }
}
