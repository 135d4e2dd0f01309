import {
  type Choice,
  type FormDefinition,
  type Item,
  type Language,
  type Page,
  checkDefinition,
  hasChoices,
  itemsOf,
  otherName,
  publishProblems,
} from '@participe/form-engine'
import { choiceCells, choiceOfCells } from './choice-row.ts'
import { extraColumn, languageOf } from './columns.ts'
import { type Extra, isSame, mergeExtra, readExtra } from './extra.ts'
import { cellsOf, cellsOfPage } from './item-row.ts'
import { pageOfCells } from './page-row.ts'
import { itemOf, readType } from './row-item.ts'
import type { SheetProblem, Sheets } from './sheet.ts'
import { type Row, type Table, at, readTable } from './table.ts'
import { listed, surveyRows } from './to-sheets.ts'

/** What an import found. The definition is there unless the workbook is too broken to have a shape. */
export interface ImportedForm {
  definition?: FormDefinition
  problems: SheetProblem[]
}

type Code = SheetProblem['code']

/** Types that record something about the device: we collect nothing that the person did not write. */
const metadata = new Set([
  'start',
  'end',
  'today',
  'deviceid',
  'device_id',
  'username',
  'email',
  'phonenumber',
  'subscriberid',
  'simserial',
  'audit',
  'start-geopoint',
  'background-audio',
  'background-geopoint',
  'xml-external',
  'csv-external',
])
/** Two of them have a value that an expression may need. */
const moments: Record<string, string> = { today: 'today()', start: 'now()' }

const blocks = new Set(['matrixSingle', 'matrixMultiple', 'matrixText', 'matrixNumber', 'constantSum'])
const namePattern = /^[A-Za-z_][A-Za-z0-9_]{0,63}$/
const codePattern = /^[A-Za-z0-9_][A-Za-z0-9_.-]{0,63}$/

interface Open {
  kind: 'page' | 'group' | 'repeat' | 'block'
  row: number
  items: Item[]
}

class Importer {
  readonly problems: SheetProblem[] = []
  readonly lists = new Map<string, Choice[]>()
  readonly pages: Page[] = []
  readonly generated: Row[] = []
  /** Row of each item, page and list, to say where a problem is. */
  readonly rows = new Map<string, number>()
  readonly choiceRows = new Map<string, number>()
  readonly survey: Table
  readonly choices: Table
  readonly settings: Table
  readonly #open: Open[] = []
  readonly #usedOther = new Map<string, Choice[]>()

  constructor(sheets: Sheets) {
    const report = (problem: SheetProblem) => this.problems.push(problem)
    this.settings = readTable('settings', sheets.settings ?? [], 'fr', report)
    const main = languageOf(this.settings.rows[0]?.cells.default_language ?? '') ?? 'fr'
    this.survey = readTable('survey', sheets.survey, main, report)
    this.choices = readTable('choices', sheets.choices ?? [], main, report)
  }

  report(
    severity: SheetProblem['severity'],
    code: Code,
    table: Table,
    row: number,
    column: string,
    params: SheetProblem['params'] = {},
    offset?: number,
  ): void {
    this.problems.push({
      severity,
      code,
      ...at(table, row, column),
      params: offset === undefined ? params : { ...params, at: offset + 1 },
    })
  }

  read(): boolean {
    for (const column of ['type', 'name'])
      if (!this.survey.columns.has(column))
        this.report('ERROR', 'XLSFORM_NO_COLUMN', this.survey, 1, column, { column })
    if (this.problems.some(({ code }) => code === 'XLSFORM_NO_COLUMN')) return false
    for (const row of this.choices.rows) this.#choice(row)
    for (const row of this.survey.rows) this.#row(row)
    for (const { row } of this.#open) this.report('ERROR', 'XLSFORM_NOT_CLOSED', this.survey, row, 'type')
    return true
  }

  #extra(table: Table, { row, cells }: Row): Extra {
    const extra = readExtra(cells)
    if (!extra) this.report('WARNING', 'XLSFORM_EXTRA', table, row, extraColumn)
    return extra ?? {}
  }

