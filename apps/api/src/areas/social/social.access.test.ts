import { describe, expect, test } from '@jest/globals'
import { type Actor, guest, type StaffRole } from '../../access/actor.ts'
import { mayHide, mayPause, mayPin, mayResume, mayTend, mayUnhide, tendedBy } from './social.access.ts'

const staff = (role: StaffRole, organizationId = 'a', central = false): Actor => ({
  ...guest('fr'),
  participantId: 'p',
  level: 'EMAIL',
  memberships: [{ organizationId, role, central }],
})
const account = { organizationId: 'a', status: 'ACTIVE' as const, feedUrl: 'https://exemple.quebec/fil.xml' }
const item = { organizationId: 'a', hiddenAt: null }
const reason = (decision: ReturnType<typeof mayTend>) => (decision.allowed ? 'yes' : decision.reason.code)

test('communications staff of the body and the central body tend its accounts; nobody else', () => {
  expect(reason(mayTend(staff('COMMUNICATOR'), account))).toBe('yes')
  expect(reason(mayTend(staff('MANAGER'), account))).toBe('yes')
  expect(reason(mayTend(staff('MANAGER', 'centre', true), account))).toBe('yes')
  expect(reason(mayTend(staff('MODERATOR'), account))).toBe('role-required')
  expect(reason(mayTend(staff('MANAGER', 'b'), account))).toBe('other-organization')
  expect(reason(mayTend(guest('fr'), account))).toBe('sign-in-first')
})

test('a moderator tends nothing in the office', () => {
  expect(tendedBy(staff('MODERATOR')).organizations).toEqual([])
  expect(tendedBy(staff('COMMUNICATOR')).organizations).toEqual(['a'])
})

describe('an account', () => {
  test('is paused when it is active, resumed when it is not', () => {
    const manager = staff('MANAGER')
    expect(reason(mayPause(manager, account))).toBe('yes')
    expect(reason(mayResume(manager, account))).toBe('social-active')
    expect(reason(mayPause(manager, { ...account, status: 'PAUSED' }))).toBe('social-not-active')
    expect(reason(mayResume(manager, { ...account, status: 'GONE' }))).toBe('yes')
  })
  test('that is a link only is neither', () => {
    const link = { ...account, feedUrl: null }
    expect(reason(mayPause(staff('MANAGER'), link))).toBe('social-link-only')
    expect(reason(mayResume(staff('MANAGER'), { ...link, status: 'PAUSED' }))).toBe('social-link-only')
  })
})

describe('a publication', () => {
  const hidden = { ...item, hiddenAt: new Date() }
  test('is hidden once, and shown again', () => {
    const communicator = staff('COMMUNICATOR')
    expect(reason(mayHide(communicator, item))).toBe('yes')
    expect(reason(mayHide(communicator, hidden))).toBe('social-already-hidden')
    expect(reason(mayUnhide(communicator, hidden))).toBe('yes')
    expect(reason(mayUnhide(communicator, item))).toBe('social-not-hidden')
  })
  test('is put in front of everyone’s by the central body only', () => {
    expect(reason(mayPin(staff('MANAGER'), item, 'BODY'))).toBe('yes')
    expect(reason(mayPin(staff('MANAGER'), item, 'EVERYWHERE'))).toBe('central-body-only')
    expect(reason(mayPin(staff('MANAGER', 'centre', true), item, 'EVERYWHERE'))).toBe('yes')
    expect(reason(mayPin(staff('MANAGER'), hidden, 'BODY'))).toBe('social-already-hidden')
  })
})
