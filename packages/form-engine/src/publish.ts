import { checkExpression } from './expression/check.ts'
import type { ExpressionFaultCode } from './expression/fault.ts'
import { type Node, namesIn, walk } from './expression/node.ts'
import type { FormDefinition } from './definition.ts'
import { type Form, type FormNode, type Slot, prepareForm } from './form.ts'
import { type StructureFaultCode, structureFaults } from './structure.ts'
import { pipesIn } from './text.ts'
import { textsOf } from './texts.ts'

export type PublishProblemCode =
  | ExpressionFaultCode
  | StructureFaultCode
  | 'CYCLE'
  | 'FORWARD_REFERENCE'
  | 'SHUFFLED_REFERENCE'
  | 'DEFAULT_REFERS'
  | 'PIPE_UNKNOWN'
  | 'PIPE_FORWARD'
  | 'PIPE_REPEAT'

/** What keeps a form from being published, and where. */
export interface PublishProblem {
  code: PublishProblemCode
  /** Item, page or list; empty for the form. */
  name: string
  /** `relevant`, `label.en`, `choices.bus`… */
  where: string
  /** Characters from the start of the expression, where the place is in one. */
  at?: number
  params: Record<string, string | number>
}

const slots: readonly Slot[] = [
  'relevant',
  'required',
  'constraint',
  'calculation',
  'count',
  'choiceFilter',
  'default',
]

/** Places in the order of the form, so that « later » has a meaning; fields of « other » follow their question. */
class References {
  readonly #form: Form

  constructor(form: Form) {
    this.#form = form
  }

  node(name: string): FormNode | undefined {
    const { byName, variables } = this.#form
    return byName.get(variables.get(name)?.question.name ?? name)
  }

  /** The questions that a name stands for: itself, or all that a calculation reads, however indirectly. */
  questions(name: string, seen = new Set<string>()): FormNode[] {
    const node = this.node(name)
    if (!node || seen.has(node.name)) return []
    seen.add(node.name)
    if (node.kind !== 'calculated') return [node]
    const sources = [node.sources.calculation, node.sources.relevant]
    return sources.flatMap((source) =>
      (source ? namesIn(source) : []).flatMap((read) => this.questions(read, seen)),
    )
  }

  /** Whether a shuffle may put the one read after its reader. */
  areShuffled(read: FormNode, reader: FormNode): boolean {
    const { pages, randomizePages } = this.#form.definition
    const [readPage, readerPage] = [pages[read.pageIndex], pages[reader.pageIndex]]
    if (read.pageIndex !== reader.pageIndex)
      return randomizePages === true && !(readPage?.fixed && read.pageIndex < reader.pageIndex)
    if (!readerPage?.randomize) return false
    const [first, second] = [topOf(read), topOf(reader)]
    return first !== second && !('fixed' in first.item && first.item.fixed && first.index < second.index)
  }
}

/** Whether one is written after the other. A page comes before all that it holds. */
const isAfter = (read: FormNode, reader: FormNode): boolean =>
  reader.kind === 'page' ? read.pageIndex >= reader.pageIndex : read.index > reader.index

/** The item that lies directly on the page. */
const topOf = (node: FormNode): FormNode =>
  node.host ? topOf(node.host) : node.parent && node.parent.kind !== 'page' ? topOf(node.parent) : node

function* expressionProblems(
  form: Form,
  references: References,
  node: FormNode,
  slot: Slot,
): Generator<PublishProblem> {
  const source = node.sources[slot]
  if (!source) return
  const place = { name: node.name, where: slot }
  const own = form.variables.get(node.name)?.known
  const known = (name: string) => form.variables.get(name)?.known
  for (const { code, at, params } of checkExpression(source, known, own).faults)
    yield { code, ...place, at, params }
  yield* nodeProblems(node, slot, source)
  if (slot === 'default') {
    for (const name of namesIn(source)) yield { code: 'DEFAULT_REFERS', ...place, params: { to: name } }
    return
  }
  if (slot === 'calculation') return
  yield* orderProblems(references, node, slot, source)
}

