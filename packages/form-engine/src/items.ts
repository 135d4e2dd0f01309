import type {
  Choice,
  ConstantSumQuestion,
  FormDefinition,
  GroupItem,
  Item,
  MatrixChoiceQuestion,
  MultipleChoiceQuestion,
  Page,
  Question,
  RankingQuestion,
  RepeatItem,
  ShortTextQuestion,
  SingleChoiceQuestion,
} from './definition.ts'

export type ChoiceQuestion =
  SingleChoiceQuestion | MultipleChoiceQuestion | RankingQuestion | ConstantSumQuestion | MatrixChoiceQuestion

/** Where an item stands. */
export interface Place {
  page: Page
  pageIndex: number
  /** Page, group or repeat directly around. */
  parent: Page | GroupItem | RepeatItem
  /** Repeat around, if any. */
  repeat?: RepeatItem
}

export const isQuestion = (item: Item): item is Question =>
  item.type !== 'group' && item.type !== 'repeat' && item.type !== 'note' && item.type !== 'calculated'

export const isContainer = (item: Item): item is GroupItem | RepeatItem =>
  item.type === 'group' || item.type === 'repeat'

const choiceTypes = new Set([
  'singleChoice',
  'multipleChoice',
  'ranking',
  'constantSum',
  'matrixSingle',
  'matrixMultiple',
])

export const hasChoices = (item: Item | Page): item is ChoiceQuestion =>
  'type' in item && choiceTypes.has(item.type)

/** Whether the options of a question may open an « other, specify » field. */
export const maySpecify = (item: Item | Page): item is SingleChoiceQuestion | MultipleChoiceQuestion =>
  'type' in item && (item.type === 'singleChoice' || item.type === 'multipleChoice')

/** The options of a question, its own or those of a list. None when the list does not exist. */
export function choicesOf(definition: FormDefinition, question: ChoiceQuestion): readonly Choice[] {
  if (typeof question.choices !== 'string') return question.choices
  const lists = definition.choiceLists ?? {}
  return Object.hasOwn(lists, question.choices) ? (lists[question.choices] ?? []) : []
}

/** The variable that holds the text of the « other » option. */
export const otherName = (name: string): string => `${name}_other`

/** The field that an « other, specify » option opens, as a question like the others. */
export function otherQuestion(
  definition: FormDefinition,
  question: SingleChoiceQuestion | MultipleChoiceQuestion,
): ShortTextQuestion | undefined {
  const choice = choicesOf(definition, question).find(({ specify }) => specify)
  if (!choice) return undefined
  return {
    type: 'shortText',
    name: otherName(question.name),
    label: choice.label,
    relevant: `selected(\${${question.name}}, '${choice.code}')`,
    required: true,
    ...(question.whenHidden ? { whenHidden: question.whenHidden } : {}),
  }
}

function* inside(items: readonly Item[], place: Place): Generator<[Item, Place]> {
  for (const item of items) {
    yield [item, place]
    if (item.type === 'group') yield* inside(item.items, { ...place, parent: item })
    if (item.type === 'repeat') yield* inside(item.items, { ...place, parent: item, repeat: item })
  }
}

/** Every item of a form in the order of its writing, with its place. Containers come before what they hold. */
export function* itemsOf(definition: FormDefinition): Generator<[Item, Place]> {
  for (const [pageIndex, page] of definition.pages.entries())
    yield* inside(page.items, { page, pageIndex, parent: page })
}
