/**
 * Small cells are hidden so that nobody is recognised, and enough others with them that no hidden number can be
 * computed again from those shown (tools.md T1.17, T13.14).
 *
 * A table with its margins is a circulation: each cell carries its number from its row to its column, each row total
 * from the source to the row, each column total from the column to the sink, the grand total back. What a reader
 * knows is that flows are whole, not negative, and that nothing is lost at a node. So a hidden number is safe if a
 * closed path of hidden cells, each able to give or take, runs through it: another table, as possible as the true
 * one, reads the same. The secondary cells are the cheapest such path (L. H. Cox, Journal of the American Statistical
 * Association, 1980 and 1995).
 */

export interface CrossTable {
  /** Numbers by row and column. */
  cells: readonly (readonly number[])[]
  /** Totals of rows or columns that are hidden wherever they are shown, or null to let the rule decide. */
  hiddenRows?: readonly boolean[]
  hiddenColumns?: readonly boolean[]
}

export interface ProtectedTable {
  /** Null where hidden. */
  cells: (number | null)[][]
  rowTotals: (number | null)[]
  columnTotals: (number | null)[]
  /** Null when so few answered that nothing is shown. */
  total: number | null
}

interface Edge {
  from: number
  to: number
  value: number
  hidden: boolean
  /** Shown elsewhere already: hiding it here would protect nothing. */
  fixed: boolean
}

const sum = (numbers: readonly number[]): number => numbers.reduce((one, other) => one + other, 0)
const isSmall = (value: number, threshold: number): boolean => value > 0 && value < threshold

/** Hiding a cell costs readers what it held, and one more so that few cells are hidden. */
const costOf = (edge: Edge): number => (edge.hidden ? 0 : edge.value + 1)

interface Graph {
  edges: Edge[]
  /** Edges that touch each node. */
  at: number[][]
}

/** Edges of the cheapest path from one node to another that can carry `amount`, without one edge; null if none. */
function cheapestPath(
  { edges, at }: Graph,
  from: number,
  to: number,
  without: number,
  amount: number,
): number[] | null {
  const distance = at.map(() => Infinity)
  const arrival = at.map(() => -1)
  const done = at.map(() => false)
  distance[from] = 0
  for (;;) {
    let node = -1
    for (let next = 0; next < at.length; next++)
      if (!done[next] && (distance[next] ?? Infinity) < (node < 0 ? Infinity : (distance[node] ?? Infinity)))
        node = next
    if (node < 0) return null
    if (node === to) break
    done[node] = true
    for (const number of at[node] ?? []) {
      const edge = edges[number]
      if (!edge || number === without || (edge.fixed && !edge.hidden)) continue
      const forward = edge.from === node
      // Against its direction a cell gives what it has: it must have that much.
      if (!forward && edge.value < amount) continue
      const next = forward ? edge.to : edge.from
      const length = (distance[node] ?? 0) + costOf(edge)
      if (length < (distance[next] ?? Infinity)) {
        distance[next] = length
        arrival[next] = number
      }
    }
  }
  const path: number[] = []
  for (let node = to; node !== from;) {
    const number = arrival[node] ?? -1
    const edge = edges[number]
    if (!edge) return null
    path.push(number)
    node = edge.to === node ? edge.from : edge.to
  }
  return path
}

/**
 * Hide what lets the number of an edge grow by `amount` without a trace: then a reader can't say that it is small.
 * False when no other cells can take part.
 */
function protect(graph: Graph, number: number, amount: number): boolean {
  const edge = graph.edges[number]
  if (!edge) return false
  const up = cheapestPath(graph, edge.to, edge.from, number, amount)
  if (!up) return false
  for (const other of up) {
    const found = graph.edges[other]
    if (found) found.hidden = true
  }
  return true
}

