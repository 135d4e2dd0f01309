import type { Choice, Item, LocalizedText, Page } from '@participe/form-engine'
import { foldConstraint } from './constraint.ts'

type Cells = Record<string, string>

/** Lists of options by name: every question names its list here. */
export type Lists = ReadonlyMap<string, readonly Choice[]>

/** The list of yes-no questions, for tools that have no such type. */
export const yesNoChoices: Choice[] = [
  { code: 'yes', label: { fr: 'Oui', en: 'Yes' } },
  { code: 'no', label: { fr: 'Non', en: 'No' } },
]

const localized = (key: string, text: LocalizedText | undefined): Cells => ({
  ...(text?.fr ? { [`${key}.fr`]: text.fr } : {}),
  ...(text?.en ? { [`${key}.en`]: text.en } : {}),
})

const types: Record<Item['type'], string> = {
  shortText: 'text',
  longText: 'text',
  integer: 'integer',
  decimal: 'decimal',
  date: 'date',
  time: 'time',
  dateTime: 'dateTime',
  singleChoice: 'select_one',
  multipleChoice: 'select_multiple',
  yesNo: 'select_one',
  ranking: 'rank',
  rating: 'range',
  slider: 'range',
  file: 'file',
  geopoint: 'geopoint',
  geotrace: 'geotrace',
  geoshape: 'geoshape',
  consent: 'acknowledge',
  calculated: 'calculate',
  note: 'note',
  group: 'begin_group',
  repeat: 'begin_repeat',
  // Written as groups of simple questions, for tools that have no such type.
  matrixSingle: 'begin_group',
  matrixMultiple: 'begin_group',
  matrixText: 'begin_group',
  matrixNumber: 'begin_group',
  constantSum: 'begin_group',
}

function typeCell(item: Item, yesNoList: string): string {
  const type = types[item.type]
  if (item.type === 'yesNo') return `${type} ${yesNoList}`
  if (item.type === 'file' && item.accept?.length === 1) {
    const [media] = item.accept
    if (media === 'image/*' || media === 'audio/*' || media === 'video/*') return media.slice(0, 5)
  }
  const named = type === 'select_one' || type === 'select_multiple' || type === 'rank'
  return named && 'choices' in item ? `${type} ${item.choices as string}` : type
}

function appearanceCell(item: Item): string {
  if (item.type === 'longText') return 'multiline'
  if (item.type === 'rating') return 'rating'
  if (item.type === 'matrixSingle' || item.type === 'matrixMultiple') return 'table-list'
  const looks = { DROPDOWN: 'minimal', LIKERT: 'likert', IMAGE: 'columns-pack', RADIO: '', CHECKBOX: '' }
  return 'appearance' in item && item.appearance && item.appearance in looks ? looks[item.appearance] : ''
}

function parametersCell(item: Item): string {
  if (item.type === 'rating') return `start=${item.from} end=${item.to} step=1`
  if (item.type === 'slider') return `start=${item.from} end=${item.to} step=${item.step}`
  return 'randomize' in item && item.randomize ? 'randomize=true' : ''
}

/** A default as a spreadsheet has it: a plain text or number without quotes, else the expression. */
function defaultCell(expression: string): string {
  const plain = /^'([^'"${}()]*)'$/.exec(expression)
  return plain?.[1]?.trim() ? plain[1] : expression
}

/** The cells of an item, as far as XLSForm can say it. */
export function cellsOf(item: Item, yesNoList: string): Cells {
  const { relevant, required, calculation, choiceFilter, count, label, hint } = item as Item &
    Partial<Record<string, never>>
  const messages = item as { requiredMessage?: LocalizedText; constraintMessage?: LocalizedText }
  const cells: Cells = {
    type: typeCell(item, yesNoList),
    name: item.name,
    ...localized('label', label),
    ...localized('hint', hint),
    required: required === true ? 'yes' : typeof required === 'string' ? required : '',
    ...localized('required_message', messages.requiredMessage),
    relevant: relevant ?? '',
    constraint: foldConstraint(item),
    ...localized('constraint_message', messages.constraintMessage),
    calculation: calculation ?? '',
    choice_filter: choiceFilter ?? '',
    default: 'default' in item && item.default ? defaultCell(item.default) : '',
    appearance: appearanceCell(item),
    parameters: parametersCell(item),
    repeat_count: count ?? '',
    accept: item.type === 'file' && typeCell(item, '') === 'file' ? (item.accept ?? []).join(',') : '',
  }
  return Object.fromEntries(Object.entries(cells).filter(([, text]) => text.trim() !== ''))
}

/** The cells of a page: a group that other tools show on one screen. */
export function cellsOfPage({ name, title, relevant, items }: Page): Cells {
  return {
    type: 'begin_group',
    name,
    ...localized('label', title),
    ...(relevant?.trim() ? { relevant } : {}),
    // ODK shows no repeat inside a list of fields.
    ...(items.some(({ type }) => type === 'repeat' || type === 'group') ? {} : { appearance: 'field-list' }),
  }
}
