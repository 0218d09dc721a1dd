import { openData } from '@/app/api/v1/open-data'
import { catalogueOf } from '@/domain/open-data/dcat'
import { mediaTypes } from '@/domain/open-data/endpoints'
import { noParameters } from '@/domain/open-data/parameters'
import { getMunicipalities } from '@/server/municipalities/get-municipalities'

export { DELETE, OPTIONS, PATCH, POST, PUT } from '@/app/api/v1/other-methods'

export const dynamic = 'force-dynamic'

export const GET = openData(noParameters, async ({ site }) => ({
  kind: 'json',
  mediaType: mediaTypes.jsonLd,
  body: catalogueOf(site, await getMunicipalities('')),
}))
