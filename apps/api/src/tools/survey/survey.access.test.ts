import { describe, expect, test } from '@jest/globals'
import { type Actor, guest } from '../../access/actor.ts'
import type { Decision } from '../../access/decision.ts'
import {
  mayChangeResponse,
  mayEnter,
  mayExport,
  mayOpenEarly,
  mayPrepare,
  mayPublishAnswers,
  mayPublishVersion,
  mayReadAsStaff,
  mayReadResults,
  mayRespond,
  mayTest,
} from './survey.access.ts'
import { mondayOf, settingsSchema, type SurveySettings } from './survey.ts'

const now = new Date('2026-11-23T12:00:00Z')
const settings = settingsSchema.parse({})
const tool = (status: string, change: Partial<SurveySettings> = {}) => ({
  toolId: 't',
  initiativeId: 'i',
  organizationId: 'a',
  status,
  settings: { ...settings, ...change },
})
const results = (change: Partial<SurveySettings['results']>) => ({
  results: { ...settings.results, ...change },
})
const person: Actor = { ...guest('fr', 's'), participantId: 'p', level: 'EMAIL' }
const verified: Actor = { ...person, level: 'VERIFIED' }
const staff = (role: 'COMMUNICATOR' | 'MODERATOR' | 'MANAGER', organizationId = 'a'): Actor => ({
  ...person,
  memberships: [{ organizationId, role, central: false }],
})
const said = (decision: Decision) => (decision.allowed ? 'yes' : decision.reason.code)
const closedStates = ['DRAFT', 'COMING', 'AWAITING_REPLY', 'LATE', 'ANSWERED', 'CANCELLED']
const sealed = { openedEarly: false }

describe('answering', () => {
  test.each(closedStates)('takes nothing while %s, from nobody', (status) => {
    for (const audience of ['ANYONE', 'SESSION', 'CONFIRMED', 'VERIFIED', 'INVITED'] as const)
      expect(said(mayRespond(verified, tool(status, { audience }), now, { invited: true }))).toBe(
        'tool-closed',
      )
  })
  test('is open to guests where the body says so', () => {
    for (const audience of ['ANYONE', 'SESSION'] as const)
      expect(said(mayRespond(guest('fr'), tool('OPEN', { audience }), now))).toBe('yes')
  })
  test('asks before the first question for what is needed to send', () => {
    expect(said(mayRespond(guest('fr'), tool('OPEN', { audience: 'CONFIRMED' }), now))).toBe('sign-in-first')
    expect(said(mayRespond(person, tool('OPEN', { audience: 'CONFIRMED' }), now))).toBe('yes')
    expect(said(mayRespond(person, tool('OPEN', { audience: 'VERIFIED' }), now))).toBe('survey-verified-only')
    expect(said(mayRespond(verified, tool('OPEN', { audience: 'VERIFIED' }), now))).toBe('yes')
    expect(said(mayRespond(verified, tool('OPEN', { audience: 'INVITED' }), now))).toBe('survey-token-needed')
    expect(said(mayRespond(guest('fr'), tool('OPEN', { audience: 'INVITED' }), now, { invited: true }))).toBe(
      'yes',
    )
  })
  test('is refused to a suspended person until their suspension ends', () => {
    const suspended = { ...person, suspendedUntil: new Date('2026-12-01T00:00:00Z') }
    expect(said(mayRespond(suspended, tool('OPEN'), now))).toBe('suspended')
  })
  test('can be changed afterwards only where a response leads to its author', () => {
    const open = { audience: 'CONFIRMED', editAfter: true } as const
    expect(said(mayChangeResponse(person, tool('OPEN', { ...open, anonymity: 'ANONYMOUS' }), now))).toBe(
      'survey-no-change',
    )
    expect(said(mayChangeResponse(person, tool('OPEN', { ...open, anonymity: 'IDENTIFIED' }), now))).toBe(
      'yes',
    )
    expect(said(mayChangeResponse(person, tool('OPEN', { anonymity: 'IDENTIFIED' }), now))).toBe(
      'survey-no-change',
    )
  })
})

