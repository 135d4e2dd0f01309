import type { Program, Scope } from './expression/compile.ts'
import { type Scalar, toBoolean, toNumber } from './expression/scalar.ts'
import type { Answer, Answers, Choice, RepeatItem, RowAnswers, StatedMissing, Value } from './definition.ts'
import { type Cell, type Cells, type Form, type FormNode, questionOf } from './form.ts'
import type { AnswerFault, AnswerProblem } from './problem.ts'
import { requiredFault, ruleFaults } from './rules.ts'
import { isBlank, isMissing, onlyOffered, scalarOf, shapeFault } from './values.ts'

/** Never more rows than this, whatever an expression or a submission says. */
export const mostRows = 100

/** What stays the same during one response. */
export interface Circumstances {
  now: string
  /** Whether another response already has this value. Only the server knows. */
  taken?: (name: string, value: Value) => boolean
}

const empty: Cell = {
  own: true,
  relevant: false,
  value: undefined,
  scalar: '',
  unreadable: false,
  required: false,
  problems: [],
  offered: [],
  rows: 0,
}

const noAttribute = (): Scalar => ''

/** Rows that were given to a repeat, whatever was given. */
export function rowsGiven(raw: Answers, repeat: string): readonly RowAnswers[] {
  const rows = Object.hasOwn(raw, repeat) ? raw[repeat] : undefined
  return Array.isArray(rows) ? (rows as RowAnswers[]) : []
}

/** What was given to a question, untouched. */
export function given(raw: Answers, node: FormNode, row: number): Answer | undefined {
  const around = node.repeat ? rowsGiven(raw, node.repeat.name)[row] : raw
  return around && Object.hasOwn(around, node.name) ? (around[node.name] as Answer) : undefined
}

/** One pass over what changed. */
export class Evaluation {
  readonly cells: (readonly Cell[])[]
  /** Questions that just stopped being asked. */
  readonly hidden: { node: FormNode; row: number; byItself: boolean }[] = []
  readonly #form: Form
  readonly #raw: Answers
  readonly #around: Circumstances
  readonly #computed: Uint8Array
  readonly #judged: Uint8Array

  constructor(form: Form, raw: Answers, around: Circumstances, before?: Cells) {
    this.#form = form
    this.#raw = raw
    this.#around = around
    this.cells = before ? before.slice() : form.nodes.map(() => [])
    const fill = before ? 0 : 1
    this.#computed = new Uint8Array(form.nodes.length).fill(fill)
    this.#judged = new Uint8Array(form.nodes.length).fill(fill)
  }

