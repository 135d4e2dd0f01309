/**
 * A form as plain data: what is stored as JSON in the database and what travels to the browser.
 * Nothing here runs. `checkDefinition` says whether unknown data has this shape;
 * `publishProblems` whether it makes sense.
 */

/** French is the language of the State; English is the exception it may be shown in. */
export type Language = 'fr' | 'en'

/**
 * A text in the languages of the form. French is always there (an empty text is one still to be written);
 * a missing English text shows the French one. May hold `${name}`, replaced by what the person answered.
 */
export interface LocalizedText {
  fr: string
  en?: string
}

/** An expression in the language of XLSForm, as written: `${age} >= 18 and selected(${means}, 'bus')`. */
export type Expression = string

/**
 * What happens to the answer of a question that stops being relevant.
 * KEEP: it stays and is submitted. ON_HIDDEN: removed when the question itself hides.
 * ON_HIDDEN_CONTAINER: also when its group or page hides. ON_COMPLETE: it comes back if the person comes
 * back, and is never submitted.
 */
export type HiddenAnswerPolicy = 'KEEP' | 'ON_HIDDEN' | 'ON_HIDDEN_CONTAINER' | 'ON_COMPLETE'

/** Why there is no value. NOT_ASKED and SKIPPED are found by the engine; the person says the two others. */
export type MissingKind = 'NOT_ASKED' | 'SKIPPED' | 'DOES_NOT_KNOW' | 'PREFERS_NOT_TO_SAY'

/** What a person may say instead of answering, where the question offers it. */
export type StatedMissing = 'DOES_NOT_KNOW' | 'PREFERS_NOT_TO_SAY'

/** How far a response went. */
export type Completeness = 'COMPLETE' | 'PARTIAL'

/** One option. Its code is what is stored, exported and named in expressions; it has no space. */
export interface Choice {
  code: string
  label: LocalizedText
  /** Address of an image, and what it shows, for the IMAGE appearance. */
  image?: { source: string; alternative: LocalizedText }
  /** Excludes all the others: « Aucune de ces réponses ». */
  exclusive?: boolean
  /** Opens a text field, whose variable is `<question>_other`. At most one in a list. */
  specify?: boolean
  /** Keeps its place when the options are shuffled. Exclusive and “other” options always do. */
  fixed?: boolean
  /** Columns that choice filters read: `{ region: '03' }`. */
  attributes?: Record<string, string>
}

/** One line of a matrix. */
export interface MatrixRow {
  code: string
  label: LocalizedText
  /** Keeps its place when the rows are shuffled. */
  fixed?: boolean
}

/** One column of a matrix that is typed in. */
export interface MatrixColumn {
  code: string
  label: LocalizedText
}

/** What pages, groups, repeats and questions share. */
interface Placed {
  /** Stable name of the variable: letters, digits and `_`, unique in the form whatever the case. */
  name: string
  /** Asked only when true. Absent: always. */
  relevant?: Expression
  /** Keeps its place when its page (or the form) is shuffled. */
  fixed?: boolean
}

/** What all questions share. */
export interface QuestionBase extends Placed {
  label: LocalizedText
  hint?: LocalizedText
  /** Must be answered while relevant: always, or when the expression is true. */
  required?: boolean | Expression
  requiredMessage?: LocalizedText
  /** True when the answer is acceptable; `.` is the answer. Not evaluated without an answer. */
  constraint?: Expression
  constraintMessage?: LocalizedText
  /** What the person may say instead of answering. */
  missing?: StatedMissing[]
  /** Overrides the policy of the form. */
  whenHidden?: HiddenAnswerPolicy
}

/** Prefilled once at the start; refers to no other question. Never on a question with options. */
interface WithDefault {
  default?: Expression
}

/** The answer must be unique among the responses to the form; the server knows the others. */
interface WithUnique {
  unique?: boolean
}

export interface ShortTextQuestion extends QuestionBase, WithDefault, WithUnique {
  type: 'shortText'
  minLength?: number
  maxLength?: number
  /** A regular expression that the whole answer must match. */
  pattern?: string
  format?: 'EMAIL' | 'PHONE' | 'POSTAL_CODE'
}

export interface LongTextQuestion extends QuestionBase, WithDefault {
  type: 'longText'
  minLength?: number
  maxLength?: number
}

export interface NumberQuestion extends QuestionBase, WithDefault, WithUnique {
  type: 'integer' | 'decimal'
  min?: number
  max?: number
  /** Written after the field: « km », « $ ». */
  unit?: LocalizedText
}

/** Values are `2026-11-23`, `14:05` and `2026-11-23T14:05`: local time of Québec, as written by the person. */
export interface DateQuestion extends QuestionBase, WithDefault {
  type: 'date' | 'time' | 'dateTime'
  /** Earliest and latest value, in the format of the type. */
  min?: string
  max?: string
}

/** Options of the question itself, or the name of a list shared by several. */
interface WithChoices {
  choices: Choice[] | string
  /** True for each option to show: its attributes are names, answers are `${name}`. `region = ${region}`. */
  choiceFilter?: Expression
  randomize?: boolean
}

export interface SingleChoiceQuestion extends QuestionBase, WithChoices {
  type: 'singleChoice'
  appearance?: 'RADIO' | 'DROPDOWN' | 'IMAGE' | 'LIKERT'
}

export interface MultipleChoiceQuestion extends QuestionBase, WithChoices {
  type: 'multipleChoice'
  appearance?: 'CHECKBOX' | 'IMAGE'
  /** An exclusive option counts as enough. */
  minChoices?: number
  maxChoices?: number
}

