import type { FormDefinition, Item, Page } from './definition.ts'
import { itemsOf } from './items.ts'

/** Nothing changed; words only (a minor version); something that changes what answers mean (a new version). */
export type VersionDifference = 'SAME' | 'WORDING' | 'STRUCTURE'

/** One difference between two versions of a form, as data. */
export interface DefinitionChange {
  kind: 'ADDED' | 'REMOVED' | 'MOVED' | 'CHANGED'
  level: 'WORDING' | 'STRUCTURE'
  /** Item, page or list; empty for the form. */
  name: string
  /** `label.fr`, `choices.bus.label.en`, `relevant`… Empty when the whole is added, removed or moved. */
  property: string
  before?: unknown
  after?: unknown
}

export interface DefinitionComparison {
  difference: VersionDifference
  changes: DefinitionChange[]
}

/** Entries of a list are known by their code, so that adding one is not a change of all that follow. */
function keyed(value: unknown): Record<string, unknown> {
  if (!Array.isArray(value)) return value as Record<string, unknown>
  return Object.fromEntries(
    value.map((entry: unknown, index) => [
      typeof entry === 'object' && entry !== null && 'code' in entry ? String(entry.code) : String(index),
      entry,
    ]),
  )
}

const isObject = (value: unknown): value is object => typeof value === 'object' && value !== null
/** Properties that hold words. What they are is known by name, wherever they are. */
const words =
  /(?:^|\.)(?:label|hint|title|description|introduction|requiredMessage|constraintMessage|unit|lowLabel|highLabel|alternative)(?:\.(?:fr|en))?$|^languages\./

function* differences(
  name: string,
  property: string,
  before: unknown,
  after: unknown,
): Generator<DefinitionChange> {
  if (isObject(before) && isObject(after) && Array.isArray(before) === Array.isArray(after)) {
    const [left, right] = [keyed(before), keyed(after)]
    const keys = new Set([...Object.keys(left), ...Object.keys(right)])
    for (const key of keys)
      yield* differences(name, property ? `${property}.${key}` : key, left[key], right[key])
    if (Array.isArray(before) && isReordered(before, after as unknown[]))
      yield { kind: 'MOVED', level: 'STRUCTURE', name, property }
    return
  }
  if (before === after) return
  const kind = before === undefined ? 'ADDED' : after === undefined ? 'REMOVED' : 'CHANGED'
  const isLine = [before, after].some((one) => isObject(one) && 'code' in one)
  const level = words.test(property) && !isLine ? 'WORDING' : 'STRUCTURE'
  yield { kind, level, name, property, before, after }
}

/** Whether what both lists hold stands in another order. */
function isReordered(before: unknown[], after: unknown[]): boolean {
  const [left, right] = [codes(before), codes(after)]
  const kept = left.filter((code) => right.includes(code))
  return kept.join(' ') !== right.filter((code) => left.includes(code)).join(' ')
}

const codes = (list: unknown[]): string[] =>
  list.flatMap((entry) => (isObject(entry) && 'code' in entry ? [String(entry.code)] : []))

interface Standing {
  /** The thing itself, without what it holds. */
  own: object
  /** The container, and what stands before it there. */
  parent: string
}

function standings(definition: FormDefinition): Map<string, Standing> {
  const all = new Map<string, Standing>()
  const { pages, choiceLists = {}, ...form } = definition
  all.set('', { own: form, parent: '' })
  for (const [list, choices] of Object.entries(choiceLists))
    all.set(`list ${list}`, { own: { choices }, parent: '' })
  for (const page of pages) all.set(page.name, { own: without(page), parent: '' })
  for (const [item, { parent }] of itemsOf(definition))
    all.set(item.name, { own: without(item), parent: parent.name })
  return all
}

function without(thing: Page | Item): object {
  const { items: _, ...own } = thing as Page
  return own
}

/** Names kept in both versions whose place changed: another container, or another order within it. */
function moved(before: Map<string, Standing>, after: Map<string, Standing>): string[] {
  const kept = (one: Map<string, Standing>, other: Map<string, Standing>) =>
    [...one.keys()].filter((key) => other.has(key))
  const elsewhere = kept(before, after).filter((key) => before.get(key)?.parent !== after.get(key)?.parent)
  const stay = (list: string[]) => list.filter((key) => !elsewhere.includes(key) && !key.startsWith('list '))
  const [left, right] = [stay(kept(before, after)), stay(kept(after, before))]
  return [...elsewhere, ...outOfOrder(left, right)]
}

/** The fewest names to move to turn one order into the other (outside a longest common subsequence). */
function outOfOrder(left: string[], right: string[]): string[] {
  const place = new Map(right.map((key, index) => [key, index]))
  const chain = left.map((key) => ({ key, index: place.get(key) ?? -1 }))
  const best: number[] = []
  const from: number[] = []
  chain.forEach(({ index }, position) => {
    best[position] = 1
    from[position] = -1
    for (let earlier = 0; earlier < position; earlier++)
      if ((chain[earlier]?.index ?? 0) < index && (best[earlier] ?? 0) + 1 > (best[position] ?? 0)) {
        best[position] = (best[earlier] ?? 0) + 1
        from[position] = earlier
      }
  })
  const stay = new Set<string>()
  for (let at = best.indexOf(Math.max(0, ...best)); at >= 0; at = from[at] ?? -1)
    stay.add(chain[at]?.key ?? '')
  return left.filter((key) => !stay.has(key))
}

const nameOf = (key: string): string => key.replace(/^list /, '')

/** Says whether a form changed in words only or in substance, and lists the changes. */
export function compareDefinitions(before: FormDefinition, after: FormDefinition): DefinitionComparison {
  const [left, right] = [standings(before), standings(after)]
  const changes: DefinitionChange[] = []
  for (const [key, { own }] of left) {
    const other = right.get(key)
    if (other) changes.push(...differences(nameOf(key), '', own, other.own))
    else changes.push({ kind: 'REMOVED', level: 'STRUCTURE', name: nameOf(key), property: '', before: own })
  }
  for (const [key, { own }] of right)
    if (!left.has(key))
      changes.push({ kind: 'ADDED', level: 'STRUCTURE', name: nameOf(key), property: '', after: own })
  for (const key of moved(left, right))
    changes.push({ kind: 'MOVED', level: 'STRUCTURE', name: nameOf(key), property: '' })
  const level = changes.some((change) => change.level === 'STRUCTURE') ? 'STRUCTURE' : 'WORDING'
  return { difference: changes.length === 0 ? 'SAME' : level, changes }
}
