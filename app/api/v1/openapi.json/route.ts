import { openData } from '@/app/api/v1/open-data'
import { mediaTypes } from '@/domain/open-data/endpoints'
import { openApiOf } from '@/domain/open-data/open-api'
import { noParameters } from '@/domain/open-data/parameters'

export { DELETE, OPTIONS, PATCH, POST, PUT } from '@/app/api/v1/other-methods'

export const dynamic = 'force-dynamic'

export const GET = openData(noParameters, async ({ site }) => ({
  kind: 'json',
  mediaType: mediaTypes.json,
  body: openApiOf(site),
}))
