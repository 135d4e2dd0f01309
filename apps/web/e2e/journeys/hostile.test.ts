import { afterAll, beforeAll, expect, test } from '@jest/globals'
import { once } from 'node:events'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { applyMigrations } from '@participe/tooling/migrations.ts'
import pg from 'pg'
import type { Browser, Page } from 'playwright-core'
import { seedDemonstration } from '../../../../prisma/seed/demo.ts'
import { pages, pathTo } from '../../src/platform/pages.ts'
import type { PageName } from '../../src/platform/pages.ts'
import { openBrowser, settled } from '../world/browser.ts'
import { payloads, poison } from '../world/hostile.ts'
import { serve } from '../world/serve.ts'
import type { Served } from '../world/serve.ts'

let browser: Browser
let served: Served
let databaseUrl = ''
let directory = ''
const attacks = payloads()

beforeAll(async () => {
  const cluster = process.env['PARTICIPE_JOURNEYS_CLUSTER'] ?? ''
  const admin = new pg.Client({ connectionString: cluster })
  await admin.connect()
  await admin.query('CREATE DATABASE hostile')
  await admin.end()
  const url = new URL(cluster)
  url.pathname = '/hostile'
  databaseUrl = url.href
  await applyMigrations(databaseUrl)
  await seedDemonstration(databaseUrl, new Date())
  expect(await poison(databaseUrl, attacks)).toBeGreaterThan(40)
  directory = mkdtempSync(join(tmpdir(), 'participe-hostile-'))
  ;[served, browser] = await Promise.all([serve(databaseUrl, directory), openBrowser()])
}, 180_000)

afterAll(async () => {
  await browser.close()
  const gone = once(served.api, 'exit')
  served.api.kill('SIGTERM')
  await gone
  rmSync(directory, { recursive: true, force: true })
})

async function rowsOf<Row extends pg.QueryResultRow>(statement: string): Promise<Row[]> {
  const client = new pg.Client({ connectionString: databaseUrl })
  await client.connect()
  const { rows } = await client.query<Row>(statement)
  await client.end()
  return rows
}

/** What no page may hold, whatever the texts say. */
function intruders(): string[] {
  const found: string[] = []
  for (const element of document.querySelectorAll('*')) {
    for (const { name, value } of element.attributes) {
      if (name.startsWith('on')) found.push(`${element.tagName} ${name}`)
      if (
        /^(href|src|action|formaction|data|srcdoc)$/.test(name) &&
        /^\s*(javascript|data:text)/i.test(value)
      )
        found.push(`${element.tagName} ${name}=${value}`)
    }
  }
  for (const element of document.querySelectorAll(
    'main :is(script, iframe, object, embed, base, meta, link, style, math, video)',
  ))
    found.push(`a ${element.tagName} in the page`)
  return found
}

async function watch(javaScriptEnabled: boolean): Promise<{ page: Page; faults: string[] }> {
  const context = await browser.newContext({ baseURL: served.address, locale: 'fr-CA', javaScriptEnabled })
  const page = await context.newPage()
  const faults: string[] = []
  page.on('dialog', (dialog) => {
    faults.push(`${page.url()}: a script ran: ${dialog.message()}`)
    void dialog.dismiss()
  })
  page.on('console', (message) => {
    if (/content security policy/i.test(message.text())) faults.push(`${page.url()}: ${message.text()}`)
  })
  page.on('request', (request) => {
    if (!request.url().startsWith(served.address) && !/^(data|blob):/.test(request.url()))
      faults.push(`${page.url()}: asks ${request.url()}`)
  })
  return { page, faults }
}

/** Every public page, and of those about one thing, enough of them to show every attack. */
async function addresses(): Promise<string[]> {
  const initiatives = await rowsOf<{ slug: string; answered: boolean; toolId: string | null }>(
    `SELECT i.slug, i.answered_at IS NOT NULL AS answered, (SELECT t.id FROM tool t WHERE t.initiative_id = i.id LIMIT 1) AS "toolId"
     FROM initiative i WHERE i.published_at IS NOT NULL ORDER BY i.answered_at NULLS LAST, i.slug`,
  )
  const ideas = await rowsOf<{ id: string }>(
    `SELECT c.id FROM contribution c LEFT JOIN official_answer a ON a.contribution_id = c.id
     WHERE c.kind = 'idea' AND c.status = 'PUBLISHED' GROUP BY c.id ORDER BY count(a.id) DESC, c.id LIMIT 12`,
  )
  const bodies = await rowsOf<{ slug: string }>('SELECT slug FROM organization ORDER BY slug LIMIT 6')
  const plain = (Object.keys(pages) as PageName[]).filter((name) => !pages[name].fr.includes(':'))
  return [
    ...plain.map((name) => pathTo(name, 'fr')),
    ...initiatives
      .slice(0, 24)
      .flatMap(({ slug, answered, toolId }) => [
        pathTo('initiative', 'fr', { slug }),
        ...(answered ? [pathTo('report', 'fr', { slug })] : []),
        ...(toolId ? [pathTo('ideas', 'fr', { slug, toolId })] : []),
      ]),
    ...ideas.map(({ id }) => pathTo('idea', 'fr', { id })),
    ...bodies.map(({ slug }) => pathTo('organization', 'fr', { slug })),
  ]
}

test('no page runs, loads or becomes what its texts say', async () => {
  const { page, faults } = await watch(true)
  for (const address of await addresses()) {
    await page.goto(address)
    await settled(page)
    faults.push(...(await page.evaluate(intruders)).map((one) => `${address}: ${one}`))
  }
  expect(faults).toEqual([])
  await page.context().close()
}, 300_000)

test('the pages made on the server do not either', async () => {
  const { page, faults } = await watch(false)
  for (const address of await addresses()) {
    await page.goto(address)
    const html = await page.content()
    if (/<main[^]*<script>alert|<img src="x"|<svg onload/i.test(html))
      faults.push(`${address}: markup from a text`)
  }
  expect(faults).toEqual([])
  await page.context().close()
}, 300_000)

test('a text that looks like markup is read as it was written', async () => {
  const { page } = await watch(true)
  const [initiative] = await rowsOf<{ slug: string; title: string }>(
    "SELECT slug, title ->> 'fr' AS title FROM initiative WHERE published_at IS NOT NULL AND title ->> 'fr' LIKE '<%' ORDER BY slug LIMIT 1",
  )
  await page.goto(pathTo('initiative', 'fr', { slug: initiative?.slug ?? '' }))
  await settled(page)
  expect(await page.locator('h1').first().textContent()).toBe(initiative?.title)
  await page.context().close()
})
