import { describe, expect, test } from '@jest/globals'
import { type GateSubject, meetsHolidays, publishGate } from './publish-gate.ts'

const now = new Date('2026-02-01T15:00:00Z')
const text = { fr: 'Texte' }
const complete: GateSubject = {
  title: text,
  summary: text,
  description: text,
  howItWorks: text,
  reasons: text,
  decisionMaker: text,
  promise: text,
  openToChange: text,
  notOpenToChange: text,
  affected: text,
  plannedUse: text,
  otherWays: text,
  shortNoticeReason: { fr: '' },
  influence: 'CONSULT',
  contactName: 'Direction',
  contactEmail: 'a@exemple.quebec',
  contactPhone: '',
  modes: ['ONLINE', 'PAPER'],
  themes: ['t'],
  audiences: ['a'],
  tools: [{}],
  opensAt: new Date('2026-03-01T14:00:00Z'),
  closesAt: new Date('2026-04-20T20:00:00Z'),
  replyDueOn: '2026-07-10',
}
const codes = (change: Partial<GateSubject>) =>
  publishGate({ ...complete, ...change }, now).map((i) => `${i.blocking ? '' : '~'}${i.path}:${i.code}`)

describe('the publish gate', () => {
  test('lets a complete initiative through', () => {
    expect(codes({})).toEqual([])
  })
  test.each([
    'title',
    'summary',
    'description',
    'howItWorks',
    'reasons',
    'decisionMaker',
    'promise',
    'openToChange',
    'notOpenToChange',
    'affected',
    'plannedUse',
  ] as const)('asks for %s in French', (name) => {
    expect(codes({ [name]: { fr: '  ' } })).toEqual([`${name}:gate-required`])
  })
  test('refuses English without French', () => {
    expect(codes({ shortNoticeReason: { fr: '', en: 'Urgent' } })).toEqual([
      'shortNoticeReason:gate-french-first',
    ])
  })
  test('asks for the degree of influence, a mode, a theme, an audience', () => {
    expect(codes({ influence: null, modes: [], themes: [], audiences: [] })).toEqual([
      'influence:gate-influence',
      'modes:gate-modes',
      'themes:gate-themes',
      'audiences:gate-audiences',
    ])
  })
  test('asks for a tool when people are to take part online', () => {
    expect(codes({ tools: [] })).toEqual(['tools:gate-tool'])
    expect(codes({ tools: [], modes: ['PAPER'] })).toEqual([])
  })
  test('asks for a way that is not digital and for someone to reach', () => {
    expect(codes({ otherWays: { fr: '' }, contactEmail: '' })).toEqual([
      'contactEmail:gate-contact',
      'otherWays:gate-other-ways',
    ])
  })
  test('asks for a published reason under fourteen days of notice', () => {
    const soon = { opensAt: new Date('2026-02-10T15:00:00Z') }
    expect(codes(soon)).toEqual(['shortNoticeReason:gate-notice'])
    expect(codes({ ...soon, shortNoticeReason: { fr: 'Urgence' } })).toEqual([
      '~shortNoticeReason:gate-notice',
    ])
  })
  test('takes fourteen days of notice exactly', () => {
    expect(codes({ opensAt: new Date('2026-02-15T15:00:00Z') })).toEqual([])
  })
  test('asks for a reason under six weeks, and warns under thirty days', () => {
    expect(codes({ closesAt: new Date('2026-03-20T20:00:00Z'), replyDueOn: '2026-06-01' })).toEqual([
      'shortNoticeReason:gate-period',
      '~closesAt:gate-period-short',
    ])
  })
  test('asks for two more weeks over Christmas', () => {
    const span = {
      opensAt: new Date('2026-12-01T14:00:00Z'),
      closesAt: new Date('2027-01-20T20:00:00Z'),
      replyDueOn: '2027-03-01',
    }
    expect(codes(span)).toEqual(['shortNoticeReason:gate-period-holidays'])
  })
  test('refuses dates in the wrong order', () => {
    expect(codes({ closesAt: new Date('2026-02-25T20:00:00Z') })).toEqual([
      'closesAt:gate-closes-before-opens',
    ])
    expect(codes({ replyDueOn: '2026-04-20' })).toEqual(['replyDueOn:gate-reply-before-close'])
  })
  test('refuses a reply promised more than twelve weeks after closing', () => {
    expect(codes({ replyDueOn: '2026-07-13' })).toEqual([])
    expect(codes({ replyDueOn: '2026-07-14' })).toEqual(['replyDueOn:gate-reply-late'])
  })
  test('refuses to publish what is over already', () => {
    expect(
      codes({
        opensAt: new Date('2025-10-01T14:00:00Z'),
        closesAt: new Date('2025-12-01T14:00:00Z'),
        replyDueOn: '2026-01-15',
        shortNoticeReason: text,
      }),
    ).toContain('closesAt:gate-closes-in-past')
  })
})

describe('holidays', () => {
  test.each([
    ['2026-12-19', '2026-12-20', true],
    ['2026-12-06', '2026-12-19', false],
    ['2027-01-05', '2027-01-30', true],
    ['2027-01-06', '2027-01-30', false],
    // In 2026 the last Saturday of July is the 25th: from Sunday 12 to Saturday 25.
    ['2026-07-01', '2026-07-11', false],
    ['2026-07-01', '2026-07-12', true],
    ['2026-07-25', '2026-08-25', true],
    ['2026-07-26', '2026-08-25', false],
  ])('%s to %s: %s', (from, to, expected) => {
    expect(meetsHolidays(new Date(`${from}T16:00:00Z`), new Date(`${to}T16:00:00Z`))).toBe(expected)
  })
})
