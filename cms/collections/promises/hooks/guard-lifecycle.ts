import type { CollectionBeforeChangeHook, PayloadRequest } from 'payload'
import { z } from 'zod'
import { type Person, personOf } from '@/cms/access/person'
import { contentOf, hashOf } from '@/cms/collections/promises/content-hash'
import { refusalOf } from '@/cms/collections/promises/refusal'
import { storedToday } from '@/cms/fields/day-field'
import { idOf } from '@/cms/fields/relation-id'
import { type Approval, approvalsOf, isApprovedByAll } from '@/cms/promises/approvals'
import { endingGapsIn } from '@/cms/promises/ending-gaps'
import { type Move, marksAfter } from '@/cms/promises/marks-after'
import { recordStep } from '@/cms/promises/record-step'
import { standingPromise } from '@/cms/promises/stored-promise'
import { type ApprovalContent, structureText } from '@/domain/promises/approval'
import { lacksChangeNote } from '@/domain/promises/change-note'
import { isEndingOpen } from '@/domain/promises/ending'
import { type EditorialState, editorialStateSchema, takeStep } from '@/domain/promises/lifecycle'
import { missingPartsOf } from '@/domain/promises/missing-parts'

/** A stored promise. What a save says of approvals and of days is never believed. */
const storedSchema = z.looseObject({
  approvals: z.unknown().optional(),
  lastEditedBy: z.unknown().optional(),
  publishedOn: z.string().nullish(),
  withdrawnOn: z.string().nullish(),
  withdrawalKind: z.enum(['withdrawn', 'emergency']).nullish(),
})
type Stored = z.infer<typeof storedSchema>

/**
 * Decides the state that a save leads to, records an approver's approval, and sets Payload's `_status` from ours.
 * Without a signed-in person it is the command line, the demo or the worker: they say the state themselves.
 */
export const guardLifecycle: CollectionBeforeChangeHook = async ({ data, originalDoc, req }) => {
  const to = stateOf(data.editorialState ?? originalDoc?.editorialState)
  const person = personOf(req.user)
  if (person === null) return withStatus(data, to)
  const from = stateOf(originalDoc?.editorialState)
  const before = storedSchema.catch({}).parse(originalDoc)
  const content = contentOf({ ...originalDoc, ...data })
  const standing = idOf(originalDoc) === null ? null : await standingPromise(req, idOf(originalDoc) ?? '')
  if ((req.locale ?? 'sv') !== 'sv') {
    refuseToHidePublished(to, data, standing !== null, req)
    return translated(data, content, before, { from, to })
  }

  const hash = hashOf(content)
  const isEdited = originalDoc === undefined || hashOf(contentOf(originalDoc)) !== hash
  const lastEditor = isEdited ? person.id : idOf(before.lastEditedBy)
  const approvals = approvalsAfter(before, hash, from === 'inReview' && to === 'approved' && !isEdited, person)
  const gaps = await endingGapsIn(req, { ...originalDoc, ...data })
  const shown = standing?.editorialState === 'published' ? contentOf(standing) : null
  const wasEmergency = before.withdrawalKind === 'emergency'
  const step = takeStep({
    roles: person.roles,
    from,
    to,
    isEdited,
    isLastEditor: lastEditor === person.id,
    isApprovedByAll: isApprovedByAll(content.parties, approvals),
    missing: missingPartsOf(content),
    isEndingOpen: isEndingOpen(gaps),
    lacksChangeNote: lacksChangeNote(shown, content),
    hasWithdrawalReason: typeof data.withdrawalReason === 'string' && data.withdrawalReason.trim() !== '',
    wasEmergency,
  })
  if (!step.ok) throw refusalOf(step.problem, { missing: missingPartsOf(content), gaps })
  refuseToHidePublished(step.value, data, standing !== null, req)
  const isApproval = approvals.length > keptOf(before, hash).length
  await recordStep(req, originalDoc, { from, to: step.value, isApproval })
  return withStatus(
    { ...data, approvals, lastEditedBy: lastEditor, ...marksAfter(data, before, { from, to: step.value }) },
    step.value,
  )
}

/** A translation never voids an approval; so a translator's save may change words only, and no state. */
function translated(data: Record<string, unknown>, content: ApprovalContent, before: Stored, { from, to }: Move) {
  const isSameStructure = structureText(content) === structureText(contentOf(before))
  if (from !== to || !isSameStructure) throw refusalOf('otherLanguage')
  const { approvals, lastEditedBy, publishedOn, withdrawnOn, withdrawalKind } = before
  return withStatus({ ...data, approvals, lastEditedBy, publishedOn, withdrawnOn, withdrawalKind }, to)
}

/** Saving an edit of a published promise must leave what residents read standing until the edit is approved. */
function refuseToHidePublished(
  state: EditorialState,
  data: Record<string, unknown>,
  isStanding: boolean,
  req: PayloadRequest,
): void {
  const asksForDraft = req.query?.draft === 'true' || req.query?.draft === true || req.context.isDraftSave === true
  const isDraftSave = asksForDraft && data._status !== 'published'
  // A draft is not shown: staff would see a state that residents do not.
  if (state === 'published' || state === 'withdrawn') {
    if (isDraftSave) throw refusalOf('savedAsDraft')
  } else if (!isDraftSave && isStanding) throw refusalOf('wouldHide')
}

/** Not every save of what is approved already: an edit would then be approved by whoever made it. */
function approvalsAfter(before: Stored, hash: string, isApproval: boolean, { organisation }: Person): Approval[] {
  const kept = keptOf(before, hash)
  if (!isApproval || organisation === null) return kept
  const others = kept.filter((approval) => idOf(approval.organisation) !== organisation)
  return [...others, { organisation, contentHash: hash, date: storedToday() }]
}

function keptOf(before: Stored, hash: string): Approval[] {
  return approvalsOf(before.approvals).filter((approval) => approval.contentHash === hash)
}

function withStatus<Data extends Record<string, unknown>>(data: Data, editorialState: EditorialState) {
  const isPublic = editorialState === 'published' || editorialState === 'withdrawn'
  return { ...data, editorialState, _status: isPublic ? 'published' : 'draft' }
}

function stateOf(value: unknown): EditorialState {
  return editorialStateSchema.catch('draft').parse(value)
}
