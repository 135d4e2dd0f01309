import { createHash } from 'node:crypto'
import type { Language } from '../../platform/localized.ts'

/** A page as the web application's own server build drew it. */
export interface RenderedPage {
  language: Language
  html: string
  head: {
    title: string
    description: string
    status: number
    structured: Record<string, unknown> | null
    feeds: readonly { type: string; title: string; href: string }[]
  }
  state: Record<string, unknown>
  /** Path of the same page in the other language; null when it was not translated (norm D-21). */
  alternate: string | null
  /** The same for everybody who reads without an account. */
  shareable: boolean
  /** Name of the component that drew the page. */
  screen: string
}

const escapeHtml = (value: string): string =>
  value.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;')

/** A data block, never executed; a closing tag or a comment inside a text can't end it. */
const block = (type: string, id: string, value: unknown): string =>
  `<script type="${type}"${id && ` id="${id}"`}>${JSON.stringify(value).replaceAll('<', '\\u003c')}</script>`

export interface PageAddresses {
  canonical: string
  /** Files that the page's own code needs, to be fetched at once. */
  scripts: readonly string[]
}

function headOf({ language, head, alternate }: RenderedPage, { canonical, scripts }: PageAddresses): string {
  const title = head.title ? `${head.title} - Participe` : 'Participe'
  const other = language === 'fr' ? 'en' : 'fr'
  const { origin } = new URL(canonical)
  return [
    `<title>${escapeHtml(title)}</title>`,
    `<meta property="og:title" content="${escapeHtml(head.title || 'Participe')}" />`,
    ...(head.description
      ? [`<meta property="og:description" content="${escapeHtml(head.description)}" />`]
      : []),
    '<meta property="og:type" content="website" />',
    '<meta property="og:site_name" content="Participe" />',
    `<meta property="og:locale" content="${language}_CA" />`,
    `<meta property="og:url" content="${escapeHtml(canonical)}" />`,
    `<link rel="canonical" href="${escapeHtml(canonical)}" />`,
    ...(alternate
      ? [
          `<link rel="alternate" hreflang="${language}-CA" href="${escapeHtml(canonical)}" />`,
          `<link rel="alternate" hreflang="${other}-CA" href="${origin}${escapeHtml(alternate)}" />`,
        ]
      : []),
    ...head.feeds.map(
      ({ type, title: name, href }) =>
        `<link rel="alternate" type="${escapeHtml(type)}" title="${escapeHtml(name)}" href="${escapeHtml(href)}" />`,
    ),
    ...(head.status === 200 ? [] : ['<meta name="robots" content="noindex" />']),
    ...scripts.map((file) => `<link rel="modulepreload" crossorigin href="/${escapeHtml(file)}" />`),
    ...(head.structured ? [block('application/ld+json', '', head.structured)] : []),
  ].join('\n    ')
}

const entities: Record<string, string> = {
  '&quot;': '"',
  '&#x27;': "'",
  '&amp;': '&',
  '&lt;': '<',
  '&gt;': '>',
}
const harmless = /^[\w\s:;,.%()#'"+*/-]*$/

/** The policy lets no attribute carry style: each becomes a rule of one sheet, which the policy names by its hash. */
export function liftStyles(html: string): { html: string; css: string } {
  const rules = new Map<string, number>()
  const lifted = html.replace(/ style="([^"]*)"/g, (_, encoded: string) => {
    const style = encoded.replace(/&(?:quot|#x27|amp|lt|gt);/g, (entity) => entities[entity] ?? '')
    if (!harmless.test(style)) return ''
    if (!rules.has(style)) rules.set(style, rules.size)
    return ` data-drawn="${rules.get(style)}"`
  })
  return { html: lifted, css: [...rules].map(([style, n]) => `[data-drawn="${n}"]{${style}}`).join('') }
}

export interface FilledPage {
  html: string
  /** Source of the page's own sheet for the content policy; null when it has none. */
  styleHash: string | null
}

const hashOf = (css: string): string => `'sha256-${createHash('sha256').update(css).digest('base64')}'`

/** The application's bare page, with a drawn page in it and what the browser needs to bring it to life. */
export function fillPage(template: string, page: RenderedPage, addresses: PageAddresses): FilledPage {
  const { html, css } = liftStyles(page.html)
  const state = block('application/json', 'participe-state', page.state)
  const filled = template
    .replace(/<html lang="[^"]*">/, `<html lang="${page.language}-CA">`)
    .replace(/<title>[^<]*<\/title>/, () => headOf(page, addresses))
    .replace(/(<meta\s+name="description"\s+content=")[^"]*"/, (whole, start: string) =>
      page.head.description ? `${start}${escapeHtml(page.head.description)}"` : whole,
    )
    .replace(/<noscript>[^]*?<\/noscript>/, '')
    .replace('<div id="root"></div>', () => `<div id="root">${html}</div>\n    ${state}`)
    .replace('</head>', () => (css ? `<style>${css}</style>\n  </head>` : '</head>'))
  return { html: filled, styleHash: css ? hashOf(css) : null }
}
