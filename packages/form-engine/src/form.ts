import { type Names, type Program, type Reading, compile } from './expression/compile.ts'
import { ExpressionFault } from './expression/fault.ts'
import { type Node, namesIn } from './expression/node.ts'
import { parse } from './expression/parse.ts'
import type { Scalar } from './expression/scalar.ts'
import type {
  Choice,
  FormDefinition,
  Item,
  Page,
  Question,
  StatedMissing,
  Value,
} from './definition.ts'
import { choicesOf, hasChoices, isQuestion, itemsOf, maySpecify, otherQuestion } from './items.ts'
import type { AnswerProblem } from './problem.ts'
import { type Variable, partScalar, variablesOf } from './variables.ts'

/** Where one item stands for one person, in one row. */
export interface Cell {
  /** Its own condition holds, whatever holds it. */
  own: boolean
  /** It is asked: its condition and those around it hold. */
  relevant: boolean
  /** The value that counts: asked (or kept), of the right type, offered. */
  value: Value | undefined
  /** What expressions read. */
  scalar: Scalar
  /** « I don't know », « I'd rather not say ». */
  stated?: StatedMissing
  /** Something was typed that is not of the type. */
  unreadable: boolean
  required: boolean
  problems: readonly AnswerProblem[]
  /** Options that the filter lets through, in the order of writing. */
  offered: readonly Choice[]
  /** Rows of a repeat. */
  rows: number
}

/** Cells by item, then by row; outside a repeat there is one row. */
export type Cells = readonly (readonly Cell[])[]

/** The expressions of an item, by where they are written. */
export type Slot =
  'relevant' | 'required' | 'constraint' | 'calculation' | 'count' | 'choiceFilter' | 'default'

/** One item, ready to run. */
export interface FormNode {
  index: number
  name: string
  kind: 'page' | 'group' | 'repeat' | 'question' | 'calculated' | 'note'
  item: Page | Item
  pageIndex: number
  parent?: FormNode
  /** The repeat around it. */
  repeat?: FormNode
  /** The question whose « other » option opens this field. */
  host?: FormNode
  /** The field that its « other » option opens. */
  other?: FormNode
  choices: readonly Choice[]
  programs: Partial<Record<Slot, Program<Cells>>>
  sources: Partial<Record<Slot, Node>>
  alwaysRequired: boolean
  /** Items whose relevance, value or options are computed from this one. */
  feeds: FormNode[]
  /** Items whose requirement or constraint reads this one. */
  judges: FormNode[]
  /** Position in an order where everything comes after what it is computed from. */
  rank: number
}

/** Something in a definition that keeps an expression from running. */
export interface FormFault {
  code: ExpressionFault['code'] | 'CYCLE'
  name: string
  slot: Slot
  /** Characters from the start of the expression. */
  at: number
  params: Record<string, string | number>
}

/** A definition made ready: parsed once, shared by all its responses. */
export interface Form {
  definition: FormDefinition
  nodes: readonly FormNode[]
  /** Nodes in the order in which they are computed. */
  order: readonly FormNode[]
  byName: ReadonlyMap<string, FormNode>
  variables: ReadonlyMap<string, Variable>
  faults: readonly FormFault[]
}

/** Where an expression feeds values, rather than judges them. */
const feeding: readonly Slot[] = ['relevant', 'calculation', 'count', 'choiceFilter']
const judging: readonly Slot[] = ['required', 'constraint']

class Builder {
  readonly nodes: FormNode[] = []
  readonly byName = new Map<string, FormNode>()
  readonly faults: FormFault[] = []
  readonly variables: Map<string, Variable>
  readonly #definition: FormDefinition

  constructor(definition: FormDefinition) {
    this.#definition = definition
    this.variables = new Map(variablesOf(definition).map((variable) => [variable.name, variable]))
    definition.pages.forEach((page, pageIndex) => this.#add(page, 'page', pageIndex))
    for (const [item, { page, pageIndex, parent, repeat }] of itemsOf(definition))
      this.#addItem(item, pageIndex, this.byName.get(parent.name) ?? this.byName.get(page.name), repeat?.name)
    for (const node of this.nodes) this.#compile(node)
    for (const node of this.nodes) this.#connect(node)
  }

  #add(
    item: Page | Item,
    kind: FormNode['kind'],
    pageIndex: number,
    parent?: FormNode,
    repeat?: FormNode,
  ): FormNode {
    const node: FormNode = {
      index: this.nodes.length,
      name: item.name,
      kind,
      item,
      pageIndex,
      ...(parent ? { parent } : {}),
      ...(repeat ? { repeat } : {}),
      choices: hasChoices(item) ? choicesOf(this.#definition, item) : [],
      programs: {},
      sources: {},
      alwaysRequired: 'required' in item && item.required === true,
      feeds: [],
      judges: [],
      rank: 0,
    }
    this.nodes.push(node)
    this.byName.set(item.name, node)
    return node
  }

  #addItem(item: Item, pageIndex: number, parent: FormNode | undefined, repeatName?: string): void {
    const repeat = repeatName === undefined ? undefined : this.byName.get(repeatName)
    const kind = isQuestion(item) ? 'question' : item.type
    const node = this.#add(item, kind, pageIndex, parent, repeat)
    const other = maySpecify(item) ? otherQuestion(this.#definition, item) : undefined
    if (!other) return
    node.other = this.#add(other, 'question', pageIndex, parent, repeat)
    node.other.host = node
  }

  #compile(node: FormNode): void {
    const item = node.item as unknown as Record<Slot, unknown>
    const names = this.#namesAround(node)
    for (const slot of [...feeding, ...judging, 'default'] as Slot[]) {
      const source = item[slot]
      if (typeof source !== 'string' || source.trim() === '') continue
      try {
        const parsed = parse(source)
        node.programs[slot] = compile(parsed, names)
        node.sources[slot] = parsed
      } catch (error) {
        if (!(error instanceof ExpressionFault)) throw error
        this.faults.push({ code: error.code, name: node.name, slot, at: error.at, params: error.params })
      }
    }
  }