function graphOf({ cells, hiddenRows, hiddenColumns }: CrossTable, threshold: number): Graph {
  const rows = cells.length
  const columns = cells[0]?.length ?? 0
  const source = rows + columns
  const sink = source + 1
  const edges: Edge[] = []
  const add = (from: number, to: number, value: number, hidden: boolean, fixed: boolean) =>
    edges.push({ from, to, value, hidden, fixed })
  cells.forEach((row, r) =>
    row.forEach((value, c) => add(r, rows + c, value, isSmall(value, threshold), false)),
  )
  cells.forEach((row, r) => {
    const value = sum(row)
    add(source, r, value, hiddenRows?.[r] ?? isSmall(value, threshold), hiddenRows !== undefined)
  })
  for (let c = 0; c < columns; c++) {
    const value = sum(cells.map((row) => row[c] ?? 0))
    add(rows + c, sink, value, hiddenColumns?.[c] ?? isSmall(value, threshold), hiddenColumns !== undefined)
  }
  const whole = sum(cells.map((row) => sum(row)))
  add(sink, source, whole, false, true)
  const at: number[][] = Array.from({ length: sink + 1 }, () => [])
  edges.forEach(({ from, to }, number) => {
    at[from]?.push(number)
    at[to]?.push(number)
  })
  return { edges, at }
}

/** A table of two questions as it may be shown. */
export function protectTable(table: CrossTable, threshold: number): ProtectedTable {
  const rows = table.cells.length
  const columns = table.cells[0]?.length ?? 0
  const whole = sum(table.cells.map((row) => sum(row)))
  const nothing = (): ProtectedTable => ({
    cells: table.cells.map((row) => row.map(() => null)),
    rowTotals: table.cells.map(() => null),
    columnTotals: (table.cells[0] ?? []).map(() => null),
    total: null,
  })
  if (isSmall(whole, threshold)) return nothing()
  const graph = graphOf(table, threshold)
  const pending = new Set(graph.edges.flatMap(({ hidden }, number) => (hidden ? [number] : [])))
  let helpless = false
  for (const number of pending) {
    const edge = graph.edges[number]
    if (!edge) continue
    const before = graph.edges.map(({ hidden }) => hidden)
    const wanted = Math.max(1, threshold - edge.value)
    const safe = protect(graph, number, wanted) || protect(graph, number, 1) || canFall(graph, number)
    helpless ||= !safe
    // Whatever was hidden on the way must be safe too.
    graph.edges.forEach(({ hidden }, other) => {
      if (hidden && !before[other]) pending.add(other)
    })
  }
  if (helpless) {
    // Margins shown elsewhere leave no way: no cell of this table is shown, only what was known already.
    for (let number = 0; number < rows * columns; number++) {
      const edge = graph.edges[number]
      if (edge) edge.hidden = true
    }
  }
  const shown = (number: number): number | null => {
    const edge = graph.edges[number]
    return !edge || edge.hidden ? null : edge.value
  }
  return {
    cells: table.cells.map((row, r) => row.map((_, c) => shown(r * columns + c))),
    rowTotals: table.cells.map((_, r) => shown(rows * columns + r)),
    columnTotals: (table.cells[0] ?? []).map((_, c) => shown(rows * columns + rows + c)),
    total: whole,
  }
}

/** A number that can't grow may still be one that could be smaller: then it isn't known either. */
function canFall(graph: Graph, number: number): boolean {
  const edge = graph.edges[number]
  if (!edge || edge.value < 1) return false
  const down = cheapestPath(graph, edge.from, edge.to, number, 1)
  if (!down) return false
  for (const other of down) {
    const found = graph.edges[other]
    if (found) found.hidden = true
  }
  return true
}

/** Numbers that add up to a total that is shown: null for those to hide, all of them when the total itself is small. */
export function protectPartition(counts: readonly number[], threshold: number): (number | null)[] {
  const whole = sum(counts)
  if (isSmall(whole, threshold)) return counts.map(() => null)
  const hidden = counts.map((count) => isSmall(count, threshold))
  if (!hidden.includes(true)) return [...counts]
  // Together the hidden ones must be large, and more than one: then each of them may be.
  const candidates = counts
    .map((count, index) => ({ count, index }))
    .filter(({ index }) => !hidden[index])
    .sort((one, other) => Number(one.count === 0) - Number(other.count === 0) || one.count - other.count)
  const isSafe = () =>
    hidden.filter(Boolean).length > 1 && sum(counts.filter((_, index) => hidden[index])) >= threshold + 1
  for (const { index } of candidates) {
    if (isSafe()) break
    hidden[index] = true
  }
  return counts.map((count, index) => (hidden[index] ? null : count))
}