/** All options in order of preference, the preferred first; or the `maxRanked` first ones. */
export interface RankingQuestion extends QuestionBase, WithChoices {
  type: 'ranking'
  minRanked?: number
  maxRanked?: number
}

/** Parts that add up: points, hours, percentages. One whole or decimal number for each option. */
export interface ConstantSumQuestion extends QuestionBase, WithChoices {
  type: 'constantSum'
  total: number
  unit?: LocalizedText
}

/** `yes` or `no`. */
export interface YesNoQuestion extends QuestionBase {
  type: 'yesNo'
}

/** A whole number from `from` to `to`. */
export interface RatingQuestion extends QuestionBase {
  type: 'rating'
  from: number
  to: number
  /** What the two ends mean. */
  lowLabel?: LocalizedText
  highLabel?: LocalizedText
  appearance?: 'NUMBERS' | 'STARS'
}

/** Starts without a position: nothing is chosen for the person. */
export interface SliderQuestion extends QuestionBase {
  type: 'slider'
  from: number
  to: number
  step: number
  lowLabel?: LocalizedText
  highLabel?: LocalizedText
}

export interface MatrixChoiceQuestion extends QuestionBase {
  type: 'matrixSingle' | 'matrixMultiple'
  rows: MatrixRow[]
  choices: Choice[] | string
  randomizeRows?: boolean
}

export interface MatrixInputQuestion extends QuestionBase {
  type: 'matrixText' | 'matrixNumber'
  rows: MatrixRow[]
  columns: MatrixColumn[]
  randomizeRows?: boolean
  /** Of each number, or of the length of each text. */
  min?: number
  max?: number
}

export interface FileQuestion extends QuestionBase {
  type: 'file'
  maxFiles?: number
  /** Bytes, each. */
  maxSize?: number
  /** Media types, `image/*` included. */
  accept?: string[]
}

export interface GeoQuestion extends QuestionBase {
  type: 'geopoint' | 'geotrace' | 'geoshape'
  maxPoints?: number
}

/** Something to accept. Required, it must be accepted, not only answered. */
export interface ConsentQuestion extends QuestionBase {
  type: 'consent'
}

/** Computed, never shown or asked; other expressions read it. */
export interface CalculatedQuestion extends Placed {
  type: 'calculated'
  /** For codebooks. */
  label?: LocalizedText
  calculation: Expression
}

/** A text between questions. Plain; an empty line separates paragraphs. */
export interface NoteItem extends Placed {
  type: 'note'
  label: LocalizedText
  hint?: LocalizedText
}

export type Question =
  | ShortTextQuestion
  | LongTextQuestion
  | NumberQuestion
  | DateQuestion
  | SingleChoiceQuestion
  | MultipleChoiceQuestion
  | RankingQuestion
  | ConstantSumQuestion
  | YesNoQuestion
  | RatingQuestion
  | SliderQuestion
  | MatrixChoiceQuestion
  | MatrixInputQuestion
  | FileQuestion
  | GeoQuestion
  | ConsentQuestion

/** Questions that share a condition or a heading. */
export interface GroupItem extends Placed {
  type: 'group'
  label?: LocalizedText
  hint?: LocalizedText
  items: Item[]
}

/** The same questions for each person of a household, each visit, each address. Holds no other repeat. */
export interface RepeatItem extends Placed {
  type: 'repeat'
  label?: LocalizedText
  hint?: LocalizedText
  /** Number of rows by expression: the person neither adds nor removes. */
  count?: Expression
  /** Otherwise the person adds rows, between these bounds. */
  minRows?: number
  maxRows?: number
  items: Item[]
}

export type Item = Question | CalculatedQuestion | NoteItem | GroupItem | RepeatItem

export type ItemType = Item['type']
export type QuestionType = Question['type']

/** One screen. « One thing per page » is one question on each. */
export interface Page extends Placed {
  title?: LocalizedText
  description?: LocalizedText
  /** Shuffle the items. */
  randomize?: boolean
  items: Item[]
}

/** A whole form. */
export interface FormDefinition {
  /** Version of this very format. */
  format: 1
  languages: Language[]
  title: LocalizedText
  introduction?: LocalizedText
  /** ON_COMPLETE when absent. */
  hiddenAnswers?: HiddenAnswerPolicy
  /** Lists of options that several questions use, by name. */
  choiceLists?: Record<string, Choice[]>
  randomizePages?: boolean
  pages: Page[]
}

/** No value, and why. */
export interface Missing {
  missing: MissingKind
}

/** A file that the server already holds. */
export interface FileReference {
  id: string
  name: string
  /** Bytes. */
  size: number
  mediaType: string
}

/** Degrees, WGS 84; accuracy in metres. */
export interface GeoPoint {
  latitude: number
  longitude: number
  accuracy?: number
}

/**
 * A value, by type of question:
 * text, date, single choice and yes/no: string; number, rating and slider: number; consent: boolean;
 * multiple choice and ranking: codes in order; matrixSingle: code by row; matrixMultiple: codes by row;
 * matrixText and matrixNumber: value by column by row; constantSum: number by option;
 * file: references; geopoint: a point; geotrace and geoshape: points in order.
 */
export type Value =
  | string
  | number
  | boolean
  | string[]
  | Record<string, string | number | string[] | Record<string, string | number>>
  | FileReference[]
  | GeoPoint
  | GeoPoint[]

/** What a person gave to one question: a value, or a typed absence. */
export type Answer = Value | Missing

/** Answers of one row of a repeat. */
export type RowAnswers = Record<string, Answer>

/** Answers by name. A repeat holds its rows; an “other” option its text under `<question>_other`. */
export type Answers = Record<string, Answer | RowAnswers[]>
