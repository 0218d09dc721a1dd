import type { PayloadRequest } from 'payload'
import { recordAudit } from '@/cms/audit/record-audit'
import { refusalOf } from '@/cms/collections/promises/refusal'
import { idOf } from '@/cms/fields/relation-id'
import type { CitizenPromise } from '@/cms/generated/payload-types'
import { copyPromise } from '@/cms/promises/copy-promise'
import { lifeOf } from '@/cms/promises/life'
import { lockPromise } from '@/cms/promises/lock-promise'
import { forgetTranslatedReasons, setDraftAside, takeDown } from '@/cms/promises/take-down'
import { sourceLocale } from '@/domain/locales/locales'
import { type LifeStep, mayTake, needsPublicReason, stepsOf } from '@/domain/promises/life-steps'

interface Asked {
  readonly step: LifeStep
  /** The hash of the text that the person had before them. */
  readonly seen: string
  /** What residents are told when the promise goes; empty for other steps. */
  readonly reason: string
}

/**
 * Takes a step that somebody asked for beside the form, in the transaction of the request. Gives the id of the promise
 * to go on with: a new one after `renew`, else the same.
 */
export async function takeAskedStep(req: PayloadRequest, id: string, { step, seen, reason }: Asked): Promise<string> {
  await lockPromise(req, id)
  const life = await lifeOf(req, id)
  if (life === null || !life.facts.isParty || !mayTake(life.facts.roles, step)) throw refusalOf('notYours')
  if (life.seen !== seen) throw refusalOf('seenOther')
  if (!stepsOf(life.facts).includes(step)) throw refusalOf('notNow')
  if (needsPublicReason(step) && reason.trim() === '') throw refusalOf('reasonMissing')
  if (needsPublicReason(step)) await forgetTranslatedReasons(req, id)
  switch (step) {
    case 'submit':
      return saveDraft(req, id, { editorialState: 'inReview' })
    case 'approve':
      return saveDraft(req, id, { editorialState: 'approved' })
    case 'sendBack':
      return saveDraft(req, id, { editorialState: 'draft' })
    case 'publish':
    case 'publishAgain':
      return save(req, id, { editorialState: 'published', _status: 'published' }, false)
    case 'withdraw':
      await setDraftAside(req, id)
      return save(req, id, { editorialState: 'withdrawn', withdrawalReason: reason, _status: 'published' }, false)
    case 'takeDown':
      await recordEmergency(req, life.promise)
      await takeDown(req, id, { kind: 'emergency', reason })
      return id
    case 'renew':
      return copyPromise(req, id)
  }
}

function saveDraft(req: PayloadRequest, id: string, data: Partial<CitizenPromise>): Promise<string> {
  return save(req, id, data, true)
}

/** In the person's own name: every rule of a save holds here too. */
async function save(
  req: PayloadRequest,
  id: string,
  data: Partial<CitizenPromise>,
  isDraftSave: boolean,
): Promise<string> {
  await req.payload.update({
    collection: 'promises',
    id,
    data,
    draft: isDraftSave,
    locale: sourceLocale,
    depth: 0,
    overrideAccess: false,
    context: { isDraftSave },
    req,
  })
  return id
}

/** Said in the name of whoever saw it; the write itself is past their role. */
function recordEmergency(req: PayloadRequest, promise: CitizenPromise): Promise<void> {
  return recordAudit(req, {
    action: 'promises.unpublishInEmergency',
    collection: 'promises',
    document: promise.id,
    municipality: idOf(promise.municipality),
    details: { from: 'published', to: 'withdrawn' },
  })
}
