import { createLocalReq, type Payload, type PayloadRequest } from 'payload'
import { recordAudit } from '@/cms/audit/record-audit'
import { contentOf, hashOf } from '@/cms/collections/promises/content-hash'
import { idOf } from '@/cms/fields/relation-id'
import { inOneTransaction } from '@/cms/files/in-one-transaction'
import type { CitizenPromise } from '@/cms/generated/payload-types'
import { sessionOf } from '@/cms/hooks/session'
import { approvalsOf, isApprovedByAll } from '@/cms/promises/approvals'
import { endingGapsIn } from '@/cms/promises/ending-gaps'
import { lockPromise } from '@/cms/promises/lock-promise'
import { marksAfter } from '@/cms/promises/marks-after'
import { newestPromise, standingPromise } from '@/cms/promises/stored-promise'
import { takeDown } from '@/cms/promises/take-down'
import { type Due, loadDue, missedAction } from '@/cms/queries/scheduled-promises'
import { sourceLocale } from '@/domain/locales/locales'
import { lacksChangeNote } from '@/domain/promises/change-note'
import { isEndingOpen } from '@/domain/promises/ending'
import { takeStep } from '@/domain/promises/lifecycle'
import { missingPartsOf } from '@/domain/promises/missing-parts'

type Result = 'published' | 'withdrawn' | 'missed'

/** What became of one promise whose moment has come; null when somebody else has been there first. */
interface Carried {
  readonly id: string
  readonly result: Result | null
}

/** Carries out one due moment, alone with the promise and with the rules asked again (COM-03, COM-19). */
export async function carryOut(payload: Payload, { id, what }: Pick<Due, 'id' | 'what'>): Promise<Carried> {
  const req = await createLocalReq({ locale: sourceLocale }, payload)
  const result = await inOneTransaction(req, async () => {
    await lockPromise(req, id)
    const due = (await loadDue(await sessionOf(req))).find((one) => one.id === id && one.what === what)
    const promise = await newestPromise(req, id)
    if (due === undefined || promise === null) return null
    const done = what === 'publish' ? await publish(req, promise) : await takeBack(req, promise)
    if (done === 'missed' && due.isSaid) return null
    await recordAudit(req, {
      action: done === 'missed' ? missedAction : `promises.${what === 'publish' ? 'publish' : 'withdraw'}`,
      collection: 'promises',
      document: id,
      municipality: idOf(promise.municipality),
      details: { by: 'schedule', state: promise.editorialState },
    })
    return done
  })
  return { id, result }
}

async function publish(req: PayloadRequest, promise: CitizenPromise): Promise<Result> {
  const { id, editorialState: from } = promise
  if (!(await mayBePublished(req, promise))) return 'missed'
  await req.payload.update({
    collection: 'promises',
    id,
    data: {
      ...marksAfter(promise, promise, { from, to: 'published' }),
      editorialState: 'published',
      _status: 'published',
    },
    depth: 0,
    overrideAccess: true,
    req,
  })
  return 'published'
}

/** The same rule as for a person who publishes, asked of what is stored now. */
async function mayBePublished(req: PayloadRequest, promise: CitizenPromise): Promise<boolean> {
  const content = contentOf(promise)
  const hash = hashOf(content)
  const approvals = approvalsOf(promise.approvals).filter(({ contentHash }) => contentHash === hash)
  const standing = await standingPromise(req, promise.id)
  const step = takeStep({
    roles: ['coordinator'],
    from: promise.editorialState,
    to: 'published',
    isEdited: false,
    isLastEditor: false,
    isApprovedByAll: isApprovedByAll(content.parties, approvals),
    missing: missingPartsOf(content),
    isEndingOpen: isEndingOpen(await endingGapsIn(req, promise)),
    lacksChangeNote: lacksChangeNote(standing?.editorialState === 'published' ? contentOf(standing) : null, content),
    hasWithdrawalReason: false,
    wasEmergency: false,
  })
  return step.ok
}

async function takeBack(req: PayloadRequest, { id, withdrawalReason }: CitizenPromise): Promise<Result> {
  const reason = (withdrawalReason ?? '').trim()
  if (reason === '') return 'missed'
  await takeDown(req, id, { kind: 'withdrawn', reason })
  return 'withdrawn'
}
