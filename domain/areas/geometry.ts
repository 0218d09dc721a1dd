/** Longitude and latitude in WGS 84, or a place on a drawing. */
export type Point = readonly [number, number]
/** Closed: the last point is the first one again. */
export type Ring = readonly Point[]
/** The parts of an area, each an outer ring and its holes. */
export type Boundary = readonly (readonly Ring[])[]
