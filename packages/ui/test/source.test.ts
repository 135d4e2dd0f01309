import { globSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { expect, test } from '@jest/globals'

const source = fileURLToPath(new URL('../src', import.meta.url))
const sheets = globSync('**/*.css', { cwd: source })
const components = globSync('**/*.tsx', { cwd: source }).filter((path) => !path.endsWith('.test.tsx'))
const withoutComments = (code: string) => code.replace(/\/\*[\s\S]*?\*\/|^\s*\/\/.*$/gm, '')
const read = (path: string) => withoutComments(readFileSync(join(source, path), 'utf8'))

const physical =
  /(?:^|[\s;{])((?:margin|padding|border)-(?:left|right|top|bottom)[\w-]*|left|right|top|bottom|(?:min-|max-)?(?:width|height)|(?:text-align|float|clear):\s*(?:left|right)|border-(?:top|bottom)-(?:left|right)-radius|inset-(?:left|right))\s*:/gm

test.each(sheets)('%s follows the direction of the text', (path) => {
  expect([...read(path).matchAll(physical)].map((match) => match[1])).toEqual([])
})

test.each(sheets.filter((path) => path.endsWith('.module.css')))('%s stays in its layer', (path) => {
  expect(read(path).trim()).toMatch(/^@layer components \{[\s\S]*\}$/)
})

/** Words between tags, or given to an attribute that is read or shown. */
const literal =
  />[^<>{}=()]*\p{L}{2,}[^<>{}=()]*<\/|(?:aria-label|alt|title|placeholder|label)=["'][^"']*\p{L}/gu

test.each(components)('%s says nothing by itself', (path) => {
  expect(read(path).match(literal)).toBeNull()
})

// Suggestions come after the page, in a file of their own (SuggestField.tsx).
const aria = ['Dialog.tsx', 'Menu.tsx', 'Suggestions.tsx']

test('reading pages do not carry React Aria', () => {
  const importers = components.filter((path) => read(path).includes('react-aria-components'))
  expect(importers.map((path) => path).sort()).toEqual(aria)
})
