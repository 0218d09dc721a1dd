import type { Boundary, Point, Ring } from './geometry'
import { distanceToLine } from './simplify-rings'

/** A place for a label within an area. */
export interface LabelPoint {
  readonly at: Point
  /** To the nearest border or to the nearest smaller area that lies on it. Zero or less: there is no free place. */
  readonly clearance: number
}

const steps = 14

/**
 * The freest place in an area: as far as can be from its own border and from what is drawn on top of it. A grid is laid
 * over the area and then, finer, around the best point of it.
 */
export function labelPoint(area: Boundary, onTop: readonly Boundary[]): LabelPoint {
  const box = boxOf(area.flat())
  const above = onTop.filter((other) => boxesMeet(box, boxOf(other.flat())))
  const freedom = (at: Point) => freedomOf(at, area, above)
  const coarse = best(grid(box, steps), freedom)
  const width = (box.east - box.west) / steps
  const height = (box.north - box.south) / steps
  const [x, y] = coarse.at
  const near = { west: x - width, east: x + width, south: y - height, north: y + height }
  return best([coarse.at, ...grid(near, steps)], freedom)
}

/** How wide a line of text may be around a point, so much below it, and still lie within the area. */
export function roomBelow([x, y]: Point, below: number, area: Boundary): number {
  if (!isInside([x, y + below], area)) return 0
  const crossings: number[] = []
  eachSide(area, (from, to) => crossings.push(...crossingAt(y + below, from, to)))
  return 2 * Math.min(...crossings.map((crossing) => Math.abs(crossing - x)))
}

/** Even and odd: a point in a hole is not inside. */
export function isInside([x, y]: Point, area: Boundary): boolean {
  let isWithin = false
  eachSide(area, (from, to) => {
    const [crossing] = crossingAt(y, from, to)
    if (crossing !== undefined && crossing > x) isWithin = !isWithin
  })
  return isWithin
}

/** How far a point is from the nearest border of an area, inside or outside. */
export function distanceToBorder(at: Point, area: Boundary): number {
  let nearest = Number.POSITIVE_INFINITY
  eachSide(area, (from, to) => {
    nearest = Math.min(nearest, distanceToLine(at, from, to))
  })
  return nearest
}

function freedomOf(at: Point, area: Boundary, above: readonly Boundary[]): number {
  if (!isInside(at, area)) return Number.NEGATIVE_INFINITY
  const away = above.map((other) => (isInside(at, other) ? -1 : 1) * distanceToBorder(at, other))
  return Math.min(distanceToBorder(at, area), ...away)
}

function best(points: readonly Point[], freedom: (at: Point) => number): LabelPoint {
  return points.reduce<LabelPoint>(
    (found, at) => {
      const clearance = freedom(at)
      return clearance > found.clearance ? { at, clearance } : found
    },
    { at: points[0] ?? [0, 0], clearance: Number.NEGATIVE_INFINITY },
  )
}

interface Box {
  readonly west: number
  readonly east: number
  readonly south: number
  readonly north: number
}

function boxOf(rings: readonly Ring[]): Box {
  const points = rings.flat()
  const [xs, ys] = [points.map(([x]) => x), points.map(([, y]) => y)]
  return { west: Math.min(...xs), east: Math.max(...xs), south: Math.min(...ys), north: Math.max(...ys) }
}

function boxesMeet(one: Box, other: Box): boolean {
  return one.west < other.east && other.west < one.east && one.south < other.north && other.south < one.north
}

function grid({ west, east, south, north }: Box, count: number): readonly Point[] {
  const along = Array.from({ length: count - 1 }, (_, index) => (index + 1) / count)
  return along.flatMap((down) =>
    along.map((across): Point => [west + across * (east - west), south + down * (north - south)]),
  )
}

/** Asked for hundreds of points of every area, so it makes no lists of its own. */
function eachSide(area: Boundary, visit: (from: Point, to: Point) => void): void {
  for (const part of area)
    for (const ring of part)
      for (let index = 1; index < ring.length; index += 1) {
        const from = ring[index - 1]
        const to = ring[index]
        if (from !== undefined && to !== undefined) visit(from, to)
      }
}

const nowhere: readonly number[] = []

/** Where a side crosses a level, as x; nothing when it does not. */
function crossingAt(level: number, [ax, ay]: Point, [bx, by]: Point): readonly number[] {
  return ay > level === by > level ? nowhere : [ax + ((level - ay) / (by - ay)) * (bx - ax)]
}
