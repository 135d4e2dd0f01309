import { ExpressionFault } from './fault.ts'
import { type FunctionSpec, functions, operators } from './functions.ts'
import type { Node } from './node.ts'
import { type Scalar, toBoolean, toNumber } from './scalar.ts'

/** What an expression sees while it is evaluated. */
export interface Scope<Cells> {
  cells: Cells
  /** Row of the repeat around the expression, from 0; 0 outside. */
  row: number
  /** `.` */
  self: Scalar
  /** Local date and time: `2026-11-23T09:12`. */
  now: string
  /** The option that a choice filter looks at. */
  attribute: (name: string) => Scalar
}

export type Program<Cells> = (scope: Scope<Cells>) => Scalar

/**
 * How a name becomes a value. What repeats has `rows`; it has a `value` only inside its own repeat,
 * where it means the same row.
 */
export interface Reading<Cells> {
  value?: Program<Cells>
  rows?: (cells: Cells) => Scalar[]
}

export type Names<Cells> = (name: string) => Reading<Cells> | undefined

/** Not in the table: they evaluate only what they need, or read rows. */
const special: Record<string, readonly [number, number]> = {
  if: [3, 3],
  coalesce: [2, Infinity],
  position: [1, 1],
  'indexed-repeat': [3, 3],
}

/** Fewest and most arguments of a function, if it exists. */
export const argumentCount = (name: string): readonly [number, number] | undefined =>
  Object.hasOwn(special, name)
    ? special[name]
    : Object.hasOwn(functions, name)
      ? functions[name]?.count
      : undefined

class Compiler<Cells> {
  readonly #names: Names<Cells>

  constructor(names: Names<Cells>) {
    this.#names = names
  }

  program(node: Node): Program<Cells> {
    switch (node.kind) {
      case 'number':
      case 'text': {
        const { value } = node
        return () => value
      }
      case 'self':
        return (scope) => scope.self
      case 'parent':
        return (scope) => scope.row + 1
      case 'attribute': {
        const { name } = node
        return (scope) => scope.attribute(name)
      }
      case 'name':
        return this.#one(node)
      case 'negative': {
        const inner = this.program(node.of)
        return (scope) => -toNumber(inner(scope))
      }
      case 'binary':
        return this.#binary(node)
      case 'call':
        return this.#call(node)
    }
  }

  #reading(node: { name: string; at: number }): Reading<Cells> {
    const reading = this.#names(node.name)
    if (!reading) throw new ExpressionFault('UNKNOWN_NAME', node.at, { name: node.name })
    return reading
  }

  #one(node: { name: string; at: number }): Program<Cells> {
    const { value } = this.#reading(node)
    if (!value) throw new ExpressionFault('REPEAT_NEEDS_FUNCTION', node.at, { name: node.name })
    return value
  }

  #binary(node: Extract<Node, { kind: 'binary' }>): Program<Cells> {
    const left = this.program(node.left)
    const right = this.program(node.right)
    if (node.operator === 'and') return (scope) => toBoolean(left(scope)) && toBoolean(right(scope))
    if (node.operator === 'or') return (scope) => toBoolean(left(scope)) || toBoolean(right(scope))
    const run = operators[node.operator] as (left: Scalar, right: Scalar) => Scalar
    return (scope) => run(left(scope), right(scope))
  }

  #call(node: Extract<Node, { kind: 'call' }>): Program<Cells> {
    const { name, args, at } = node
    const count = argumentCount(name)
    if (!count) throw new ExpressionFault('UNKNOWN_FUNCTION', at, { name })
    if (args.length < count[0] || args.length > count[1])
      throw new ExpressionFault('ARGUMENT_COUNT', at, { name, given: args.length })
    if (name === 'indexed-repeat') return this.#indexed(args)
    const spec = Object.hasOwn(functions, name) ? functions[name] : undefined
    return spec ? this.#table(spec, args) : this.#special(name, args)
  }

  #special(name: string, args: Node[]): Program<Cells> {
    const programs = args.map((argument) => this.program(argument))
    const [first, second, third] = programs as [Program<Cells>, Program<Cells>, Program<Cells>]
    if (name === 'if') return (scope) => (toBoolean(first(scope)) ? second(scope) : third(scope))
    if (name === 'coalesce')
      return (scope) => {
        for (const program of programs) {
          const value = program(scope)
          if (value !== '' && !Number.isNaN(value)) return value
        }
        return ''
      }
    return first
  }

  #table(spec: FunctionSpec, args: Node[]): Program<Cells> {
    const { run, takes } = spec
    const takesRows = (index: number) => takes[Math.min(index, takes.length - 1)] === 'nodes'
    const lists = args.map((argument, index) => (takesRows(index) ? this.#rows(argument) : undefined))
    if (!lists.some(Boolean)) {
      const programs = args.map((argument) => this.program(argument))
      return (scope) =>
        run(
          programs.map((program) => program(scope)),
          scope.now,
        )
    }
    const all = args.map((argument, index) => {
      const list = lists[index]
      if (list) return list
      const program = this.program(argument)
      return (scope: Scope<Cells>) => [program(scope)]
    })
    return (scope) =>
      run(
        all.flatMap((list) => list(scope)),
        scope.now,
      )
  }

  /** All rows of a repeated question, where the argument is one. */
  #rows(node: Node): ((scope: Scope<Cells>) => Scalar[]) | undefined {
    if (node.kind !== 'name') return undefined
    const { rows, value } = this.#reading(node)
    return value ? undefined : rows && ((scope) => rows(scope.cells))
  }

  /** `indexed-repeat(${name}, ${repeat}, 2)`: the answer of one row, counted from 1. */
  #indexed([question, , index]: Node[]): Program<Cells> {
    if (question?.kind !== 'name' || !index) throw new ExpressionFault('NOT_IN_REPEAT', question?.at ?? 0)
    const { rows } = this.#reading(question)
    if (!rows) throw new ExpressionFault('NOT_IN_REPEAT', question.at, { name: question.name })
    const which = this.program(index)
    return (scope) => rows(scope.cells)[toNumber(which(scope)) - 1] ?? ''
  }
}

/** Turns an expression into a function. Throws an `ExpressionFault` for an unknown name or function. */
export const compile = <Cells>(node: Node, names: Names<Cells>): Program<Cells> =>
  new Compiler(names).program(node)
