import { readdirSync, readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { IntlMessageFormat } from 'intl-messageformat'
import type { Language } from './localized.ts'

export type Messages = (language: Language, key: string, values?: Record<string, unknown>) => string
type Catalogue = Record<string, string>

const source = join(dirname(fileURLToPath(import.meta.url)), '..')

/** All messages of one language: every room keeps its own in `messages/<language>.json`. */
export function readCatalogue(language: Language): Catalogue {
  const files = readdirSync(source, { recursive: true, encoding: 'utf8' })
    .filter((file) => file.replaceAll('\\', '/').endsWith(`messages/${language}.json`))
    .sort()
  return Object.assign(
    {},
    ...files.map((file) => JSON.parse(readFileSync(join(source, file), 'utf8')) as Catalogue),
  ) as Catalogue
}

/** Messages by language and key, in ICU form; French when the other language lacks one. */
export function createMessages(): Messages {
  const catalogues = { fr: readCatalogue('fr'), en: readCatalogue('en') }
  const formats = new Map<string, IntlMessageFormat>()
  return (language, key, values = {}) => {
    const used: Language = catalogues[language][key] === undefined ? 'fr' : language
    const pattern = catalogues[used][key]
    if (pattern === undefined) return key
    const id = `${used}:${key}`
    let format = formats.get(id)
    if (!format) {
      format = new IntlMessageFormat(pattern, used === 'fr' ? 'fr-CA' : 'en-CA')
      formats.set(id, format)
    }
    return String(format.format(values))
  }
}
