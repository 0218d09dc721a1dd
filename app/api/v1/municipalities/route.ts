import { openData } from '@/app/api/v1/open-data'
import { mediaTypes } from '@/domain/open-data/endpoints'
import { noParameters } from '@/domain/open-data/parameters'
import { municipalitiesAnswer } from '@/domain/open-data/place-schema'
import { getOpenMunicipalities } from '@/server/open-data/get-open-places'
import { publicReads } from '@/server/platform/database'

export { DELETE, OPTIONS, PATCH, POST, PUT } from '@/app/api/v1/other-methods'

export const dynamic = 'force-dynamic'

export const GET = openData(noParameters, async ({ site }) => ({
  kind: 'json',
  mediaType: mediaTypes.json,
  body: municipalitiesAnswer.parse(await getOpenMunicipalities(publicReads(), site)),
}))
