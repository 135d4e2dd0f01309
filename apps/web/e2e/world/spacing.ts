import type { Page } from 'playwright-core'

/** What a person may ask of any page (WCAG 1.4.12). */
const spacing = `
  * { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important }
  p { margin-block-end: 2em !important }`

/** Text that its box cuts, and text that covers other text, each by its first words. Runs in the page. */
function textFaults(): { cut: string[]; over: string[] } {
  const shown = (element: Element) => {
    const style = getComputedStyle(element)
    return (
      style.visibility !== 'hidden' &&
      !element.closest('.visually-hidden, details:not([open]) > :not(summary)')
    )
  }
  const words = (element: Element) => (element.textContent ?? '').trim().slice(0, 40)
  const cut: string[] = []
  for (const element of document.querySelectorAll('body *')) {
    const style = getComputedStyle(element)
    const clips = [style.overflowX, style.overflowY].some((value) => value === 'hidden' || value === 'clip')
    // An excerpt ends by an ellipsis whatever the spacing: its whole text is one press away.
    if (!clips || style.webkitLineClamp !== 'none' || !shown(element) || !words(element)) continue
    if (element.scrollHeight > element.clientHeight + 1 || element.scrollWidth > element.clientWidth + 1)
      cut.push(words(element))
  }
  const pieces: { element: Element; box: DOMRect; text: string }[] = []
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT)
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    const element = node.parentElement
    const text = (node.textContent ?? '').trim()
    if (!element || !text || !shown(element)) continue
    const clamped = element.closest('[class*="excerpt"], [class*="summary"]')
    if (clamped && getComputedStyle(clamped).webkitLineClamp !== 'none') continue
    const range = document.createRange()
    range.selectNodeContents(node)
    for (const box of range.getClientRects())
      if (box.width > 2 && box.height > 2) pieces.push({ element, box, text: text.slice(0, 40) })
  }
  const over: string[] = []
  for (const [index, one] of pieces.entries()) {
    for (const other of pieces.slice(index + 1)) {
      if (one.element === other.element) continue
      const across = Math.min(one.box.right, other.box.right) - Math.max(one.box.left, other.box.left)
      const down = Math.min(one.box.bottom, other.box.bottom) - Math.max(one.box.top, other.box.top)
      // Boxes of lines touch; letters that cover letters share a third of a line.
      if (across > 2 && down > Math.min(one.box.height, other.box.height) / 3)
        over.push(`${one.text} / ${other.text}`)
    }
  }
  return { cut, over }
}

/** What the spacing of a person's choice does to a page that was right before. */
export async function spacingFaults(page: Page): Promise<string[]> {
  const before = await page.evaluate(textFaults)
  // A sheet of the browser's own, as a person's extension would add it: the policy of the page allows no other.
  await page.evaluate((css) => {
    const sheet = new CSSStyleSheet()
    sheet.replaceSync(css)
    document.adoptedStyleSheets.push(sheet)
  }, spacing)
  const after = await page.evaluate(textFaults)
  const wider = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)
  return [
    ...after.cut.filter((text) => !before.cut.includes(text)).map((text) => `cut: ${text}`),
    ...after.over.filter((text) => !before.over.includes(text)).map((text) => `overlap: ${text}`),
    ...(wider > 0 ? [`${wider} px too wide`] : []),
  ]
}
