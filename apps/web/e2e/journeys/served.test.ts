import { afterAll, beforeAll, expect, test } from '@jest/globals'
import type { Browser } from 'playwright-core'
import { pages, pathTo } from '../../src/platform/pages.ts'
import type { PageName } from '../../src/platform/pages.ts'
import { ask, openCollection } from '../world/api.ts'
import { address, openBrowser, settled, visit } from '../world/browser.ts'

let browser: Browser
let parameters: Record<string, string> = {}
const elsewhere = 'etude-sur-les-passages-a-niveau'
const answered = 'reserver-un-camping-sans-stress'
const own: PageName[] = ['myPage', 'signIn', 'mailbox', 'receipt']
const read = (Object.keys(pages) as PageName[]).filter((name) => !own.includes(name))

beforeAll(async () => {
  browser = await openBrowser()
  const { slug, toolId, ideaId } = await openCollection()
  const { organizations } = await ask<{ organizations: { slug: string }[] }>('{ organizations { slug } }')
  parameters = { slug, toolId, id: ideaId, organization: organizations[0]?.slug ?? '' }
})
afterAll(() => browser.close())

const addressOf = (page: PageName, language: 'fr' | 'en' = 'fr') =>
  pathTo(page, language, {
    ...parameters,
    ...(page === 'organization' && { slug: parameters['organization'] ?? '' }),
    ...(page === 'report' && { slug: answered }),
    ...(page === 'external' && { slug: elsewhere }),
  })

test('every public page is read without any script (A-51)', async () => {
  const context = await browser.newContext({ baseURL: address(), javaScriptEnabled: false })
  const page = await context.newPage()
  const faults: string[] = []
  for (const name of read) {
    const answer = await page.goto(addressOf(name))
    if (answer?.status() !== 200) faults.push(`${name}: ${answer?.status()}`)
    const text = (
      await page
        .locator('main')
        .innerText({ timeout: 2000 })
        .catch(() => '')
    ).trim()
    if (text.length < 200) faults.push(`${name} says only: ${text}`)
    if ((await page.locator('main h1').count()) !== 1) faults.push(`${name}: no heading`)
    if ((await page.locator('main').getByRole('alert').count()) > 0) faults.push(`${name}: shows a failure`)
    if (!/418/.test(text)) faults.push(`${name}: no other way to take part`)
  }
  expect(faults).toEqual([])
  await context.close()
}, 120_000)

test('a search without scripts leads to its results', async () => {
  const context = await browser.newContext({ baseURL: address(), javaScriptEnabled: false })
  const page = await context.newPage()
  await page.goto('/')
  await page.getByRole('searchbox').fill('consigne')
  await page.keyboard.press('Enter')
  await page.waitForURL(/\/je-participe\?q=consigne/)
  expect(await page.locator('main').innerText()).toContain('La consigne dans votre quotidien')
  await context.close()
})

test('a page comes to life as it was drawn: nothing is asked again, nothing is drawn anew', async () => {
  const { page, context, complaints } = await visit(browser)
  const asked: string[] = []
  page.on('request', (request) => {
    const { operationName } = (request.postDataJSON() ?? {}) as { operationName?: string }
    // What was seen in a list is counted once it has been seen.
    if (request.url().endsWith('/graphql') && operationName !== 'RecordImpressions')
      asked.push(`${page.url()}: ${operationName ?? ''}`)
  })
  for (const name of read.filter((one) => one !== 'propose')) {
    for (const language of ['fr', 'en'] as const) {
      await page.goto(addressOf(name, language))
      await settled(page)
      // Whoever has an order of their own today is shown the ideas in it: here each visit is the first.
      await page.evaluate(() => localStorage.clear())
    }
  }
  expect(asked).toEqual([])
  expect(complaints).toEqual([])
  await context.close()
}, 240_000)

test('a link preview and a search engine find what the page is', async () => {
  const html = await (await fetch(address() + addressOf('initiative'))).text()
  expect(html).toMatch(/<meta property="og:title" content="[^"]{5,}"/)
  expect(html).toMatch(/<meta property="og:description" content="[^"]{20,}"/)
  const data = JSON.parse(/ld\+json">(.*?)<\/script>/.exec(html)?.[1] ?? '{}') as Record<string, unknown>
  expect(data['@type']).toBe('Event')
  expect(data['startDate']).toMatch(/^\d{4}-/)
  expect(html).toContain(`hreflang="en-CA" href="${address()}${addressOf('initiative', 'en')}"`)
})

test('a page travels compressed', async () => {
  const page = await fetch(`${address()}/je-participe`, { headers: { 'accept-encoding': 'br' } })
  expect(page.headers.get('content-encoding')).toBe('br')
  expect(page.headers.get('vary')).toContain('accept-encoding')
})

test('an address where nothing is says so to programs too', async () => {
  for (const path of ['/nulle-part', '/initiatives/nulle-part', '/idees/rien', '/organismes/personne'])
    expect(`${path} ${(await fetch(address() + path)).status}`).toBe(`${path} 404`)
})

test('readers with an account get their own page, never a shared one', async () => {
  const guest = await fetch(`${address()}/`)
  expect(guest.headers.get('cache-control')).toContain('s-maxage=1')
  const answer = await fetch(`${address()}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({
      query: 'mutation ($i: SaveDraftInput!) { saveDraft(input: $i) { problems { code } } }',
      variables: { i: { toolId: parameters['toolId'], content: { title: 'Une idée' } } },
    }),
  })
  const cookie = answer.headers.get('set-cookie')?.split(';')[0] ?? ''
  expect(cookie).not.toBe('')
  const own = await fetch(`${address()}/`, { headers: { cookie } })
  expect(own.headers.get('cache-control')).toBe('no-store')
})
