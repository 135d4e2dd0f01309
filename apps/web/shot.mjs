import chromium from '@sparticuz/chromium'
import { chromium as pw } from 'playwright-core'
const [, , base, out, ...paths] = process.argv
const browser = await pw.launch({ executablePath: await chromium.executablePath(), args: [...chromium.args, '--no-sandbox'], headless: true })
for (const width of [360, 1280]) {
  const ctx = await browser.newContext({ viewport: { width, height: width === 360 ? 740 : 900 }, locale: 'fr-CA' })
  for (const p of paths) {
    const page = await ctx.newPage()
    page.on('console', (m) => { if (['error','warning'].includes(m.type())) console.log(p, m.type(), m.text().slice(0, 200)) })
    page.on('pageerror', (e) => console.log(p, 'pageerror', e.message.slice(0, 200)))
    await page.goto(base + p, { waitUntil: 'networkidle' })
    await page.screenshot({ path: `${out}/${(p.replace(/[^a-z0-9]+/gi, '_') || 'home')}-${width}.png`, fullPage: width === 1280 ? true : false })
    await page.close()
  }
}
await browser.close()
