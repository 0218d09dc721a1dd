import { openData } from '@/app/api/v1/open-data'
import { indexAnswer, indexOf, mediaTypes } from '@/domain/open-data/endpoints'
import { noParameters } from '@/domain/open-data/parameters'

export { DELETE, OPTIONS, PATCH, POST, PUT } from '@/app/api/v1/other-methods'

export const dynamic = 'force-dynamic'

export const GET = openData(noParameters, async ({ site }) => ({
  kind: 'json',
  mediaType: mediaTypes.json,
  body: indexAnswer.parse(indexOf(site)),
}))
