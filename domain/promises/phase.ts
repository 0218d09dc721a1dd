import { z } from 'zod'
import type { CommitmentStatus } from '@/domain/promises/commitment-status'
import type { Day } from '@/domain/shared/day'

export const outcomeSchema = z.enum(['fulfilled', 'partlyFulfilled', 'notFulfilled'])
export type PromiseOutcome = z.infer<typeof outcomeSchema>

/** Where a promise is in its life, derived from its period and outcome. */
export type PromisePhase = 'upcoming' | 'current' | 'awaitingOutcome' | 'ended'

/** The one word that a promise is listed under. */
export const promiseStatuses = ['upcoming', 'ongoing', 'late', 'ended'] as const
export type PromiseStatus = (typeof promiseStatuses)[number]

interface Life {
  readonly from: Day
  readonly to: Day
  readonly outcome: PromiseOutcome | null
  readonly today: Day
}

/** The phase on a day. Both ends of the period are inclusive; an outcome ends a promise whatever its period says. */
export function phaseOf({ from, to, outcome, today }: Life): PromisePhase {
  if (outcome !== null) return 'ended'
  if (today < from) return 'upcoming'
  return today > to ? 'awaitingOutcome' : 'current'
}

/**
 * The word a promise is listed under. Late when a commitment is delayed, when a follow-up is more than the grace
 * days overdue, or when the period is over without a final account.
 */
export function promiseStatusOf(
  phase: PromisePhase,
  commitments: readonly CommitmentStatus[],
  hasLateFollowUp: boolean,
): PromiseStatus {
  if (phase === 'ended' || phase === 'upcoming') return phase
  if (phase === 'awaitingOutcome' || hasLateFollowUp || commitments.includes('delayed')) return 'late'
  return 'ongoing'
}