  #namesAround(reader: FormNode): Names<Cells> {
    return (name) => {
      const repeat = this.byName.get(name)
      if (repeat?.kind === 'repeat') return { rows: positions(repeat.index) }
      const variable = this.variables.get(name)
      const node = variable && this.byName.get(variable.question.name)
      return node && reading(node, variable, node.repeat, reader)
    }
  }

  #connect(node: FormNode): void {
    if (node.parent) node.parent.feeds.push(node)
    const link = (slots: readonly Slot[], list: 'feeds' | 'judges') => {
      for (const slot of slots)
        for (const name of namesIn(node.sources[slot] ?? { kind: 'self', at: 0 })) {
          const read = this.byName.get(this.variables.get(name)?.question.name ?? name)
          if (read && !read[list].includes(node)) read[list].push(node)
        }
    }
    link(feeding, 'feeds')
    link(judging, 'judges')
  }
}

const positions =
  (index: number) =>
  (cells: Cells): Scalar[] =>
    Array.from({ length: cells[index]?.[0]?.rows ?? 0 }, (_, row) => row + 1)

function reading(
  { index }: FormNode,
  { part }: Variable,
  repeat: FormNode | undefined,
  reader: FormNode,
): Reading<Cells> {
  const scalar = (cell: Cell | undefined): Scalar =>
    cell === undefined ? '' : part ? partScalar(cell.value, part) : cell.scalar
  if (!repeat) return { value: ({ cells }) => scalar(cells[index]?.[0]) }
  const rows = (cells: Cells) => (cells[index] ?? []).map(scalar)
  return repeat === reader.repeat
    ? { rows, value: ({ cells, row }) => scalar(cells[index]?.[row]) }
    : { rows }
}

/** Orders nodes after what feeds them; what is left over is in, or behind, a cycle. */
function arrange(nodes: readonly FormNode[]): { order: FormNode[]; left: FormNode[] } {
  const waits = new Map(nodes.map((node) => [node, 0]))
  for (const node of nodes) for (const fed of node.feeds) waits.set(fed, (waits.get(fed) ?? 0) + 1)
  const order = nodes.filter((node) => waits.get(node) === 0)
  for (let next = 0; next < order.length; next++)
    for (const fed of order[next]?.feeds ?? []) {
      const remaining = (waits.get(fed) ?? 0) - 1
      waits.set(fed, remaining)
      if (remaining === 0) order.push(fed)
    }
  order.forEach((node, rank) => (node.rank = rank))
  return { order, left: nodes.filter((node) => (waits.get(node) ?? 0) > 0) }
}

/** A way from a node back to itself, within nodes that wait for each other. */
function cycleFrom(start: FormNode, left: ReadonlySet<FormNode>): FormNode[] | undefined {
  const seen = new Set<FormNode>()
  const search = (node: FormNode, path: FormNode[]): FormNode[] | undefined => {
    for (const fed of node.feeds) {
      if (fed === start) return path
      if (!left.has(fed) || seen.has(fed)) continue
      seen.add(fed)
      const found = search(fed, [...path, fed])
      if (found) return found
    }
    return undefined
  }
  return search(start, [start])
}

function cyclesIn(left: readonly FormNode[]): FormFault[] {
  const faults: FormFault[] = []
  const told = new Set<FormNode>()
  const all = new Set(left)
  for (const node of left) {
    const path = told.has(node) ? undefined : cycleFrom(node, all)
    if (!path) continue
    path.forEach((member) => told.add(member))
    const slot = feeding.find((one) => node.programs[one]) ?? 'relevant'
    const names = [...path, node].map(({ name }) => name).join(' → ')
    faults.push({ code: 'CYCLE', name: node.name, slot, at: 0, params: { path: names } })
  }
  return faults
}

const ready = new WeakMap<FormDefinition, Form>()

/** Makes a definition ready to run. Never throws: what cannot run is in `faults`. */
export function prepareForm(definition: FormDefinition): Form {
  const known = ready.get(definition)
  if (known) return known
  const { nodes, byName, variables, faults } = new Builder(definition)
  const { order, left } = arrange(nodes)
  const form: Form = { definition, nodes, order, byName, variables, faults: [...faults, ...cyclesIn(left)] }
  ready.set(definition, form)
  return form
}

/** The item of a node that holds an answer. */
export const questionOf = (node: FormNode): Question => node.item as Question