  /** Computes again what follows from these nodes, and only that. */
  run(changed: readonly FormNode[] = []): this {
    for (const { rank } of changed) this.#computed[rank] = 1
    for (const node of this.#form.order) if (this.#computed[node.rank]) this.#compute(node)
    for (const node of this.#form.order) if (this.#judged[node.rank]) this.#judge(node)
    return this
  }

  #scope(row: number, self: Scalar = '', attribute = noAttribute as Scope<Cells>['attribute']): Scope<Cells> {
    return { cells: this.cells, row, self, now: this.#around.now, attribute }
  }

  #holds(program: Program<Cells> | undefined, row: number): boolean {
    return program === undefined || toBoolean(program(this.#scope(row)))
  }

  #compute(node: FormNode): void {
    const before = this.cells[node.index] ?? []
    const length = node.repeat ? (this.cells[node.repeat.index]?.[0]?.rows ?? 0) : 1
    const after: Cell[] = []
    let changed = before.length !== length
    for (let row = 0; row < length; row++) {
      const old = before[row]
      const cell = this.#cell(node, row)
      const same = old !== undefined && sameCell(old, cell)
      if (!same) changed = true
      if (old?.relevant && !cell.relevant && node.kind === 'question')
        this.hidden.push({ node, row, byItself: !cell.own })
      after.push(same ? old : cell)
    }
    this.#judged[node.rank] = 1
    if (!changed) return
    this.cells[node.index] = after
    for (const { rank } of node.feeds) this.#computed[rank] = 1
    for (const { rank } of node.judges) this.#judged[rank] = 1
  }

  #cell(node: FormNode, row: number): Cell {
    const { parent, kind } = node
    const around = !parent || this.cells[parent.index]?.[parent.repeat ? row : 0]?.relevant === true
    const own = around && this.#holds(node.programs.relevant, row)
    const cell: Cell = { ...empty, own: !around || own, relevant: own }
    if (kind === 'question') this.#answer(node, row, cell)
    if (kind === 'calculated' && own) calculate(cell, node.programs.calculation?.(this.#scope(row)) ?? '')
    if (kind === 'repeat' && own) cell.rows = this.#rows(node, row)
    return cell
  }

  #rows({ item, name, programs }: FormNode, row: number): number {
    const { minRows = 0 } = item as RepeatItem
    const wanted = programs.count
      ? Math.trunc(toNumber(programs.count(this.#scope(row)))) || 0
      : Math.max(minRows, rowsGiven(this.#raw, name).length)
    return Math.min(Math.max(0, wanted), mostRows)
  }

  #answer(node: FormNode, row: number, cell: Cell): void {
    const question = questionOf(node)
    const kept = (question.whenHidden ?? this.#form.definition.hiddenAnswers) === 'KEEP'
    if (!cell.relevant && !kept) return
    cell.offered = this.#offered(node, row)
    const raw = given(this.#raw, node, row)
    if (raw === undefined || isBlank(raw)) return
    if (isMissing(raw)) {
      const stated = raw.missing as StatedMissing
      if (question.missing?.includes(stated)) cell.stated = stated
    } else if (shapeFault(question, raw)) cell.unreadable = true
    else {
      cell.value = onlyOffered(question, raw, cell.offered)
      cell.scalar = scalarOf(cell.value)
    }
  }

  #offered({ choices, programs: { choiceFilter } }: FormNode, row: number): readonly Choice[] {
    if (!choiceFilter) return choices
    return choices.filter((choice) =>
      toBoolean(choiceFilter(this.#scope(row, '', (name) => attributeOf(choice, name)))),
    )
  }

  #judge(node: FormNode): void {
    if (node.kind === 'repeat') this.#replace(node, 0, false, this.#rowProblems(node))
    if (node.kind !== 'question') return
    const count = this.cells[node.index]?.length ?? 0
    for (let row = 0; row < count; row++) {
      const cell = this.cells[node.index]?.[row] as Cell
      const required = cell.relevant && this.#isRequired(node, row, cell)
      this.#replace(node, row, required, cell.relevant ? this.#problems(node, row, cell, required) : [])
    }
  }

  #isRequired({ alwaysRequired, programs }: FormNode, row: number, { scalar }: Cell): boolean {
    return (
      alwaysRequired ||
      (programs.required !== undefined && toBoolean(programs.required(this.#scope(row, scalar))))
    )
  }

  #rowProblems({ index, item, name, programs }: FormNode): AnswerProblem[] {
    const { maxRows: max = mostRows } = item as RepeatItem
    if (programs.count || !this.cells[index]?.[0]?.relevant) return []
    return rowsGiven(this.#raw, name).length > max ? [{ code: 'TOO_MANY_ROWS', name, params: { max } }] : []
  }

  #problems(node: FormNode, row: number, cell: Cell, required: boolean): AnswerProblem[] {
    const question = questionOf(node)
    const place = { name: node.name, ...(node.repeat ? { row } : {}) }
    const problem = (
      { code, params = {} }: AnswerFault,
      message?: AnswerProblem['message'],
    ): AnswerProblem => ({
      code,
      ...place,
      params,
      ...(message ? { message } : {}),
    })
    if (cell.unreadable)
      return [problem(shapeFault(question, given(this.#raw, node, row)) ?? { code: 'WRONG_TYPE' })]
    const absent = required && !cell.stated && requiredFault(question, cell.value)
    if (absent) return [problem(absent, question.requiredMessage)]
    if (cell.value === undefined) return []
    const faults = ruleFaults(question, cell.value, cell.offered).map((fault) => problem(fault))
    const { constraint } = node.programs
    if (constraint && !toBoolean(constraint(this.#scope(row, cell.scalar))))
      faults.push(problem({ code: 'CONSTRAINT' }, question.constraintMessage))
    if ('unique' in question && question.unique && this.#around.taken?.(node.name, cell.value))
      faults.push(problem({ code: 'NOT_UNIQUE' }))
    return faults
  }

  #replace({ index }: FormNode, row: number, required: boolean, problems: readonly AnswerProblem[]): void {
    const cells = this.cells[index]
    const cell = cells?.[row]
    if (!cells || !cell) return
    if (cell.required === required && sameProblems(cell.problems, problems)) return
    this.cells[index] = cells.with(row, { ...cell, required, problems })
  }
}

/** A number that is none (a division by zero, an absent term) is no value. */
function calculate(cell: Cell, result: Scalar): void {
  if (result === '' || (typeof result === 'number' && !Number.isFinite(result))) return
  cell.value = result
  cell.scalar = result
}

const attributeOf = (choice: Choice, name: string): Scalar => {
  if (choice.attributes && Object.hasOwn(choice.attributes, name)) return choice.attributes[name] ?? ''
  return name === 'name' || name === 'code' ? choice.code : ''
}

const sameList = <T>(left: readonly T[], right: readonly T[]): boolean =>
  left === right || (left.length === right.length && left.every((one, index) => one === right[index]))

const sameProblems = (left: readonly AnswerProblem[], right: readonly AnswerProblem[]): boolean =>
  left.length === right.length && (left.length === 0 || JSON.stringify(left) === JSON.stringify(right))

/** Whether nothing that others read has changed. Requirement and problems are judged afterwards. */
const sameCell = (left: Cell, right: Cell): boolean =>
  left.relevant === right.relevant &&
  left.own === right.own &&
  left.value === right.value &&
  left.stated === right.stated &&
  left.unreadable === right.unreadable &&
  left.rows === right.rows &&
  sameList(left.offered, right.offered)
