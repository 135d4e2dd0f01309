import type { Item, Page } from './definition.ts'
import { shuffle } from './order.ts'
import { type FormState, cellOf, isRelevant } from './state.ts'
import { textFor } from './text.ts'
import { type ItemView, itemViews } from './view.ts'
import { isQuestion } from './items.ts'

/** A page as this person meets it now. */
export interface PageView {
  name: string
  title: string
  description: string
  items: ItemView[]
}

/** Whether something inside is asked of this person now. */
function asks(state: FormState, items: readonly Item[], row = 0): boolean {
  return items.some((item) => {
    if (!isRelevant(state, item.name, row)) return false
    if (isQuestion(item)) return true
    if (item.type === 'group') return asks(state, item.items, row)
    if (item.type !== 'repeat') return false
    if (item.count === undefined) return true
    const rows = cellOf(state, item.name)?.rows ?? 0
    return Array.from({ length: rows }, (_, index) => index).some((index) => asks(state, item.items, index))
  })
}

/** A page of notes alone was written to be read; notes around questions that are not asked were not. */
const isForReading = (items: readonly Item[]): boolean =>
  items.every(
    (item) =>
      item.type === 'note' ||
      item.type === 'calculated' ||
      (item.type === 'group' && isForReading(item.items)),
  )

const showsNote = (state: FormState, items: readonly Item[]): boolean =>
  items.some(
    (item) =>
      isRelevant(state, item.name) &&
      (item.type === 'note' || (item.type === 'group' && showsNote(state, item.items))),
  )

const hasSomething = (state: FormState, { name, items }: Page): boolean =>
  isRelevant(state, name) && (asks(state, items) || (isForReading(items) && showsNote(state, items)))

/** Names of the pages that have something to ask this person now, in this person's order. */
export function pageNames(state: FormState): string[] {
  const { pages, randomizePages } = state.form.definition
  const ordered = randomizePages ? shuffle(pages, state.seed, 'pages', ({ fixed }) => fixed === true) : pages
  return ordered.filter((page) => hasSomething(state, page)).map(({ name }) => name)
}

/** Where the order of all pages, shown or not, puts one: so that leaving a page that just hid goes the right way. */
function neighbour(state: FormState, from: string, step: 1 | -1): string | undefined {
  const { pages, randomizePages } = state.form.definition
  const all = (
    randomizePages ? shuffle(pages, state.seed, 'pages', ({ fixed }) => fixed === true) : pages
  ).map(({ name }) => name)
  const shown = new Set(pageNames(state))
  for (let index = all.indexOf(from) + step; index >= 0 && index < all.length; index += step) {
    const name = all[index]
    if (name !== undefined && shown.has(name)) return name
  }
  return undefined
}

export const firstPage = (state: FormState): string | undefined => pageNames(state)[0]

/** The next page with something to ask; none after the last. */
export const nextPage = (state: FormState, from: string): string | undefined => neighbour(state, from, 1)

/** The page before with something to ask; none before the first. */
export const previousPage = (state: FormState, from: string): string | undefined => neighbour(state, from, -1)

/** A page as this person meets it now. */
export function pageView(state: FormState, name: string): PageView | undefined {
  const page = state.form.definition.pages.find((one) => one.name === name)
  if (!page) return undefined
  const items = page.randomize
    ? shuffle(page.items, state.seed, `${name}.items`, ({ fixed }) => fixed === true)
    : page.items
  return {
    name,
    title: textFor(state, page.title),
    description: textFor(state, page.description),
    items: itemViews(state, items),
  }
}

/** How far a person is, in numbers that a sentence can say. */
export interface Progress {
  /** From 1. 0 when the page is not among those shown. */
  page: number
  pages: number
  /** Questions asked of this person as things stand, rows of repeats included. */
  asked: number
  /** Those answered, or declined in so many words. */
  answered: number
  /** Required ones that still have no answer. */
  missing: number
}

export function progressOf(state: FormState, page?: string): Progress {
  const names = pageNames(state)
  const cells = state.form.nodes
    .filter(({ kind }) => kind === 'question')
    .flatMap(({ index }) => state.cells[index] ?? [])
    .filter(({ relevant }) => relevant)
  const isAnswered = (cell: (typeof cells)[number]) => cell.value !== undefined || cell.stated !== undefined
  return {
    page: page === undefined ? 0 : names.indexOf(page) + 1,
    pages: names.length,
    asked: cells.length,
    answered: cells.filter(isAnswered).length,
    missing: cells.filter((cell) => cell.required && !isAnswered(cell)).length,
  }
}
