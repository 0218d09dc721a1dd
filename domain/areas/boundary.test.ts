import { describe, expect, test } from 'vitest'
import { boundaryProblem, readBoundary, writeBoundary } from './boundary'

const square = [
  [16.5, 59.6],
  [16.6, 59.6],
  [16.6, 59.7],
  [16.5, 59.6],
]
const problemOf = (geometry: unknown) => boundaryProblem(JSON.stringify(geometry))
const polygon = (...rings: readonly unknown[]) => ({ type: 'Polygon', coordinates: rings })

describe('a boundary can be drawn', () => {
  test('when it is a closed polygon in degrees', () => {
    expect(problemOf(polygon(square))).toBeNull()
  })

  test('with a hole in it', () => {
    expect(problemOf(polygon(square, square))).toBeNull()
  })

  test('in several parts', () => {
    expect(problemOf({ type: 'MultiPolygon', coordinates: [[square], [square, square]] })).toBeNull()
  })

  test('with heights at its points', () => {
    expect(problemOf(polygon(square.map((point) => [...point, 12])))).toBeNull()
  })

  test('at the very edge of the map', () => {
    const world = [
      [-180, -90],
      [180, -90],
      [180, 90],
      [-180, -90],
    ]
    expect(problemOf(polygon(world))).toBeNull()
  })
})

describe('a boundary is refused', () => {
  test.each(['', '{', 'Polygon', '[16.5, 59.6'])('as no JSON: %j', (text) => {
    expect(boundaryProblem(text)).toBe('notJson')
  })

  test.each([
    ['nothing at all', null],
    ['a number', 7],
    ['a point', { type: 'Point', coordinates: [16.5, 59.6] }],
    ['a feature around the polygon', { type: 'Feature', geometry: polygon(square), properties: {} }],
    ['a polygon without rings', polygon()],
    ['a ring that only goes out and back', polygon(square.slice(0, 3))],
    ['words for numbers', polygon(square.map(([x]) => [x, 'norr']))],
    ['points of one number', polygon(square.map(([x]) => [x]))],
    ['several parts, one of them empty', { type: 'MultiPolygon', coordinates: [[square], []] }],
  ])('as no polygon: %s', (_, geometry) => {
    expect(problemOf(geometry)).toBe('notPolygon')
  })

  test('when a number is too large for a number', () => {
    expect(boundaryProblem('{"type":"Polygon","coordinates":[[[1e999,1],[2,1],[2,2],[1e999,1]]]}')).toBe('notPolygon')
  })

  test('as metres of a national grid instead of degrees', () => {
    expect(problemOf(polygon(square.map(([x = 0, y = 0]) => [x * 10_000, y * 100_000])))).toBe('notDegrees')
  })

  test('when a ring does not end where it began', () => {
    expect(problemOf(polygon(square, [...square.slice(0, 3), [16.55, 59.65]]))).toBe('openRing')
  })

  test('with more than five thousand points in all', () => {
    const many = [...Array.from({ length: 2499 }, () => square[0]), square[0]]
    expect(problemOf(polygon(many, many))).toBeNull()
    expect(problemOf(polygon(many, [...many, square[0]]))).toBe('tooLarge')
  })
})

describe('a boundary is refused with the name of the mistake', () => {
  const inSweref = [
    [585_000, 6_605_000],
    [590_000, 6_605_000],
    [590_000, 6_610_000],
    [585_000, 6_605_000],
  ]

  test('when it is written in SWEREF 99 TM, whichever number comes first', () => {
    expect(problemOf(polygon(inSweref))).toBe('swerefMetres')
    expect(problemOf(polygon(inSweref.map(([east, north]) => [north, east])))).toBe('swerefMetres')
  })

  test('when latitude stands before longitude', () => {
    expect(problemOf(polygon(square.map(([longitude, latitude]) => [latitude, longitude])))).toBe('latitudeFirst')
  })

  test('when it crosses itself', () => {
    const bowTie = [square[0], square[2], square[1], [16.5, 59.7], square[0]]
    expect(problemOf(polygon(bowTie))).toBe('crossesItself')
    expect(problemOf({ type: 'MultiPolygon', coordinates: [[square], [bowTie]] })).toBe('crossesItself')
  })
})

describe('a boundary that was read', () => {
  test.each([
    ['of one part', polygon(square, square)],
    ['of several', { type: 'MultiPolygon', coordinates: [[square], [square]] }],
  ])('%s is written as it was', (_, geometry) => {
    const reading = readBoundary(JSON.stringify(geometry))
    expect(reading.ok && writeBoundary(reading.boundary)).toBe(JSON.stringify(geometry))
  })
})
