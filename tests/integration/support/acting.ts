import {
  createLocalReq,
  initTransaction,
  killTransaction,
  type Payload,
  type PayloadRequest,
  type TypedUser,
} from 'payload'
import { z } from 'zod'
import type { LocaleKey } from '@/domain/locales/locales'

/** Who does something: spread into a call of Payload's local API. */
export interface Acting {
  readonly req: PayloadRequest
  readonly overrideAccess: boolean
  /** Relations as ids. */
  readonly depth: 0
}

export type Verdict = 'allowed' | 'refused'

interface Circumstances {
  readonly user: TypedUser | null
  readonly locale?: LocaleKey
  /** As the staff side's button for drafts sends it. */
  readonly query?: Readonly<Record<string, string>>
}

/** A call in somebody's name, with every access rule in force. Null is somebody who has not signed in. */
export async function actAs(payload: Payload, { user, locale = 'sv', query }: Circumstances): Promise<Acting> {
  const req = await createLocalReq({ locale, ...(user === null ? {} : { user }) }, payload)
  if (query !== undefined) req.query = { ...query }
  return { req, overrideAccess: false, depth: 0 }
}

/** A call of the command line's, which no rule stops. */
export async function actAsNobody(payload: Payload, locale: LocaleKey = 'sv'): Promise<Acting> {
  return { req: await createLocalReq({ locale }, payload), overrideAccess: true, depth: 0 }
}

/** Tries something and takes it back, so that the next attempt finds everything as it was. */
export async function attempt(acting: Acting, work: () => Promise<unknown>): Promise<Verdict> {
  await initTransaction(acting.req)
  try {
    await work()
    return 'allowed'
  } catch (problem) {
    if (isRefusal(problem)) return 'refused'
    throw problem
  } finally {
    await killTransaction(acting.req)
  }
}

/** Not signed in, not allowed, not there for this person, or put in a municipality that is not the person's. */
function isRefusal(problem: unknown): boolean {
  const { status, data } = refusalSchema.catch({ status: 0 }).parse(problem)
  return [401, 403, 404].includes(status) || (data?.errors ?? []).some(({ path }) => path === 'municipality')
}

const refusalSchema = z.looseObject({
  status: z.number(),
  data: z.looseObject({ errors: z.array(z.looseObject({ path: z.string() })).nullish() }).nullish(),
})
