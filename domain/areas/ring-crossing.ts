import type { Point, Ring } from './geometry'

interface Side {
  readonly from: Point
  readonly to: Point
  readonly west: number
  readonly east: number
}

/**
 * Whether two sides of a ring cut through each other. A ring that only touches itself does not: it can be drawn.
 * Sides are swept from west to east, so that thousands of points take no time.
 */
export function crossesItself(ring: Ring): boolean {
  const sides = sidesOf(ring)
    .filter(({ from, to }) => from[0] !== to[0] || from[1] !== to[1])
    .toSorted((one, other) => one.west - other.west)
  const open: Side[] = []
  for (const side of sides) {
    // What ends before this side begins cannot meet it, nor any side after it.
    const meets = open.filter((earlier) => earlier.east >= side.west)
    if (meets.some((earlier) => cross(earlier, side))) return true
    open.splice(0, open.length, ...meets, side)
  }
  return false
}

function sidesOf(ring: Ring): readonly Side[] {
  return ring.slice(1).map((to, index) => {
    const from = ring[index] ?? to
    return { from, to, west: Math.min(from[0], to[0]), east: Math.max(from[0], to[0]) }
  })
}

/** Each side has the ends of the other on its two hands. Neighbours share an end, so they never do. */
function cross(one: Side, other: Side): boolean {
  return isBetween(one, other) && isBetween(other, one)
}

function isBetween(line: Side, { from, to }: Side): boolean {
  return handOf(line, from) * handOf(line, to) < 0
}

/** Positive on the left of the line, negative on its right, zero on the line itself. */
function handOf({ from, to }: Side, [x, y]: Point): number {
  return Math.sign((to[0] - from[0]) * (y - from[1]) - (to[1] - from[1]) * (x - from[0]))
}
