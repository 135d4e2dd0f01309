/** One line of a feed: what a reader or a calendar shows of an entry. */
export interface FeedEntry {
  id: string
  title: string
  summary: string
  /** Address of its page here. */
  url: string
  author: string
  publishedAt: Date
  updatedAt: Date
  opensAt: Date | null
  /** Excluded. */
  closesAt: Date | null
  cancelled: boolean
}

export interface FeedFacts {
  title: string
  /** Address of the feed and of the page that shows the same. */
  self: string
  page: string
  updatedAt: Date
}

const escapeXml = (text: string): string =>
  text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;')
    // XML 1.0 knows no control characters but these three.
    .replace(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/g, '')

/** Atom (RFC 4287). */
export function atomOf(facts: FeedFacts, entries: readonly FeedEntry[]): string {
  const entry = (one: FeedEntry) => `  <entry>
    <id>urn:uuid:${one.id}</id>
    <title>${escapeXml(one.title)}</title>
    <link rel="alternate" href="${escapeXml(one.url)}"/>
    <published>${one.publishedAt.toISOString()}</published>
    <updated>${one.updatedAt.toISOString()}</updated>
    <author><name>${escapeXml(one.author)}</name></author>
    <summary>${escapeXml(one.summary)}</summary>
  </entry>`
  return `<?xml version="1.0" encoding="utf-8"?>
<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="fr-CA">
  <id>${escapeXml(facts.self)}</id>
  <title>${escapeXml(facts.title)}</title>
  <link rel="self" href="${escapeXml(facts.self)}"/>
  <link rel="alternate" href="${escapeXml(facts.page)}"/>
  <updated>${facts.updatedAt.toISOString()}</updated>
${entries.map(entry).join('\n')}
</feed>
`
}

const escapeText = (text: string): string =>
  text
    .replace(/[\\;,]/g, (sign) => `\\${sign}`)
    .replace(/\r?\n/g, '\\n')
    .replace(/[\u0000-\u001f\u007f]/g, '')

/** Lines of at most 75 octets; longer ones go on after a line end and a space (RFC 5545 3.1). A character is never cut. */
function fold(line: string): string {
  const parts: string[] = []
  let part = ''
  let length = 0
  for (const character of line) {
    const octets = Buffer.byteLength(character)
    if (length + octets > 75) {
      parts.push(part)
      part = ' '
      length = 1
    }
    part += character
    length += octets
  }
  return [...parts, part].join('\r\n')
}

const stamp = (instant: Date): string => instant.toISOString().replace(/[-:]|\.\d{3}/g, '')

/** iCalendar (RFC 5545), in UTC: an opening and a closing are moments, not stays of weeks that would cover a calendar. */
export function calendarOf(title: string, entries: readonly FeedEntry[], now: Date): string {
  const event = (one: FeedEntry, what: string, at: Date, kind: string): string[] => [
    'BEGIN:VEVENT',
    `UID:${kind}-${one.id}@participe`,
    `DTSTAMP:${stamp(now)}`,
    `LAST-MODIFIED:${stamp(one.updatedAt)}`,
    `DTSTART:${stamp(at)}`,
    `SUMMARY:${escapeText(`${what}\u00a0: ${one.title}`)}`,
    `DESCRIPTION:${escapeText(`${one.summary}\n${one.url}`)}`,
    `URL:${one.url}`,
    `STATUS:${one.cancelled ? 'CANCELLED' : 'CONFIRMED'}`,
    'TRANSP:TRANSPARENT',
    'END:VEVENT',
  ]
  const lines = entries.flatMap((one) => [
    ...(one.opensAt ? event(one, 'Ouverture', one.opensAt, 'ouverture') : []),
    // The instant itself is excluded: one shows until the minute before.
    ...(one.closesAt
      ? event(one, 'Dernier moment', new Date(one.closesAt.getTime() - 60_000), 'fermeture')
      : []),
  ])
  return [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    'PRODID:-//Participe//Catalogue//FR',
    'CALSCALE:GREGORIAN',
    'METHOD:PUBLISH',
    `X-WR-CALNAME:${escapeText(title)}`,
    ...lines,
    'END:VCALENDAR',
    '',
  ]
    .map(fold)
    .join('\r\n')
}
