import type { Choice, FormDefinition, Item, LocalizedText } from './definition.ts'
import { isContainer, itemsOf } from './items.ts'

/** One text of a form, and where it is. */
export interface TextPlace {
  /** Item, page, list of options, or `` for the form. */
  name: string
  /** `label`, `choices.bus.label`, `rows.welcome.label`… */
  where: string
  text: LocalizedText
  /** A title or a label: without it there is nothing to read. */
  needed: boolean
}

function* ofChoices(name: string, choices: readonly Choice[]): Generator<TextPlace> {
  for (const { code, label, image } of choices) {
    yield { name, where: `choices.${code}.label`, text: label, needed: true }
    if (image) yield { name, where: `choices.${code}.image`, text: image.alternative, needed: true }
  }
}

/** Texts that an item may have beside its label. */
const optional = ['hint', 'requiredMessage', 'constraintMessage', 'unit', 'lowLabel', 'highLabel'] as const

function* ofItem(item: Item): Generator<TextPlace> {
  const { name } = item
  if (item.label)
    yield { name, where: 'label', text: item.label, needed: !isContainer(item) && item.type !== 'calculated' }
  const texts = item as Partial<Record<(typeof optional)[number], LocalizedText>>
  for (const where of optional) {
    const text = texts[where]
    if (text) yield { name, where, text, needed: false }
  }
  if ('choices' in item && typeof item.choices !== 'string') yield* ofChoices(name, item.choices)
  for (const list of ['rows', 'columns'] as const)
    for (const { code, label } of list in item ? (item as Record<typeof list, Choice[]>)[list] : [])
      yield { name, where: `${list}.${code}.label`, text: label, needed: true }
}

/** Every text of a form that a person may read, in the order of its writing. */
export function* textsOf(definition: FormDefinition): Generator<TextPlace> {
  yield { name: '', where: 'title', text: definition.title, needed: true }
  if (definition.introduction)
    yield { name: '', where: 'introduction', text: definition.introduction, needed: false }
  for (const [list, choices] of Object.entries(definition.choiceLists ?? {})) yield* ofChoices(list, choices)
  for (const { name, title, description } of definition.pages) {
    if (title) yield { name, where: 'title', text: title, needed: false }
    if (description) yield { name, where: 'description', text: description, needed: false }
  }
  for (const [item] of itemsOf(definition)) yield* ofItem(item)
}

/** Texts of a form in French that one of its other languages lacks. */
export const missingTranslations = (definition: FormDefinition): TextPlace[] =>
  definition.languages.includes('en')
    ? [...textsOf(definition)].filter(({ text }) => text.fr.trim() !== '' && !text.en?.trim())
    : []
