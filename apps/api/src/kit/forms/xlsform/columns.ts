import type { Language } from '@participe/form-engine'

/** Columns that may come in several languages. */
const localized = ['label', 'hint', 'required_message', 'constraint_message'] as const

/** The column of ours, which other tools leave alone: what XLSForm cannot say, as JSON. */
export const extraColumn = 'participe'

const plain = {
  survey: [
    'type',
    'name',
    'required',
    'relevant',
    'constraint',
    'calculation',
    'choice_filter',
    'default',
    'appearance',
    'parameters',
    'repeat_count',
    'accept',
    extraColumn,
  ],
  choices: ['list_name', 'name', 'image', extraColumn],
  settings: ['form_title', 'form_id', 'version', 'default_language', extraColumn],
}

/** Other ways of writing the same column that XLSForm tools accept. */
const aliases: Record<string, string> = {
  caption: 'label',
  relevance: 'relevant',
  'bind::relevant': 'relevant',
  'bind::required': 'required',
  'bind::constraint': 'constraint',
  'bind::calculate': 'calculation',
  calculate: 'calculation',
  'constraint message': 'constraint_message',
  'required message': 'required_message',
  requiredmsg: 'required_message',
  'bind::jr:constraintmsg': 'constraint_message',
  'bind::jr:requiredmsg': 'required_message',
  'control::appearance': 'appearance',
  'jr:count': 'repeat_count',
  count: 'repeat_count',
  'body::accept': 'accept',
  'list name': 'list_name',
  value: 'name',
  'media::image': 'image',
  title: 'form_title',
}

const languageNames: [RegExp, Language][] = [
  [/\(fr(?:-[a-z]+)?\)$|^fr$|^fran[cç]ais|^french/i, 'fr'],
  [/\(en(?:-[a-z]+)?\)$|^en$|^english|^anglais/i, 'en'],
]

/** The language that a heading names, if it is one of ours. */
export const languageOf = (text: string): Language | undefined =>
  languageNames.find(([pattern]) => pattern.test(text.trim()))?.[1]

/** How the two languages are written in headings. */
export const languageHeading: Record<Language, string> = { fr: 'Français (fr)', en: 'English (en)' }

export type Heading =
  { kind: 'column'; key: string } | { kind: 'language'; language: string } | { kind: 'unknown' }

/** What a heading stands for: `label::English (en)` is `label.en`; without a language it is the main one. */
export function headingOf(sheet: keyof typeof plain, heading: string, main: Language): Heading {
  const [first = '', ...others] = heading.trim().split(/::?(?=[^:]*$)/)
  const whole = heading.trim().toLowerCase()
  const known = aliases[whole] ?? whole
  if (new RegExp(`^${extraColumn}_\\d+$`).test(known)) return { kind: 'column', key: known }
  if (plain[sheet].includes(known) && known !== 'form_title') return { kind: 'column', key: known }
  const base = aliases[first.trim().toLowerCase()] ?? first.trim().toLowerCase()
  const isLocalized = (key: string) =>
    (localized as readonly string[]).includes(key) || (sheet === 'settings' && key === 'form_title')
  if (isLocalized(known)) return { kind: 'column', key: `${known}.${main}` }
  if (!isLocalized(base) || others.length === 0) return { kind: 'unknown' }
  const language = languageOf(others.join(':'))
  return language
    ? { kind: 'column', key: `${base}.${language}` }
    : { kind: 'language', language: others.join(':') }
}

/** The heading of a column that we write. */
export function writeHeading(key: string): string {
  // Other tools know one title only, under this plain heading.
  if (key === 'form_title.fr') return 'form_title'
  const match = /^(.*)\.(fr|en)$/.exec(key)
  if (match) return `${match[1]}::${languageHeading[match[2] as Language]}`
  return key === 'accept' ? 'body::accept' : key === 'image' ? 'media::image' : key
}
