import sanitizeHtml from 'sanitize-html'
import { decodeHTML } from 'entities'

export interface PlainText {
  text: string
  /** First picture of the text, with its words, if it has one that is not a counter of visits. */
  image: { url: string; alt: string } | null
}

const blocks = ['p', 'br', 'div', 'li', 'tr', 'h1', 'h2', 'h3', 'h4', 'h5', 'h6', 'blockquote', 'hr']
const silent = [
  'script',
  'style',
  'textarea',
  'option',
  'noscript',
  'template',
  'iframe',
  'svg',
  'math',
  'title',
  'xmp',
  'noembed',
  'noframes',
]

const isCounter = (attributes: Record<string, string>): boolean =>
  [attributes['width'], attributes['height']].some((size) => size !== undefined && Number(size) <= 2)

/**
 * The words of an HTML text and nothing else: every tag goes, and with scripts, styles and embedded things what is in
 * them. No markup of a stranger is ever stored (T15.6).
 */
export function plainText(html: string): PlainText {
  let image: PlainText['image'] = null
  const bare = sanitizeHtml(html.slice(0, 200_000), {
    allowedTags: blocks,
    allowedAttributes: {},
    nonTextTags: silent,
    onOpenTag: (tag, attributes) => {
      if (tag !== 'img' || image || !attributes['src'] || isCounter(attributes)) return
      image = { url: attributes['src'], alt: attributes['alt'] ?? '' }
    },
  })
  // What is left are bare blocks, ends of lines; every other « < » is written &lt;.
  const text = decodeHTML(bare.replace(/<[^>]*>/g, '\n')).replace(/[ \t\u00a0]*\n\s*/g, '\n')
  return { text: text.trim(), image }
}
