import { test, expect } from '@jest/globals'
import { audiences } from './audiences.ts'
import { authors } from './authors.ts'
import { initiatives } from './initiatives/index.ts'
import { organizations } from './organizations.ts'
import { regions } from './regions.ts'
import { themes } from './themes.ts'
import { networkAccounts, themeOfBody } from './social/accounts.ts'
import { publications } from './social/publications.ts'
import type { CommentSeed, InitiativeSeed, Localized } from './types.ts'

const ideas = initiatives.flatMap((initiative) => initiative.ideaCollection?.ideas ?? [])
const flatten = (comments: CommentSeed[]): CommentSeed[] =>
  comments.flatMap((comment) => [comment, ...flatten(comment.replies ?? [])])
const comments = ideas.flatMap((idea) => flatten(idea.comments))
const isLocalized = (value: unknown): value is Localized =>
  typeof value === 'object' && value !== null && 'fr' in value

const localizedTexts = (initiative: InitiativeSeed): Localized[] =>
  [
    ...Object.values(initiative),
    initiative.ideaCollection?.question,
    initiative.ideaCollection?.intro,
  ].filter(isLocalized)

/** Every French text that a public body signs, with a place to find it. */
function staffTexts(): [string, string][] {
  const texts: [string, string][] = organizations.flatMap((organization): [string, string][] => [
    [organization.key, organization.name],
    [organization.key, organization.mission],
  ])
  for (const list of [themes, audiences]) for (const item of list) texts.push([item.key, item.name.fr])
  for (const { organization, language, title, excerpt } of publications)
    if (language !== 'en') texts.push([organization, title], [organization, excerpt])
  for (const initiative of initiatives) {
    const add = (text?: string) => text !== undefined && texts.push([initiative.key, text])
    for (const text of localizedTexts(initiative)) add(text.fr)
    add(initiative.contact.name)
    add(initiative.contact.phone)
    add(initiative.lateReason)
    add(initiative.cancelReason)
    add(initiative.shortNoticeReason)
    for (const idea of initiative.ideaCollection?.ideas ?? [])
      for (const answer of idea.answer ?? []) add(answer.text)
    const report = initiative.report
    if (!report) continue
    add(report.asked)
    add(report.summary)
    for (const theme of report.themes)
      for (const text of [theme.title, theme.heard, theme.why, theme.next, theme.decidedBy]) add(text)
    for (const commitment of report.commitments) {
      add(commitment.text)
      add(commitment.owner)
      add(commitment.note)
    }
  }
  return texts
}

const offenders = (texts: [string, string][], pattern: RegExp) =>
  texts.filter(([, text]) => pattern.test(text)).map(([key, text]) => `${key}: ${text.slice(0, 120)}`)

const duplicates = (values: string[]) => values.filter((value, index) => values.indexOf(value) !== index)

test('there is enough of everything', () => {
  expect(organizations).toHaveLength(60)
  expect(organizations.filter((organization) => organization.central)).toHaveLength(1)
  expect(themes).toHaveLength(12)
  expect(regions).toHaveLength(17)
  expect(audiences).toHaveLength(12)
  expect(authors).toHaveLength(80)
  expect(initiatives.length).toBeGreaterThanOrEqual(42)
  expect(ideas.length).toBeGreaterThanOrEqual(320)
  expect(comments.length).toBeGreaterThanOrEqual(480)
  const sizes = initiatives.flatMap((initiative) => initiative.ideaCollection?.ideas.length ?? [])
  expect(sizes.length).toBeGreaterThanOrEqual(22)
  expect(sizes.filter((size) => size >= 30)).toHaveLength(3)
  expect(Math.min(...sizes)).toBeGreaterThanOrEqual(5)
  expect(initiatives.filter((initiative) => initiative.title.en).length).toBeGreaterThanOrEqual(12)
})

test('every status of an initiative is shown', () => {
  const counts: Record<string, number> = {}
  for (const { status } of initiatives) counts[status] = (counts[status] ?? 0) + 1
  expect(counts).toEqual({
    OPEN: 14,
    COMING: 6,
    AWAITING_REPLY: 7,
    LATE: 3,
    ANSWERED: 7,
    DRAFT: 3,
    CANCELLED: 2,
  })
})

test('every state of an answer and every decision is shown', () => {
  const states = new Set(ideas.flatMap((idea) => (idea.answer ?? []).map((answer) => answer.state)))
  expect([...states].sort()).toEqual([
    'ACCEPTED',
    'ALREADY_DONE',
    'DONE',
    'IN_PROGRESS',
    'NOT_ACCEPTED',
    'OUT_OF_SCOPE',
    'PARTLY_ACCEPTED',
    'PLANNED',
    'UNDER_REVIEW',
  ])
  expect(ideas.filter((idea) => idea.answer?.length).length).toBeGreaterThanOrEqual(60)
  const reports = initiatives.flatMap((initiative) => initiative.report ?? [])
  const decisions = new Set(reports.flatMap((report) => report.themes.map((theme) => theme.decision)))
  expect([...decisions].sort()).toEqual(['ACCEPTED', 'LATER', 'NOT_ACCEPTED', 'PARTLY_ACCEPTED'])
  const rich = reports.filter((report) => report.themes.length >= 4 && report.commitments.length >= 5)
  expect(rich.length).toBeGreaterThanOrEqual(2)
})

