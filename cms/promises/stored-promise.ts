import type { PayloadRequest } from 'payload'
import type { CitizenPromise } from '@/cms/generated/payload-types'

/** What residents are shown at the address of a promise, whether that is the promise or why it is gone. */
export async function standingPromise(req: PayloadRequest, id: string): Promise<CitizenPromise | null> {
  const promise = await read(req, id, false)
  return promise?._status === 'published' ? promise : null
}

/** The newest version: a draft that waits, or else what residents are shown. */
export function newestPromise(req: PayloadRequest, id: string): Promise<CitizenPromise | null> {
  return read(req, id, true)
}

function read(req: PayloadRequest, id: string, draft: boolean): Promise<CitizenPromise | null> {
  return req.payload.findByID({
    collection: 'promises',
    id,
    draft,
    depth: 0,
    overrideAccess: true,
    disableErrors: true,
    req,
  })
}
