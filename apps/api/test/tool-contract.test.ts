/** One contract for every tool of the basket, on both sides: found by their folders, not by a list. */
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { guest } from '../src/access/actor.ts'
import { readCatalogue } from '../src/platform/messages.ts'
import { tools } from '../src/tools/index.ts'
import { openWorld, type World } from './world.ts'

const root = join(dirname(fileURLToPath(import.meta.url)), '../../..')
const foldersOf = (path: string) =>
  readdirSync(join(root, path), { withFileTypes: true })
    .filter((entry) => entry.isDirectory() && entry.name !== 'messages')
    .map((entry) => entry.name)
    .sort()

let world: World
beforeAll(async () => {
  world = await openWorld()
})
afterAll(() => world.stop())

test('the basket holds each folder of apps/api/src/tools, and nothing else', () => {
  expect(tools.map((tool) => tool.key).sort()).toEqual(foldersOf('apps/api/src/tools'))
})
test('the web application has screens for each of them', () => {
  expect(foldersOf('apps/web/src/tools')).toEqual(foldersOf('apps/api/src/tools'))
})
test('a key is used once', () => {
  expect(new Set(tools.map((tool) => tool.key)).size).toBe(tools.length)
})

describe.each(tools.map((tool) => [tool.key, tool] as const))('%s', (key, tool) => {
  const setting = (status: string) => ({
    toolId: 't',
    initiativeId: 'i',
    organizationId: 'o',
    status,
    settings: tool.settings.parse({}),
  })
  const at = new Date('2026-11-23T12:00:00Z')

  test('accepts its own defaults, whole', () => {
    expect(tool.settings.parse(tool.settings.parse({}))).toEqual(tool.settings.parse({}))
  })
  test('names its actions after itself, and each rule answers with a reason', () => {
    for (const [name, rule] of Object.entries(tool.actions)) {
      expect(name.startsWith(`${key}:`)).toBe(true)
      const decision = rule(guest('fr'), setting('DRAFT'), at)
      expect(decision.allowed).toBe(false)
    }
  })
  test('refuses every action to a guest on a draft with a reason said in both languages', () => {
    const catalogues = [readCatalogue('fr'), readCatalogue('en')]
    for (const rule of Object.values(tool.actions)) {
      for (const status of ['DRAFT', 'COMING', 'OPEN', 'AWAITING_REPLY', 'ANSWERED', 'CANCELLED']) {
        const decision = rule(guest('fr'), setting(status), at)
        if (!decision.allowed)
          for (const catalogue of catalogues)
            expect(catalogue).toHaveProperty([`problem.${decision.reason.code}`])
      }
    }
  })
  test('exports and erases one person’s data', async () => {
    const { personalData } = world.app.instances.get(key) ?? {}
    const id = (await world.participant()).id
    expect(await personalData?.export(id)).toEqual([])
    await world.app.database.transaction(async (tx) => personalData?.erase(tx, id))
  })
  test('publishes no personal column', () => {
    const datasets = world.app.instances.get(key)?.openData ?? []
    for (const { columns } of datasets) {
      expect(
        columns
          .map((column) => column.name)
          .filter((name) => /author|email|name|participant|person|ip|session|receipt/i.test(name)),
      ).toEqual([])
      for (const { description } of columns) expect(description.fr && description.en).toBeTruthy()
    }
  })
  test('has its messages in both languages, with the same keys', () => {
    const folder = join(root, 'apps/api/src/tools', key, 'messages')
    if (!existsSync(folder)) return
    const keys = ['fr', 'en'].map((language) =>
      Object.keys(JSON.parse(readFileSync(join(folder, `${language}.json`), 'utf8')) as object).sort(),
    )
    expect(keys[0]).toEqual(keys[1])
  })
  test('is tested for access', () => {
    const files = readdirSync(join(root, 'apps/api/src/tools', key))
    expect(files.some((file) => file.endsWith('.access.test.ts'))).toBe(true)
  })
})

test('French and English messages of the whole API have the same keys and the same placeholders', () => {
  const [fr, en] = [readCatalogue('fr'), readCatalogue('en')]
  expect(Object.keys(en).sort()).toEqual(Object.keys(fr).sort())
  const placeholders = (text: string) =>
    [...new Set([...text.matchAll(/\{(\w+)[,}]/g)].map((match) => match[1]))].sort()
  for (const [name, text] of Object.entries(fr))
    expect({ name, placeholders: placeholders(en[name] ?? '') }).toEqual({
      name,
      placeholders: placeholders(text),
    })
})
