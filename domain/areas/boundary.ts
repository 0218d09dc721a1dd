import { z } from 'zod'

const position = z.tuple([z.number(), z.number()]).rest(z.number())
const ring = z.array(position).min(4)
const geometrySchema = z.discriminatedUnion('type', [
  z.object({ type: z.literal('Polygon'), coordinates: z.array(ring).min(1) }),
  z.object({ type: z.literal('MultiPolygon'), coordinates: z.array(z.array(ring).min(1)).min(1) }),
])

export type BoundaryProblem = 'notJson' | 'notPolygon' | 'notDegrees' | 'openRing' | 'tooLarge'

const mostPoints = 5000

/** What is wrong with a boundary written as GeoJSON text, or null when it can be drawn. Degrees in WGS 84. */
export function boundaryProblem(text: string): BoundaryProblem | null {
  const parsed = parseJson(text)
  if (parsed === undefined) return 'notJson'
  const geometry = geometrySchema.safeParse(parsed)
  if (!geometry.success) return 'notPolygon'
  const rings = geometry.data.type === 'Polygon' ? geometry.data.coordinates : geometry.data.coordinates.flat()
  const points = rings.flat()
  if (points.length > mostPoints) return 'tooLarge'
  if (points.some(([longitude, latitude]) => Math.abs(longitude) > 180 || Math.abs(latitude) > 90)) return 'notDegrees'
  return rings.every(isClosed) ? null : 'openRing'
}

function isClosed(points: z.infer<typeof ring>): boolean {
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
