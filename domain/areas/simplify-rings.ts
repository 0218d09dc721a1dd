import type { Point, Ring } from './geometry'

/**
 * Rings with fewer points, none further than the tolerance from where the line went. Borders that neighbours share point
 * by point are cut alike, so that no gap opens between them: lines are split where borders meet, and only between.
 * A ring too small for the tolerance keeps its four outermost points.
 */
export function simplifyRings(rings: readonly Ring[], tolerance: number): readonly Ring[] {
  const isMeeting = meetingPoints(rings)
  return rings.map((ring) => simplifyRing(ring, tolerance, isMeeting))
}

function simplifyRing(ring: Ring, tolerance: number, isMeeting: (point: Point) => boolean): Ring {
  const points = ring.slice(0, -1)
  const meetings = points.flatMap((point, index) => (isMeeting(point) ? [index] : []))
  const fixed = meetings.length >= 2 ? meetings : outermost(points)
  const [first = 0] = fixed
  const turned = [...points.slice(first), ...points.slice(0, first)]
  const stops = [...fixed.map((index) => index - first), turned.length]
  const closed = [...turned, ...turned.slice(0, 1)]
  const kept = stops.slice(1).flatMap((stop, index) => {
    const line = closed.slice(stops[index] ?? 0, stop + 1)
    return simplifyLine(line, tolerance).slice(0, -1)
  })
  const corners = kept.length >= 3 ? kept : outermost(points).flatMap((index) => points.slice(index, index + 1))
  return [...corners, ...corners.slice(0, 1)]
}

/** Douglas and Peucker: keeps the point furthest from the straight way as long as it is too far. */
function simplifyLine(line: readonly Point[], tolerance: number): readonly Point[] {
  const isKept = line.map((_, index) => index === 0 || index === line.length - 1)
  const waiting: [number, number][] = [[0, line.length - 1]]
  for (let span = waiting.pop(); span !== undefined; span = waiting.pop()) {
    const [from, to] = span
    const furthest = furthestBetween(line, from, to)
    if (furthest.distance <= tolerance) continue
    isKept[furthest.index] = true
    waiting.push([from, furthest.index], [furthest.index, to])
  }
  return line.filter((_, index) => isKept[index])
}

function furthestBetween(line: readonly Point[], from: number, to: number) {
  const [start, end]: readonly [Point, Point] = [line[from] ?? [0, 0], line[to] ?? [0, 0]]
  let found = { index: from, distance: 0 }
  for (let index = from + 1; index < to; index += 1) {
    const distance = distanceToLine(line[index] ?? start, start, end)
    if (distance > found.distance) found = { index, distance }
  }
  return found
}

/** How far a point is from the straight line between two others. */
export function distanceToLine([x, y]: Point, [ax, ay]: Point, [bx, by]: Point): number {
  const [dx, dy] = [bx - ax, by - ay]
  const length = dx * dx + dy * dy
  const along = length === 0 ? 0 : Math.min(1, Math.max(0, ((x - ax) * dx + (y - ay) * dy) / length))
  return Math.hypot(x - ax - along * dx, y - ay - along * dy)
}

/** Points where more than one line goes on: corners between three areas, and where a border leaves another. */
function meetingPoints(rings: readonly Ring[]): (point: Point) => boolean {
  const around = new Map<string, Set<string>>()
  for (const ring of rings) {
    const names = ring.map(nameOf)
    for (const [index, name] of names.slice(1).entries()) {
      const before = names[index] ?? name
      around.set(name, (around.get(name) ?? new Set()).add(before))
      around.set(before, (around.get(before) ?? new Set()).add(name))
    }
  }
  return (point) => (around.get(nameOf(point))?.size ?? 0) > 2
}

function nameOf([x, y]: Point): string {
  return `${x} ${y}`
}

/**
 * Indexes of the points furthest apart along x, and furthest from the line between them on either hand. They do not
 * depend on where the ring begins, so two areas with the whole ring in common choose the same.
 */
function outermost(points: readonly Point[]): readonly number[] {
  const order = points.map((_, index) => index)
  const west = pick(order, (index) => -(points[index]?.[0] ?? 0), points)
  const east = pick(order, (index) => points[index]?.[0] ?? 0, points)
  const [start, end]: readonly [Point, Point] = [points[west] ?? [0, 0], points[east] ?? [0, 0]]
  const hand = (index: number) => {
    const [x, y] = points[index] ?? start
    return (end[0] - start[0]) * (y - start[1]) - (end[1] - start[1]) * (x - start[0])
  }
  const left = pick(order, hand, points)
  const right = pick(order, (index) => -hand(index), points)
  return [...new Set([west, east, left, right])].toSorted((one, other) => one - other)
}

function pick(order: readonly number[], worth: (index: number) => number, points: readonly Point[]): number {
  return order.reduce((best, index) => {
    const more = worth(index) - worth(best)
    return more > 0 || (more === 0 && nameOf(points[index] ?? [0, 0]) < nameOf(points[best] ?? [0, 0])) ? index : best
  }, 0)
}
