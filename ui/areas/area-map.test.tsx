import { gzipSync } from 'node:zlib'
import { renderToStaticMarkup } from 'react-dom/server'
import { expect, test } from 'vitest'
import type { Point } from '@/domain/areas/geometry'
import { drawMap } from '@/server/areas/draw-map'
import { mapOfList } from '@/server/areas/map-views'
import { AreaMap } from './area-map'

const heaviest = 6 * 1024
const [columns, rows] = [7, 6]
const pointsOfBorder = 40

/** Never the same twice, always the same in a test. */
function wobble(seed: number): number {
  const wave = Math.sin(seed * 12.9898) * 43_758.5453
  return wave - Math.floor(wave) - 0.5
}

/** A border between two corners, as uneven as a measured one but never back over itself; the same from both sides. */
function border([ax, ay]: Point, [bx, by]: Point): readonly Point[] {
  if (ax > bx || (ax === bx && ay > by)) return border([bx, by], [ax, ay]).toReversed()
  const goesEast = bx - ax > Math.abs(by - ay)
  return Array.from({ length: pointsOfBorder + 1 }, (_, index): Point => {
    const share = index / pointsOfBorder
    const bend = Math.sin(20 * share + ax * 70 + ay * 130) + wobble(ax * 7 + ay * 13 + bx * 3 + by + index) / 4
    const off = 0.002 * Math.sin(Math.PI * share) * bend
    return [ax + share * (bx - ax) + (goesEast ? 0 : off), ay + share * (by - ay) + (goesEast ? off : 0)]
  })
}

function area(column: number, row: number) {
  const corner = (x: number, y: number): Point => [
    16 + x * 0.05 + wobble(x * 31 + y) * 0.01,
    59 + y * 0.03 + wobble(x + y * 17) * 0.01,
  ]
  const corners = [corner(column, row), corner(column + 1, row), corner(column + 1, row + 1), corner(column, row + 1)]
  const ring = corners.flatMap((from, index) => border(from, corners[(index + 1) % 4] ?? from).slice(0, -1))
  const boundary = JSON.stringify({ type: 'Polygon', coordinates: [[...ring, ring[0]]] })
  return { slug: `stadsdel-${column}-${row}`, kind: 'district' as const, boundary }
}

test('a map of forty-two finely measured districts weighs six kilobytes at most', () => {
  const stored = Array.from({ length: columns * rows }, (_, index) =>
    area(index % columns, Math.floor(index / columns)),
  )
  const list = stored.map(({ slug, kind }, index) => ({
    ...{ slug, kind, children: [], promiseCount: index % 3, hasPromises: index % 3 > 0 },
    name: { text: `Stadsdelen nummer ${index}`, locale: 'sv' as const },
  }))
  const map = mapOfList(drawMap(stored), list)
  expect(map?.areas).toHaveLength(columns * rows)
  if (map === null) return
  const markup = renderToStaticMarkup(<AreaMap locale="ar" municipality="malaras" map={map} />)
  expect(gzipSync(markup, { level: 6 }).length).toBeLessThanOrEqual(heaviest)
}, 30_000)
