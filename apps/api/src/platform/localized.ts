import * as z from 'zod'

export type Language = 'fr' | 'en'

/** Text in French, and in English where the owning body decided to translate. */
export interface LocalizedText {
  fr: string
  en?: string | undefined
}

/** The text in the asked language, French otherwise. */
export function textIn(text: unknown, language: Language): string {
  const { fr = '', en } = (text ?? {}) as Partial<LocalizedText>
  return language === 'en' && en ? en : fr
}

/** Characters that no text may hold: controls other than tab and line ends, and lone surrogates. */
const forbidden = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f]/g

/** What a person typed, kept as typed but for controls, line ends and outer white space; NFC. */
export const cleanText = (text: string): string =>
  text.toWellFormed().replace(forbidden, '').replace(/\r\n?/g, '\n').normalize('NFC').trim()

/** Length as a person counts it: grapheme clusters would be slow, code points are near enough and never split one. */
export const lengthOf = (text: string): number => [...text].length

export const text = (max: number, min = 0) =>
  z
    .string()
    .transform(cleanText)
    .refine((value) => lengthOf(value) >= min, { params: { code: 'required' } })
    .refine((value) => lengthOf(value) <= max, { params: { code: 'too-long', max } })

export const localizedText = (max: number) =>
  z.object({
    fr: text(max),
    en: text(max)
      .optional()
      .transform((value) => value || undefined),
  })
