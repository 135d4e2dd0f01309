import { describe, expect, test } from '@jest/globals'
import { fillPage, findPage } from './pages.ts'

const template =
  '<!doctype html><html lang="fr-CA"><head><meta\n name="description"\n content="x" /><title>Participe</title></head><body><div id="root"></div></body></html>'
const filled = (title: string, result = '{"data":null}') =>
  fillPage(template, {
    language: 'en',
    address: 'https://participe.exemple/initiatives/a',
    text: {
      title,
      description: 'A "quoted" & <b>bold</b> $& description',
      paragraphs: ['Un', '<script>alert(1)</script>'],
    },
    scripts: ['assets/Page-1.js'],
    answer: { documentId: 'sha256:abc', variables: { slug: 'a' }, result },
  })

describe('a public page', () => {
  test.each([
    ['/', 'Home', {}],
    ['/en', 'Home', {}],
    ['/initiatives/ma-route', 'Initiative', { slug: 'ma-route' }],
    ['/en/ideas/0190-a/', 'Idea', { id: '0190-a' }],
  ])('%s asks %s', (address, operation, variables) => {
    const found = findPage(address)
    expect(found?.page.operation).toBe(operation)
    expect(found?.variables).toEqual(variables)
  })
  test.each(['/bureau', '/initiatives', '/initiatives/a/rapport', '/initiatives/<x>', '/initiatives/..%2f'])(
    '%s is left to the application',
    (address) => {
      expect(findPage(address)).toBeNull()
    },
  )
  test('says its title, its language and its text before any script', () => {
    const html = filled('Transport')
    expect(html).toContain('<html lang="en-CA">')
    expect(html).toContain('<title>Transport – Participe</title>')
    expect(html).toContain('<h1>Transport</h1>')
    expect(html).toContain('href="/assets/Page-1.js"')
  })
  test('lets no text of a person become markup or end the data block', () => {
    const html = filled(
      '</title><script>alert(1)</script>',
      '{"data":{"t":"</script><script>alert(2)</script><!--"}}',
    )
    expect(html.match(/<script(?! type="application\/json" id="participe-answer")/g)).toBeNull()
    expect(html).toContain('&quot;quoted&quot; &amp; &lt;b&gt;bold&lt;/b&gt; $&amp;')
    const block = html.match(/id="participe-answer">(.*?)<\/script>/)?.[1] ?? ''
    expect(JSON.parse(block)).toEqual({
      question: { documentId: 'sha256:abc', variables: { slug: 'a' } },
      answer: { data: { t: '</script><script>alert(2)</script><!--' } },
    })
  })
})
