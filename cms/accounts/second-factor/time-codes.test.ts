import { Secret } from 'otpauth'
import { describe, expect, test } from 'vitest'
import { addressOf, makeSecret, stepOf } from './time-codes'

/** The secret and codes of RFC 6238, appendix B, cut to six digits. */
const secret = Secret.fromUTF8('12345678901234567890').base32

describe('a code by time', () => {
  test.each([
    [59, '287082', 1],
    [1_111_111_109, '081804', 37_037_036],
    [20_000_000_000, '353130', 666_666_666],
  ])('at second %i is that of the standard', (second, code, step) => {
    expect(stepOf(secret, code, second * 1000)).toBe(step)
  })

  test('counts half a minute too early and too late, and no longer', () => {
    expect([29, 30, 60, 89, 90, 120].map((second) => stepOf(secret, '287082', second * 1000))).toEqual([
      1,
      1,
      1,
      1,
      null,
      null,
    ])
  })
})

test('every secret is its own, and an app can read it with the account', () => {
  const own = makeSecret()
  expect(own).toMatch(/^[A-Z2-7]{32}$/)
  expect(makeSecret()).not.toBe(own)
  const address = new URL(addressOf(own, 'kommunikator@demo.invalid'))
  expect(address.protocol).toBe('otpauth:')
  expect(address.searchParams.get('secret')).toBe(own)
  expect(decodeURIComponent(address.pathname)).toContain('Löftet:kommunikator@demo.invalid')
})
