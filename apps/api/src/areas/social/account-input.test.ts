import { describe, expect, test } from '@jest/globals'
import { Refusal } from '../../platform/errors.ts'
import { validate } from '../../platform/validation.ts'
import { accountInput, checkAccount } from './account-input.ts'

const given = {
  network: 'WEBSITE_FEED',
  name: 'Nouvelles',
  url: 'https://exemple.quebec/',
  feedUrl: 'https://exemple.quebec/fil.xml',
  language: 'fr',
}
const check = (over: Record<string, unknown>, allowLoopback = false) =>
  checkAccount(validate(accountInput, { ...given, ...over }), null, allowLoopback)
const faultOf = (over: Record<string, unknown>): string => {
  try {
    check(over)
    return 'accepted'
  } catch (error) {
    if (!(error instanceof Refusal)) throw error
    return error.problems.map(({ code, path }) => `${path}: ${code}`).join()
  }
}

describe('what staff say of an account', () => {
  test('is kept with the feed that its page tells', () => {
    expect(
      check({ network: 'MASTODON', url: 'https://social.exemple.org/@organisme', feedUrl: '' }),
    ).toMatchObject({
      feedUrl: 'https://social.exemple.org/@organisme.rss',
      handle: 'organisme@social.exemple.org',
    })
    expect(check({ network: 'X', url: 'https://x.com/organisme', feedUrl: null })).toMatchObject({
      feedUrl: null,
      handle: 'organisme',
    })
  })
  test.each([
    [{ feedUrl: '' }, 'feedUrl: required'],
    [{ url: 'exemple' }, 'url: social-not-an-address'],
    [{ url: 'javascript:alert(1)' }, 'url: social-unsafe-address'],
    [{ feedUrl: 'http://127.0.0.1:5432/' }, 'feedUrl: social-unsafe-address'],
    [{ feedUrl: 'http://169.254.169.254/latest' }, 'feedUrl: social-unsafe-address'],
    [{ network: 'X' }, 'url: social-other-network'],
    [{ network: 'X', url: 'https://x.com/a' }, 'feedUrl: social-link-only'],
    [{ name: ' ' }, 'name: required'],
    [{ language: 'français' }, 'language: invalid'],
  ])('%j is refused: %s', (over, fault) => {
    expect(faultOf(over)).toBe(fault)
  })
})
