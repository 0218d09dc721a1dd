import type { PayloadRequest } from 'payload'
import { recordAudit } from '@/cms/audit/record-audit'
import { idOf } from '@/cms/fields/relation-id'
import type { AuditAction } from '@/domain/audit/actions'
import type { EditorialState } from '@/domain/promises/lifecycle'

interface Taken {
  readonly from: EditorialState
  readonly to: EditorialState
  readonly isApproval: boolean
}

const actionOf: Readonly<Record<EditorialState, AuditAction>> = {
  draft: 'promises.sendBack',
  inReview: 'promises.submit',
  approved: 'promises.approve',
  published: 'promises.publish',
  withdrawn: 'promises.withdraw',
}

/** ADM-10: a step in the life of a promise, in the name of whoever took it. A save in the same state is none. */
export async function recordStep(
  req: PayloadRequest,
  promise: unknown,
  { from, to, isApproval }: Taken,
): Promise<void> {
  const document = idOf(promise)
  if (document === null || (from === to && !isApproval)) return
  const municipality = typeof promise === 'object' && promise !== null && 'municipality' in promise
  await recordAudit(req, {
    action: isApproval ? 'promises.approve' : actionOf[to],
    collection: 'promises',
    document,
    municipality: municipality ? idOf(promise.municipality) : null,
    details: { from, to },
  })
}
