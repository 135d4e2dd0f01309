import { ExpressionFault } from './fault.ts'
import type { Node, Operator } from './node.ts'
import { type Token, tokenize } from './token.ts'

/** How tightly each operator binds, as in XPath 1.0. */
const strength: Record<Operator, number> = {
  or: 1,
  and: 2,
  '=': 3,
  '!=': 3,
  '<': 4,
  '<=': 4,
  '>': 4,
  '>=': 4,
  '+': 5,
  '-': 5,
  '*': 6,
  div: 6,
  mod: 6,
}
const longest = 10_000
const deepest = 100

class Reader {
  #next = 0
  #depth = 0
  readonly #tokens: Token[]

  constructor(source: string) {
    this.#tokens = tokenize(source)
  }

  whole(): Node {
    if (this.#peek().kind === 'end') throw new ExpressionFault('EXPRESSION_EMPTY', 0)
    const node = this.#expression(0)
    if (this.#peek().kind !== 'end') this.#unexpected()
    return node
  }

  #peek(): Token {
    return this.#tokens[this.#next] as Token
  }

  #take(): Token {
    const token = this.#peek()
    this.#next++
    return token
  }

  #unexpected(): never {
    const { at, value, kind } = this.#peek()
    throw new ExpressionFault('EXPRESSION_UNEXPECTED', at, { found: kind === 'end' ? '' : value })
  }

  #expect(sign: string): void {
    const token = this.#peek()
    if (token.kind !== 'sign' || token.value !== sign) this.#unexpected()
    this.#next++
  }

  #isSign(sign: string): boolean {
    return this.#peek().kind === 'sign' && this.#peek().value === sign
  }

  #operator(): Operator | undefined {
    const { kind, value } = this.#peek()
    return (kind === 'sign' || kind === 'word') && Object.hasOwn(strength, value)
      ? (value as Operator)
      : undefined
  }

  #expression(weakest: number): Node {
    if (++this.#depth > deepest) throw new ExpressionFault('EXPRESSION_TOO_LONG', this.#peek().at)
    let left = this.#operand()
    for (;;) {
      const operator = this.#operator()
      if (!operator || strength[operator] <= weakest) break
      const { at } = this.#take()
      left = { kind: 'binary', operator, left, right: this.#expression(strength[operator]), at }
    }
    this.#depth--
    return left
  }

  #operand(): Node {
    const token = this.#take()
    const { kind, value, at } = token
    if (kind === 'number') return { kind, value: Number(value), at }
    if (kind === 'text' || kind === 'name')
      return kind === 'text' ? { kind, value, at } : { kind, name: value, at }
    if (kind === 'word') return this.#isSign('(') ? this.#call(token) : { kind: 'attribute', name: value, at }
    if (value === '-') return { kind: 'negative', of: this.#expression(strength['*']), at }
    if (value === '.') return { kind: 'self', at }
    if (value === '..') return { kind: 'parent', at }
    if (value === '(') {
      const inner = this.#expression(0)
      this.#expect(')')
      return inner
    }
    this.#next--
    return this.#unexpected()
  }

  #call({ value: name, at }: Token): Node {
    this.#expect('(')
    const args: Node[] = []
    if (!this.#isSign(')'))
      do {
        if (args.length > 0) this.#expect(',')
        args.push(this.#expression(0))
      } while (this.#isSign(','))
    this.#expect(')')
    return { kind: 'call', name, args, at }
  }
}

/** Reads an expression; throws an `ExpressionFault` that says where it cannot be read. */
export function parse(source: string): Node {
  if (source.length > longest) throw new ExpressionFault('EXPRESSION_TOO_LONG', longest)
  return new Reader(source).whole()
}
