import { openData } from '@/app/api/v1/open-data'
import { mediaTypes } from '@/domain/open-data/endpoints'
import { pageParameters } from '@/domain/open-data/parameters'
import { promiseListAnswer } from '@/domain/open-data/promise-schema'
import { getOpenPromises } from '@/server/open-data/get-open-promises'
import { publicReads } from '@/server/platform/database'

export { DELETE, OPTIONS, PATCH, POST, PUT } from '@/app/api/v1/other-methods'

export const dynamic = 'force-dynamic'

export const GET = openData(pageParameters, async ({ site, parameters }) => {
  const list = await getOpenPromises(publicReads(), site, parameters)
  if (list === null)
    return { kind: 'problem', status: 404, detail: 'There is no such municipality here, or no such page of its list.' }
  const links = { next: list.next, prev: list.previous }
  return { kind: 'json', mediaType: mediaTypes.json, body: promiseListAnswer.parse(list), links }
})
