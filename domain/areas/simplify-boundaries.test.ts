import { describe, expect, test } from 'vitest'
import { countPoints } from './boundary'
import type { Boundary, Point } from './geometry'
import { simplifyBoundaries } from './simplify-boundaries'

/** Round, with a bump of about a metre at every other point. */
const bumpy: Boundary = [
  [
    Array.from({ length: 401 }, (_, index): Point => {
      const angle = ((index % 400) * Math.PI) / 200
      const reach = 0.05 + (index % 2) * 0.00001
      return [16.5 + 2 * reach * Math.cos(angle), 59.6 + reach * Math.sin(angle)]
    }),
  ],
]
const simplified = (boundary: Boundary, metres: number) => simplifyBoundaries([boundary], metres)[0] ?? []

describe('a simpler boundary', () => {
  test('has fewer points the further it may move', () => {
    const counts = [0.5, 5, 50, 500].map((metres) => countPoints(simplified(bumpy, metres)))
    expect(counts).toEqual(counts.toSorted((one, other) => other - one))
    expect(counts[0]).toBeGreaterThan(200)
    expect(counts[3]).toBeLessThan(20)
  })

  test('is rounded to about a metre', () => {
    const decimals = simplified(bumpy, 5)
      .flat(2)
      .flat()
      .map((degrees) => String(degrees).split('.')[1]?.length ?? 0)
    expect(Math.max(...decimals)).toBeLessThanOrEqual(5)
  })

  test('is the same when it is made simpler again', () => {
    const once = simplified(bumpy, 20)
    expect(simplified(once, 20)).toEqual(once)
  })

  test('loses a part that is smaller than a metre', () => {
    const speck: Point[] = [
      [16, 59],
      [16.000001, 59],
      [16.000001, 59.000001],
      [16, 59],
    ]
    expect(simplified([...bumpy, [speck]], 5)).toHaveLength(1)
  })
})
