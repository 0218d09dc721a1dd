import type { AreaLink } from '@/domain/areas/area-link'

/** `area` has a face of its own, `larger` is only an outline around others, `place` is a pin. */
export type MapRole = 'area' | 'larger' | 'place'

/** How the map lies: the drawing always fills one of these, so that the page can keep room for it. */
export const mapSizes = {
  wide: { width: 600, height: 400 },
  square: { width: 600, height: 560 },
  tall: { width: 600, height: 800 },
} as const
export type MapShape = keyof typeof mapSizes

/** What is drawn of one area, the same in every language. Lengths are in units of the drawing. */
export interface DrawnArea {
  readonly slug: string
  readonly role: MapRole
  /** Data of an SVG path. Places have none: they are pins. */
  readonly path: string | null
  /** What has a lower layer is painted first: what is larger never hides what is smaller. */
  readonly layer: number
  readonly x: number
  readonly y: number
  /** How wide a name may be below the label and still lie within the area. */
  readonly room: number
  /** Areas with a face of their own that it borders on, not those that it lies in or holds. */
  readonly neighbours: readonly string[]
}

export interface DrawnMap {
  readonly shape: MapShape
  readonly areas: readonly DrawnArea[]
}

/** An area on the map of a page. */
export interface MappedArea extends AreaLink, Omit<DrawnArea, 'layer' | 'neighbours'> {
  /** Its number in the list beside the map; null when it is only drawn. */
  readonly number: number | null
  /** Whether a promise is about it, not only about the municipality as a whole. */
  readonly hasPromises: boolean
}

export interface AreaMapView {
  readonly shape: MapShape
  /** In the order in which they are painted, and within that in the order of their numbers. */
  readonly areas: readonly MappedArea[]
}

/** One area among the others, with those it borders on in the order of their numbers. */
export interface AreaOnMap extends AreaMapView {
  readonly here: string
  readonly neighbours: readonly AreaLink[]
}
