import { openData } from '@/app/api/v1/open-data'
import { mediaTypes } from '@/domain/open-data/endpoints'
import type { OpenSite } from '@/domain/open-data/envelope'
import { noParameters } from '@/domain/open-data/parameters'
import { promiseAnswer } from '@/domain/open-data/promise-schema'
import { idSchema } from '@/domain/open-data/references'
import { getOpenPromise } from '@/server/open-data/get-open-promise'
import { publicReads } from '@/server/platform/database'

export { DELETE, OPTIONS, PATCH, POST, PUT } from '@/app/api/v1/other-methods'

export const dynamic = 'force-dynamic'

type Context = RouteContext<'/api/v1/promises/[id]'>

export const GET = openData(noParameters, async ({ site, context }: { site: OpenSite; context: Context }) => {
  const { id } = await context.params
  const found = idSchema.safeParse(id).success ? await getOpenPromise(publicReads(), site, id) : null
  if (found === null) return { kind: 'problem', status: 404, detail: 'There is no published promise with this id.' }
  return { kind: 'json', mediaType: mediaTypes.json, body: promiseAnswer.parse(found) }
})
