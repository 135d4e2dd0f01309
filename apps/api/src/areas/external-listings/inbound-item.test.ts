import { describe, expect, test } from '@jest/globals'
import { readCalendar } from './icalendar-in.ts'
import { maximumItems, readDelivery } from './inbound-item.ts'

const item = {
  id: 'a-1',
  kind: 'MUNICIPAL_CONSULTATION',
  title: 'Le parc du centre',
  url: 'https://participation.ville.exemple.quebec/parc',
  status: 'open',
}

describe('a delivery in JSON', () => {
  test('is read item by item: one at fault does not hold back the others', () => {
    const read = readDelivery({
      version: 1,
      items: [item, { ...item, id: 'a-2', url: 'http://ville.exemple.quebec' }, 7],
    })
    expect(read?.good.map(({ id, status, title }) => [id, status, title.fr])).toEqual([
      ['a-1', 'ACTIVE', 'Le parc du centre'],
    ])
    expect(read?.refused).toEqual([
      { id: 'a-2', outcome: 'refused', faults: ['url'] },
      { id: '#2', outcome: 'refused', faults: [''] },
    ])
  })
  test('maps a status that we do not know to unknown, never to a guess (T16.18)', () => {
    expect(readDelivery({ version: 1, items: [{ ...item, status: 'en-pause' }] })?.good[0]?.status).toBe(
      'UNKNOWN',
    )
    const { status: _, ...silent } = item
    expect(readDelivery({ version: 1, items: [silent] })?.good[0]?.status).toBe('UNKNOWN')
  })
  test('refuses an end before its beginning', () => {
    const read = readDelivery({
      version: 1,
      items: [{ ...item, opensAt: '2026-12-02T00:00:00Z', closesAt: '2026-12-01T00:00:00Z' }],
    })
    expect(read?.refused[0]?.faults).toEqual(['closesAt'])
  })
  test.each([
    ['nothing', null],
    ['another version', { version: 2, items: [item] }],
    ['too many', { version: 1, items: Array.from({ length: maximumItems + 1 }, () => item) }],
    ['no item', { version: 1, items: [] }],
  ])('is refused whole: %s', (_, body) => {
    expect(readDelivery(body)).toBeNull()
  })
  test.each([
    'https://127.0.0.1/x',
    'https://localhost/x',
    'https://user:pass@ville.quebec/x',
    'javascript:alert(1)',
    'https://ville.quebec:8443/x',
  ])('refuses the address %s', (url) => {
    expect(readDelivery({ version: 1, items: [{ ...item, url }] })?.good).toEqual([])
  })
  test('keeps the last of two items with the same identifier', () => {
    const read = readDelivery({ version: 1, items: [item, { ...item, title: 'Corrigé' }] })
    expect(read?.good.map(({ title }) => title.fr)).toEqual(['Corrigé'])
  })
})

const calendar = (...lines: string[]) =>
  ['BEGIN:VCALENDAR', 'VERSION:2.0', 'BEGIN:VEVENT', ...lines, 'END:VEVENT', 'END:VCALENDAR'].join('\r\n')

describe('a delivery as a calendar', () => {
  test('reads folded lines, escapes, zones and the status', () => {
    const read = readCalendar(
      calendar(
        'UID:conseil-12@ville',
        'SUMMARY:Le parc\\, le stationnement et la',
        '  piste cyclable',
        'DTSTART;TZID=America/Montreal:20260701T190000',
        'DTEND:20261101T050000Z',
        'URL:https://ville.exemple.quebec/parc',
        'STATUS:CONFIRMED',
      ),
    )
    expect(read?.items[0]).toMatchObject({
      id: 'conseil-12@ville',
      kind: 'MUNICIPAL_CONSULTATION',
      title: 'Le parc, le stationnement et la piste cyclable',
      opensAt: '2026-07-01T23:00:00.000Z',
      closesAt: '2026-11-01T05:00:00.000Z',
      status: 'open',
    })
    expect(readDelivery(read)?.good[0]?.status).toBe('ACTIVE')
  })
  test('takes a day in winter and in summer by the clock of Québec', () => {
    const read = readCalendar(calendar('UID:1', 'DTSTART;VALUE=DATE:20260115', 'DTEND;VALUE=DATE:20260715'))
    expect(read?.items[0]).toMatchObject({
      opensAt: '2026-01-15T05:00:00.000Z',
      closesAt: '2026-07-15T04:00:00.000Z',
    })
  })
  test('leaves out an hour of a zone that it does not know, rather than guess', () => {
    const read = readCalendar(calendar('UID:1', 'DTSTART;TZID=Europe/Paris:20260115T100000'))
    expect(read?.items[0]?.opensAt).toBeNull()
  })
  test('is refused when it is not a calendar', () => {
    expect(readCalendar('bonjour')).toBeNull()
  })
})