  #choice(row: Row): void {
    const list = (row.cells.list_name ?? '').trim()
    const said = choiceOfCells(row.cells)
    const { whole } = mergeExtra({ ...said }, this.#extra(this.choices, row), (choice) => ({
      ...choiceOfCells(choiceCells(list, choice as unknown as Choice)),
    }))
    const choice = whole as unknown as Choice
    if (!namePattern.test(list))
      this.report('ERROR', 'XLSFORM_BAD_NAME', this.choices, row.row, 'list_name', { found: list })
    if (!codePattern.test(choice.code))
      this.report('ERROR', 'XLSFORM_BAD_CODE', this.choices, row.row, 'name', { found: choice.code })
    this.lists.set(list, [...(this.lists.get(list) ?? []), choice])
    if (!this.rows.has(`list ${list}`)) this.rows.set(`list ${list}`, row.row)
    this.choiceRows.set(`${list} ${choice.code}`, row.row)
  }

  #row(row: Row): void {
    const { type } = readType(row.cells.type ?? '')
    const extra = this.#extra(this.survey, row)
    if (extra.generated) this.generated.push(row)
    else if (type === 'end_group' || type === 'end_repeat') this.#close(row, type)
    else if (metadata.has(type)) this.#metadata(row, type)
    else if (type === 'begin_group' && this.#open.length === 0) this.#page(row, extra)
    else this.#item(row, extra)
  }

  #name({ row }: Row, name: string): void {
    if (!namePattern.test(name))
      this.report('ERROR', 'XLSFORM_BAD_NAME', this.survey, row, 'name', { found: name })
    if (!this.rows.has(name)) this.rows.set(name, row)
  }

  #close(row: Row, type: string): void {
    const open = this.#open.at(-1)
    const wanted = open?.kind === 'repeat' ? 'end_repeat' : 'end_group'
    if (!open || wanted !== type)
      return this.report('ERROR', 'XLSFORM_NOT_OPENED', this.survey, row.row, 'type', { found: type })
    this.#open.pop()
  }

  #metadata({ row, cells }: Row, type: string): void {
    this.report('WARNING', 'XLSFORM_METADATA', this.survey, row, 'type', { found: type })
    const calculation = moments[type]
    const name = (cells.name ?? '').trim()
    if (calculation && namePattern.test(name)) this.#place({ type: 'calculated', name, calculation }, row)
  }

  #page(row: Row, extra: Extra): void {
    const { whole } = mergeExtra(pageOfCells(row.cells), extra, (page) =>
      pageOfCells(cellsOfPage({ items: [], ...page } as unknown as Page)),
    )
    const page = { ...whole, items: [] } as unknown as Page
    this.#name(row, page.name)
    this.pages.push(page)
    this.#open.push({ kind: 'page', row: row.row, items: page.items })
  }

  #item(row: Row, extra: Extra): void {
    const found = itemOf(row.cells, this.lists)
    if (!found)
      return this.report('ERROR', 'XLSFORM_UNKNOWN_TYPE', this.survey, row.row, 'type', {
        found: row.cells.type ?? '',
      })
    const expected = (whole: Record<string, unknown>) =>
      itemOf(cellsOf(whole as unknown as Item, readType(row.cells.type ?? '').list ?? ''), this.lists)
        ?.item ?? {}
    const { whole, edited } = mergeExtra(found.item, extra, expected)
    if (edited.length > 0)
      this.report('WARNING', 'XLSFORM_EXTRA', this.survey, row.row, extraColumn, {
        edited: edited.join(', '),
      })
    const item = whole as unknown as Item
    // What the columns cannot say was said apart: nothing is lost then.
    const notes = item.type === found.item.type ? found.notes : []
    for (const { code, column, params } of notes)
      this.report('WARNING', code, this.survey, row.row, column, params)
    this.#name(row, item.name)
    this.#list(row, item)
    this.#place(item, row.row)
    if (item.type === 'group' || item.type === 'repeat') {
      item.items = []
      this.#open.push({ kind: item.type, row: row.row, items: item.items })
    } else if (blocks.has(item.type)) this.#open.push({ kind: 'block', row: row.row, items: [] })
  }

  #list(row: Row, item: Item): void {
    if (!hasChoices(item)) return
    const { list = '', other } = readType(row.cells.type ?? '')
    const name = typeof item.choices === 'string' ? item.choices : list
    if (name === '') return this.report('ERROR', 'XLSFORM_NO_LIST', this.survey, row.row, 'type')
    if (!this.lists.has(name)) {
      this.lists.set(name, [])
      this.report('ERROR', 'XLSFORM_UNKNOWN_LIST', this.survey, row.row, 'type', { list: name })
    }
    if (!other || (item.type !== 'singleChoice' && item.type !== 'multipleChoice')) return
    const choices = this.lists.get(name) ?? []
    const marked = choices.map((choice) => (choice.code === 'other' ? { ...choice, specify: true } : choice))
    item.choices = choices.some(({ code }) => code === 'other')
      ? marked
      : [...choices, { code: 'other', label: { fr: 'Autre', en: 'Other' }, specify: true }]
    this.#usedOther.set(name, choices)
    this.rows.set(otherName(item.name), row.row)
  }

  /** Where an item goes: what is open, or a page of its own; a calculation alone goes with its neighbours. */
  #place(item: Item, row: number): void {
    const open = this.#open.at(-1)
    if (open) return void open.items.push(item)
    const last = this.pages.at(-1)
    if (item.type === 'calculated' && last) return void last.items.push(item)
    const onlyCalculations = last?.items.every(({ type }) => type === 'calculated')
    if (last && onlyCalculations && last.name.startsWith('page_')) return void last.items.push(item)
    const name = this.#freeName(`page_${item.name}`.slice(0, 60))
    this.rows.set(name, row)
    this.pages.push({ name, items: [item] })
  }

  #freeName(wanted: string): string {
    const names = new Set(this.survey.rows.map(({ cells }) => cells.name?.trim().toLowerCase()))
    return names.has(wanted.toLowerCase()) || this.rows.has(wanted) ? this.#freeName(`${wanted}_`) : wanted
  }

  definition(): FormDefinition {
    const settings = this.settings.rows[0]
    const cells = settings?.cells ?? {}
    const { shared, empty, ...set } = (settings ? this.#extra(this.settings, settings).set : undefined) ?? {}
    const isOurs = Array.isArray(shared)
    const title = {
      fr: cells['form_title.fr'] ?? '',
      ...(cells['form_title.en'] ? { en: cells['form_title.en'] } : {}),
    }
    if (Array.isArray(empty)) for (const list of empty) this.lists.set(String(list), [])
    const choiceLists = this.#inline(isOurs ? new Set(shared.map(String)) : undefined)
    return {
      format: 1,
      languages: this.#languages(),
      ...set,
      title,
      ...(Object.keys(choiceLists).length > 0 ? { choiceLists } : {}),
      pages: this.pages,
    }
  }

  #languages(): Language[] {
    const columns = [...this.survey.columns.keys(), ...this.choices.columns.keys()]
    return columns.some((column) => column.endsWith('.en')) ? ['fr', 'en'] : ['fr']
  }

  /** Lists of one question become its own; those of several stay shared. */
  #inline(shared: ReadonlySet<string> | undefined): Record<string, Choice[]> {
    const users = new Map<string, (Item & { choices: Choice[] | string })[]>()
    const yesNo = new Set<string>()
    for (const { cells } of this.survey.rows) yesNo.add(readType(cells.type ?? '').list ?? '')
    for (const page of this.pages)
      for (const [item] of itemsOf({ format: 1, languages: [], title: { fr: '' }, pages: [page] }))
        if (hasChoices(item) && typeof item.choices === 'string')
          users.set(item.choices, [...(users.get(item.choices) ?? []), item])
    const kept: [string, Choice[]][] = []
    for (const [list, choices] of this.lists) {
      const using = users.get(list) ?? []
      if (shared ? shared.has(list) : using.length > 1) kept.push([list, choices])
      else if (using.length > 0) for (const item of using) item.choices = choices
      else if (!yesNo.has(list) && !this.#usedOther.has(list))
        this.report(
          'WARNING',
          'XLSFORM_UNUSED_LIST',
          this.choices,
          this.rows.get(`list ${list}`) ?? 0,
          'list_name',
          { list },
        )
    }
    // A list only read with its « other » option has been copied into its questions.
    return Object.fromEntries(kept)
  }

  /** Rows that stand for parts of something else, and say another thing than that. */
  compareGenerated(definition: FormDefinition): void {
    const expected = new Map(surveyRows(listed(definition)).map((cells) => [cells.name ?? '', cells]))
    for (const { row, cells } of this.generated) {
      const own = expected.get(cells.name ?? '')
      const column = ['type', 'label.fr', 'label.en'].find(
        (key) => !isSame(own?.[key]?.trim(), cells[key]?.trim()),
      )
      if (!own || column)
        this.report('WARNING', 'XLSFORM_GENERATED', this.survey, row, column ?? 'name', {
          name: cells.name ?? '',
        })
    }
  }
}

