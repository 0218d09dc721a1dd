import { z } from 'zod'
import type { Role } from '@/domain/access/capabilities'
import type { MissingPart } from '@/domain/promises/missing-parts'
import type { Outcome } from '@/domain/shared/outcome'

export const editorialStateSchema = z.enum(['draft', 'inReview', 'approved', 'published', 'withdrawn'])
export type EditorialState = z.infer<typeof editorialStateSchema>

export const lifecycleProblems = [
  'incomplete',
  'mayNotWrite',
  'mayNotApprove',
  'approverEdits',
  'ownEdit',
  'notApproved',
  'reasonMissing',
  'notPublished',
  'alreadyWithdrawn',
  'endingOpen',
  'changeNoteMissing',
] as const
export type LifecycleProblem = (typeof lifecycleProblems)[number]

/** One person's wish to save a promise in a state. */
export interface Step {
  readonly roles: readonly Role[]
  readonly from: EditorialState
  readonly to: EditorialState
  /** Whether public Swedish content differs from what was stored. */
  readonly isEdited: boolean
  /** Whether this person made the last edit of public Swedish content. */
  readonly isLastEditor: boolean
  /** Whether every party has approved exactly this content, this person's approval included. */
  readonly isApprovedByAll: boolean
  readonly missing: readonly MissingPart[]
  /** Whether an outcome is set while the promise may not end yet (COM-07). */
  readonly isEndingOpen: boolean
  /** Whether what residents read is changed without a new line in its log of changes. */
  readonly lacksChangeNote: boolean
  readonly hasWithdrawalReason: boolean
  /** Whether it was taken down in an emergency: that is not for good. */
  readonly wasEmergency: boolean
}

/**
 * The state that a save leads to, or why it is refused. An edit of approved or published content is a draft again.
 * `approved` is reached only when every party has approved; until then an approval leaves the promise in review.
 * `published` is reached only from there: whoever takes a promise back to draft stops it until it is approved anew.
 * A withdrawal is final; what was taken down in an emergency is published again while its approvals hold, or is edited.
 */
export function takeStep(step: Step): Outcome<EditorialState, LifecycleProblem> {
  const mayWrite = step.roles.some((role) => role === 'communicator' || role === 'coordinator')
  const mayApprove = step.roles.includes('approver')
  if (step.isEdited && !mayWrite) return refused(mayApprove ? 'approverEdits' : 'mayNotWrite')
  if (step.from === 'withdrawn' && !step.wasEmergency && (step.to !== 'withdrawn' || step.isEdited))
    return refused('alreadyWithdrawn')
  if (step.isEdited && step.to === step.from && step.from !== 'draft') return reached('draft')
  if (step.to === step.from) return reached(step.from)
  return change(step, mayWrite, mayApprove)
}

function change(step: Step, mayWrite: boolean, mayApprove: boolean): Outcome<EditorialState, LifecycleProblem> {
  switch (step.to) {
    case 'draft':
      return mayWrite || mayApprove ? reached('draft') : refused('mayNotWrite')
    case 'inReview':
      return mayWrite ? handIn(step) : refused('mayNotWrite')
    case 'approved':
      return approve(step, mayApprove)
    case 'published':
      return mayWrite ? publish(step) : refused('mayNotWrite')
    case 'withdrawn':
      if (!mayWrite) return refused('mayNotWrite')
      if (step.from !== 'published') return refused('notPublished')
      if (step.isEdited) return refused('notApproved')
      return step.hasWithdrawalReason ? reached('withdrawn') : refused('reasonMissing')
  }
}

function handIn(step: Step) {
  if (step.missing.length > 0) return refused('incomplete')
  if (step.isEndingOpen) return refused('endingOpen')
  return step.lacksChangeNote ? refused('changeNoteMissing') : reached('inReview')
}

function publish(step: Step) {
  const isReady = step.from === 'approved' || step.from === 'withdrawn'
  if (!isReady || !step.isApprovedByAll || step.isEdited) return refused('notApproved')
  if (step.isEndingOpen) return refused('endingOpen')
  return step.lacksChangeNote ? refused('changeNoteMissing') : reached('published')
}

function approve(step: Step, mayApprove: boolean): Outcome<EditorialState, LifecycleProblem> {
  if (!mayApprove) return refused('mayNotApprove')
  if (step.isLastEditor || step.isEdited) return refused('ownEdit')
  if (step.from !== 'inReview') return refused('incomplete')
  return reached(step.isApprovedByAll ? 'approved' : 'inReview')
}

function reached(value: EditorialState): Outcome<EditorialState, LifecycleProblem> {
  return { ok: true, value }
}

function refused(problem: LifecycleProblem): Outcome<EditorialState, LifecycleProblem> {
  return { ok: false, problem }
}
