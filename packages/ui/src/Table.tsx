import { useEffect, useId, useRef, useState } from 'react'
import type { ReactNode } from 'react'
import { classes } from './classes.ts'
import styles from './Table.module.css'

export interface Column<Row> {
  id: string
  label: ReactNode
  cell: (row: Row) => ReactNode
  /** Numbers align at their end. */
  numeric?: boolean
  /** Names the row; the first column does by default. */
  rowHeader?: boolean
}

export interface TableProps<Row> {
  caption: ReactNode
  hideCaption?: boolean
  columns: readonly Column<Row>[]
  rows: readonly Row[]
  rowId: (row: Row) => string
  /** Under the table: source, date, method. */
  note?: ReactNode
}

/** A box that does not scroll is no stop for the Tab key; until it is measured, it may. */
function useOverflow() {
  const box = useRef<HTMLDivElement>(null)
  const [overflows, setOverflows] = useState(true)
  useEffect(() => {
    const element = box.current
    if (!element || !('ResizeObserver' in window)) return
    const observer = new ResizeObserver(() => setOverflows(element.scrollWidth > element.clientWidth))
    observer.observe(element)
    return () => observer.disconnect()
  }, [])
  return { box, overflows }
}

/** A wide table scrolls in its own box, which the keyboard can reach; the page never does. */
export function Table<Row>({ caption, hideCaption, columns, rows, rowId, note }: TableProps<Row>) {
  const captionId = useId()
  const { box, overflows } = useOverflow()
  const named = columns.some((column) => column.rowHeader)
  const isHeader = (column: Column<Row>) => (named ? column.rowHeader : column === columns[0])
  const align = (column: Column<Row>) => (column.numeric ? styles.numeric : undefined)
  return (
    <div>
      <div
        ref={box}
        role="region"
        aria-labelledby={captionId}
        tabIndex={overflows ? 0 : undefined}
        className={styles.box}
      >
        <table className={styles.table}>
          <caption id={captionId} className={classes(hideCaption ? 'visually-hidden' : styles.caption)}>
            {caption}
          </caption>
          <thead>
            <tr>
              {columns.map((column) => (
                <th key={column.id} scope="col" className={align(column)}>
                  {column.label}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {rows.map((row) => (
              <tr key={rowId(row)}>
                {columns.map((column) =>
                  isHeader(column) ? (
                    <th key={column.id} scope="row" className={align(column)}>
                      {column.cell(row)}
                    </th>
                  ) : (
                    <td key={column.id} className={align(column)}>
                      {column.cell(row)}
                    </td>
                  ),
                )}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      {note && <p className={styles.note}>{note}</p>}
    </div>
  )
}
