import type { Choice } from '@participe/form-engine'
import { extraColumn } from './columns.ts'
import { textOf } from './row-item.ts'

type Cells = Record<string, string>

const own = new Set(['list_name', 'name', 'label.fr', 'label.en', 'image'])
/** Columns that other tools read in their own way: such attributes travel apart. */
const taken = new Set([
  ...own,
  'label',
  'code',
  extraColumn,
  'geometry',
  'value',
  'caption',
  'count',
  'title',
])
const isColumnName = (name: string): boolean =>
  !taken.has(name.toLowerCase()) && !name.toLowerCase().startsWith(`${extraColumn}_`)

/** The cells of an option, as far as XLSForm can say it. */
export function choiceCells(list: string, { code, label, image, attributes = {} }: Choice): Cells {
  const columns = Object.entries(attributes).filter(
    ([name, value]) => isColumnName(name) && value.trim() !== '',
  )
  return {
    list_name: list,
    name: code,
    ...(label.fr ? { 'label.fr': label.fr } : {}),
    ...(label.en ? { 'label.en': label.en } : {}),
    ...(image ? { image: image.source } : {}),
    ...Object.fromEntries(columns),
  }
}

/** What the columns of a row say of an option. */
export function choiceOfCells(cells: Cells): Choice {
  const label = textOf(cells, 'label') ?? { fr: '' }
  const attributes = Object.entries(cells).filter(([key]) => !own.has(key) && isColumnName(key))
  return {
    code: (cells.name ?? '').trim(),
    label,
    ...(cells.image ? { image: { source: cells.image.trim(), alternative: label } } : {}),
    ...(attributes.length > 0 ? { attributes: Object.fromEntries(attributes) } : {}),
  }
}
