import { describe, expect, test } from '@jest/globals'
import { fillPage, liftStyles, type RenderedPage } from './page-html.ts'

const template =
  '<!doctype html><html lang="fr-CA"><head><meta\n name="description"\n content="x" /><title>Participe</title></head><body><div id="root"></div><noscript>JavaScript</noscript></body></html>'

const page = (
  change: Partial<RenderedPage> = {},
  head: Partial<RenderedPage['head']> = {},
): RenderedPage => ({
  language: 'en',
  html: '<main><h1>Transport</h1></main>',
  head: { title: 'Transport', description: '', status: 200, structured: null, feeds: [], ...head },
  state: { data: {} },
  alternate: null,
  shareable: true,
  screen: 'InitiativePage',
  ...change,
})
const filled = (one: RenderedPage) =>
  fillPage(template, one, {
    canonical: 'https://participe.exemple/initiatives/a',
    scripts: ['assets/Page-1.js'],
  }).html

describe('a page drawn on the server', () => {
  test('says its title, its language and its text before any script', () => {
    const html = filled(page())
    expect(html).toContain('<html lang="en-CA">')
    expect(html).toContain('<title>Transport - Participe</title>')
    expect(html).toContain('<div id="root"><main><h1>Transport</h1></main></div>')
    expect(html).toContain('<link rel="modulepreload" crossorigin href="/assets/Page-1.js" />')
    expect(html).toContain('<link rel="canonical" href="https://participe.exemple/initiatives/a" />')
    expect(html).not.toContain('<noscript>JavaScript')
  })

  test('lets no text of a person become markup in the head or end a data block', () => {
    const html = filled(
      page(
        { state: { data: { t: '</script><script>alert(2)</script><!--' } } },
        {
          title: '</title><script>alert(1)</script>',
          description: 'Un "texte" & $& <b>gras</b>',
          structured: { name: '</script><script>alert(3)</script>' },
        },
      ),
    )
    expect(html.match(/<script(?! type="application\/(?:ld\+)?json")/g)).toBeNull()
    expect(html).toContain('content="Un &quot;texte&quot; &amp; $&amp; &lt;b&gt;gras&lt;/b&gt;"')
    const state = html.match(/id="participe-state">(.*?)<\/script>/)?.[1] ?? ''
    expect(JSON.parse(state)).toEqual({ data: { t: '</script><script>alert(2)</script><!--' } })
    const structured = html.match(/ld\+json">(.*?)<\/script>/)?.[1] ?? ''
    expect(JSON.parse(structured)).toEqual({ name: '</script><script>alert(3)</script>' })
  })

  test('names the page in the other language only where it exists (D-21)', () => {
    expect(filled(page())).not.toContain('hreflang')
    expect(filled(page({ alternate: '/initiatives/a' }))).toContain(
      '<link rel="alternate" hreflang="fr-CA" href="https://participe.exemple/initiatives/a" />',
    )
  })

  test('asks search engines to forget an address where nothing is', () => {
    expect(filled(page({}, { status: 404 }))).toContain('<meta name="robots" content="noindex" />')
    expect(filled(page())).not.toContain('noindex')
  })
})

describe('styles of a drawn page', () => {
  test('leave the attributes for one sheet whose hash the content policy may name', () => {
    const { html, css } = liftStyles(
      '<p style="--gap:1rem">a</p><p style="--gap:1rem">b</p><i style="width:5%">c</i>',
    )
    expect(html).toBe('<p data-drawn="0">a</p><p data-drawn="0">b</p><i data-drawn="1">c</i>')
    expect(css).toBe('[data-drawn="0"]{--gap:1rem}[data-drawn="1"]{width:5%}')
    const { styleHash } = fillPage(template, page({ html: '<p style="--gap:1rem">a</p>' }), {
      canonical: 'https://participe.exemple/',
      scripts: [],
    })
    expect(styleHash).toMatch(/^'sha256-[\w+/]{43}='$/)
  })

  test('that could leave their rule are dropped', () => {
    expect(liftStyles('<p style="a:b}*{display:none">x</p><p style="a:&lt;/style&gt;">y</p>')).toEqual({
      html: '<p>x</p><p>y</p>',
      css: '',
    })
  })
})
