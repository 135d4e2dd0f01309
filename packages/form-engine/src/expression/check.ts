import { isDateFormat } from './date.ts'
import { ExpressionFault, type ExpressionFaultCode } from './fault.ts'
import { type Kind, functions } from './functions.ts'
import type { Node } from './node.ts'
import { patternFault } from './pattern.ts'
import { toNumber } from './scalar.ts'

/** What is known of a value before there is one. */
export interface Known {
  kind: Kind | 'other'
  /** The options that it can hold. */
  codes?: ReadonlySet<string>
}

const anything: Known = { kind: 'any' }
const isOrder = (operator: string) => ['<', '<=', '>', '>='].includes(operator)
const isArithmetic = (operator: string) => ['+', '-', '*', 'div', 'mod'].includes(operator)
const isNumeric = (text: string) => !Number.isNaN(toNumber(text))

/** Finds what can never work in an expression: wrong types, options that do not exist, bad patterns. */
class Checker {
  readonly faults: ExpressionFault[] = []
  readonly #known: (name: string) => Known | undefined
  readonly #self: Known

  constructor(known: (name: string) => Known | undefined, self: Known) {
    this.#known = known
    this.#self = self
  }

  kindOf(node: Node): Known {
    switch (node.kind) {
      case 'number':
        return { kind: 'number' }
      case 'parent':
        return { kind: 'number' }
      case 'text':
        return { kind: 'text' }
      case 'self':
        return this.#self
      case 'name':
        return this.#known(node.name) ?? anything
      case 'attribute':
        return anything
      case 'negative':
        this.#numeric(node.of)
        return { kind: 'number' }
      case 'binary':
        return this.#binary(node)
      case 'call':
        return this.#call(node)
    }
  }

  #fault(code: ExpressionFaultCode, node: Node, params: Record<string, string> = {}): void {
    this.faults.push(new ExpressionFault(code, node.at, params))
  }

  /** A number, a date, or something that can hold one. */
  #numeric(node: Node): void {
    const { kind, codes } = this.kindOf(node)
    const bad =
      node.kind === 'text'
        ? node.value !== '' && !isNumeric(node.value)
        : node.kind === 'name' || node.kind === 'self'
          ? kind === 'text' ||
            kind === 'other' ||
            (kind === 'codes' && ![...(codes ?? ['1'])].every(isNumeric))
          : false
    if (bad) this.#fault('WRONG_TYPE_IN_EXPRESSION', node, { expected: 'number' })
  }

  #binary(node: Extract<Node, { kind: 'binary' }>): Known {
    const { operator, left, right } = node
    if (isArithmetic(operator) || isOrder(operator)) {
      this.#numeric(left)
      this.#numeric(right)
      return { kind: isOrder(operator) ? 'boolean' : 'number' }
    }
    const [leftKnown, rightKnown] = [this.kindOf(left), this.kindOf(right)]
    if (operator === '=' || operator === '!=') {
      this.#comparable(leftKnown, right)
      this.#comparable(rightKnown, left)
    }
    return { kind: 'boolean' }
  }

  /** `${choice} = 'code'`: the code is one of the options; `${age} = 'x'`: never equal. */
  #comparable({ kind, codes }: Known, literal: Node): void {
    if (literal.kind !== 'text' && literal.kind !== 'number') return
    if (literal.value === '') return
    if (codes) this.#codes(codes, literal)
    else if ((kind === 'number' || kind === 'date') && literal.kind === 'text' && !isNumeric(literal.value))
      this.#fault('WRONG_TYPE_IN_EXPRESSION', literal, { expected: kind })
  }

  #codes(codes: ReadonlySet<string>, literal: Node): void {
    const unknown =
      literal.kind === 'number'
        ? [...codes].every((code) => toNumber(code) !== literal.value) && String(literal.value)
        : literal.kind === 'text' && literal.value.split(/\s+/).find((word) => word && !codes.has(word))
    if (unknown) this.#fault('UNKNOWN_CHOICE_IN_EXPRESSION', literal, { code: unknown })
  }

  #call(node: Extract<Node, { kind: 'call' }>): Known {
    const { name, args } = node
    const spec = Object.hasOwn(functions, name) ? functions[name] : undefined
    if (!spec) {
      const known = args.map((argument) => this.kindOf(argument))
      return name === 'position'
        ? { kind: 'number' }
        : name === 'indexed-repeat'
          ? (known[0] ?? anything)
          : anything
    }
    args.forEach((argument, index) => {
      const takes = spec.takes[Math.min(index, spec.takes.length - 1)]
      if (takes === 'number' || takes === 'date') this.#numeric(argument)
      else this.kindOf(argument)
    })
    this.#literals(name, args)
    return { kind: spec.gives }
  }

  #literals(name: string, [first, second]: Node[]): void {
    if (!first || second?.kind !== 'text') {
      if (name === 'selected' && first && second?.kind === 'number') this.#selected(first, second)
      return
    }
    if (name === 'selected') this.#selected(first, second)
    if (name === 'regex') {
      const fault = patternFault(second.value)
      if (fault) this.#fault(fault, second, { pattern: second.value })
    }
    if (name.startsWith('format-date') && !isDateFormat(second.value))
      this.#fault('BAD_DATE_FORMAT', second, { found: second.value })
  }

  #selected(question: Node, literal: Node): void {
    const { kind, codes } = this.kindOf(question)
    if (codes) this.#codes(codes, literal)
    else if (kind === 'number' || kind === 'date' || kind === 'other' || kind === 'boolean')
      this.#fault('WRONG_TYPE_IN_EXPRESSION', question, { expected: 'codes' })
  }
}

/** The faults of an expression that reads well but cannot work, and what it gives. */
export function checkExpression(
  node: Node,
  known: (name: string) => Known | undefined,
  self: Known = anything,
): { faults: ExpressionFault[]; gives: Known } {
  const checker = new Checker(known, self)
  const gives = checker.kindOf(node)
  const seen = new Set<string>()
  const faults = checker.faults.filter((fault) => {
    const key = `${fault.code} ${fault.at}`
    return !seen.has(key) && seen.add(key)
  })
  return { faults, gives }
}
