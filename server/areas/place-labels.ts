import 'server-only'
import type { Boundary, Point } from '@/domain/areas/geometry'

interface Label {
  readonly x: number
  readonly y: number
}

/** From the middle of one label to that of another, so that both can be read on the narrowest phone. */
const leastApart = 62
/** How far a label may be pushed from its best place: further on it would lie in somebody else's area. */
const leash = 26
/** From the middle of a label to the edge of the drawing. */
const fromEdge = 14
const rounds = 40

/** Labels that would lie on each other are pushed apart, a little at a time. */
export function apartFromEachOther<Area extends Label>(areas: readonly Area[]): readonly Area[] {
  let now = areas
  for (let round = 0; round < rounds; round += 1) {
    const before = now
    now = before.map((area) => {
      const pushes = before.filter((other) => other !== area).map((other) => pushFrom(area, other))
      const sum = pushes.reduce(([x, y], [dx, dy]) => [x + dx, y + dy], [0, 0])
      return { ...area, x: area.x + sum[0], y: area.y + sum[1] }
    })
  }
  return now.map((area, index) => ({ ...area, ...held(areas[index] ?? area, area) }))
}

function held(home: Label, label: Label): Label {
  const [dx, dy] = [label.x - home.x, label.y - home.y]
  const share = Math.min(1, leash / Math.max(1, Math.hypot(dx, dy)))
  return { x: Math.round(home.x + share * dx), y: Math.round(home.y + share * dy) }
}

/** Half of what is missing, since the other one moves as well. */
function pushFrom(label: Label, other: Label): Point {
  const [dx, dy] = [label.x - other.x, label.y - other.y]
  const distance = Math.hypot(dx, dy)
  if (distance >= leastApart) return [0, 0]
  const share = (leastApart - distance) / 4
  return distance === 0 ? [share, share] : [(dx / distance) * share, (dy / distance) * share]
}

/** What a pin takes up, for labels that have to stay off it. */
export function pinAt({ x, y }: Label): Boundary {
  const half = 16
  const corner = (dx: number, dy: number): Point => [x + dx * half, y + dy * half]
  return [[[corner(-1, -1), corner(1, -1), corner(1, 1), corner(-1, 1), corner(-1, -1)]]]
}

/** The point on an outline that is furthest from all other labels and within the paper. */
export function onTheRim(
  boundary: Boundary,
  others: readonly Label[],
  paper: { readonly width: number; readonly height: number },
): Label {
  const outer = boundary.map(([ring = []]) => ring)
  const points = outer.flatMap((ring) => ring.slice(1).flatMap((to, index) => alongSide(ring[index] ?? to, to)))
  const within = points.map(([x, y]) => ({
    x: Math.round(clamp(x, paper.width)),
    y: Math.round(clamp(y, paper.height)),
  }))
  const freedom = (label: Label) =>
    Math.min(200, ...others.map((other) => Math.hypot(label.x - other.x, label.y - other.y)))
  return within.reduce((best, label) => (freedom(label) > freedom(best) ? label : best), within[0] ?? { x: 0, y: 0 })
}

function clamp(value: number, size: number): number {
  return Math.min(size - fromEdge, Math.max(fromEdge, value))
}

function alongSide([ax, ay]: Point, [bx, by]: Point): readonly Point[] {
  return [0.25, 0.5, 0.75, 1].map((share): Point => [ax + share * (bx - ax), ay + share * (by - ay)])
}
