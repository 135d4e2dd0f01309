import { describe, expect, test } from '@jest/globals'
import { type Actor, guest } from '../../access/actor.ts'
import type { Decision } from '../../access/decision.ts'
import { mayAnswer, mayComment, mayDraft, mayEnter, maySubmit, maySupport } from './idea-collection.access.ts'
import { settingsSchema } from './idea-collection.ts'

const now = new Date('2026-11-23T12:00:00Z')
const settings = settingsSchema.parse({})
const tool = (status: string, change: Partial<typeof settings> = {}) => ({
  toolId: 't',
  initiativeId: 'i',
  organizationId: 'a',
  status,
  settings: { ...settings, ...change },
})
const person: Actor = { ...guest('fr', 's'), participantId: 'p', level: 'EMAIL' }
const suspended: Actor = { ...person, suspendedUntil: new Date('2026-12-01T00:00:00Z') }
const staff = (role: 'COMMUNICATOR' | 'MODERATOR' | 'MANAGER', organizationId = 'a'): Actor => ({
  ...person,
  memberships: [{ organizationId, role, central: false }],
})
const central: Actor = { ...person, memberships: [{ organizationId: 'c', role: 'MANAGER', central: true }] }
const said = (decision: Decision) => (decision.allowed ? 'yes' : decision.reason.code)

describe('an idea collection', () => {
  test.each(['DRAFT', 'COMING', 'AWAITING_REPLY', 'LATE', 'ANSWERED', 'CANCELLED'])(
    'takes nothing from citizens while %s',
    (status) => {
      for (const rule of [mayDraft, maySubmit, maySupport, mayComment])
        expect(said(rule(person, tool(status), now))).toBe('tool-closed')
    },
  )
  test('lets a guest write, and asks for their address only to send', () => {
    expect(said(mayDraft(guest('fr'), tool('OPEN'), now))).toBe('yes')
    expect(said(maySubmit(guest('fr'), tool('OPEN'), now))).toBe('sign-in-first')
    expect(said(maySupport(guest('fr'), tool('OPEN'), now))).toBe('sign-in-first')
    expect(said(mayComment(guest('fr'), tool('OPEN'), now))).toBe('sign-in-first')
  })
  test('takes ideas, supports and comments from a confirmed person', () => {
    for (const rule of [maySubmit, maySupport, mayComment])
      expect(said(rule(person, tool('OPEN'), now))).toBe('yes')
  })
  test('refuses a suspended person until their suspension ends', () => {
    expect(said(maySubmit(suspended, tool('OPEN'), now))).toBe('suspended')
    expect(said(maySubmit(suspended, tool('OPEN'), new Date('2026-12-01T00:00:00Z')))).toBe('yes')
  })
  test('follows the settings', () => {
    expect(
      said(maySupport(person, tool('OPEN', { rating: { mode: 'NONE', limit: null, minimum: 0 } }), now)),
    ).toBe('rating-off')
    expect(said(mayComment(person, tool('OPEN', { comments: false }), now))).toBe('comments-off')
  })
  test('lets communicators and managers of its body enter paper, also after closing, and nobody else', () => {
    for (const status of ['OPEN', 'AWAITING_REPLY', 'LATE']) {
      expect(said(mayEnter(staff('COMMUNICATOR'), tool(status)))).toBe('yes')
      expect(said(mayEnter(staff('MANAGER'), tool(status)))).toBe('yes')
    }
    expect(said(mayEnter(staff('COMMUNICATOR'), tool('ANSWERED')))).toBe('tool-closed')
    expect(said(mayEnter(staff('MODERATOR'), tool('OPEN')))).toBe('role-required')
    expect(said(mayEnter(staff('MANAGER', 'b'), tool('OPEN')))).toBe('other-organization')
    expect(said(mayEnter(person, tool('OPEN')))).toBe('other-organization')
    expect(said(mayEnter(guest('fr'), tool('OPEN')))).toBe('sign-in-first')
    expect(said(mayEnter(central, tool('OPEN')))).toBe('yes')
  })
  test('is answered by its own body', () => {
    expect(said(mayAnswer(staff('COMMUNICATOR'), tool('OPEN')))).toBe('yes')
    expect(said(mayAnswer(staff('COMMUNICATOR', 'b'), tool('OPEN')))).toBe('other-organization')
    expect(said(mayAnswer(staff('MODERATOR'), tool('OPEN')))).toBe('role-required')
    expect(said(mayAnswer(staff('MANAGER'), tool('DRAFT')))).toBe('not-published')
  })
})