test('every channel and both languages appear among the ideas', () => {
  const channels = ideas.map((idea) => idea.channel ?? 'WEB')
  expect(channels).toContain('PAPER')
  expect(channels).toContain('PHONE')
  expect(ideas.filter((idea) => idea.language === 'en').length).toBeGreaterThan(10)
})

test('every reference resolves', () => {
  const bodies = new Set(organizations.map((organization) => organization.key))
  const themeKeys = new Set(themes.map((theme) => theme.key))
  const audienceKeys = new Set(audiences.map((audience) => audience.key))
  const codes = new Set(regions.map((region) => region.code))
  const people = new Set(authors.map((author) => author.key))
  for (const author of authors) expect(codes).toContain(author.region)
  for (const initiative of initiatives) {
    for (const key of [initiative.organization, ...initiative.partners]) expect(bodies).toContain(key)
    for (const key of initiative.themes) expect(themeKeys).toContain(key)
    for (const key of initiative.audiences) expect(audienceKeys).toContain(key)
    for (const code of initiative.regions) expect(codes).toContain(code)
    const own = new Set(initiative.ideaCollection?.ideas.map((idea) => idea.key))
    for (const theme of initiative.report?.themes ?? [])
      for (const key of theme.ideas) expect(own).toContain(key)
  }
  for (const idea of ideas) {
    expect(people).toContain(idea.author)
    if (idea.place) expect(codes).toContain(idea.place)
  }
  for (const comment of comments) expect(people).toContain(comment.author)
})

test('keys and slugs are unique and safe in an address', () => {
  for (const list of [organizations, themes, audiences, authors, initiatives, ideas]) {
    expect(duplicates(list.map((item) => item.key))).toEqual([])
    for (const { key } of list) expect(key).toMatch(/^[a-z0-9]+(-[a-z0-9]+)*$/)
  }
  expect(duplicates(initiatives.map((initiative) => initiative.slug))).toEqual([])
  expect(duplicates(authors.map((author) => author.publicName))).toEqual([])
  for (const { slug } of initiatives) expect(slug).toMatch(/^[a-z0-9]+(-[a-z0-9]+)*$/)
})

test('statuses agree with days', () => {
  for (const initiative of initiatives) {
    const { key, status, opensInDays: opens, closesInDays: closes, replyDueInDays: due } = initiative
    const dates = { key, opens, closes, due }
    expect({ ...dates, ordered: opens < closes && closes < due }).toMatchObject({ ordered: true })
    const agrees = {
      DRAFT: opens > 0,
      COMING: opens > 0,
      OPEN: opens <= 0 && closes > 0,
      AWAITING_REPLY: closes < 0 && due > 0,
      LATE: closes < 0 && due < 0,
      ANSWERED: closes < 0,
      CANCELLED: true,
    }[status]
    expect({ ...dates, status, agrees }).toMatchObject({ agrees: true })
    expect({ key, report: initiative.report !== undefined }).toEqual({ key, report: status === 'ANSWERED' })
    expect({ key, late: initiative.lateReason !== undefined }).toEqual({ key, late: status === 'LATE' })
    expect({ key, off: initiative.cancelReason !== undefined }).toEqual({ key, off: status === 'CANCELLED' })
    if (initiative.report) expect(initiative.report.publishedDaysAgo).toBeLessThan(-closes)
    if (closes - opens < 30)
      expect({ key, reason: initiative.shortNoticeReason }).toEqual({ key, reason: expect.any(String) })
  }
})

test('ideas, comments and answers come in order, while the collection is open', () => {
  const check = (list: CommentSeed[], limit: number, closed: number, where: string) => {
    for (const comment of list) {
      expect({ where, ok: comment.daysAgo <= limit && comment.daysAgo >= closed }).toEqual({
        where,
        ok: true,
      })
      check(comment.replies ?? [], comment.daysAgo, closed, where)
    }
  }
  for (const initiative of initiatives) {
    const closed = Math.max(0, -initiative.closesInDays)
    for (const idea of initiative.ideaCollection?.ideas ?? []) {
      const inside = idea.daysAgo <= -initiative.opensInDays && idea.daysAgo >= closed
      expect({ key: idea.key, inside }).toEqual({ key: idea.key, inside: true })
      check(idea.comments, idea.daysAgo, closed, idea.key)
      let previous = idea.daysAgo
      for (const answer of idea.answer ?? []) {
        expect(answer.daysAgo).toBeLessThanOrEqual(previous)
        previous = answer.daysAgo
      }
      expect(idea.supports).toBeGreaterThanOrEqual(0)
      expect(idea.supports).toBeLessThanOrEqual(400)
    }
  }
})

