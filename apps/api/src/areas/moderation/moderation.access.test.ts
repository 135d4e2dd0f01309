import { describe, expect, test } from '@jest/globals'
import { type Actor, guest, type StaffRole } from '../../access/actor.ts'
import type { Decision } from '../../access/decision.ts'
import { mayAppeal, mayDecide, mayTake, reviewViewerOf } from './moderation.access.ts'

const person = (
  id: string,
  ...memberships: [organizationId: string, role: StaffRole, central?: boolean][]
): Actor => ({
  ...guest('fr'),
  participantId: id,
  level: 'EMAIL',
  memberships: memberships.map(([organizationId, role, central = false]) => ({
    organizationId,
    role,
    central,
  })),
})
const said = (decision: Decision): string => (decision.allowed ? 'yes' : decision.reason.code)
const item = { organizationId: 'a', decidedAt: null, authorId: 'author', firstDeciderId: null }

describe('who decides', () => {
  test.each([
    ['a moderator of the body', person('m', ['a', 'MODERATOR']), 'yes'],
    ['a manager of the body', person('m', ['a', 'MANAGER']), 'yes'],
    ['a communicator of the body', person('c', ['a', 'COMMUNICATOR']), 'role-required'],
    ['a manager of another body', person('o', ['b', 'MANAGER']), 'other-organization'],
    ['the central body', person('z', ['c', 'MODERATOR', true]), 'yes'],
    ['a participant', person('p'), 'other-organization'],
    ['a guest', guest('fr'), 'sign-in-first'],
  ])('%s: %#', (_, actor, expected) => {
    expect(said(mayDecide(actor, item))).toBe(expected)
  })

  const moderator = person('m', ['a', 'MODERATOR'])
  test('is never the author', () => {
    expect(said(mayDecide(moderator, { ...item, authorId: 'm' }))).toBe('own-contribution')
  })
  test('decides once', () => {
    expect(said(mayDecide(moderator, { ...item, decidedAt: new Date() }))).toBe('already-decided')
  })
  test('is someone else for an appeal, a colleague or the central body', () => {
    const appeal = { ...item, firstDeciderId: 'm' }
    expect(said(mayDecide(moderator, appeal))).toBe('appeal-other-person')
    expect(said(mayDecide(person('n', ['a', 'MODERATOR']), appeal))).toBe('yes')
    expect(said(mayDecide(person('z', ['c', 'MANAGER', true]), appeal))).toBe('yes')
    expect(said(mayDecide(person('m', ['c', 'MANAGER', true]), appeal))).toBe('appeal-other-person')
  })
  test('takes only an action that the status allows', () => {
    expect(said(mayTake(moderator, item, 'PENDING', 'KEEP'))).toBe('decision-impossible')
    expect(said(mayTake(moderator, item, 'PENDING', 'PUBLISH'))).toBe('yes')
  })
})

describe('whose queue a person sees', () => {
  test('is that of the bodies where they moderate', () => {
    const actor = person('m', ['a', 'MODERATOR'], ['b', 'COMMUNICATOR'], ['d', 'MANAGER'])
    expect(reviewViewerOf(actor)).toEqual({ organizations: ['a', 'd'], central: false })
  })
})

describe('who appeals', () => {
  const decision = {
    action: 'HIDE',
    at: new Date('2026-11-01T12:00:00Z'),
    appealedAt: null,
    onAppeal: false,
  } as const
  const now = new Date('2026-11-20T12:00:00Z')
  const ask = (actor: Actor, status: 'HIDDEN' | 'PUBLISHED' = 'HIDDEN') =>
    said(mayAppeal(actor, { authorId: 'author', status }, decision, now))

  test('is the author alone, while the text is not public', () => {
    expect(ask(person('author'))).toBe('yes')
    expect(ask(person('author'), 'PUBLISHED')).toBe('appeal-nothing')
    expect(ask(person('m', ['a', 'MANAGER']))).toBe('not-yours')
    expect(ask(guest('fr'))).toBe('sign-in-first')
  })
  test('is nobody once the author erased their name', () => {
    expect(said(mayAppeal(guest('fr'), { authorId: null, status: 'HIDDEN' }, decision, now))).toBe(
      'sign-in-first',
    )
  })
})