describe('preparing', () => {
  test('belongs to communicators and managers of the body', () => {
    for (const rule of [mayPrepare, mayPublishVersion, mayTest]) {
      expect(said(rule(staff('COMMUNICATOR'), tool('DRAFT')))).toBe('yes')
      expect(said(rule(staff('MANAGER'), tool('COMING')))).toBe('yes')
      expect(said(rule(staff('MODERATOR'), tool('DRAFT')))).toBe('role-required')
      expect(said(rule(staff('MANAGER', 'b'), tool('DRAFT')))).toBe('other-organization')
      expect(said(rule(guest('fr'), tool('DRAFT')))).toBe('sign-in-first')
    }
  })
  test('ends with the initiative; preview ends at opening', () => {
    expect(said(mayPrepare(staff('MANAGER'), tool('ANSWERED')))).toBe('initiative-ended')
    expect(said(mayPublishVersion(staff('MANAGER'), tool('LATE')))).toBe('tool-closed')
    expect(said(mayTest(staff('MANAGER'), tool('OPEN')))).toBe('survey-opened')
  })
  test('lets paper be typed after closing, until the reply', () => {
    expect(said(mayEnter(staff('COMMUNICATOR'), tool('LATE')))).toBe('yes')
    expect(said(mayEnter(staff('COMMUNICATOR'), tool('ANSWERED')))).toBe('tool-closed')
    expect(said(mayEnter(person, tool('OPEN')))).toBe('other-organization')
  })
})

describe('results', () => {
  test('are read live by the staff of the body, and by nobody of another one', () => {
    expect(said(mayReadAsStaff(staff('MODERATOR'), tool('OPEN'), sealed))).toBe('yes')
    expect(said(mayReadAsStaff(staff('MANAGER', 'b'), tool('OPEN'), sealed))).toBe('staff-only')
    expect(said(mayReadAsStaff(person, tool('OPEN'), sealed))).toBe('staff-only')
  })
  test('are public when and as far as the body says', () => {
    const read = (status: string, visibility: 'STAFF' | 'AFTER_CLOSING' | 'LIVE') =>
      said(mayReadResults(guest('fr'), tool(status, results({ visibility })), sealed))
    expect(read('OPEN', 'LIVE')).toBe('yes')
    expect(read('OPEN', 'AFTER_CLOSING')).toBe('survey-results-later')
    expect(read('AWAITING_REPLY', 'AFTER_CLOSING')).toBe('yes')
    expect(read('ANSWERED', 'STAFF')).toBe('survey-results-staff')
    expect(read('DRAFT', 'LIVE')).toBe('not-published')
  })
  test('once sealed are seen by nobody before closing, but for an early opening', () => {
    const closed = tool('OPEN', results({ sealed: true, visibility: 'LIVE' }))
    for (const decide of [mayReadAsStaff, mayReadResults, mayExport])
      expect(said(decide(staff('MANAGER'), closed, sealed))).toBe('survey-sealed')
    expect(said(mayPublishAnswers(staff('MANAGER'), closed, sealed))).toBe('survey-sealed')
    for (const decide of [mayReadAsStaff, mayReadResults, mayExport])
      expect(said(decide(staff('MANAGER'), closed, { openedEarly: true }))).toBe('yes')
    expect(said(mayReadAsStaff(staff('MANAGER'), { ...closed, status: 'AWAITING_REPLY' }, sealed))).toBe(
      'yes',
    )
  })
  test('are opened early by managers only, while they are sealed', () => {
    const closed = tool('OPEN', results({ sealed: true }))
    expect(said(mayOpenEarly(staff('MANAGER'), closed))).toBe('yes')
    expect(said(mayOpenEarly(staff('COMMUNICATOR'), closed))).toBe('role-required')
    expect(said(mayOpenEarly(staff('MANAGER'), tool('OPEN')))).toBe('survey-not-sealed')
    expect(said(mayOpenEarly(staff('MANAGER'), { ...closed, status: 'LATE' }))).toBe('not-open')
  })
})

test.each([
  ['2026-11-23', '2026-11-23'],
  ['2026-11-24', '2026-11-23'],
  ['2026-11-29', '2026-11-23'],
  ['2027-01-01', '2026-12-28'],
])('the week of %s began on %s', (day, monday) => expect(mondayOf(day)).toBe(monday))
