import type { Context } from '../../access/context.ts'
import type { WebPage } from '../../platform/web-app.ts'

type Draw = (url: string, context: Context) => Promise<WebPage | null>

const lifetime = 1000
const most = 500

/**
 * A page for readers without an account is drawn once a second, however many ask for it at once: what a surge of people
 * who refresh costs is one drawing. Pages that lots were drawn for are never shared.
 */
export function sharedForAMoment(draw: Draw): Draw {
  const pages = new Map<string, { until: number; page: Promise<WebPage | null> }>()
  return async (url, context) => {
    const now = context.now.getTime()
    const known = pages.get(url)
    if (known && known.until > now) {
      const page = await known.page
      if (page?.shareable) return page
      return draw(url, context)
    }
    const page = draw(url, context)
    pages.delete(url)
    pages.set(url, { until: now + lifetime, page })
    for (const oldest of pages.keys()) {
      if (pages.size <= most) break
      pages.delete(oldest)
    }
    page.catch(() => pages.delete(url))
    return page
  }
}
