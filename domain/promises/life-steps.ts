import { may } from '@/domain/access/actions'
import type { Role } from '@/domain/access/capabilities'
import type { EditorialState } from '@/domain/promises/lifecycle'

/** What a person can ask for beside the form, in the order of the buttons. */
export const lifeSteps = [
  'submit',
  'approve',
  'publish',
  'publishAgain',
  'sendBack',
  'withdraw',
  'takeDown',
  'renew',
] as const
export type LifeStep = (typeof lifeSteps)[number]

/** Where a promise is, as one person sees it. */
export interface LifeFacts {
  readonly roles: readonly Role[]
  /** Whether the person's organisation is one of those who promise. */
  readonly isParty: boolean
  /** Of the newest version, which may wait beside what residents read. */
  readonly state: EditorialState
  /** Whether residents read the promise now, in this version or an earlier one. */
  readonly isShown: boolean
  readonly hasOutcome: boolean
  readonly wasEmergency: boolean
  /** Whether the person's organisation has approved exactly this text. */
  readonly hasApproved: boolean
  readonly isLastEditor: boolean
  /** Whether every party has approved exactly this text. */
  readonly isApprovedByAll: boolean
}

/** The steps that this person may take now. Whether the text is whole is said when the step is taken. */
export function stepsOf(facts: LifeFacts): readonly LifeStep[] {
  if (!facts.isParty) return []
  const { roles, state, isShown, wasEmergency } = facts
  const maySubmit = may(roles, 'promises.submit')
  const isTakenDown = state === 'withdrawn' && wasEmergency
  const canTake: Readonly<Record<LifeStep, boolean>> = {
    submit: maySubmit && (state === 'draft' || isTakenDown),
    approve: may(roles, 'promises.approve') && state === 'inReview' && !facts.hasApproved && !facts.isLastEditor,
    publish: may(roles, 'promises.publish') && state === 'approved',
    publishAgain: may(roles, 'promises.publish') && isTakenDown && facts.isApprovedByAll,
    sendBack:
      (maySubmit || may(roles, 'promises.approve')) && (state === 'inReview' || state === 'approved' || isTakenDown),
    withdraw: may(roles, 'promises.withdraw') && isShown,
    takeDown: may(roles, 'promises.unpublishInEmergency') && isShown,
    renew: maySubmit && (facts.hasOutcome || state === 'withdrawn'),
  }
  return lifeSteps.filter((step) => canTake[step])
}

/** Whether a step takes a promise from residents, which needs a reason that they can read. */
export function needsPublicReason(step: LifeStep): boolean {
  return step === 'withdraw' || step === 'takeDown'
}
