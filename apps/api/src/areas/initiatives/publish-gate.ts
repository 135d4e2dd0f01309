import { addDays, dayOf } from '../../platform/clock.ts'
import type { ProblemData } from '../../platform/errors.ts'
import { problem } from '../../platform/errors.ts'
import type { LocalizedText } from '../../platform/localized.ts'

/** What the gate looks at. */
export interface GateSubject {
  title: LocalizedText
  summary: LocalizedText
  description: LocalizedText
  howItWorks: LocalizedText
  reasons: LocalizedText
  decisionMaker: LocalizedText
  influence: string | null
  promise: LocalizedText
  openToChange: LocalizedText
  notOpenToChange: LocalizedText
  affected: LocalizedText
  plannedUse: LocalizedText
  otherWays: LocalizedText
  shortNoticeReason: LocalizedText
  contactName: string
  contactEmail: string
  contactPhone: string
  modes: readonly string[]
  themes: readonly string[]
  audiences: readonly string[]
  tools: readonly unknown[]
  opensAt: Date | null
  closesAt: Date | null
  replyDueOn: string | null
}

/** One thing that prevents publication, or that deserves a second look. */
export interface GateItem extends ProblemData {
  blocking: boolean
}

/** Periods in days (norms N-04 and N-10). */
export const gateRules = {
  notice: 14,
  period: 42,
  shortPeriod: 30,
  holidayExtension: 14,
  reply: 84,
} as const

const requiredTexts = [
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
] as const satisfies readonly (keyof GateSubject)[]

const filled = (text: LocalizedText): boolean => text.fr.trim() !== ''

/** Christmas (20 December to 5 January) and the construction holidays (the last two full weeks of July). */
export function meetsHolidays(from: Date, to: Date): boolean {
  const [first, last] = [dayOf(from), dayOf(to)]
  for (let year = Number(first.slice(0, 4)) - 1; year <= Number(last.slice(0, 4)); year++) {
    const july31 = new Date(Date.UTC(year, 6, 31))
    const lastSaturday = addDays(july31, -((july31.getUTCDay() + 1) % 7))
    const construction = [addDays(lastSaturday, -13), lastSaturday].map((day) =>
      day.toISOString().slice(0, 10),
    )
    const spans = [[`${year}-12-20`, `${year + 1}-01-05`], construction] as const
    if (spans.some(([start = '', end = '']) => first <= end && last >= start)) return true
  }
  return false
}

const days = (from: Date, to: Date): number => Math.floor((to.getTime() - from.getTime()) / 86_400_000)

function contentItems(subject: GateSubject): GateItem[] {
  const missing = requiredTexts
    .filter((name) => !filled(subject[name]))
    .map((name) => problem('gate-required', name))
  const english = (Object.keys(subject) as (keyof GateSubject)[]).filter((name) => {
    const value = subject[name]
    return typeof value === 'object' && value !== null && 'fr' in value && Boolean(value.en) && !filled(value)
  })
  const lists: ProblemData[] = []
  if (!subject.influence) lists.push(problem('gate-influence', 'influence'))
  if (subject.modes.length === 0) lists.push(problem('gate-modes', 'modes'))
  if (subject.themes.length === 0) lists.push(problem('gate-themes', 'themes'))
  if (subject.audiences.length === 0) lists.push(problem('gate-audiences', 'audiences'))
  if (subject.modes.includes('ONLINE') && subject.tools.length === 0)
    lists.push(problem('gate-tool', 'tools'))
  if (!subject.contactName.trim()) lists.push(problem('gate-required', 'contactName'))
  if (!subject.contactEmail.trim() && !subject.contactPhone.trim())
    lists.push(problem('gate-contact', 'contactEmail'))
  // At least one way that is not digital (N-07, A-43).
  if (!filled(subject.otherWays)) lists.push(problem('gate-other-ways', 'otherWays'))
  return [...missing, ...english.map((name) => problem('gate-french-first', name)), ...lists].map((item) => ({
    ...item,
    blocking: true,
  }))
}

function dateItems(subject: GateSubject, now: Date): GateItem[] {
  const { opensAt, closesAt, replyDueOn } = subject
  const items: GateItem[] = []
  const block = (code: string, path: string, params = {}) =>
    items.push({ ...problem(code, path, params), blocking: true })
  const warn = (code: string, path: string, params = {}) =>
    items.push({ ...problem(code, path, params), blocking: false })
  if (!opensAt) block('gate-required', 'opensAt')
  if (!closesAt) block('gate-required', 'closesAt')
  if (!replyDueOn) block('gate-required', 'replyDueOn')
  if (!opensAt || !closesAt) return items
  if (closesAt <= opensAt) {
    block('gate-closes-before-opens', 'closesAt')
    return items
  }
  if (closesAt <= now) block('gate-closes-in-past', 'closesAt')

  const reasoned = filled(subject.shortNoticeReason)
  const demandReason = reasoned ? warn : block
  const notice = Math.max(0, days(now, opensAt))
  if (notice < gateRules.notice)
    demandReason('gate-notice', 'shortNoticeReason', { days: notice, minimum: gateRules.notice })
  const period = days(opensAt, closesAt)
  const holidays = meetsHolidays(opensAt, closesAt)
  const expected = gateRules.period + (holidays ? gateRules.holidayExtension : 0)
  if (period < expected) {
    demandReason(holidays ? 'gate-period-holidays' : 'gate-period', 'shortNoticeReason', {
      days: period,
      minimum: expected,
    })
  }
  if (period < gateRules.shortPeriod)
    warn('gate-period-short', 'closesAt', { days: period, minimum: gateRules.shortPeriod })
  if (replyDueOn) {
    if (replyDueOn <= dayOf(closesAt)) block('gate-reply-before-close', 'replyDueOn')
    else if (replyDueOn > dayOf(addDays(closesAt, gateRules.reply)))
      block('gate-reply-late', 'replyDueOn', { weeks: gateRules.reply / 7 })
  }
  return items
}

/** Everything that stands between a draft and its publication, in the order of the form (norms N-01, N-04, N-07). */
export const publishGate = (subject: GateSubject, now: Date): GateItem[] => [
  ...contentItems(subject),
  ...dateItems(subject, now),
]
