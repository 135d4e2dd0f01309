import { AxeBuilder } from '@axe-core/playwright'
import sparticuz from '@sparticuz/chromium'
import { chromium } from 'playwright-core'
import type { Browser, BrowserContext, Page } from 'playwright-core'

export const address = (): string => {
  const world = process.env['PARTICIPE_JOURNEYS']
  if (!world) throw new Error('the world of the journeys was not started')
  return world
}

/** Meant for a machine that runs one page at a time; here the pages of one browser live together. */
const unwanted = /single-process|zygote|headless|disable-web-security|allow-running-insecure/

export const openBrowser = async (): Promise<Browser> =>
  chromium.launch({
    executablePath: await sparticuz.executablePath(),
    args: sparticuz.args.filter((argument) => !unwanted.test(argument)),
    headless: true,
  })

export interface Look {
  width?: number
  height?: number
  theme?: 'light' | 'dark'
}

export interface Visit {
  context: BrowserContext
  page: Page
  /** What the browser complained about: a blocked script, an exception. Empty on a page that works. */
  complaints: string[]
}

/** A person with a fresh browser. Requests to another host are a fault (P-24). */
export async function visit(browser: Browser, look: Look = {}): Promise<Visit> {
  const { width = 1280, height = width < 700 ? 640 : 800, theme = 'light' } = look
  const context = await browser.newContext({
    baseURL: address(),
    viewport: { width, height },
    colorScheme: theme,
    reducedMotion: 'reduce',
    locale: 'fr-CA',
  })
  const page = await context.newPage()
  const complaints: string[] = []
  page.on('pageerror', (error) => complaints.push(`${page.url()}: ${error.message}`))
  page.on('console', (message) => {
    if (message.type() === 'error') complaints.push(message.text())
  })
  page.on('request', (request) => {
    if (!request.url().startsWith(address()) && !/^(data|blob):/.test(request.url()))
      complaints.push(`request to ${request.url()}`)
  })
  return { context, page, complaints }
}

const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice']

/** Each rule broken on the page, with the place. */
export async function faultsOf(page: Page): Promise<string[]> {
  const { violations } = await new AxeBuilder({ page }).withTags(tags).analyze()
  return violations.flatMap((one) => one.nodes.map((node) => `${one.id}: ${node.html.slice(0, 200)}`))
}

/** Everything the page waits for has arrived: the heading is there and nothing is loading. */
export async function settled(page: Page): Promise<void> {
  await page.locator('h1').first().waitFor()
  await page.waitForLoadState('networkidle')
}
