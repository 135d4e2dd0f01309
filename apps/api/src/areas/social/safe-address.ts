import ipaddr from 'ipaddr.js'
import { getDomain } from 'tldts'

/** Why an address is never asked. */
export type AddressFault =
  'not-an-address' | 'scheme' | 'credentials' | 'port' | 'private-address' | 'private-name'

/**
 * An address of the public Internet. Everything else is refused: private, loopback, link-local and reserved ranges, and
 * the ways to write one of them inside an IPv6 address (norm S-29).
 */
export function isPublicIp(text: string, allowLoopback = false): boolean {
  if (!ipaddr.isValid(text)) return false
  // `process` turns ::ffff:10.0.0.1 into 10.0.0.1. Tunnels and translations that carry another address have ranges
  // of their own, none of them "unicast".
  const range = ipaddr.process(text).range()
  return range === 'unicast' || (allowLoopback && range === 'loopback')
}

const privateName = /(^|\.)(localhost|local|internal|intranet|lan|home|corp|home\.arpa)$/

/** What is wrong with an address before any name is resolved; null when it may be asked. */
export function addressFault(text: string, allowLoopback = false): AddressFault | null {
  const url = URL.parse(text)
  if (!url) return 'not-an-address'
  if (url.protocol !== 'https:' && url.protocol !== 'http:') return 'scheme'
  if (url.username || url.password) return 'credentials'
  // The URL parser already wrote 0x7f.1 and 2130706433 as 127.0.0.1, and removed the port of the scheme.
  const host = url.hostname.replace(/^\[|\]$/g, '').replace(/\.$/, '')
  const literal = ipaddr.isValid(host)
  const loopback =
    allowLoopback && (host === 'localhost' || (literal && ipaddr.process(host).range() === 'loopback'))
  if (loopback) return null
  if (url.port !== '') return 'port'
  if (literal) return isPublicIp(host) ? null : 'private-address'
  return privateName.test(host) || !host.includes('.') ? 'private-name' : null
}

const siteOf = (url: URL): string => getDomain(url.hostname) ?? url.host

/** Two addresses of one site: the same registrable domain, or the same host where there is none. */
export function sameSite(one: string, other: string): boolean {
  const [a, b] = [URL.parse(one), URL.parse(other)]
  return a !== null && b !== null && siteOf(a) === siteOf(b)
}
