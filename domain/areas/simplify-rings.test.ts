import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { Point, Ring } from './geometry'
import { distanceToLine, simplifyRings } from './simplify-rings'

const closed = (points: readonly Point[]): Ring => [...points, ...points.slice(0, 1)]
const simplified = (ring: Ring, tolerance: number) => simplifyRings([ring], tolerance)[0] ?? []
const sides = (ring: Ring) => ring.slice(1).map((to, index): [Point, Point] => [ring[index] ?? to, to])
const has = (ring: Ring, [x, y]: Point) => ring.some((point) => point[0] === x && point[1] === y)

const anyRing = fc
  .array(fc.tuple(fc.integer({ min: 0, max: 100 }), fc.integer({ min: 0, max: 100 })), { minLength: 3, maxLength: 40 })
  .map((points) => closed(points))

describe('a simpler ring', () => {
  test('loses the points that say nothing', () => {
    const ring = closed([
      [0, 0],
      [5, 0.1],
      [10, 0],
      [10, 10],
      [5, 10],
      [0, 10],
    ])
    expect(new Set(simplified(ring, 0.5).map(String))).toEqual(new Set(['0,0', '10,0', '10,10', '0,10']))
  })

  test('is closed and can still be drawn, however coarse', () => {
    fc.assert(
      fc.property(anyRing, fc.double({ min: 0, max: 500, noNaN: true }), (ring, tolerance) => {
        const simple = simplified(ring, tolerance)
        expect(simple.at(-1)).toEqual(simple[0])
        expect(simple.every((point) => has(ring, point))).toBe(true)
        expect(simple.length).toBeLessThanOrEqual(ring.length)
      }),
    )
  })

  test('is never further from the old one than the tolerance', () => {
    fc.assert(
      fc.property(anyRing, fc.double({ min: 0, max: 20, noNaN: true }), (ring, tolerance) => {
        const simple = sides(simplified(ring, tolerance))
        for (const point of ring) {
          const nearest = Math.min(...simple.map(([from, to]) => distanceToLine(point, from, to)))
          expect(nearest).toBeLessThanOrEqual(tolerance + 1e-9)
        }
      }),
    )
  })
})

describe('neighbours', () => {
  const border: readonly Point[] = [
    [0, 0],
    [1, 2],
    [-1, 4],
    [2, 6],
    [0, 8],
    [1, 9],
    [0, 10],
  ]
  const west = closed([...border, [-10, 10], [-10, 0]])
  const east = closed([[10, 10], ...border.toReversed(), [10, 0]])

  test('keep the same points of the border they share', () => {
    const [one = [], other = []] = simplifyRings([west, east], 1.2)
    const kept = (ring: Ring) => border.filter((point) => has(ring, point))
    expect(kept(one).length).toBeLessThan(border.length)
    expect(kept(one)).toEqual(kept(other))
    expect(kept(one)).toEqual(expect.arrayContaining([border[0], border.at(-1)]))
  })

  test('do so when one lies wholly within a hole of the other, wherever their rings begin', () => {
    const island = Array.from({ length: 24 }, (_, index): Point => {
      const angle = (index * Math.PI) / 12
      return [Math.cos(angle) * (5 + (index % 3)), Math.sin(angle) * (5 + (index % 3))]
    })
    const [one = [], other = []] = simplifyRings(
      [closed(island), closed([...island.slice(7), ...island.slice(0, 7)].toReversed())],
      0.9,
    )
    expect(new Set(one.map(String))).toEqual(new Set(other.map(String)))
    expect(one.length).toBeLessThan(25)
  })
})
