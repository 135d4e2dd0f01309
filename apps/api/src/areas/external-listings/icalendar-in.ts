import type { InboundContent } from './inbound-item.ts'

/** One content line: its name, its parameters, its value (RFC 5545 3.1). */
interface Line {
  name: string
  parameters: Map<string, string>
  value: string
}

/** Longer lines continue after a line end and a blank. */
const unfold = (text: string): string[] =>
  text
    .replace(/\r\n?/g, '\n')
    .replace(/\n[ \t]/g, '')
    .split('\n')

function readLine(line: string): Line | null {
  const match = /^([A-Za-z0-9-]+)((?:;[A-Za-z0-9-]+=(?:"[^"]*"|[^;:"]*))*):(.*)$/.exec(line)
  if (!match) return null
  const parameters = new Map<string, string>()
  for (const [, key = '', value = ''] of (match[2] ?? '').matchAll(/;([A-Za-z0-9-]+)=("[^"]*"|[^;:"]*)/g))
    parameters.set(key.toUpperCase(), value.replace(/^"|"$/g, ''))
  return { name: (match[1] ?? '').toUpperCase(), parameters, value: match[3] ?? '' }
}

const plain = (value: string): string => value.replace(/\\n/gi, '\n').replace(/\\([,;\\])/g, '$1')

/** Difference between Québec's clock and UTC at an instant, in minutes. */
function torontoOffset(instant: Date): number {
  const parts =
    new Intl.DateTimeFormat('en-CA', {
      timeZone: 'America/Toronto',
      dateStyle: 'short',
      timeStyle: 'medium',
      hourCycle: 'h23',
    })
      .format(instant)
      .match(/\d+/g)
      ?.map(Number) ?? []
  const [year = 0, month = 1, day = 1, hour = 0, minute = 0, second = 0] = parts
  return (
    (Date.UTC(year, month - 1, day, hour, minute, second) - Math.floor(instant.getTime() / 1000) * 1000) /
    60_000
  )
}

/** A date or a date with time; without a zone, or with that of Montréal, the clock of Québec. */
function readInstant({ parameters, value }: Line): string | null {
  const match = /^(\d{4})(\d{2})(\d{2})(?:T(\d{2})(\d{2})(\d{2})(Z?))?$/.exec(value)
  if (!match) return null
  const zone = parameters.get('TZID')
  if (zone && !/^America\/(Toronto|Montreal|New_York)$/.test(zone)) return null
  const [year = 0, month = 1, day = 1, hour = 0, minute = 0, second = 0] = match
    .slice(1, 7)
    .map((part) => Number(part ?? 0))
  const utc = new Date(Date.UTC(year, month - 1, day, hour, minute, second))
  if (match[7] === 'Z') return utc.toISOString()
  const guess = new Date(utc.getTime() - torontoOffset(utc) * 60_000)
  return new Date(utc.getTime() - torontoOffset(guess) * 60_000).toISOString()
}

const statusWords: Record<string, string> = {
  CONFIRMED: 'open',
  TENTATIVE: 'scheduled',
  CANCELLED: 'cancelled',
}

/**
 * Events of a calendar as a delivery in the JSON format: UID, SUMMARY, DESCRIPTION, DTSTART, DTEND, URL, STATUS and
 * CATEGORIES. Each is a municipal consultation unless its category names another kind.
 */
export function readCalendar(
  text: string,
): { version: 1; items: Partial<Record<keyof InboundContent, unknown>>[] } | null {
  const lines = unfold(text).flatMap((line) => readLine(line) ?? [])
  if (lines[0]?.name !== 'BEGIN' || lines[0].value.toUpperCase() !== 'VCALENDAR') return null
  const items: Partial<Record<keyof InboundContent, unknown>>[] = []
  let event: Map<string, Line> | null = null
  for (const line of lines) {
    const value = line.value.toUpperCase()
    if (line.name === 'BEGIN' && value === 'VEVENT') event = new Map()
    else if (line.name === 'END' && value === 'VEVENT' && event) {
      items.push(itemOf(event))
      event = null
    } else event?.set(line.name, line)
  }
  return { version: 1, items }
}

function itemOf(event: Map<string, Line>): Partial<Record<keyof InboundContent, unknown>> {
  const textOf = (name: string) => plain(event.get(name)?.value ?? '')
  const dateOf = (name: string) => {
    const line = event.get(name)
    return line ? readInstant(line) : null
  }
  const categories = textOf('CATEGORIES').toUpperCase().split(',')
  const kind = ['PETITION', 'CALL_FOR_BRIEFS', 'INQUIRY'].find((one) => categories.includes(one))
  const status = textOf('STATUS').toUpperCase()
  return {
    id: textOf('UID'),
    kind: kind ?? 'MUNICIPAL_CONSULTATION',
    title: textOf('SUMMARY'),
    summary: textOf('DESCRIPTION').slice(0, 1000),
    url: textOf('URL'),
    opensAt: dateOf('DTSTART'),
    closesAt: dateOf('DTEND'),
    status: status === '' ? 'open' : (statusWords[status] ?? status),
  }
}
