import 'server-only'
import { geoIdentity, geoPath } from 'd3-geo'
import type { StoredBoundary } from '@/cms/queries/boundaries'
import type { AreaKind } from '@/domain/areas/area-kind'
import { type MapShape, mapSizes } from '@/domain/areas/area-map'
import { readBoundary } from '@/domain/areas/boundary'
import type { Boundary, Point, Ring } from '@/domain/areas/geometry'
import { simplifyRings } from '@/domain/areas/simplify-rings'

/** An area with its boundary in units of the drawing. */
export interface OnPaper {
  readonly slug: string
  readonly kind: AreaKind
  readonly boundary: Boundary
  readonly size: number
}

/** Points in the whole drawing: what keeps the map light, however finely the borders were measured. */
const mostPointsDrawn = 750
const finestTolerance = 0.6
/** Room at the edges for labels and rings. */
const margin = 16
/** Islands smaller than this are left out, unless they are the largest of their area. */
const smallestIsland = 12

/** The boundaries as large as the paper allows, rounded and with few points; null when there is none to draw. */
export function fitToPaper(stored: readonly StoredBoundary[]) {
  const read = stored.flatMap(({ slug, kind, boundary }) => {
    // A text that was stored before it could be refused is not drawn.
    const reading = readBoundary(boundary)
    return reading.ok ? [{ slug, kind, boundary: reading.boundary }] : []
  })
  if (read.length === 0) return null
  const { shape, project } = projectionFor(read.map(({ boundary }) => boundary))
  const projected = read.map((area) => area.boundary.map((part) => part.map((ring) => ring.map(project))))
  const rings = simplifyAll(projected.flat(2))
  const areas = read.map(({ slug, kind }, index): OnPaper => {
    const boundary = withoutSpecks((projected[index] ?? []).map((part) => part.map((ring) => rings.get(ring) ?? ring)))
    return { slug, kind, boundary, size: sizeOf(boundary) }
  })
  return { shape, areas: areas.filter(({ size }) => size > 0) }
}

/** Degrees on paper with north up. East and west are squeezed as they are at that latitude, so that the shapes are right. */
function projectionFor(boundaries: readonly Boundary[]) {
  const latitudes = boundaries.flat(2).flatMap((ring) => ring.map(([, latitude]) => latitude))
  const squeeze = Math.cos((((Math.min(...latitudes) + Math.max(...latitudes)) / 2) * Math.PI) / 180)
  const all = {
    type: 'MultiPolygon' as const,
    coordinates: boundaries.flat().map((part) => part.map((ring) => ring.map(([x, y]) => [x * squeeze, y]))),
  }
  const [[west, south], [east, north]] = geoPath().bounds(all)
  const shape = shapeFor((east - west) / (north - south))
  const { width, height } = mapSizes[shape]
  const identity = geoIdentity()
    .reflectY(true)
    .fitExtent(
      [
        [margin, margin],
        [width - margin, height - margin],
      ],
      all,
    )
  const project = ([x, y]: Point): Point => identity([x * squeeze, y]) ?? [0, 0]
  return { shape, project }
}

function shapeFor(ratio: number): MapShape {
  if (ratio > 1.25) return 'wide'
  return ratio > 0.85 ? 'square' : 'tall'
}

/** Coarser and coarser until the whole map is light enough. */
function simplifyAll(rings: readonly Ring[]): ReadonlyMap<Ring, Ring> {
  let tolerance = finestTolerance
  let simple = simplifyRings(rings, tolerance)
  while (simple.flat().length > mostPointsDrawn && tolerance < 30) {
    tolerance *= 1.5
    // From what is left, not from the start: a finely measured kommun has tens of thousands of points.
    simple = simplifyRings(simple, tolerance)
  }
  return new Map(rings.map((ring, index) => [ring, rounded(simple[index] ?? ring)]))
}

function rounded(ring: Ring): Ring {
  const points = ring.map(([x, y]): Point => [Math.round(x), Math.round(y)])
  return points.filter(([x, y], index) => index === 0 || x !== points[index - 1]?.[0] || y !== points[index - 1]?.[1])
}

function withoutSpecks(boundary: Boundary): Boundary {
  const parts = boundary.map((part) => part.filter((ring, index) => index === 0 || sizeOfRing(ring) > smallestIsland))
  const largest = Math.max(...parts.map(sizeOfPart))
  return parts.filter((part) => sizeOfPart(part) > Math.min(smallestIsland, largest - 0.5))
}

function sizeOf(boundary: Boundary): number {
  return boundary.reduce((sum, part) => sum + sizeOfPart(part), 0)
}

function sizeOfPart([outer = [], ...holes]: readonly Ring[]): number {
  return sizeOfRing(outer) - holes.reduce((sum, hole) => sum + sizeOfRing(hole), 0)
}

/** By the shoelace rule, whichever way the ring runs. */
function sizeOfRing(ring: Ring): number {
  const twice = ring.slice(1).reduce((sum, [x, y], index) => {
    const [beforeX, beforeY] = ring[index] ?? [x, y]
    return sum + beforeX * y - x * beforeY
  }, 0)
  return Math.abs(twice) / 2
}
