import { describe, expect, test } from 'vitest'
import { areas as demoAreas } from '@/content/demo/areas'
import type { Point } from '@/domain/areas/geometry'
import { drawMap } from './draw-map'

const stored = (slug: string, kind: 'municipality' | 'district' | 'place', ...points: readonly Point[]) => ({
  slug,
  kind,
  boundary: JSON.stringify({ type: 'Polygon', coordinates: [[...points, points[0]]] }),
})
const box = (slug: string, west: number, south: number, east: number, north: number) =>
  stored(slug, 'district', [west, south], [east, south], [east, north], [west, north])

const demo = demoAreas.flatMap(({ municipality, slug, kind, listed, boundary }) =>
  municipality === 'malaras' && listed && boundary ? [{ slug, kind, boundary: JSON.stringify(boundary) }] : [],
)
const map = drawMap(demo)
const drawn = (slug: string, areas = map?.areas ?? []) => areas.find((area) => area.slug === slug)

describe('the map of the demo', () => {
  test('shows districts as areas, places as pins, and what only surrounds others as outlines', () => {
    const shownAs = (wanted: string) =>
      (map?.areas ?? []).flatMap(({ slug, role }) => (role === wanted ? [slug] : [])).toSorted()
    expect(shownAs('area')).toHaveLength(10)
    expect(shownAs('place')).toEqual(['norra-centrum', 'stadsparken'])
    expect(shownAs('larger')).toEqual(['malaras', 'vastra-stadsdelarna'])
  })

  test('draws an area with whole numbers', () => {
    expect(drawn('centrum')?.path).toMatch(/^M\d+,\d+(L\d+,\d+){5,}Z$/)
    expect(drawn('stadsparken')?.path).toBeNull()
  })

  test('knows who borders on whom: along a line, not at a corner, and not what lies within', () => {
    expect(drawn('centrum')?.neighbours).toEqual(
      expect.arrayContaining(['hagalid', 'pilbacken', 'skogskullen', 'vretlunda']),
    )
    expect(drawn('centrum')?.neighbours).not.toContain('smedsbo')
    expect(drawn('vastra-stadsdelarna')?.neighbours).toEqual(
      expect.arrayContaining(['centrum', 'skogskullen', 'ovriga-delar']),
    )
    expect(drawn('vastra-stadsdelarna')?.neighbours).not.toContain('hagalid')
  })

  test('keeps its labels apart, so that a phone can show them', () => {
    const labels = map?.areas ?? []
    for (const one of labels)
      for (const other of labels)
        if (one !== other) expect(Math.hypot(one.x - other.x, one.y - other.y)).toBeGreaterThan(45)
  })
})

describe('an area that lies under others', () => {
  const hidden = drawMap([box('stad', 16.4, 59.4, 16.6, 59.6), box('ovriga', 16, 59, 17, 60)])?.areas ?? []

  test('is painted first, though it is a district like them', () => {
    expect(drawn('ovriga', hidden)?.layer).toBeLessThan(drawn('stad', hidden)?.layer ?? 0)
    expect(drawn('ovriga', hidden)?.role).toBe('area')
  })

  test('has its label where it can be seen', () => {
    const [ovriga, stad] = [drawn('ovriga', hidden), drawn('stad', hidden)]
    expect(Math.hypot((ovriga?.x ?? 0) - (stad?.x ?? 0), (ovriga?.y ?? 0) - (stad?.y ?? 0))).toBeGreaterThan(100)
  })
})

describe('the paper', () => {
  test.each([
    ['wide', box('a', 16, 59, 18, 59.4)],
    ['square', box('a', 16, 59, 17, 59.5)],
    ['tall', box('a', 16, 59, 16.2, 60)],
  ] as const)('is %s for an area of that shape', (shape, area) => {
    expect(drawMap([area])?.shape).toBe(shape)
  })

  test('has north up and east to the right', () => {
    const areas = drawMap([box('sydvast', 16, 59, 16.5, 59.3), box('nordost', 16.5, 59.3, 17, 59.6)])?.areas ?? []
    const [southWest, northEast] = [drawn('sydvast', areas), drawn('nordost', areas)]
    expect(southWest?.x).toBeLessThan(northEast?.x ?? 0)
    expect(southWest?.y).toBeGreaterThan(northEast?.y ?? 0)
  })
})

describe('without boundaries', () => {
  test('there is no map', () => {
    expect(drawMap([])).toBeNull()
  })

  test('a text that could not be refused when it was stored is left out', () => {
    expect(drawMap([{ slug: 'a', kind: 'district', boundary: '{' }])).toBeNull()
    expect(drawMap([{ slug: 'a', kind: 'district', boundary: '{' }, box('b', 16, 59, 17, 60)])?.areas).toHaveLength(1)
  })
})
