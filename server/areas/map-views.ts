import 'server-only'
import type { AreaLink } from '@/domain/areas/area-link'
import type { AreaMapView, AreaOnMap, DrawnArea, DrawnMap, MappedArea } from '@/domain/areas/area-map'
import type { AreaListItem } from '@/domain/areas/area-view'

/** The drawing as the twin of the list: the same areas, numbered as they stand there. Null when none of them is drawn. */
export function mapOfList(drawn: DrawnMap | null, list: readonly AreaListItem[]): AreaMapView | null {
  if (drawn === null) return null
  const drawings = new Map(drawn.areas.map((area) => [area.slug, area]))
  const areas = inOneRow(list).flatMap(({ slug, name, hasPromises }) => {
    const area = drawings.get(slug)
    return area === undefined ? [] : [{ ...area, name, hasPromises }]
  })
  if (areas.length === 0) return null
  return { shape: drawn.shape, areas: inPaintingOrder(areas.map((area, index) => ({ ...area, number: index + 1 }))) }
}

/** One area among the others. Its neighbours are numbered, the rest is only drawn. Null when it is not drawn itself. */
export function mapOfArea(
  drawn: DrawnMap | null,
  { here, family }: { readonly here: string; readonly family: ReadonlySet<string> },
  linksTo: (slugs: readonly string[]) => readonly AreaLink[],
): AreaOnMap | null {
  const area = drawn?.areas.find(({ slug }) => slug === here)
  if (!drawn || area === undefined) return null
  const neighbours = byName(linksTo(area.neighbours.filter((slug) => !family.has(slug))))
  const areas = drawn.areas.filter(({ slug, role }) => role === 'area' || slug === here)
  const mapped = areas.flatMap((one) => {
    const [link] = linksTo([one.slug])
    const at = neighbours.findIndex(({ slug }) => slug === one.slug)
    return link === undefined ? [] : [{ ...one, name: link.name, number: at < 0 ? null : at + 1, hasPromises: false }]
  })
  return { shape: drawn.shape, areas: inPaintingOrder(mapped), here, neighbours }
}

/** Every area once, in the order of the list: a district can lie in two larger areas. */
function inOneRow(list: readonly AreaListItem[]): readonly AreaListItem[] {
  const all = list.flatMap((area): readonly AreaListItem[] => [area, ...inOneRow(area.children)])
  return all.filter(({ slug }, index) => all.findIndex((other) => other.slug === slug) === index)
}

function inPaintingOrder(areas: readonly (DrawnArea & Pick<MappedArea, 'name' | 'number' | 'hasPromises'>)[]) {
  return areas.toSorted((one, other) => one.layer - other.layer)
}

function byName(links: readonly AreaLink[]): readonly AreaLink[] {
  return links.toSorted((one, other) => one.name.text.localeCompare(other.name.text, 'sv'))
}
