import { noMunicipality, openData } from '@/app/api/v1/open-data'
import { mediaTypes } from '@/domain/open-data/endpoints'
import { municipalityParameters } from '@/domain/open-data/parameters'
import { areasAnswer } from '@/domain/open-data/place-schema'
import { getOpenAreas } from '@/server/open-data/get-open-places'
import { publicReads } from '@/server/platform/database'

export { DELETE, OPTIONS, PATCH, POST, PUT } from '@/app/api/v1/other-methods'

export const dynamic = 'force-dynamic'

export const GET = openData(municipalityParameters, async ({ site, parameters }) => {
  const areas = await getOpenAreas(publicReads(), site, parameters.municipality)
  if (areas === null) return noMunicipality
  return { kind: 'json', mediaType: mediaTypes.geoJson, body: areasAnswer.parse(areas) }
})
