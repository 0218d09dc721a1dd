import { describe, expect, test } from 'vitest'
import { visitorNetwork } from './visitor-network'

describe('who a request is counted as', () => {
  test('is a network, never a single device', () => {
    expect(visitorNetwork('192.0.2.77', 0)).toBe('192.0.2.0/24')
    expect(visitorNetwork('2001:db8:12:34:56:78:9a:bc', 0)).toBe('2001:db8:12::/48')
    expect(visitorNetwork('2001:0DB8:0012::1', 0)).toBe('2001:db8:12::/48')
    expect(visitorNetwork('::1', 0)).toBe('0:0:0::/48')
    expect(visitorNetwork('::ffff:192.0.2.77', 0)).toBe('192.0.2.0/24')
  })

  test('is whoever is at the other end of the socket when no proxy is trusted, whatever they say', () => {
    expect(visitorNetwork('198.51.100.1, 192.0.2.77', 0)).toBe('192.0.2.0/24')
  })

  test('is what our own proxies say, and nothing from before them', () => {
    expect(visitorNetwork('203.0.113.9, 198.51.100.1, 192.0.2.77', 1)).toBe('198.51.100.0/24')
    expect(visitorNetwork('203.0.113.9, 198.51.100.1, 192.0.2.77', 2)).toBe('203.0.113.0/24')
  })

  test('is the first that is named when there are fewer proxies than was said', () => {
    expect(visitorNetwork('192.0.2.77', 3)).toBe('192.0.2.0/24')
  })

  test.each([null, '', 'unknown', '192.0.2', 'a, b', 'fe80::1%eth0x y'])('is nobody in particular for %j', (header) => {
    expect(visitorNetwork(header, 0)).toBeNull()
  })
})
