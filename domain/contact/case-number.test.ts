import fc from 'fast-check'
import { expect, test } from 'vitest'
import { caseNumber, caseNumberPattern } from './case-number'

const fiveBytes = fc.uint8Array({ minLength: 5, maxLength: 5 })

test('says the year and five signs', () => {
  expect(caseNumber('2026-11-25', new Uint8Array([0, 31, 32, 8, 255]))).toBe('ML-2026-2Z2AZ')
})

test('has no sign that can be taken for another', () => {
  fc.assert(
    fc.property(fiveBytes, (random) => {
      const number = caseNumber('2026-11-25', random)
      expect(number).toMatch(caseNumberPattern)
      expect(number.slice(8)).not.toMatch(/[01OI]/)
    }),
  )
})

test('makes each of its signs as likely as the others', () => {
  const times = new Map<string, number>()
  for (let byte = 0; byte < 256; byte += 1) {
    const sign = caseNumber('2026-01-01', new Uint8Array([byte, 0, 0, 0, 0])).charAt(8)
    times.set(sign, (times.get(sign) ?? 0) + 1)
  }
  expect(new Set(times.values())).toEqual(new Set([8]))
})

test('is not made of too little chance', () => {
  expect(() => caseNumber('2026-01-01', new Uint8Array(4))).toThrow(RangeError)
})
