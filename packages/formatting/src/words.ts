import type { Language } from './language.ts'
import { localeOf } from './language.ts'
import { formatNumber } from './number.ts'

/** « a, b et c », « a, b ou c ». */
export function listWords(words: readonly string[], language: Language, last: 'and' | 'or' = 'and'): string {
  const type = last === 'and' ? 'conjunction' : 'disjunction'
  return new Intl.ListFormat(localeOf(language), { type, style: 'long' }).format(words)
}

export interface EnglishForms {
  one: string
  other: string
}

/** French counts 0, 1 and 1,5 as one, and writes « 1 000 000 d’idées »: the millions take « de ». */
export interface FrenchForms extends EnglishForms {
  many: string
}

const rules = { fr: new Intl.PluralRules('fr-CA'), en: new Intl.PluralRules('en-CA') }

/** Chooses the form for the count; `#` in it becomes the number, written in that language. */
export function plural(count: number, language: 'fr', forms: FrenchForms): string
export function plural(count: number, language: 'en', forms: EnglishForms): string
export function plural(
  count: number,
  language: Language,
  forms: EnglishForms & Partial<FrenchForms>,
): string {
  const form = rules[language].select(count)
  const text = form === 'one' ? forms.one : form === 'many' ? (forms.many ?? forms.other) : forms.other
  return text.replaceAll('#', formatNumber(count, language))
}
