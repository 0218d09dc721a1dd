import type { Boundary, Point, Ring } from './geometry'
import { crossesItself } from './ring-crossing'
import { simplifyRings } from './simplify-rings'

/** One degree of latitude. */
const metresPerDegree = 111_320
/** Decimals of a degree that are kept: about one metre. */
const decimals = 5

/**
 * Boundaries as a drawn map needs them, for all areas together so that shared borders stay shared. A boundary that would
 * cross itself when simplified is only rounded.
 */
export function simplifyBoundaries(boundaries: readonly Boundary[], metres: number): readonly Boundary[] {
  const rounded = boundaries.map((boundary) => boundary.map((rings) => rings.map(roundRing).filter(isRing)))
  const rings = rounded.flat(2)
  // East and west shrink towards the pole: on squeezed points one tolerance holds in both directions.
  const squeeze = Math.cos(((rings[0]?.[0]?.[1] ?? 0) * Math.PI) / 180)
  const squeezed = rings.map((ring) => ring.map(([x, y]): Point => [x * squeeze, y]))
  const simple = simplifyRings(squeezed, metres / metresPerDegree)
  const byRing = new Map(
    rings.map((ring, index) => [ring, (simple[index] ?? ring).map(([x, y]): Point => [round(x / squeeze), round(y)])]),
  )
  return rounded.map((boundary) => {
    const simplified = boundary.map((part) => part.map((ring) => byRing.get(ring) ?? ring))
    return (simplified.flat().some(crossesItself) ? boundary : simplified).filter((part) => part.length > 0)
  })
}

function roundRing(ring: Ring): Ring {
  const points = ring.map(([x, y]): Point => [round(x), round(y)])
  return points.filter(([x, y], index) => index === 0 || x !== points[index - 1]?.[0] || y !== points[index - 1]?.[1])
}

function isRing(ring: Ring): boolean {
  return ring.length >= 4
}

function round(degrees: number): number {
  return Number(degrees.toFixed(decimals))
}
