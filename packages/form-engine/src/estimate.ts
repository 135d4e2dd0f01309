import type { FormDefinition, Item } from './definition.ts'
import { choicesOf, hasChoices, isQuestion, itemsOf, type Place } from './items.ts'
import { textsOf } from './texts.ts'

/** Seconds to think and act, apart from reading. Orders of magnitude: measure and correct with real responses. */
const seconds: Record<Item['type'], number> = {
  shortText: 12,
  longText: 60,
  integer: 8,
  decimal: 9,
  date: 10,
  time: 8,
  dateTime: 14,
  singleChoice: 5,
  multipleChoice: 8,
  ranking: 6,
  constantSum: 8,
  yesNo: 4,
  rating: 5,
  slider: 6,
  matrixSingle: 5,
  matrixMultiple: 7,
  matrixText: 20,
  matrixNumber: 8,
  file: 60,
  geopoint: 25,
  geotrace: 60,
  geoshape: 60,
  consent: 5,
  calculated: 0,
  note: 0,
  group: 0,
  repeat: 4,
}
/** A careful reader who discovers a text, words in a minute. */
const wordsPerMinute = 180

const wordCount = (text: string): number => text.split(/\s+/).filter(Boolean).length

/** Some acts are done once for each line or option. */
function times(definition: FormDefinition, item: Item): number {
  if ('columns' in item) return item.rows.length * item.columns.length
  if ('rows' in item) return item.rows.length
  return item.type === 'ranking' || item.type === 'constantSum' ? choicesOf(definition, item).length : 1
}

/** Seconds for one item asked once. */
function secondsOf(definition: FormDefinition, item: Item, words: number): number {
  // Of a long list, a person reads a part.
  const options = hasChoices(item) ? Math.min(choicesOf(definition, item).length, 15) * 2 : 0
  return seconds[item.type] * times(definition, item) + ((words + options) * 60) / wordsPerMinute
}

/** Half of what is asked under a condition counts; a repeat counts for two rows. */
function weight(item: Item, { page, parent, repeat }: Place): number {
  const conditions = [item.relevant, parent !== page && parent.relevant, page.relevant].filter(Boolean).length
  return 0.5 ** Math.min(conditions, 2) * (repeat ? 2 : 1)
}

/** Minutes that the form takes, rounded up: told before the first question. */
export function estimatedMinutes(definition: FormDefinition): number {
  const words = new Map<string, number>()
  for (const { name, text } of textsOf(definition))
    words.set(name, (words.get(name) ?? 0) + wordCount(text.fr))
  const reading = ((words.get('') ?? 0) * 60) / wordsPerMinute
  const total = [...itemsOf(definition)].reduce(
    (sum, [item, place]) =>
      sum + weight(item, place) * secondsOf(definition, item, words.get(item.name) ?? 0),
    reading,
  )
  return Math.max(1, Math.ceil(total / 60))
}

/** What decides whether a person may begin: known before the first question, never found out at the last. */
export interface StartConditions {
  /** Local date and time, as for `startForm`. */
  now: string
  opensAt?: string
  closesAt?: string
  /** This person, code or device has answered, and may answer once. */
  alreadyAnswered?: boolean
  /** Answering takes a confirmed identity that this person does not have yet. */
  identityMissing?: boolean
  /** No place is left for anybody. */
  full?: boolean
}

export type StartRefusal = 'NOT_OPEN_YET' | 'CLOSED' | 'ALREADY_ANSWERED' | 'IDENTITY_MISSING' | 'FULL'

/** What a person learns before the first question. */
export interface BeforeStart {
  mayStart: boolean
  /** All the reasons why not, so that nobody meets them one by one. */
  reasons: StartRefusal[]
  minutes: number
  /** Questions at most; fewer when conditions leave some out. */
  questions: number
  /** Of which an answer is demanded, always or under a condition. */
  required: number
  /** What one may have to prepare. */
  asks: { files: boolean; place: boolean; consent: boolean }
}

/** Whether a person may begin, why not, and what awaits them. */
export function beforeStart(definition: FormDefinition, conditions: StartConditions): BeforeStart {
  const { now, opensAt, closesAt, alreadyAnswered, identityMissing, full } = conditions
  const reasons: [boolean | undefined, StartRefusal][] = [
    [opensAt !== undefined && now < opensAt, 'NOT_OPEN_YET'],
    [closesAt !== undefined && now >= closesAt, 'CLOSED'],
    [alreadyAnswered, 'ALREADY_ANSWERED'],
    [full, 'FULL'],
    [identityMissing, 'IDENTITY_MISSING'],
  ]
  const refused = reasons.flatMap(([refusal, reason]) => (refusal ? [reason] : []))
  const questions = [...itemsOf(definition)].flatMap(([item]) => (isQuestion(item) ? [item] : []))
  return {
    mayStart: refused.length === 0,
    reasons: refused,
    minutes: estimatedMinutes(definition),
    questions: questions.length,
    required: questions.filter(({ required }) => required !== undefined && required !== false).length,
    asks: {
      files: questions.some(({ type }) => type === 'file'),
      place: questions.some(({ type }) => type.startsWith('geo')),
      consent: questions.some(({ type }) => type === 'consent'),
    },
  }
}
