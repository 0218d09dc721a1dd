import { z } from 'zod'
import { addDays, type Day, daysBetween } from '@/domain/shared/day'

/** Times a year that a promise may be followed up. */
const timesPerYear = { monthly: 12, quarterly: 4, tertial: 3, halfYear: 2, yearly: 1 } as const

export const followUpFrequencySchema = z.enum(['monthly', 'quarterly', 'tertial', 'halfYear', 'yearly'])
export type FollowUpFrequency = z.infer<typeof followUpFrequencySchema>

/** No promise is followed up more often than this: a year typed wrong must not plan thousands of days. */
const mostFollowUps = 120
const daysPerYear = 365.25

interface Plan {
  readonly from: Day
  readonly to: Day
  readonly frequency: FollowUpFrequency
}

/**
 * The days on which a promise is followed up (COO-11): as many as the frequency gives in the period, at least one,
 * evenly spread. The last one is the last day of the period, when the promise is to be accounted for. A period that
 * ends before it begins has none.
 */
export function planFollowUps({ from, to, frequency }: Plan): readonly Day[] {
  const length = daysBetween(from, to)
  if (length < 0) return []
  const wanted = Math.round((timesPerYear[frequency] * (length + 1)) / daysPerYear)
  const count = Math.min(Math.max(wanted, 1), mostFollowUps)
  return Array.from({ length: count }, (_, index) => addDays(from, Math.round((length * (index + 1)) / count)))
}

interface PlannedFollowUp {
  readonly id: string
  readonly plannedFor: Day
  /** Whether the plan made it, not a person. */
  readonly isPlanned: boolean
  /** Whether an update answers it or a conclusion is written: then it has happened. */
  readonly isUsed: boolean
}

/**
 * What a new plan changes: unused days ahead of the old plan go, days ahead of the new plan come. What a person added
 * stays, and so does the past: nobody is late with a follow-up that was never announced.
 */
export function replanFollowUps(
  existing: readonly PlannedFollowUp[],
  wanted: readonly Day[],
  today: Day,
): { readonly remove: readonly string[]; readonly add: readonly Day[] } {
  const ahead = wanted.filter((day) => day > today)
  const kept = existing.filter(({ plannedFor, isPlanned, isUsed }) => !isPlanned || isUsed || plannedFor <= today)
  const removed = existing.filter((one) => !kept.includes(one) && !ahead.includes(one.plannedFor))
  const staying = existing.filter((one) => !removed.includes(one)).map(({ plannedFor }) => plannedFor)
  return { remove: removed.map(({ id }) => id), add: ahead.filter((day) => !staying.includes(day)) }
}
