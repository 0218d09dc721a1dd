import { APIError, type CollectionBeforeChangeHook, type PayloadRequest } from 'payload'
import { z } from 'zod'
import { personOf } from '@/cms/access/person'
import { contentOf, hashOf } from '@/cms/collections/promises/content-hash'
import { lifecycleWords, missingWords } from '@/cms/collections/promises/lifecycle-words'
import { storedToday as today } from '@/cms/fields/day-field'
import { idOf } from '@/cms/fields/relation-id'
import { type ApprovalContent, structureText } from '@/domain/promises/approval'
import { type EditorialState, editorialStateSchema, takeStep } from '@/domain/promises/lifecycle'
import { missingPartsOf } from '@/domain/promises/missing-parts'

const approvalsSchema = z.array(z.looseObject({ organisation: z.unknown(), contentHash: z.string(), date: z.string() }))
type Approval = z.infer<typeof approvalsSchema>[number]

/** A stored promise. What is said of approvals in a save is never believed. */
const storedSchema = z.looseObject({ approvals: z.unknown().optional(), lastEditedBy: z.unknown().optional() })

/**
 * Decides the state that a save leads to, records an approver's approval, and sets Payload's `_status` from ours.
 * Without a signed-in person it is the command line, the demo or the worker: they say the state themselves.
 */
export const guardLifecycle: CollectionBeforeChangeHook = async ({ data, originalDoc, req }) => {
  const to = stateOf(data.editorialState ?? originalDoc?.editorialState)
  const person = personOf(req.user)
  if (person === null) return withStatus(data, to)
  const from = stateOf(originalDoc?.editorialState)
  const content = contentOf({ ...originalDoc, ...data })
  if ((req.locale ?? 'sv') !== 'sv') {
    await refuseToHidePublished(to, data, originalDoc?.id, req)
    return translated(data, content, originalDoc, { from, to })
  }

  const hash = hashOf(content)
  const isEdited = originalDoc === undefined || hashOf(contentOf(originalDoc)) !== hash
  const lastEditor = isEdited ? person.id : idOf(originalDoc?.lastEditedBy)
  const kept = approvalsOf(originalDoc?.approvals).filter((approval) => approval.contentHash === hash)
  // Not every save of what is approved already: an edit would then be approved by whoever made it.
  const isApproval = from === 'inReview' && to === 'approved' && !isEdited
  const approvals = isApproval ? withApproval(kept, person.organisation, hash) : kept
  const step = takeStep({
    roles: person.roles,
    from,
    to,
    isEdited,
    isLastEditor: lastEditor === person.id,
    isApprovedByAll: content.parties.every((party) => approvals.some((one) => idOf(one.organisation) === party)),
    missing: missingPartsOf(content),
    hasWithdrawalReason: typeof data.withdrawalReason === 'string' && data.withdrawalReason.trim() !== '',
  })
  if (!step.ok)
    throw refusal(lifecycleWords[step.problem], step.problem === 'incomplete' ? missingPartsOf(content) : [])
  await refuseToHidePublished(step.value, data, originalDoc?.id, req)
  return withStatus(
    {
      ...data,
      approvals,
      lastEditedBy: lastEditor,
      ...(step.value === 'published' && from !== 'published'
        ? { publishedOn: originalDoc?.publishedOn ?? today() }
        : {}),
      ...(step.value === 'withdrawn' && from !== 'withdrawn' ? { withdrawnOn: today() } : {}),
    },
    step.value,
  )
}

/** A translation never voids an approval; so a translator's save may change words only, and no state. */
function translated(
  data: Record<string, unknown>,
  content: ApprovalContent,
  originalDoc: unknown,
  { from, to }: { from: EditorialState; to: EditorialState },
) {
  const before = storedSchema.safeParse(originalDoc)
  const isSameStructure = before.success && structureText(content) === structureText(contentOf(before.data))
  if (from !== to || !isSameStructure) throw refusal('Byt till svenska för att ändra annat än översättningen.', [])
  const { approvals, lastEditedBy } = before.data
  return withStatus({ ...data, approvals, lastEditedBy }, to)
}

/** Saving an edit of a published promise must leave what residents read standing until the edit is approved. */
async function refuseToHidePublished(
  state: EditorialState,
  data: Record<string, unknown>,
  id: unknown,
  req: PayloadRequest,
): Promise<void> {
  const isDraftSave = (req.query?.draft === 'true' || req.query?.draft === true) && data._status !== 'published'
  if (state === 'published' || state === 'withdrawn') {
    // A draft is not shown: staff would see a state that residents do not.
    if (isDraftSave) throw refusal('Använd knappen Publicera. Ett utkast ändrar inte det som invånarna läser.', [])
    return
  }
  if (isDraftSave || typeof id !== 'string') return
  const standing = await req.payload.findByID({
    collection: 'promises',
    id,
    draft: false,
    depth: 0,
    overrideAccess: true,
    req,
  })
  if (standing._status === 'published') {
    throw refusal('Löftet är publicerat. Spara ändringen som utkast och lämna den för godkännande.', [])
  }
}

function withApproval(approvals: readonly Approval[], organisation: string | null, contentHash: string): Approval[] {
  const others = approvals.filter((approval) => idOf(approval.organisation) !== organisation)
  return organisation === null ? others : [...others, { organisation, contentHash, date: today() }]
}

function withStatus<Data extends Record<string, unknown>>(data: Data, editorialState: EditorialState) {
  const isPublic = editorialState === 'published' || editorialState === 'withdrawn'
  return { ...data, editorialState, _status: isPublic ? 'published' : 'draft' }
}

function stateOf(value: unknown): EditorialState {
  return editorialStateSchema.catch('draft').parse(value)
}

function approvalsOf(value: unknown): readonly Approval[] {
  return approvalsSchema.catch([]).parse(value)
}

function refusal(message: string, missing: ReturnType<typeof missingPartsOf>): Error {
  const list = missing.map((part) => missingWords[part]).join(' ')
  return new APIError([message, list].filter(Boolean).join(' '), 400, undefined, true)
}
