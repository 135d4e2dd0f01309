const zones: Record<string, string> = {
  UT: 'Z',
  UTC: 'Z',
  GMT: 'Z',
  Z: 'Z',
  EST: '-0500',
  EDT: '-0400',
  CST: '-0600',
  CDT: '-0500',
  MST: '-0700',
  MDT: '-0600',
  PST: '-0800',
  PDT: '-0700',
  AST: '-0400',
  ADT: '-0300',
  NST: '-0330',
  NDT: '-0230',
  HNE: '-0500',
  HAE: '-0400',
}
const months = 'jan feb mar apr may jun jul aug sep oct nov dec'.split(' ')
const frenchMonths: Record<string, number> = {
  fév: 1,
  fev: 1,
  avr: 3,
  mai: 4,
  juin: 5,
  juil: 6,
  aoû: 7,
  aou: 7,
  déc: 11,
}

const day = String.raw`(?:[\p{L}.]+,?\s+)?(\d{1,2})[\s-]+([\p{L}.]{3,})[\s-]+(\d{2,4})`
const clock = String.raw`(?:[\sT]+(\d{1,2}):(\d{2})(?::(\d{2}))?)?`
const rfc822 = new RegExp(String.raw`^${day}${clock}\s*([+-]\d{2}:?\d{2}|[A-Z]{1,4})?`, 'iu')
const iso =
  /^(\d{4})(?:-?(\d{2})(?:-?(\d{2}))?)?(?:[T\s](\d{2}):?(\d{2})(?::?(\d{2})(?:[.,]\d+)?)?\s*(Z|[+-]\d{2}:?\d{2})?)?$/i

function monthOf(word: string): number {
  const folded = word.toLowerCase().replace('.', '')
  const english = months.indexOf(folded.slice(0, 3))
  // « mai » and « juin » would be read as nothing or as another month.
  return frenchMonths[folded.slice(0, 4)] ?? frenchMonths[folded.slice(0, 3)] ?? english
}

function minutesOf(zone: string | undefined): number {
  const written = zones[(zone ?? 'Z').toUpperCase()] ?? zone ?? 'Z'
  const match = /^([+-])(\d{2}):?(\d{2})$/.exec(written)
  return match ? (match[1] === '-' ? -1 : 1) * (Number(match[2]) * 60 + Number(match[3])) : 0
}

type Parts = (string | undefined)[]
const instant = (year: number, month: number, [date, hour, minute, second, zone]: Parts): Date | null => {
  const at = new Date(
    Date.UTC(year, month, Number(date ?? 1), Number(hour ?? 0), Number(minute ?? 0), Number(second ?? 0)) -
      minutesOf(zone) * 60_000,
  )
  return Number.isNaN(at.getTime()) ? null : at
}

/** A date as feeds write them: RFC 822 with its names of zones and months, RFC 3339 and ISO 8601; null otherwise. */
export function readTime(written: string): Date | null {
  const text = written.trim()
  const full = iso.exec(text)
  if (full) {
    const [, year, month, date, hour, minute, second, zone] = full
    return instant(Number(year), Number(month ?? 1) - 1, [date, hour, minute, second, zone])
  }
  const mail = rfc822.exec(text)
  if (!mail) return null
  const [, date, word = '', year = '', hour, minute, second, zone] = mail
  const month = monthOf(word)
  if (month < 0) return null
  const century = year.length > 2 ? 0 : Number(year) < 70 ? 2000 : 1900
  return instant(Number(year) + century, month, [date, hour, minute, second, zone])
}
