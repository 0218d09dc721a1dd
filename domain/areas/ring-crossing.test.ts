import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { Point } from './geometry'
import { crossesItself } from './ring-crossing'

const closed = (...points: readonly Point[]) => [...points, ...points.slice(0, 1)]

describe('a ring crosses itself', () => {
  test('as a bow tie', () => {
    expect(crossesItself(closed([0, 0], [2, 2], [2, 0], [0, 2]))).toBe(true)
  })

  test('when one point has been put on the wrong side', () => {
    expect(crossesItself(closed([0, 0], [4, 0], [4, 4], [2, -1], [0, 4]))).toBe(true)
  })
})

describe('a ring does not cross itself', () => {
  test('when it is a square, in either direction', () => {
    expect(crossesItself(closed([0, 0], [1, 0], [1, 1], [0, 1]))).toBe(false)
    expect(crossesItself(closed([0, 1], [1, 1], [1, 0], [0, 0]))).toBe(false)
  })

  test('when it only touches itself', () => {
    expect(crossesItself(closed([0, 0], [4, 0], [4, 4], [2, 0], [0, 4]))).toBe(false)
  })

  test('when points are repeated', () => {
    expect(crossesItself(closed([0, 0], [0, 0], [1, 0], [1, 1], [1, 1]))).toBe(false)
  })
})

/** Seen from the middle every direction has one distance: such a ring can have any shape but never cross itself. */
const star = fc.array(fc.double({ min: 0.2, max: 5, noNaN: true }), { minLength: 5, maxLength: 60 }).map((reaches) =>
  reaches.map((reach, index): Point => {
    const angle = (index * 2 * Math.PI) / reaches.length
    return [16 + reach * Math.cos(angle), 59 + reach * Math.sin(angle)]
  }),
)

describe('any star-shaped ring', () => {
  test('does not cross itself', () => {
    fc.assert(
      fc.property(star, (points) => {
        expect(crossesItself(closed(...points))).toBe(false)
      }),
    )
  })

  test('does when it is gone round with two opposite points exchanged', () => {
    const even = Array.from({ length: 12 }, (_, index): Point => {
      const angle = (index * Math.PI) / 6
      return [Math.cos(angle), Math.sin(angle)]
    })
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 5 }), (at) => {
        const turned = even.with(at, even[at + 6] ?? [0, 0]).with(at + 6, even[at] ?? [0, 0])
        expect(crossesItself(closed(...turned))).toBe(true)
      }),
    )
  })
})
