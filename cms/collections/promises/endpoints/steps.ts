import { APIError, type Endpoint, type PayloadRequest } from 'payload'
import { z } from 'zod'
import { inOneTransaction } from '@/cms/files/in-one-transaction'
import { takeAskedStep } from '@/cms/promises/take-step'
import { lifeSteps } from '@/domain/promises/life-steps'

const idSchema = z.object({ id: z.uuid() })
const askedSchema = z.object({
  step: z.enum(lifeSteps),
  seen: z.string().max(64),
  reason: z.string().trim().max(2000).default(''),
})

/** `POST /cms-api/promises/:id/steps`: a step in the life of a promise, asked for by a button beside its form. */
export const stepsEndpoint: Endpoint = {
  path: '/:id/steps',
  method: 'post',
  handler: async (req) => {
    const address = idSchema.safeParse(req.routeParams)
    const asked = askedSchema.safeParse(await bodyOf(req))
    if (!address.success || !asked.success) throw new APIError('Begäran saknar något.', 400, undefined, true)
    const id = await inOneTransaction(req, () => takeAskedStep(req, address.data.id, asked.data))
    return Response.json({ id })
  },
}

async function bodyOf(req: PayloadRequest): Promise<unknown> {
  return req.json === undefined ? null : req.json().catch(() => null)
}
