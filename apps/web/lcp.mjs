import chromium from '@sparticuz/chromium'
import { chromium as pw } from 'playwright-core'
const [, , base, ...paths] = process.argv
const launch = async () => pw.launch({ executablePath: await chromium.executablePath(), args: chromium.args.filter((a) => !/single-process|no-zygote/.test(a)).concat('--no-sandbox'), headless: true })
for (const p of paths) {
  const lcps = []
  let sizes
  for (let i = 0; i < 3; i++) {
    const browser = await launch()
    const ctx = await browser.newContext({ viewport: { width: 360, height: 640 }, locale: 'fr-CA' })
    const page = await ctx.newPage()
    const cdp = await ctx.newCDPSession(page)
    await cdp.send('Network.enable')
    await cdp.send('Network.emulateNetworkConditions', { offline: false, latency: 150, downloadThroughput: 1.6 * 1024 * 1024 / 8, uploadThroughput: 750 * 1024 / 8 })
    await cdp.send('Emulation.setCPUThrottlingRate', { rate: 4 })
    await page.addInitScript(() => { window.__lcp = 0; new PerformanceObserver((l) => { for (const e of l.getEntries()) { window.__lcp = e.startTime; window.__el = e.element?.outerHTML?.slice(0, 80) } }).observe({ type: 'largest-contentful-paint', buffered: true }) })
    await page.goto(base + p, { waitUntil: 'networkidle' })
    await page.waitForTimeout(300)
    lcps.push(Math.round(await page.evaluate(() => window.__lcp)))
    sizes = await page.evaluate(() => { const r = performance.getEntriesByType('resource'); const n = performance.getEntriesByType('navigation')[0]; const sum = (f) => r.filter(f).reduce((s, e) => s + e.transferSize, 0); return { js: sum((e) => e.name.includes('.js')), all: sum(() => true) + n.transferSize, n: r.length, el: window.__el, fcp: Math.round(performance.getEntriesByName('first-contentful-paint')[0]?.startTime ?? 0) } })
    await browser.close()
  }
  console.log(p, 'LCP', lcps.join(' '), JSON.stringify(sizes))
}
