import type { BoundaryProblem } from '@/domain/areas/boundary'

/** What is wrong with a boundary, for the field in the admin and for the import. */
export const boundaryWords: Readonly<Record<BoundaryProblem, string>> = {
  notJson: 'Gränsen är inte giltig GeoJSON.',
  notPolygon: 'Gränsen måste vara en Polygon eller MultiPolygon.',
  swerefMetres:
    'Koordinaterna är meter i SWEREF 99 TM. Räkna om dem till longitud och latitud (WGS 84), till exempel med mapshaper.',
  notDegrees: 'Koordinaterna måste vara longitud och latitud (WGS 84).',
  latitudeFirst: 'Latitud står före longitud. I GeoJSON står longitud först, till exempel [16.5, 59.6].',
  openRing: 'En ring är inte sluten: första och sista punkten måste vara lika.',
  crossesItself: 'En ring korsar sig själv. Rätta gränsen i kartprogrammet.',
  tooLarge: 'Gränsen har för många punkter. Förenkla den först.',
}
