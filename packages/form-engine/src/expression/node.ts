/** An expression, read. `at` is where it starts in the source, counted in characters from 0. */
export type Node =
  | { kind: 'number'; value: number; at: number }
  | { kind: 'text'; value: string; at: number }
  /** `${age}` or `../age`. */
  | { kind: 'name'; name: string; at: number }
  /** `.`, the answer itself. */
  | { kind: 'self'; at: number }
  /** `..`, the row of a repeat. */
  | { kind: 'parent'; at: number }
  /** A bare name: a column of the options, in a choice filter. */
  | { kind: 'attribute'; name: string; at: number }
  | { kind: 'call'; name: string; args: Node[]; at: number }
  | { kind: 'negative'; of: Node; at: number }
  | { kind: 'binary'; operator: Operator; left: Node; right: Node; at: number }

export type Operator = 'or' | 'and' | '=' | '!=' | '<' | '<=' | '>' | '>=' | '+' | '-' | '*' | 'div' | 'mod'

/** Visits a node and all it holds. */
export function walk(node: Node, visit: (node: Node) => void): void {
  visit(node)
  if (node.kind === 'call') for (const argument of node.args) walk(argument, visit)
  if (node.kind === 'negative') walk(node.of, visit)
  if (node.kind === 'binary') {
    walk(node.left, visit)
    walk(node.right, visit)
  }
}

/** The names that an expression reads, without repetition. */
export function namesIn(node: Node): string[] {
  const names = new Set<string>()
  walk(node, (part) => part.kind === 'name' && names.add(part.name))
  return [...names]
}
