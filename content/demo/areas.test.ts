import { describe, expect, test } from 'vitest'
import { areas } from './areas'

const drawn = areas.flatMap(({ slug, boundary }) =>
  (boundary?.coordinates ?? []).map((ring): [string, typeof ring] => [slug, ring]),
)

/** Twice the signed area by the shoelace rule; positive when the ring runs counter-clockwise. */
const signedArea = (ring: readonly (readonly [number, number])[]) =>
  ring.reduce((sum, [x, y], index) => {
    const [nextX, nextY] = ring[index + 1] ?? [x, y]
    return sum + x * nextY - nextX * y
  }, 0)

describe.each(drawn)('the boundary of %s', (_, ring) => {
  test('is closed', () => {
    expect(ring.length).toBeGreaterThanOrEqual(4)
    expect(ring.at(-1)).toEqual(ring[0])
  })

  test('runs counter-clockwise', () => {
    expect(signedArea(ring)).toBeGreaterThan(0)
  })
})

const mapAreas = areas.filter(({ population }) => population !== undefined)

describe('the map of Mälarås', () => {
  test('has nine districts and the rest of the kommun', () => {
    expect(mapAreas).toHaveLength(10)
  })

  test('is covered by its ten areas without gaps or overlaps', () => {
    const sizeOf = (slugs: readonly string[]) =>
      drawn.filter(([slug]) => slugs.includes(slug)).reduce((sum, [, ring]) => sum + signedArea(ring), 0)
    expect(sizeOf(mapAreas.map(({ slug }) => slug))).toBeCloseTo(sizeOf(['malaras']), 9)
  })

  test('gives every area people of six age bands and two sexes', () => {
    for (const { population } of mapAreas) {
      expect(new Set(population?.groups.map(({ age, sex }) => `${age} ${sex}`)).size).toBe(12)
      expect(population?.groups.every(({ count }) => count > 0)).toBe(true)
    }
  })
})
