import { type Language, textIn } from '../../platform/localized.ts'

/** A public page whose first answer travels with its HTML: readable before any script, and without one (norm A-51). */
export interface PublicPage {
  /** Address with named parts; they are the variables of its document. */
  path: string
  language: Language
  /** Name of the registered document that the page asks first. */
  operation: string
  /** Module of the web application that shows it, in the build's manifest. */
  module: string
  describe: (data: Record<string, unknown>) => PageText | null
}

/** What the page says of itself: to search engines, link previews, and people whose scripts did not come. */
export interface PageText {
  title: string
  description: string
  paragraphs: string[]
}

type Node = Record<string, unknown> | null | undefined

const text = (value: unknown): string => (typeof value === 'string' ? value : textIn(value, 'fr'))
const paragraphsOf = (value: unknown): string[] =>
  text(value)
    .split(/\n{2,}/)
    .filter((part) => part.trim() !== '')

const home: PublicPage['describe'] = () => ({
  title: 'Participe',
  description: 'Trouvez une initiative, donnez votre avis, voyez ce qu’il en est advenu.',
  paragraphs: [],
})

const initiative: PublicPage['describe'] = ({ initiative: found }) => {
  const node = found as Node
  if (!node) return null
  return {
    title: text(node['title']),
    description: text(node['summary']),
    paragraphs: [
      ...paragraphsOf(node['promise']),
      ...paragraphsOf(node['description']),
      ...paragraphsOf(node['howItWorks']),
      ...paragraphsOf(node['otherWays']),
    ],
  }
}

const idea: PublicPage['describe'] = ({ idea: found }) => {
  const node = found as Node
  return node
    ? {
        title: text(node['title']),
        description: text(node['body']).slice(0, 200),
        paragraphs: paragraphsOf(node['body']),
      }
    : null
}

const both = (
  fr: string,
  en: string,
  rest: Pick<PublicPage, 'operation' | 'module' | 'describe'>,
): PublicPage[] => [
  { path: fr, language: 'fr', ...rest },
  { path: en, language: 'en', ...rest },
]

export const publicPages: readonly PublicPage[] = [
  ...both('/', '/en', { operation: 'Home', module: 'src/areas/home/HomePage.tsx', describe: home }),
  ...both('/initiatives/:slug', '/en/initiatives/:slug', {
    operation: 'Initiative',
    module: 'src/areas/initiatives/InitiativePage.tsx',
    describe: initiative,
  }),
  ...both('/idees/:id', '/en/ideas/:id', {
    operation: 'Idea',
    module: 'src/tools/idea-collection/IdeaPage.tsx',
    describe: idea,
  }),
]

/** The page at an address with the values of its named parts; null for any other address. */
export function findPage(address: string): { page: PublicPage; variables: Record<string, string> } | null {
  const parts = address.replace(/\/+$/, '').split('/')
  for (const page of publicPages) {
    const pattern = page.path.replace(/\/+$/, '').split('/')
    if (pattern.length !== parts.length) continue
    const variables: Record<string, string> = {}
    const fits = pattern.every((part, index) => {
      const value = parts[index] ?? ''
      if (!part.startsWith(':')) return part === value
      if (!/^[\w-]{1,120}$/.test(value)) return false
      variables[part.slice(1)] = value
      return true
    })
    if (fits) return { page, variables }
  }
  return null
}

const escapeHtml = (value: string): string =>
  value.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;')

export interface FilledPage {
  language: Language
  text: PageText
  address: string
  /** Files that the page's own code needs, to be fetched at once. */
  scripts: readonly string[]
  /** The first answer, under the question it answers. */
  answer: { documentId: string; variables: Record<string, string>; result: string }
}

/** The application's page, with the words of this address and its first answer in it. */
export function fillPage(
  template: string,
  { language, text: said, address, scripts, answer }: FilledPage,
): string {
  const title = said.title === 'Participe' ? said.title : `${said.title} – Participe`
  const head = [
    `<meta property="og:title" content="${escapeHtml(said.title)}" />`,
    `<meta property="og:description" content="${escapeHtml(said.description)}" />`,
    `<meta property="og:type" content="website" />`,
    `<link rel="canonical" href="${escapeHtml(address)}" />`,
    ...scripts.map((file) => `<link rel="modulepreload" crossorigin href="/${escapeHtml(file)}" />`),
  ].join('\n    ')
  // A data block, never executed; a closing tag or a comment inside the text can't end it.
  const question = JSON.stringify({ documentId: answer.documentId, variables: answer.variables })
  const block = `{"question":${question},"answer":${answer.result}}`.replaceAll('<', '\\u003c')
  const body = said.paragraphs.map((paragraph) => `<p>${escapeHtml(paragraph)}</p>`).join('')
  return template
    .replace(/<html lang="[^"]*">/, `<html lang="${language}-CA">`)
    .replace(/<title>[^<]*<\/title>/, () => `<title>${escapeHtml(title)}</title>\n    ${head}`)
    .replace(
      /(<meta\s+name="description"\s+content=")[^"]*"/,
      (_, start: string) => `${start}${escapeHtml(said.description)}"`,
    )
    .replace(
      '<div id="root"></div>',
      () => `<div id="root"><main class="first-text"><h1>${escapeHtml(said.title)}</h1><p>${escapeHtml(said.description)}</p><noscript>${body}</noscript></main></div>
    <script type="application/json" id="participe-answer">${block}</script>`,
    )
}
