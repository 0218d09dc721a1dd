import type { Endpoint, PayloadHandler, PayloadRequest } from 'payload'
import { APIError } from 'payload'
import { z } from 'zod'
import { confirmProposal, discardProposal } from '@/cms/collections/emergency-information/decide-proposal'
import { proposalWords } from '@/cms/collections/emergency-information/proposal-words'

const wishSchema = z.object({ line: z.uuid(), version: z.uuid() })
type Wish = z.infer<typeof wishSchema>

/** POST …/ID/confirm and …/ID/discard, with the version that was looked at: `{ "version": "…" }`. */
export const proposalEndpoints: Omit<Endpoint, 'root'>[] = [
  { path: '/:id/confirm', method: 'post', handler: answering(confirmProposal) },
  { path: '/:id/discard', method: 'post', handler: answering(discardProposal) },
]

function answering(decide: (req: PayloadRequest, wish: Wish) => Promise<void>): PayloadHandler {
  return async (req) => {
    const body: unknown = await req.json?.().catch(() => null)
    const version = typeof body === 'object' && body !== null && 'version' in body ? body.version : null
    const wish = wishSchema.safeParse({ line: req.routeParams?.id, version })
    if (!wish.success) throw new APIError(proposalWords.notUnderstood, 400, undefined, true)
    await decide(req, wish.data)
    return Response.json({ ok: true })
  }
}
