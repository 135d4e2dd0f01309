import { describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import { readCalendar } from '../external-listings/icalendar-in.ts'
import { filterOf } from './catalogue-address.ts'
import { atomOf, calendarOf, type FeedEntry } from './feeds.ts'

const now = new Date('2026-11-23T15:00:00Z')
const entry = (given: Partial<FeedEntry> = {}): FeedEntry => ({
  id: '0190a000-0000-7000-8000-000000000001',
  title: 'Le parc; la rue, l’eau',
  summary: 'Une ligne\nPuis une autre',
  url: 'https://participe.exemple/initiatives/parc',
  author: 'Ministère',
  publishedAt: now,
  updatedAt: now,
  opensAt: new Date('2026-12-01T14:00:00Z'),
  closesAt: new Date('2026-12-10T05:00:00Z'),
  cancelled: false,
  ...given,
})
const facts = {
  title: 'Liste',
  self: 'https://participe.exemple/catalogue.atom',
  page: 'https://participe.exemple/je-participe',
  updatedAt: now,
}

describe('the calendar', () => {
  test('gives an opening and a last moment, in UTC', () => {
    const lines = calendarOf('Liste', [entry()], now).split('\r\n')
    expect(lines).toContain('DTSTART:20261201T140000Z')
    expect(lines).toContain('DTSTART:20261210T045900Z')
    expect(lines.filter((line) => line.startsWith('UID:'))).toHaveLength(2)
  })
  test('never exceeds 75 octets a line, and reads back the same, whatever the text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', minLength: 1, maxLength: 300 }), (title) => {
        const text = calendarOf('Liste', [entry({ title, closesAt: null })], now)
        for (const line of text.split('\r\n')) expect(Buffer.byteLength(line)).toBeLessThanOrEqual(75)
        const [item] = readCalendar(text)?.items ?? []
        const clean = title.replace(/\r?\n/g, '\n').replace(/[\u0000-\u0009\u000b-\u001f\u007f]/g, '')
        expect(item?.title).toBe(`Ouverture\u00a0: ${clean}`)
      }),
    )
  })
})

describe('the Atom feed', () => {
  test('lets no text become markup', () => {
    const xml = atomOf(facts, [entry({ title: '<script>&"\u0000</script>' })])
    expect(xml).toContain('<title>&lt;script&gt;&amp;&quot;&lt;/script&gt;</title>')
  })
  test('is whole without an entry', () => {
    expect(atomOf(facts, [])).toContain('<updated>2026-11-23T15:00:00.000Z</updated>')
  })
})

test('an address holds a search; what makes no sense in it is left out', () => {
  expect(
    filterOf({
      theme: ['sante', 'transport'],
      statut: 'OPEN',
      facon: ['ONLINE', 'X'],
      q: ' eau ',
      pres: 'rimouski',
      km: '-2',
      vue: 'carte',
    }),
  ).toEqual({
    themes: ['sante', 'transport'],
    statuses: ['OPEN'],
    modes: ['ONLINE'],
    text: 'eau',
    near: { municipality: 'rimouski', kilometres: 50 },
  })
})
