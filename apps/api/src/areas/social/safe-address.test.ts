import { describe, expect, test } from '@jest/globals'
import { addressFault, isPublicIp, sameSite } from './safe-address.ts'

describe('a number on the network', () => {
  test.each(['8.8.8.8', '142.213.0.1', '2606:4700:4700::1111'])('%s may be asked', (ip) => {
    expect(isPublicIp(ip)).toBe(true)
  })
  test.each([
    ['loopback', '127.0.0.1'],
    ['loopback, another', '127.8.9.1'],
    ['private A', '10.1.2.3'],
    ['private B', '172.16.0.1'],
    ['private C', '192.168.1.1'],
    ['link-local, where clouds keep their secrets', '169.254.169.254'],
    ['this network', '0.0.0.0'],
    ['carrier', '100.64.0.1'],
    ['benchmark', '198.18.0.1'],
    ['documentation', '203.0.113.5'],
    ['multicast', '224.0.0.1'],
    ['broadcast', '255.255.255.255'],
    ['IPv6 loopback', '::1'],
    ['IPv6 unspecified', '::'],
    ['IPv6 link-local', 'fe80::1'],
    ['IPv6 unique local', 'fd00:ec2::254'],
    ['IPv4 in IPv6', '::ffff:10.0.0.1'],
    ['IPv4 in IPv6, in hexadecimal', '::ffff:7f00:1'],
    ['IPv4 translated', '64:ff9b::7f00:1'],
    ['6to4', '2002:7f00:1::'],
    ['Teredo', '2001:0:7f00:1::'],
    ['not a number', 'exemple.quebec'],
    ['nothing', ''],
  ])('%s is refused', (_, ip) => {
    expect(isPublicIp(ip)).toBe(false)
  })
  test('loopback only is opened by the setting of tests', () => {
    expect(isPublicIp('127.0.0.1', true)).toBe(true)
    expect(isPublicIp('::1', true)).toBe(true)
    expect(isPublicIp('10.0.0.1', true)).toBe(false)
  })
})

describe('an address', () => {
  test.each(['https://www.mcc.gouv.qc.ca/fil.xml', 'http://exemple.quebec/', 'https://8.8.8.8/a'])(
    '%s may be asked',
    (address) => {
      expect(addressFault(address)).toBeNull()
    },
  )
  test.each([
    ['', 'not-an-address'],
    ['fil.xml', 'not-an-address'],
    ['file:///etc/passwd', 'scheme'],
    ['ftp://exemple.quebec/', 'scheme'],
    ['gopher://exemple.quebec/', 'scheme'],
    ['javascript:alert(1)', 'scheme'],
    ['https://moi:secret@exemple.quebec/', 'credentials'],
    ['https://exemple.quebec:8443/', 'port'],
    ['http://exemple.quebec:22/', 'port'],
    ['http://127.0.0.1/', 'private-address'],
    ['http://0x7f.1/', 'private-address'],
    ['http://2130706433/', 'private-address'],
    ['http://[::1]/', 'private-address'],
    ['http://[::ffff:169.254.169.254]/', 'private-address'],
    ['http://localhost/', 'private-name'],
    ['http://localhost./', 'private-name'],
    ['http://intranet/', 'private-name'],
    ['http://base.internal/', 'private-name'],
  ])('%s is refused: %s', (address, fault) => {
    expect(addressFault(address)).toBe(fault)
  })
  test('the setting of tests opens loopback, with any port, and nothing else', () => {
    expect(addressFault('http://127.0.0.1:4001/fil.xml', true)).toBeNull()
    expect(addressFault('http://localhost:4001/', true)).toBeNull()
    expect(addressFault('http://192.168.0.1/', true)).toBe('private-address')
    expect(addressFault('file:///etc/passwd', true)).toBe('scheme')
  })
})

test('one site is a registrable domain, or a host that has none', () => {
  expect(sameSite('https://www.exemple.com/a', 'http://nouvelles.exemple.com/b')).toBe(true)
  expect(sameSite('https://exemple.com/', 'https://exemple.org/')).toBe(false)
  // Everyone may have a name under qc.ca: it is a suffix, not a site.
  expect(sameSite('https://ville.qc.ca/', 'https://autre.qc.ca/')).toBe(false)
  expect(sameSite('http://127.0.0.1:1/a', 'http://127.0.0.1:1/b')).toBe(true)
  expect(sameSite('http://127.0.0.1:1/a', 'http://127.0.0.1:2/b')).toBe(false)
})
