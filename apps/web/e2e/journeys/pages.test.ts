import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import type { Browser } from 'playwright-core'
import { pages, pathTo } from '../../src/platform/pages.ts'
import type { PageName } from '../../src/platform/pages.ts'
import { ask, openCollection } from '../world/api.ts'
import { faultsOf, openBrowser, settled, visit } from '../world/browser.ts'
import { spacingFaults } from '../world/spacing.ts'

let browser: Browser
let parameters: Record<string, string> = {}

beforeAll(async () => {
  browser = await openBrowser()
  const { slug, toolId, ideaId } = await openCollection()
  const { organizations } = await ask<{ organizations: { slug: string }[] }>('{ organizations { slug } }')
  parameters = { slug, toolId, id: ideaId, number: 'AAAA-AAAA', organization: organizations[0]?.slug ?? '' }
})
afterAll(() => browser.close())

const elsewhere = 'etude-sur-les-passages-a-niveau'
const answered = 'reserver-un-camping-sans-stress'
const addressOf = (page: PageName, language: 'fr' | 'en') =>
  pathTo(page, language, {
    ...parameters,
    ...(page === 'organization' && { slug: parameters['organization'] ?? '' }),
    ...(page === 'report' && { slug: answered }),
    ...(page === 'external' && { slug: elsewhere }),
  })

const names = Object.keys(pages) as PageName[]
const looks = [
  { width: 360, theme: 'light' },
  { width: 360, theme: 'dark' },
  { width: 1280, theme: 'light' },
  { width: 1280, theme: 'dark' },
] as const

describe.each(looks)('at $width px, $theme', (look) => {
  test('no page breaks a rule of accessibility, complains or scrolls sideways', async () => {
    const { page, context, complaints } = await visit(browser, look)
    const faults: string[] = []
    for (const name of names) {
      await page.goto(addressOf(name, 'fr'))
      await settled(page)
      faults.push(...(await faultsOf(page)).map((fault) => `${name}: ${fault}`))
      if (await page.getByText('Nous n’arrivons pas à afficher ceci').count()) faults.push(`${name}: failed`)
      const wider = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)
      if (wider > 0) faults.push(`${name}: ${wider} px too wide`)
    }
    expect(faults).toEqual([])
    expect(complaints).toEqual([])
    await context.close()
  }, 240_000)
})

test('every page has its own title, its language and, in English, its way back to French', async () => {
  const { page, context } = await visit(browser)
  const seen = new Map<string, string>()
  for (const name of names) {
    for (const language of ['fr', 'en'] as const) {
      await page.goto(addressOf(name, language))
      await settled(page)
      const title = await page.title()
      expect(`${name} ${title}`).toMatch(/ - Participe$/)
      expect(await page.evaluate(() => document.documentElement.lang)).toBe(`${language}-CA`)
      if (language === 'fr') seen.set(name, title)
      const other = page.getByRole('link', { name: language === 'fr' ? 'English' : 'Français', exact: true })
      expect(`${name} ${await other.getAttribute('href')}`).toBe(
        `${name} ${addressOf(name, language === 'fr' ? 'en' : 'fr')}`,
      )
    }
  }
  expect(new Set(seen.values()).size).toBe(names.length)
  await context.close()
}, 240_000)

test('a page that was not translated offers no English (D-21)', async () => {
  const { page, context } = await visit(browser)
  await page.goto('/initiatives/la-consigne-dans-votre-quotidien')
  await settled(page)
  expect(await page.getByRole('link', { name: 'English', exact: true }).count()).toBe(0)
  await context.close()
})

test.each([360, 1280])(
  'with the text spacing of WCAG 1.4.12 nothing is cut or overlaps at %d px (A-14)',
  async (width) => {
    const { page, context } = await visit(browser, { width })
    const faults: string[] = []
    for (const name of names) {
      await page.goto(addressOf(name, 'fr'))
      await settled(page)
      faults.push(...(await spacingFaults(page)).map((fault) => `${name}: ${fault}`))
    }
    expect(faults).toEqual([])
    await context.close()
  },
  240_000,
)

test('at 320 px nothing scrolls sideways (A-13)', async () => {
  const { page, context } = await visit(browser, { width: 320 })
  const wide: string[] = []
  for (const name of names) {
    await page.goto(addressOf(name, 'fr'))
    await settled(page)
    if (await page.evaluate(() => document.documentElement.scrollWidth > innerWidth)) wide.push(name)
  }
  expect(wide).toEqual([])
  await context.close()
}, 120_000)

test('an address that does not exist helps', async () => {
  const { page, context } = await visit(browser)
  await page.goto('/nulle-part')
  await settled(page)
  await page.getByRole('heading', { level: 1, name: 'Cette page n’existe pas' }).waitFor()
  expect(await faultsOf(page)).toEqual([])
  await context.close()
})
