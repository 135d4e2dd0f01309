import { describe, expect, test } from '@jest/globals'
import { pages, pathTo } from './platform/pages.ts'
import type { PageName } from './platform/pages.ts'
import { screens } from './routes.tsx'

const names = Object.keys(pages) as PageName[]
const partsOf = (path: string) => [...path.matchAll(/:(\w+)/g)].map(([, name]) => name).sort()

describe('every page', () => {
  test('has a screen', () => {
    expect(Object.keys(screens).sort()).toEqual([...names].sort())
  })

  test.each(names)('%s has an address in both languages, with the same parts', (name) => {
    const { fr, en } = pages[name]
    expect(partsOf(fr)).toEqual(partsOf(en))
    expect(en).toMatch(/^\/en(\/|$)/)
    expect(fr).not.toMatch(/^\/en(\/|$)/)
  })

  test.each(names)('%s loads its code and its words in both languages', async (name) => {
    for (const language of ['fr', 'en'] as const) {
      const load = screens[name]?.(language)
      const loaded = typeof load === 'function' ? await load() : undefined
      expect(loaded).toHaveProperty('Component')
    }
  })
})

test('no two pages share an address', () => {
  const addresses = names.flatMap((name) => [pages[name].fr, pages[name].en])
  expect(new Set(addresses).size).toBe(addresses.length)
})

test('an address is never made without its parts', () => {
  expect(() => pathTo('initiative', 'fr')).toThrow()
  expect(pathTo('idea', 'en', { id: 'a/b' })).toBe('/en/ideas/a%2Fb')
})
