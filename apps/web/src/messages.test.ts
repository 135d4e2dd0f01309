import { describe, expect, test } from '@jest/globals'
import { lintFrench } from '@participe/formatting'
import { messageFiles } from '../test/render.tsx'

const french = messageFiles('fr')
const english = messageFiles('en')

/** The words of a message, without the structure that chooses among them. */
const wordsOf = (message: string) =>
  message.split(/(?:one|many|other|=\d+)\s\{|\{\w+, (?:plural|number|select),?|[{}]/)

/** The values that a message shows, whatever form is chosen. */
const valuesOf = (message: string) =>
  [
    ...new Set(
      [...message.matchAll(/(?<!(?:one|many|other|=\d+)\s)\{\s*(\w+)\s*[,}]/g)].map(([, name]) => name),
    ),
  ].sort()
const tagsOf = (message: string) => [...message.matchAll(/<(\w+)>/g)].map(([, name]) => name).sort()

describe.each(french.map((file) => [file.path, file.messages] as const))('%s', (path, messages) => {
  const translated = english.find((file) => file.path === path.replace('fr.json', 'en.json'))?.messages ?? {}

  test('says the same things in both languages', () => {
    expect(Object.keys(translated).sort()).toEqual(Object.keys(messages).sort())
  })

  test('uses the same values and the same tags in both languages', () => {
    const differences = Object.entries(messages).filter(([key, text]) => {
      const other = translated[key] ?? ''
      return (
        String(valuesOf(text)) !== String(valuesOf(other)) || String(tagsOf(text)) !== String(tagsOf(other))
      )
    })
    expect(differences.map(([key]) => key)).toEqual([])
  })

  test('follows the typography of Québec', () => {
    const faults = Object.entries(messages).flatMap(([key, text]) =>
      wordsOf(text)
        .flatMap(lintFrench)
        .map((fault) => `${key}: ${fault.found} (${fault.advice})`),
    )
    expect(faults).toEqual([])
  })

  test('gives the plural of millions wherever it counts', () => {
    const incomplete = Object.entries(messages).filter(
      ([, text]) => /, plural,/.test(text) && !/many \{/.test(text),
    )
    expect(incomplete.map(([key]) => key)).toEqual([])
  })
})

test('no key is defined in two folders', () => {
  const keys = french.flatMap((file) => Object.keys(file.messages))
  expect(keys.filter((key, index) => keys.indexOf(key) !== index)).toEqual([])
})
