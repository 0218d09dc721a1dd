import type { PayloadRequest } from 'payload'
import { type Person, personOf } from '@/cms/access/person'
import { contentOf, hashOf } from '@/cms/collections/promises/content-hash'
import { idOf, idsOf } from '@/cms/fields/relation-id'
import type { CitizenPromise } from '@/cms/generated/payload-types'
import { type Approval, approvalsOf, isApprovedByAll } from '@/cms/promises/approvals'
import { newestPromise, standingPromise } from '@/cms/promises/stored-promise'
import { sourceLocale } from '@/domain/locales/locales'
import type { LifeFacts } from '@/domain/promises/life-steps'

/** Where a promise is in its life, and what one person may do with it. */
export interface Life {
  readonly promise: CitizenPromise
  readonly facts: LifeFacts
  /** The hash of the text that the person is looking at. */
  readonly seen: string
  /** The approvals of exactly this text. */
  readonly approvals: readonly Approval[]
}

/** The life of a promise as the person behind the request sees it; null when there is none for them to read. */
export async function lifeOf(req: PayloadRequest, id: string): Promise<Life | null> {
  const person = personOf(req.user)
  if (person === null || !(await mayRead(req, id))) return null
  const promise = await newestPromise(req, id)
  if (promise === null) return null
  const standing = await standingPromise(req, id)
  const content = contentOf(promise)
  const seen = hashOf(content)
  const approvals = approvalsOf(promise.approvals).filter(({ contentHash }) => contentHash === seen)
  return { promise, seen, approvals, facts: factsOf({ person, promise, standing, approvals }) }
}

interface Found {
  readonly person: Person
  readonly promise: CitizenPromise
  readonly standing: CitizenPromise | null
  readonly approvals: readonly Approval[]
}

function factsOf({ person, promise, standing, approvals }: Found): LifeFacts {
  const parties = idsOf(promise.parties)
  const { organisation, roles } = person
  const isIn = (list: readonly string[]) => organisation !== null && list.includes(organisation)
  return {
    roles,
    isParty: isIn(parties) || isIn(idsOf(standing?.parties)),
    state: promise.editorialState,
    isShown: standing?.editorialState === 'published',
    hasOutcome: (standing?.outcome ?? null) !== null,
    wasEmergency: promise.withdrawalKind === 'emergency',
    hasApproved: approvals.some((one) => idOf(one.organisation) === organisation),
    isLastEditor: idOf(promise.lastEditedBy) === person.id,
    isApprovedByAll: isApprovedByAll(parties, approvals),
  }
}

/** Nothing is said of a promise that the person cannot open. */
async function mayRead(req: PayloadRequest, id: string): Promise<boolean> {
  const found = await req.payload.findByID({
    collection: 'promises',
    id,
    draft: true,
    depth: 0,
    locale: sourceLocale,
    overrideAccess: false,
    disableErrors: true,
    req,
  })
  return found !== null
}