test('commitments have an honest state', () => {
  for (const { report } of initiatives)
    for (const commitment of report?.commitments ?? []) {
      const { text, state, dueInDays } = commitment
      if (state === 'LATE') expect({ text, dueInDays, ok: dueInDays < 0 }).toMatchObject({ ok: true })
      if (state === 'PLANNED' || state === 'IN_PROGRESS')
        expect({ text, dueInDays, ok: dueInDays > 0 }).toMatchObject({ ok: true })
    }
})

test('staff texts follow French typography', () => {
  const texts = staffTexts()
  expect(texts.length).toBeGreaterThan(800)
  expect(offenders(texts, /['"]/)).toEqual([])
  expect(offenders(texts, /[\s\u00a0\u202f][;!?]/)).toEqual([])
  expect(offenders(texts, / [:»%$]/)).toEqual([])
  expect(offenders(texts, /« |«[^\u00a0]|[^\u00a0]»/)).toEqual([])
  expect(offenders(texts, /[^\u00a0]:/)).toEqual([])
  expect(offenders(texts, /\d \d{3}(?!\d)/)).toEqual([])
  expect(offenders(texts, /\d{5,}/)).toEqual([])
  expect(offenders(texts, /\d (km|kg|cm|mm|h|ha)\b/)).toEqual([])
  expect(offenders(texts, /\.\.\.| {2}|^\s|\s$|[—–] /)).toEqual([])
  expect(offenders(texts, /\b(iel|iels|celleux|toustes)\b|[a-zé][.·(/]e[.·)/]?s\b/i)).toEqual([])
})

test('summaries stay short and sentences stay plain', () => {
  for (const { key, summary } of initiatives)
    for (const text of [summary.fr, summary.en ?? ''])
      expect({ key, length: text.length, ok: text.length <= 200 }).toMatchObject({ ok: true })
  const sentences = initiatives
    .flatMap((initiative) => localizedTexts(initiative).map((text) => text.fr))
    .flatMap((text) => text.split(/[.!?]\s/))
    .map((sentence) => sentence.trim().split(/\s+/).length)
  const mean = sentences.reduce((sum, length) => sum + length, 0) / sentences.length
  expect(mean).toBeLessThan(15)
})

test('English exists only beside French, for the whole initiative, and keeps French names', () => {
  for (const initiative of initiatives) {
    const texts = localizedTexts(initiative)
    for (const text of texts) expect(text.fr.length).toBeGreaterThan(0)
    const translated = texts.filter((text) => text.en !== undefined)
    expect({ key: initiative.key, translated: translated.length }).toEqual({
      key: initiative.key,
      translated: initiative.title.en === undefined ? 0 : texts.length,
    })
    for (const text of translated) {
      expect(text.en).not.toMatch(/\b(Ministry|Department|Government of Québec|Minister of)\b/)
      expect(text.en).not.toMatch(/['"]/)
    }
  }
})

test('addresses are invented and no text is written twice', () => {
  for (const { contactEmail } of organizations) expect(contactEmail).toMatch(/@exemple\.quebec$/)
  for (const { contact } of initiatives) expect(contact.email).toMatch(/^[a-z-]+@exemple\.quebec$/)
  for (const { website } of organizations) expect(website).toMatch(/^https:\/\//)
  expect(duplicates(ideas.map((idea) => idea.body))).toEqual([])
  expect(duplicates(ideas.map((idea) => idea.title))).toEqual([])
  expect(duplicates(comments.map((comment) => comment.body))).toEqual([])
})

test('nothing is left unfinished', () => {
  const everything = JSON.stringify([organizations, initiatives, authors])
  expect(everything).not.toMatch(/lorem|ipsum|TODO|undefined|\{\{/i)
  for (const comment of comments) expect(comment.body.length).toBeGreaterThan(1)
  const dashes = (everything.match(/—/g) ?? []).length
  expect(dashes).toBe(0)
})

test('every body has a theme and a website to be followed, and every account and publication a body', () => {
  const bodies = organizations.map(({ key }) => key)
  expect(Object.keys(themeOfBody).sort()).toEqual([...bodies].sort())
  const keys = new Set(themes.map(({ key }) => key))
  expect(Object.values(themeOfBody).filter((theme) => !keys.has(theme))).toEqual([])
  for (const { organization } of [...networkAccounts, ...publications]) expect(bodies).toContain(organization)
  expect(duplicates(networkAccounts.map(({ url }) => url))).toEqual([])
  expect(publications.filter(({ excerpt }) => [...excerpt].length > 280)).toEqual([])
})
