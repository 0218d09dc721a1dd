import 'server-only'
import { geoPath } from 'd3-geo'
import type { StoredBoundary } from '@/cms/queries/boundaries'
import { type DrawnArea, type DrawnMap, mapSizes } from '@/domain/areas/area-map'
import type { Boundary } from '@/domain/areas/geometry'
import { distanceToBorder, isInside, labelPoint, roomBelow } from '@/domain/areas/label-point'
import { fitToPaper, type OnPaper } from '@/server/areas/fit-to-paper'
import { apartFromEachOther, onTheRim, pinAt } from '@/server/areas/place-labels'

/** Less free room than this and an area has no face of its own: it is drawn as an outline around what lies in it. */
const leastClearance = 9
/** From a label down to the middle of a name below it. */
const nameBelow = 30
/** Borders nearer than this are the same border. */
const sameBorder = 3

type Role = Pick<DrawnArea, 'role'>
type Placed = OnPaper & Role & Pick<DrawnArea, 'x' | 'y'>

const pathOf = geoPath().digits(0)

/** The map of a municipality's areas, or null when none of them has a boundary. */
export function drawMap(stored: readonly StoredBoundary[]): DrawnMap | null {
  const paper = fitToPaper(stored)
  if (paper === null) return null
  const roles = paper.areas.map((area) => ({ ...area, role: roleOf(area, paper.areas) }))
  const placed = placeLabels(roles, mapSizes[paper.shape])
  return { shape: paper.shape, areas: placed.map((area) => drawArea(area, placed)) }
}

function drawArea(area: Placed, all: readonly Placed[]): DrawnArea {
  const { slug, role, boundary, x, y } = area
  const path = role === 'place' ? null : pathOf({ type: 'MultiPolygon', coordinates: copyOf(boundary) })
  return {
    ...{ slug, role, path, x, y },
    layer: layerOf(area, all),
    room: role === 'area' ? Math.round(roomBelow([x, y], nameBelow, boundary)) : 0,
    neighbours: all.filter((other) => isNeighbour(area, other)).map((other) => other.slug),
  }
}

function roleOf(area: OnPaper, all: readonly OnPaper[]): DrawnArea['role'] {
  if (area.kind === 'place') return 'place'
  const above = all.filter((other) => other.kind !== 'place' && other.size < area.size)
  const { clearance } = labelPoint(
    area.boundary,
    above.map(({ boundary }) => boundary),
  )
  return clearance < leastClearance ? 'larger' : 'area'
}

function placeLabels(areas: readonly (OnPaper & Role)[], paper: { readonly width: number; readonly height: number }) {
  const pins = areas.filter(isOf('place')).map((area) => ({ ...area, ...xy(labelPoint(area.boundary, []).at) }))
  const faces = areas.filter(isOf('area')).map((area) => {
    const above = areas.filter((other) => other.role === 'area' && other.size < area.size).map((one) => one.boundary)
    const free = labelPoint(area.boundary, [...above, ...pins.map(pinAt)])
    return { ...area, ...xy((free.clearance > 0 ? free : labelPoint(area.boundary, above)).at) }
  })
  const placed: Placed[] = [...apartFromEachOther([...faces, ...pins])]
  for (const area of areas.filter(isOf('larger'))) {
    placed.push({ ...area, ...onTheRim(area.boundary, placed, paper) })
  }
  return placed
}

function isOf(role: DrawnArea['role']) {
  return (area: Role) => area.role === role
}

function xy([x, y]: readonly [number, number]) {
  return { x: Math.round(x), y: Math.round(y) }
}

/** Faces that hold other faces lie lowest, then all other faces, then outlines from the largest, then pins. */
function layerOf(area: Placed, all: readonly Placed[]): number {
  const larger = all.filter(({ role, size }) => role === area.role && size > area.size).length
  if (area.role === 'place') return all.length + 1
  if (area.role === 'larger') return 1 + larger
  const held = all.filter(
    (other) => other.role === 'area' && other.size < area.size && isInside([other.x, other.y], area.boundary),
  )
  return 0 - held.length
}

/** Along more than a corner. */
function isNeighbour(area: Placed, other: Placed): boolean {
  if (other.slug === area.slug || area.role === 'place' || other.role !== 'area') return false
  if (isInside([other.x, other.y], area.boundary)) return false
  return touches(area.boundary, other.boundary) || touches(other.boundary, area.boundary)
}

function touches(one: Boundary, other: Boundary): boolean {
  const corners = one.flatMap((part) => part.flatMap((ring) => ring.slice(1)))
  return corners.filter((corner) => distanceToBorder(corner, other) < sameBorder).length >= 2
}

function copyOf(boundary: Boundary): [number, number][][][] {
  return boundary.map((part) => part.map((ring) => ring.map(([x, y]) => [x, y])))
}