/** `.`, `..` and bare names have a meaning only in some places. */
function* nodeProblems(node: FormNode, slot: Slot, source: Node): Generator<PublishProblem> {
  const found: PublishProblem[] = []
  const fault = (code: PublishProblemCode, at: number, params = {}) =>
    found.push({ code, name: node.name, where: slot, at, params })
  const attributes = new Set(node.choices.flatMap(({ attributes = {} }) => Object.keys(attributes)))
  walk(source, (part) => {
    if (part.kind === 'self' && slot !== 'constraint' && slot !== 'required')
      fault('SELF_OUTSIDE_CONSTRAINT', part.at)
    if (part.kind === 'parent' && !node.repeat) fault('PARENT_OUTSIDE_REPEAT', part.at)
    if (part.kind !== 'attribute') return
    if (slot !== 'choiceFilter') fault('BARE_NAME', part.at, { name: part.name })
    else if (!attributes.has(part.name) && part.name !== 'name' && part.name !== 'code')
      fault('UNKNOWN_ATTRIBUTE', part.at, { name: part.name })
  })
  yield* found
}

/** Nothing may depend on what has not been asked yet. */
function* orderProblems(
  references: References,
  node: FormNode,
  slot: Slot,
  source: Node,
): Generator<PublishProblem> {
  for (const name of namesIn(source))
    for (const read of references.questions(name)) {
      if (read === node && (slot === 'constraint' || slot === 'required')) continue
      const at = placeOf(source, name)
      const params = { to: read.name, through: name }
      if (isAfter(read, node)) yield { code: 'FORWARD_REFERENCE', name: node.name, where: slot, at, params }
      else if (references.areShuffled(read, node))
        yield { code: 'SHUFFLED_REFERENCE', name: node.name, where: slot, at, params }
    }
}

function placeOf(source: Node, name: string): number {
  let at = 0
  walk(source, (part) => {
    if (part.kind === 'name' && part.name === name && at === 0) at = part.at
  })
  return at
}

function* pipeProblems(form: Form, references: References): Generator<PublishProblem> {
  for (const { name, where, text } of textsOf(form.definition))
    for (const language of ['fr', 'en'] as const)
      for (const piped of pipesIn(text[language] ?? '')) {
        const reader = form.byName.get(name)
        const read = form.variables.has(piped) ? references.node(piped) : undefined
        const code = pipeFault(reader, read, references.questions(piped))
        if (code) yield { code, name, where: `${where}.${language}`, params: { to: piped } }
      }
}

function pipeFault(
  reader: FormNode | undefined,
  read: FormNode | undefined,
  questions: FormNode[],
): 'PIPE_UNKNOWN' | 'PIPE_FORWARD' | 'PIPE_REPEAT' | undefined {
  if (!read) return 'PIPE_UNKNOWN'
  // The title of the form and the shared lists are read anywhere: they may only say what a calculation says.
  if (reader && questions.some((question) => question === reader || isAfter(question, reader)))
    return 'PIPE_FORWARD'
  return read.repeat && read.repeat !== reader?.repeat ? 'PIPE_REPEAT' : undefined
}

/**
 * Everything that keeps a form from being published, with its place: wrong, unknown, circular or forward
 * references, names used twice, missing options and texts, impossible bounds.
 */
export function publishProblems(definition: FormDefinition): PublishProblem[] {
  const structure = structureFaults(definition)
  const form = prepareForm(definition)
  const references = new References(form)
  const faults = form.faults.map(({ slot, ...fault }) => ({ ...fault, where: slot }))
  const expressions = form.nodes
    .filter(({ host }) => !host)
    .flatMap((node) => slots.flatMap((slot) => [...expressionProblems(form, references, node, slot)]))
  return [...structure, ...faults, ...expressions, ...pipeProblems(form, references)]
}
