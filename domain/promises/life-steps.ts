import { type Action, may } from '@/domain/access/actions'
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

const actionsOf: Readonly<Record<LifeStep, readonly Action[]>> = {
  submit: ['promises.submit'],
  approve: ['promises.approve'],
  publish: ['promises.publish'],
  publishAgain: ['promises.publish'],
  sendBack: ['promises.submit', 'promises.approve'],
  withdraw: ['promises.withdraw'],
  takeDown: ['promises.unpublishInEmergency'],
  renew: ['promises.submit'],
}

/** Whether one of these roles ever takes this step. */
export function mayTake(roles: readonly Role[], step: LifeStep): boolean {
  return actionsOf[step].some((action) => may(roles, action))
}

/** The steps that this person may take now. Whether the text is whole is said when the step is taken. */
export function stepsOf(facts: LifeFacts): readonly LifeStep[] {
  if (!facts.isParty) return []
  const { state, isShown } = facts
  const isTakenDown = state === 'withdrawn' && facts.wasEmergency
  const isPossible: Readonly<Record<LifeStep, boolean>> = {
    submit: state === 'draft' || isTakenDown,
    approve: state === 'inReview' && !facts.hasApproved && !facts.isLastEditor,
    publish: state === 'approved',
    publishAgain: isTakenDown && facts.isApprovedByAll,
    sendBack: state === 'inReview' || state === 'approved' || isTakenDown,
    withdraw: isShown,
    takeDown: isShown,
    renew: facts.hasOutcome || state === 'withdrawn',
  }
  return lifeSteps.filter((step) => isPossible[step] && mayTake(facts.roles, step))
}

/** Whether a step takes a promise from residents, which needs a reason that they can read. */
export function needsPublicReason(step: LifeStep): boolean {
  return step === 'withdraw' || step === 'takeDown'
}