/** Where a problem of the engine is on the sheets. */
const columnOf: Record<string, string> = {
  calculation: 'calculation',
  choiceFilter: 'choice_filter',
  count: 'repeat_count',
  relevant: 'relevant',
  required: 'required',
  constraint: 'constraint',
  default: 'default',
  name: 'name',
  requiredMessage: 'required_message',
  constraintMessage: 'constraint_message',
  from: 'parameters',
  step: 'parameters',
  choices: 'type',
  items: 'type',
}

function locate(importer: Importer, name: string, where: string): [Table, number, string] {
  const [first = '', second = '', last] = where.split('.')
  const language = ['fr', 'en'].find((one) => where.endsWith(`.${one}`)) ?? 'fr'
  if (name === '' && first === 'title')
    return [importer.settings, importer.settings.rows[0]?.row ?? 1, 'form_title.fr']
  if (first === 'choices' && last !== undefined) {
    const list = importer.survey.rows.find(({ cells }) => cells.name?.trim() === name)
    const own =
      importer.choiceRows.get(`${name} ${second}`) ??
      importer.choiceRows.get(`${readType(list?.cells.type ?? '').list ?? ''} ${second}`)
    if (own !== undefined) return [importer.choices, own, `label.${language}`]
  }
  const row = importer.rows.get(name) ?? 1
  const column =
    columnOf[first] ??
    (first === 'label' || first === 'hint' || first === 'title'
      ? `${first === 'title' ? 'label' : first}.${language}`
      : extraColumn)
  const localizedColumn = column.endsWith('_message') ? `${column}.${language}` : column
  return [importer.survey, row, importer.survey.columns.has(localizedColumn) ? localizedColumn : 'type']
}

