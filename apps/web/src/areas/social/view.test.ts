import { describe, expect, test } from '@jest/globals'
import { accountFilter, addressOf, readView, streamFilter, webAddress, writeView } from './view.ts'

const address = 'q=culture&organisme=mcc&theme=sante&langue=en&reseau=MASTODON'

describe('the view of the social media is in the address', () => {
  test('what is read is written back the same', () => {
    expect(writeView(readView(new URLSearchParams(address))).toString()).toBe(address)
    expect(writeView(readView(new URLSearchParams())).toString()).toBe('')
  })

  test('a network that does not exist is not sent to the API', () => {
    expect(accountFilter(readView(new URLSearchParams('reseau=NIMPORTE'))).networks).toBeUndefined()
    expect(accountFilter(readView(new URLSearchParams(address)))).toEqual({
      text: 'culture',
      organization: 'mcc',
      theme: 'sante',
      language: 'en',
      networks: ['MASTODON'],
    })
  })

  test('the stream asks by body, theme and language', () => {
    expect(streamFilter(readView(new URLSearchParams('organisme=mcc')))).toEqual({
      organization: 'mcc',
      theme: undefined,
      language: undefined,
    })
  })

  test('a feed has the same filters as the page', () => {
    const view = readView(new URLSearchParams('theme=sante&langue=fr'))
    expect(addressOf('/medias-sociaux/fil.rss', view)).toBe('/medias-sociaux/fil.rss?theme=sante&langue=fr')
    expect(addressOf('/medias-sociaux/fil.rss', readView(new URLSearchParams()))).toBe(
      '/medias-sociaux/fil.rss',
    )
  })
})

test('only an address of the Web becomes a link', () => {
  expect(webAddress('https://exemple.quebec/')).toBe('https://exemple.quebec/')
  for (const bad of ['javascript:alert(1)', 'data:text/html,x', '', ' https://a.ca'])
    expect(webAddress(bad)).toBeNull()
})
