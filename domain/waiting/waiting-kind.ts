import type { Role } from '@/domain/access/capabilities'

/** What may wait for somebody, in the order in which it is shown: what residents miss first. */
export const waitingKinds = [
  'emergencyProposal',
  'message',
  'approval',
  'late',
  'outcome',
  'delayed',
  'returned',
  'ready',
  'translationMissing',
  'translationWorn',
  'agreementEnding',
  'oldAssessment',
  'onlyProduction',
  'draft',
  'otherParty',
  'scheduled',
] as const
export type WaitingKind = (typeof waitingKinds)[number]

interface Facts {
  /** Whom it concerns, if they belong to the organisation that has to do it. */
  readonly roles: readonly Role[]
  /** Whether it is reason enough for a letter. What is only told, or what somebody left to themselves, is not. */
  readonly asks: boolean
}

const writers = ['communicator', 'coordinator'] as const

const facts: Readonly<Record<WaitingKind, Facts>> = {
  emergencyProposal: { roles: ['operator', 'administrator'], asks: true },
  message: { roles: [...writers, 'administrator'], asks: true },
  approval: { roles: ['approver'], asks: true },
  late: { roles: writers, asks: true },
  outcome: { roles: writers, asks: true },
  delayed: { roles: writers, asks: true },
  returned: { roles: writers, asks: true },
  ready: { roles: writers, asks: true },
  translationMissing: { roles: [...writers, 'translator'], asks: true },
  translationWorn: { roles: ['translator'], asks: true },
  agreementEnding: { roles: ['coordinator', 'administrator'], asks: true },
  oldAssessment: { roles: ['administrator', 'operator'], asks: true },
  onlyProduction: { roles: writers, asks: false },
  draft: { roles: writers, asks: false },
  otherParty: { roles: [...writers, 'approver'], asks: false },
  scheduled: { roles: [...writers, 'approver'], asks: false },
}

/** Whether one of the kinds concerns somebody with these roles. */
export function concerns(kinds: readonly WaitingKind[], ownRoles: readonly Role[]): boolean {
  return kinds.some((kind) => ownRoles.some((role) => facts[kind].roles.includes(role)))
}

/** Whether what waits is reason enough for a letter by itself. */
export function asksForWork(kind: WaitingKind): boolean {
  return facts[kind].asks
}
