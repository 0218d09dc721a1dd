import { addDays, type Day } from '@/domain/shared/day'

/** Days after a planned follow-up before the page calls it late (decisions.md 14). */
export const graceDays = 14

export interface FollowUp {
  readonly id: string
  readonly plannedFor: Day
}

export type FollowUpState = 'done' | 'scheduled' | 'passed' | 'late'

export interface FollowUpOutlook {
  /** The next follow-up still to come, if any. */
  readonly next: Day | null
  /** The earliest planned day that has passed without a published update; null when none has. */
  readonly missed: Day | null
  /** Whether `missed` is more than the grace days ago. */
  readonly isLate: boolean
}

/**
 * State of each follow-up on a day. An update resolves the follow-up it names and all planned earlier.
 * `scheduled` includes the planned day itself; `passed` is the grace time after it; `late` is after the grace time.
 */
export function followUpStates(
  followUps: readonly FollowUp[],
  resolvedIds: readonly string[],
  today: Day,
): ReadonlyMap<string, FollowUpState> {
  const resolved = followUps.filter((followUp) => resolvedIds.includes(followUp.id))
  const lastResolved = resolved
    .map((followUp) => followUp.plannedFor)
    .sort()
    .at(-1)
  return new Map(followUps.map((followUp) => [followUp.id, stateOf(followUp, lastResolved, today)]))
}

/** What a page says of the follow-ups ahead and of the one that did not come. */
export function followUpOutlook(
  followUps: readonly FollowUp[],
  resolvedIds: readonly string[],
  today: Day,
): FollowUpOutlook {
  const states = followUpStates(followUps, resolvedIds, today)
  const inOrder = followUps.toSorted((one, other) => (one.plannedFor < other.plannedFor ? -1 : 1))
  const next = inOrder.find((followUp) => states.get(followUp.id) === 'scheduled')
  const missed = inOrder.find((followUp) => ['passed', 'late'].includes(states.get(followUp.id) ?? ''))
  return {
    next: next?.plannedFor ?? null,
    missed: missed?.plannedFor ?? null,
    isLate: missed !== undefined && states.get(missed.id) === 'late',
  }
}

function stateOf(followUp: FollowUp, lastResolved: Day | undefined, today: Day): FollowUpState {
  if (lastResolved !== undefined && followUp.plannedFor <= lastResolved) return 'done'
  if (today <= followUp.plannedFor) return 'scheduled'
  return today <= addDays(followUp.plannedFor, graceDays) ? 'passed' : 'late'
}
