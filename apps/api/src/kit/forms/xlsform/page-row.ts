import { expressionOf, textOf } from './row-item.ts'

/** What the columns of an outer group say of a page. */
export function pageOfCells(cells: Record<string, string>): Record<string, unknown> {
  const title = textOf(cells, 'label')
  return {
    name: (cells.name ?? '').trim(),
    ...(title ? { title } : {}),
    ...(cells.relevant ? { relevant: expressionOf(cells.relevant) } : {}),
  }
}
