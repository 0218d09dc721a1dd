import type { Endpoint } from 'payload'
import { z } from 'zod'
import { refusalOf } from '@/cms/collections/promises/refusal'
import { lifeOf } from '@/cms/promises/life'
import { lifeViewOf } from '@/cms/promises/life-view'

const idSchema = z.object({ id: z.uuid() })

/** `GET /cms-api/promises/:id/life`: where a promise is in its life and what one may do, for the panel beside its form. */
export const lifeEndpoint: Endpoint = {
  path: '/:id/life',
  method: 'get',
  handler: async (req) => {
    const address = idSchema.safeParse(req.routeParams)
    const life = address.success ? await lifeOf(req, address.data.id) : null
    if (life === null) throw refusalOf('notYours')
    return Response.json(await lifeViewOf(req, life))
  },
}
