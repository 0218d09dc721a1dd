import { describe, expect, test } from 'vitest'
import { type BoundaryFileReading, readBoundaryFile } from './boundary-file'
import { planBoundaries, type StoredArea } from './plan-boundaries'

const square = (west: number, south = 59.3) => ({
  type: 'Polygon',
  coordinates: [
    [
      [west, south],
      [west + 0.1, south],
      [west + 0.1, south + 0.1],
      [west, south + 0.1],
      [west, south],
    ],
  ],
})
const inSweref = {
  type: 'Polygon',
  coordinates: [square(16).coordinates[0]?.map(([x = 0, y = 0]) => [x * 36_000, y * 111_000])],
}
const feature = (properties: object, geometry: unknown = square(16)) => ({ type: 'Feature', properties, geometry })
const fileOf = (...features: readonly unknown[]) => JSON.stringify({ type: 'FeatureCollection', features })

const area = (slug: string, name: string, boundary = ''): StoredArea => ({
  ...{ id: slug, slug, name, boundary, kind: 'district' },
  names: { sv: name },
})
const areas = [area('centrum', 'Centrum'), area('bjorkdalen', 'Björkdalen'), area('norra', 'Centrala Norr')]

function featuresOf(reading: BoundaryFileReading) {
  if (!reading.ok) throw new Error(reading.refusal.code)
  return reading.features
}
const planOf = (...features: readonly unknown[]) =>
  planBoundaries(featuresOf(readBoundaryFile(fileOf(...features))), areas)
const problemsOf = (...features: readonly unknown[]) =>
  planOf(...features).rows.map(({ problems }) => problems.map(({ code }) => code))

describe('a file is refused as a whole', () => {
  test.each([
    ['{', 'notGeoJson'],
    ['[]', 'notGeoJson'],
    ['{"type":"Polygon","coordinates":[]}', 'notCollection'],
    ['{"type":"FeatureCollection"}', 'notCollection'],
    [fileOf(), 'featuresMissing'],
  ])('%s', (text, code) => {
    expect(readBoundaryFile(text)).toMatchObject({ ok: false, refusal: { code } })
  })

  test('when it says that its coordinates are metres', () => {
    const crs = { type: 'name', properties: { name: 'urn:ogc:def:crs:EPSG::3006' } }
    const text = JSON.stringify({ type: 'FeatureCollection', crs, features: [feature({ slug: 'centrum' })] })
    expect(readBoundaryFile(text)).toMatchObject({ refusal: { code: 'wrongSystem' } })
  })

  test.each(['urn:ogc:def:crs:OGC:1.3:CRS84', 'urn:ogc:def:crs:OGC::CRS84', 'EPSG:4326'])(
    'but not when it says %s',
    (name) => {
      const text = JSON.stringify({
        ...{ type: 'FeatureCollection', crs: { type: 'name', properties: { name } } },
        features: [feature({ slug: 'centrum' })],
      })
      expect(readBoundaryFile(text).ok).toBe(true)
    },
  )
})

describe('a feature is refused', () => {
  test.each([
    ['without a name', feature({}), 'unnamed'],
    ['without a boundary', feature({ slug: 'centrum' }, null), 'geometryMissing'],
    ['in metres', feature({ slug: 'centrum' }, inSweref), 'geometry'],
    ['of an unknown kind', feature({ slug: 'centrum', kind: 'by' }), 'kindUnknown'],
    ['in an unknown language', feature({ slug: 'centrum', 'name:xx': 'X' }), 'languageUnknown'],
    ['with an empty name', feature({ slug: 'centrum', 'name:fi': ' ' }), 'nameEmpty'],
    ['of an area that is not there', feature({ name: 'Lillby' }), 'areaUnknown'],
    ['that is no feature', square(16), 'notFeature'],
  ])('%s', (_, given, code) => {
    expect(problemsOf(given)).toEqual([[code]])
  })

  test('the second time the same area comes', () => {
    expect(problemsOf(feature({ slug: 'centrum' }), feature({ name: 'CENTRUM' }))).toEqual([[], ['areaTwice']])
  })
})

describe('a plan', () => {
  test('finds areas by slug or by name, and says which ones the file lacks', () => {
    const { rows, absent } = planOf(feature({ slug: 'centrum' }), feature({ name: 'björkdalen' }, square(16.1)))
    expect(rows.map((row) => row.area?.slug)).toEqual(['centrum', 'bjorkdalen'])
    expect(absent.map(({ slug }) => slug)).toEqual(['norra'])
  })

  test('holds boundary, kind and names that differ, and nothing else', () => {
    const given = feature({ slug: 'centrum', kind: 'Plats', 'name:sv': 'Centrum', 'name:fi': 'Keskusta' })
    const [row] = planOf(given).rows
    expect(row?.changes).toMatchObject({ kind: 'place', names: { fi: 'Keskusta' } })
    expect(row?.changes.names).not.toHaveProperty('sv')
  })

  test('changes nothing when the area already is so', () => {
    const [first] = planOf(feature({ slug: 'centrum' })).rows
    const now = [area('centrum', 'Centrum', first?.changes.boundary)]
    const again = planBoundaries(featuresOf(readBoundaryFile(fileOf(feature({ slug: 'centrum' })))), now)
    expect(again.rows[0]?.changes).toEqual({ names: {} })
  })

  test('simplifies so far that the field can hold the boundary', () => {
    const ring = Array.from({ length: 30_001 }, (_, index) => {
      const angle = ((index % 30_000) * Math.PI) / 15_000
      return [16.5 + 0.4 * Math.cos(angle), 59.5 + (0.2 + (index % 2) * 0.0001) * Math.sin(angle)]
    })
    const { rows, tolerance } = planOf(feature({ slug: 'centrum' }, { type: 'Polygon', coordinates: [ring] }))
    expect(rows[0]?.problems).toEqual([])
    expect(rows[0]?.points?.kept).toBeLessThanOrEqual(5000)
    expect(tolerance).toBeGreaterThan(5)
  })
})
