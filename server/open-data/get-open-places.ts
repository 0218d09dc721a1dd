import 'server-only'
import type { z } from 'zod'
import { type AreaRow, loadOpenAreas, loadOpenMunicipalities } from '@/cms/queries/open-data/places'
import type { Reading } from '@/cms/queries/reading'
import { boundaryProblem } from '@/domain/areas/boundary'
import { sourceLocale } from '@/domain/locales/locales'
import { envelopeOf, type OpenSite } from '@/domain/open-data/envelope'
import {
  type areasAnswer,
  geometrySchema,
  type municipalitiesAnswer,
  type OpenArea,
} from '@/domain/open-data/place-schema'
import { paths } from '@/i18n/paths'
import { areaReferenceOf, requiredText } from '@/server/open-data/open-texts'

/** Every municipality that publishes promises. One statement. */
export async function getOpenMunicipalities(
  db: Reading,
  site: OpenSite,
): Promise<z.infer<typeof municipalitiesAnswer>> {
  const rows = await loadOpenMunicipalities(db)
  const data = rows.map((row) => ({ ...row, url: site.url + paths.home(sourceLocale, row.slug) }))
  return { ...envelopeOf(site), data }
}

/** The listed areas of a municipality as GeoJSON. One statement; null when there is no such municipality. */
export async function getOpenAreas(
  db: Reading,
  site: OpenSite,
  municipality: string,
): Promise<z.infer<typeof areasAnswer> | null> {
  const rows = await loadOpenAreas(db, municipality)
  if (rows === null) return null
  return {
    type: 'FeatureCollection',
    ...envelopeOf(site),
    features: rows.map((row) => ({
      type: 'Feature',
      id: row.id,
      geometry: geometryOf(row.boundary),
      properties: {
        slug: row.slug,
        municipality,
        name: requiredText(row.words, row.truth, 'name'),
        kind: row.kind,
        parents: row.parents.map(areaReferenceOf),
        population: row.population,
        url: site.url + paths.area(sourceLocale, municipality, row.slug),
      },
    })),
  }
}

/** A boundary that cannot be drawn is none. */
function geometryOf(boundary: AreaRow['boundary']): OpenArea['geometry'] {
  if (boundary === null || boundaryProblem(boundary) !== null) return null
  return geometrySchema.parse(JSON.parse(boundary))
}
