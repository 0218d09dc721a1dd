import { describe, expect, test } from 'vitest'
import type { Boundary, Point } from './geometry'
import { isInside, labelPoint, roomBelow } from './label-point'

const box = (west: number, south: number, east: number, north: number): Boundary => [
  [
    [
      [west, south],
      [east, south],
      [east, north],
      [west, north],
      [west, south],
    ],
  ],
]
const square = box(0, 0, 100, 100)
/** A horseshoe that is open to the right. */
const horseshoe: Boundary = [
  [
    [
      [0, 0],
      [100, 0],
      [100, 30],
      [40, 30],
      [40, 70],
      [100, 70],
      [100, 100],
      [0, 100],
      [0, 0],
    ],
  ],
]
const distance = ([ax, ay]: Point, [bx, by]: Point) => Math.hypot(ax - bx, ay - by)

describe('a label stands', () => {
  test('in the middle of a square', () => {
    expect(distance(labelPoint(square, []).at, [50, 50])).toBeLessThan(3)
  })

  test('within a horseshoe, not in its opening', () => {
    expect(isInside(labelPoint(horseshoe, []).at, horseshoe)).toBe(true)
  })

  test('beside what lies on top of the area', () => {
    const inner = box(20, 0, 100, 100)
    const { at, clearance } = labelPoint(square, [inner])
    expect(isInside(at, inner)).toBe(false)
    expect(clearance).toBeGreaterThan(8)
  })

  test('nowhere when others cover the area', () => {
    expect(labelPoint(square, [box(0, 0, 50, 100), box(50, 0, 100, 100)]).clearance).toBeLessThan(9)
  })
})

describe('a name below a label has room', () => {
  test('as wide as twice the way to the nearest border', () => {
    expect(roomBelow([30, 20], 10, square)).toBe(60)
  })

  test('of nothing outside the area', () => {
    expect(roomBelow([50, 95], 10, square)).toBe(0)
  })
})
