import { describe, expect, test } from '@jest/globals'
import { checkCode, normalizeEmail } from './email-code.ts'

const now = new Date('2026-11-23T12:00:00Z')
const pending = { attempts: 0, expiresAt: new Date('2026-11-23T12:05:00Z'), usedAt: null }

describe('a code sent by e-mail', () => {
  test('is accepted when it matches, in time and unused', () => {
    expect(checkCode(pending, true, now)).toBe('accepted')
  })
  test('is refused when it does not match', () => {
    expect(checkCode(pending, false, now)).toBe('code-wrong')
  })
  test('is refused at the very instant it expires', () => {
    expect(checkCode({ ...pending, expiresAt: now }, true, now)).toBe('code-expired')
  })
  test('is refused the second time', () => {
    expect(checkCode({ ...pending, usedAt: now }, true, now)).toBe('code-expired')
  })
  test('is refused after five tries, even when right', () => {
    expect(checkCode({ ...pending, attempts: 5 }, true, now)).toBe('code-attempts')
  })
  test('is refused when none was asked', () => {
    expect(checkCode(null, true, now)).toBe('code-expired')
  })
})

describe('an e-mail address', () => {
  test.each([' Marie@Exemple.Quebec ', 'a.b+c@mail.example.org', 'élise@exemple.ca'])(
    'accepts %j',
    (text) => {
      expect(normalizeEmail(text)).toBe(text.trim().toLowerCase())
    },
  )
  test.each([
    '',
    'marie',
    'marie@',
    '@exemple.ca',
    'a b@exemple.ca',
    'a@exemple',
    'a@-x.ca',
    'a..b@x.ca',
    `${'a'.repeat(65)}@x.ca`,
    'a@x.ca\nBcc: b@x.ca',
  ])('refuses %j', (text) => {
    expect(normalizeEmail(text)).toBeNull()
  })
})
