import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { readPageNumber } from './page-number'

describe('the page of a list', () => {
  test('is the one asked for', () => {
    expect(readPageNumber('3', 7)).toBe(3)
  })

  test.each([undefined, '', '0', '-2', '1.5', '2x', ' 2', '٢', '1e9', '9999999', ['2', '3']])(
    'is the first when %j is asked for',
    (value) => {
      expect(readPageNumber(value, 7)).toBe(1)
    },
  )

  test('is the last when more is asked for', () => {
    expect(readPageNumber('8', 7)).toBe(7)
  })

  test('is the first of a list that is empty', () => {
    expect(readPageNumber('1', 0)).toBe(1)
    expect(readPageNumber('4', 0)).toBe(1)
  })

  test('exists, whatever is asked for', () => {
    fc.assert(
      fc.property(fc.oneof(fc.string(), fc.nat().map(String)), fc.integer({ min: 1, max: 500 }), (value, pages) => {
        const page = readPageNumber(value, pages)
        expect(Number.isInteger(page) && page >= 1 && page <= pages).toBe(true)
      }),
    )
  })
})
