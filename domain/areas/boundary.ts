import { z } from 'zod'
import type { Boundary, Point, Ring } from './geometry'
import { crossesItself } from './ring-crossing'

const position = z.tuple([z.number(), z.number()]).rest(z.number())
const ring = z.array(position).min(4)
const geometrySchema = z.discriminatedUnion('type', [
  z.object({ type: z.literal('Polygon'), coordinates: z.array(ring).min(1) }),
  z.object({ type: z.literal('MultiPolygon'), coordinates: z.array(z.array(ring).min(1)).min(1) }),
])

export type BoundaryProblem =
  | 'notJson'
  | 'notPolygon'
  | 'swerefMetres'
  | 'notDegrees'
  | 'latitudeFirst'
  | 'openRing'
  | 'crossesItself'
  | 'tooLarge'

export type BoundaryReading =
  | { readonly ok: true; readonly boundary: Boundary }
  | { readonly ok: false; readonly problem: BoundaryProblem }

/** What the field of an area can hold. */
export const mostPoints = 5000

/** What is wrong with a boundary written as GeoJSON text, or null when it can be drawn. Degrees in WGS 84. */
export function boundaryProblem(text: string): BoundaryProblem | null {
  const reading = readBoundary(text)
  return reading.ok ? null : reading.problem
}

/** A boundary written as GeoJSON text. */
export function readBoundary(text: string): BoundaryReading {
  const parsed = parseJson(text)
  return parsed === undefined ? { ok: false, problem: 'notJson' } : readGeometry(parsed, mostPoints)
}

/** A GeoJSON geometry of at most so many points, tried from the coarsest fault to the finest. Heights are left out. */
export function readGeometry(geometry: unknown, most: number): BoundaryReading {
  const parsed = geometrySchema.safeParse(geometry)
  if (!parsed.success) return { ok: false, problem: 'notPolygon' }
  const parts = parsed.data.type === 'Polygon' ? [parsed.data.coordinates] : parsed.data.coordinates
  const boundary = parts.map((rings) => rings.map((points) => points.map(([x, y]): Point => [x, y])))
  const problem = problemOf(boundary, most)
  return problem === null ? { ok: true, boundary } : { ok: false, problem }
}

/** The boundary as the GeoJSON text that an area holds. */
export function writeBoundary(boundary: Boundary): string {
  const [only] = boundary
  return JSON.stringify(
    boundary.length === 1 ? { type: 'Polygon', coordinates: only } : { type: 'MultiPolygon', coordinates: boundary },
  )
}

export function countPoints(boundary: Boundary): number {
  return boundary.flat().reduce((sum, points) => sum + points.length, 0)
}

function problemOf(boundary: Boundary, most: number): BoundaryProblem | null {
  const rings = boundary.flat()
  const points = rings.flat()
  if (points.length > most) return 'tooLarge'
  if (points.every(isInSweref)) return 'swerefMetres'
  if (points.some(([longitude, latitude]) => Math.abs(longitude) > 180 || Math.abs(latitude) > 90)) return 'notDegrees'
  if (points.every(isSwedenTurned)) return 'latitudeFirst'
  if (!rings.every(isClosed)) return 'openRing'
  return rings.some(crossesItself) ? 'crossesItself' : null
}

/** SWEREF 99 TM covers Sweden with metres east and metres north, in either order. */
function isInSweref([x, y]: Point): boolean {
  return (isEasting(x) && isNorthing(y)) || (isEasting(y) && isNorthing(x))
}

function isEasting(metres: number): boolean {
  return metres > 200_000 && metres < 1_000_000
}

function isNorthing(metres: number): boolean {
  return metres > 6_000_000 && metres < 7_800_000
}

/** Sweden, if longitude and latitude have changed places. As it stands it would be a spot in the Indian Ocean. */
function isSwedenTurned([x, y]: Point): boolean {
  return x > 55 && x < 69.5 && y > 10 && y < 24.5
}

function isClosed(points: Ring): boolean {
  const [first, last] = [points.at(0), points.at(-1)]
  return first !== undefined && last !== undefined && first[0] === last[0] && first[1] === last[1]
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}
