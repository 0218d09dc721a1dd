import { followUpOutlook } from '@/domain/promises/follow-up'
import { phaseOf } from '@/domain/promises/phase'
import { type Day, daysBetween } from '@/domain/shared/day'
import type { PromiseUnderWay } from '@/domain/waiting/found'
import type { WaitingItem } from '@/domain/waiting/waiting-item'

/** Days after the last word about a delayed commitment before a new one is asked for: a quarter of a year. */
const quietDays = 91

/** What waits about a published promise on a day. A promise whose period is over waits for its account, nothing else. */
export function waitingUnderWay(promise: PromiseUnderWay, today: Day): readonly WaitingItem[] {
  const { id, title, from, to } = promise
  const place = { collection: 'promises', id } as const
  if (phaseOf({ from, to, outcome: null, today }) === 'awaitingOutcome')
    return [{ kind: 'outcome', title, place, day: to }]
  const { missed, isLate } = followUpOutlook(promise.followUps, promise.resolved, today)
  const late: readonly WaitingItem[] = isLate && missed !== null ? [{ kind: 'late', title, place, day: missed }] : []
  const quiet = promise.delayed.filter(({ lastWord }) => daysBetween(lastWord, today) > quietDays)
  return [
    ...late,
    ...quiet.map(({ text, lastWord }) => ({ kind: 'delayed' as const, title, place, day: lastWord, about: text })),
    ...(promise.countsOnlyProduction ? [{ kind: 'onlyProduction' as const, title, place, day: null }] : []),
  ]
}
