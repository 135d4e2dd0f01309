import type { FormDefinition, ItemType } from './definition.ts'
import {
  type Check,
  type DefinitionProblem,
  boolean,
  count,
  either,
  list,
  matching,
  number,
  object,
  oneOf,
  recordOf,
  text,
} from './schema.ts'

const most = { pages: 500, items: 1000, choices: 5000, lists: 500, lines: 200, depth: 10, problems: 100 }

const name = matching(/^[A-Za-z_][A-Za-z0-9_]{0,63}$/, 'BAD_NAME')
const code = matching(/^[A-Za-z0-9_][A-Za-z0-9_.-]{0,63}$/, 'BAD_CODE')
const expression = text(10_000)
const localized = object({ fr: text(20_000), en: text(20_000) }, ['fr'])
const image = object({ source: text(2_000), alternative: localized }, ['source', 'alternative'])
const attributes = recordOf(name, text(500), 50)
const choice = object(
  { code, label: localized, image, exclusive: boolean, specify: boolean, fixed: boolean, attributes },
  ['code', 'label'],
)
const choices = list(choice, most.choices)
const choicesOrList = either((value) => typeof value === 'string', name, choices)
const row = object({ code, label: localized, fixed: boolean }, ['code', 'label'])
const column = object({ code, label: localized }, ['code', 'label'])
const rows = list(row, most.lines)
const policy = oneOf('KEEP', 'ON_HIDDEN', 'ON_HIDDEN_CONTAINER', 'ON_COMPLETE')

const placed = { type: text(30), name, relevant: expression, fixed: boolean }
const asked = {
  ...placed,
  label: localized,
  hint: localized,
  required: either((value) => typeof value === 'boolean', boolean, expression),
  requiredMessage: localized,
  constraint: expression,
  constraintMessage: localized,
  missing: list(oneOf('DOES_NOT_KNOW', 'PREFERS_NOT_TO_SAY'), 2),
  whenHidden: policy,
}
const question = (own: Record<string, Check>, ...needed: string[]): Check =>
  object({ ...asked, ...own }, ['name', 'label', ...needed])

const lengths = { minLength: count, maxLength: count }
const prefilled = { default: expression }
const withChoices = { choices: choicesOrList, choiceFilter: expression, randomize: boolean }
const numeric = question({ ...prefilled, unique: boolean, min: number, max: number, unit: localized })
const moment = question({ ...prefilled, min: text(20), max: text(20) })
const ends = { lowLabel: localized, highLabel: localized }
const matrix = { rows, randomizeRows: boolean }
const matrixOfChoices = question({ ...matrix, choices: choicesOrList }, 'rows', 'choices')
const matrixOfFields = question(
  { ...matrix, columns: list(column, most.lines), min: number, max: number },
  'rows',
  'columns',
)
const place = question({ maxPoints: count })

/** Items hold items: told by a function, so that each can name the other. */
const items: Check = (value, path, report, depth) => {
  if (depth >= most.depth) return report('TOO_DEEP', path, { max: most.depth })
  list(item, most.items)(value, path, report, depth + 1)
}

const holder = (own: Record<string, Check>): Check =>
  object({ ...placed, label: localized, hint: localized, items, ...own }, ['name', 'items'])

const types: Record<ItemType, Check> = {
  shortText: question({
    ...prefilled,
    ...lengths,
    unique: boolean,
    pattern: text(1_000),
    format: oneOf('EMAIL', 'PHONE', 'POSTAL_CODE'),
  }),
  longText: question({ ...prefilled, ...lengths }),
  integer: numeric,
  decimal: numeric,
  date: moment,
  time: moment,
  dateTime: moment,
  singleChoice: question(
    { ...withChoices, appearance: oneOf('RADIO', 'DROPDOWN', 'IMAGE', 'LIKERT') },
    'choices',
  ),
  multipleChoice: question(
    { ...withChoices, appearance: oneOf('CHECKBOX', 'IMAGE'), minChoices: count, maxChoices: count },
    'choices',
  ),
  ranking: question({ ...withChoices, minRanked: count, maxRanked: count }, 'choices'),
  constantSum: question({ ...withChoices, total: number, unit: localized }, 'choices', 'total'),
  yesNo: question({}),
  rating: question(
    { ...ends, from: number, to: number, appearance: oneOf('NUMBERS', 'STARS') },
    'from',
    'to',
  ),
  slider: question({ ...ends, from: number, to: number, step: number }, 'from', 'to', 'step'),
  matrixSingle: matrixOfChoices,
  matrixMultiple: matrixOfChoices,
  matrixText: matrixOfFields,
  matrixNumber: matrixOfFields,
  file: question({ maxFiles: count, maxSize: count, accept: list(text(100), 50) }),
  geopoint: place,
  geotrace: place,
  geoshape: place,
  consent: question({}),
  calculated: object({ ...placed, label: localized, calculation: expression }, ['name', 'calculation']),
  note: object({ ...placed, label: localized, hint: localized }, ['name', 'label']),
  group: holder({}),
  repeat: holder({ count: expression, minRows: count, maxRows: count }),
}

const typeOf = (value: unknown): unknown =>
  typeof value === 'object' && value !== null && 'type' in value ? value.type : undefined

const item: Check = (value, path, report, depth) => {
  const type = typeOf(value)
  if (typeof type !== 'string' || !Object.hasOwn(types, type))
    return report('NOT_ONE_OF', `${path}.type`, { allowed: Object.keys(types).join(', ') })
  types[type as ItemType](value, path, report, depth)
}

const page = object(
  {
    name,
    relevant: expression,
    fixed: boolean,
    title: localized,
    description: localized,
    randomize: boolean,
    items,
  },
  ['name', 'items'],
)

const form = object(
  {
    format: oneOf(1),
    languages: list(oneOf('fr', 'en'), 2),
    title: localized,
    introduction: localized,
    hiddenAnswers: policy,
    choiceLists: recordOf(name, choices, most.lists),
    randomizePages: boolean,
    pages: list(page, most.pages),
  },
  ['format', 'languages', 'title', 'pages'],
)

/**
 * Whether unknown data has the shape of a form: known properties of the right kind, names and codes of the
 * right form, sizes within bounds. At most a hundred problems are told. Whether the form makes sense is
 * for `publishProblems`, so that an unfinished form can be saved.
 */
export function checkDefinition(value: unknown): DefinitionProblem[] {
  const problems: DefinitionProblem[] = []
  form(
    value,
    '',
    (code, path, params = {}) => {
      if (problems.length < most.problems) problems.push({ code, path, params })
    },
    0,
  )
  return problems
}

/** The same as a guard, for whoever needs no list. */
export const isDefinition = (value: unknown): value is FormDefinition => checkDefinition(value).length === 0
