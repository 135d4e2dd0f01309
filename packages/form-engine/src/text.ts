import type { Choice, GeoPoint, Language, LocalizedText } from './definition.ts'
import { partScalar } from './variables.ts'
import { scalarOf } from './values.ts'
import { type FormState } from './state.ts'

const piped = /\$\{\s*([^{}]*?)\s*\}/g

/** A text in a language; French when the other is not written. Pipes are left as they are. */
export const inLanguage = (text: LocalizedText | undefined, language: Language): string =>
  (text && (text[language]?.trim() ? text[language] : text.fr)) ?? ''

/** Names that a text pipes. */
export const pipesIn = (text: string): string[] => [...text.matchAll(piped)].map(([, name = '']) => name)

const yesNo = { yes: { fr: 'Oui', en: 'Yes' }, no: { fr: 'Non', en: 'No' } }

const locale = { fr: 'fr-CA', en: 'en-CA' }

function dateText(value: string, language: Language): string {
  const [date = '', time] = value.split('T')
  const moment = new Date(`${date}T${time ?? '00:00'}Z`)
  if (Number.isNaN(moment.getTime())) return value
  const style: Intl.DateTimeFormatOptions = { dateStyle: 'long', timeZone: 'UTC' }
  if (time) style.timeStyle = 'short'
  return new Intl.DateTimeFormat(locale[language], style).format(moment)
}

const labelOf = (choices: readonly Choice[], code: string, language: Language): string =>
  inLanguage(choices.find((choice) => choice.code === code)?.label, language) || code

/** What a person answered, in words: labels rather than codes, dates and numbers as they are read. */
export function spoken(state: FormState, name: string, row = 0): string {
  const { form, language, cells } = state
  const variable = form.variables.get(name)
  const node = variable && form.byName.get(variable.question.name)
  const cell = node && cells[node.index]?.[node.repeat ? row : 0]
  if (!cell || cell.value === undefined) return ''
  const { question, part } = variable
  const scalar = part ? partScalar(cell.value, part) : cell.scalar
  if (typeof scalar === 'number') return new Intl.NumberFormat(locale[language]).format(scalar)
  if (typeof scalar === 'boolean') return inLanguage(yesNo[scalar ? 'yes' : 'no'], language)
  if (question.type === 'date' || question.type === 'dateTime') return dateText(scalar, language)
  if (question.type === 'yesNo') return inLanguage(yesNo[scalar as 'yes' | 'no'], language)
  if (variable.known.codes) return codesText(node.choices, scalar, language)
  if (question.type === 'geopoint') return pointText(cell.value as GeoPoint)
  return part ? scalar : scalarOf(cell.value).toString()
}

const codesText = (choices: readonly Choice[], codes: string, language: Language): string =>
  new Intl.ListFormat(locale[language], { type: 'conjunction' }).format(
    codes
      .split(' ')
      .filter(Boolean)
      .map((code) => labelOf(choices, code, language)),
  )

const pointText = ({ latitude, longitude }: GeoPoint): string => `${latitude}, ${longitude}`

/** A text for this person: their language, their answers in place of `${name}`. */
export const textFor = (state: FormState, text: LocalizedText | undefined, row = 0): string =>
  inLanguage(text, state.language).replace(piped, (_, name: string) => spoken(state, name, row))