/** The item that a path of `checkDefinition` leads to: `pages[0].items[2].label.fr`. */
function itemAt(definition: FormDefinition, path: string): { name: string; where: string } {
  let here: unknown = definition
  let name = ''
  let where = path
  for (const match of path.matchAll(/(?:^|\.)(\w+)(?:\[(\d+)\])?/g)) {
    if (match[1] !== 'pages' && match[1] !== 'items') break
    here = ((here as Record<string, unknown[]> | undefined)?.[match[1]] ?? [])[Number(match[2])]
    name = (here as { name?: string } | undefined)?.name ?? ''
    where = path.slice(match.index + match[0].length + 1)
  }
  return { name, where }
}

function examine(importer: Importer, definition: FormDefinition): boolean {
  const told = (code: Code, row: number) =>
    importer.problems.some(
      (problem) =>
        problem.severity === 'ERROR' &&
        problem.row === row &&
        (problem.code === code || code.startsWith('BAD_')),
    )
  const shape = checkDefinition(definition)
  for (const { code, path, params } of shape) {
    const { name, where } = itemAt(definition, path)
    const [table, row, column] = locate(importer, name, where)
    if (!told(code, row)) importer.report('ERROR', code, table, row, column, { ...params, path })
  }
  if (shape.length > 0) return false
  for (const { code, name, where, at: offset, params } of publishProblems(definition)) {
    const [table, row, column] = locate(importer, name, where)
    // A list that does not exist was told where it is named.
    if (code !== 'NO_CHOICE' || !told('XLSFORM_UNKNOWN_LIST', row))
      importer.report('ERROR', code, table, row, column, { ...params, name }, offset)
  }
  return true
}

/**
 * A form from the sheets of an XLSForm. Everything that is not taken as it stands is told, with sheet, row
 * and column; a form with errors is given too where it has a shape, so that it can be put right in the office.
 */
export function fromSheets(sheets: Sheets): ImportedForm {
  const importer = new Importer(sheets)
  if (!importer.read()) return { problems: importer.problems }
  const definition = importer.definition()
  const isBroken = importer.problems.some(
    ({ code }) => code === 'XLSFORM_NOT_CLOSED' || code === 'XLSFORM_NOT_OPENED',
  )
  const isForm = examine(importer, definition)
  if (!isForm || isBroken) return { problems: importer.problems }
  importer.compareGenerated(definition)
  return { definition, problems: importer.problems }
}
