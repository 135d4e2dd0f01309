import type { FormDefinition } from '@participe/form-engine'
import { extraColumn } from './columns.ts'
import type { Importer } from './importer.ts'
import { readType } from './row-item.ts'
import type { Table } from './table.ts'

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

/** The sheet, row and column of a place in a form. */
export function locate(importer: Importer, name: string, where: string): [Table, number, string] {
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
export function itemAt(definition: FormDefinition, path: string): { name: string; where: string } {
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
