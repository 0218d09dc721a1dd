import { z } from 'zod'

/** How a commitment stands. Order is the order in which residents read counts. */
export const commitmentStatuses = [
  'planned',
  'ongoing',
  'delayed',
  'changed',
  'done',
  'partlyDone',
  'notDone',
  'cancelled',
] as const

export const commitmentStatusSchema = z.enum(commitmentStatuses)
export type CommitmentStatus = z.infer<typeof commitmentStatusSchema>

/** Statuses that a commitment may have when its promise ends. */
export const endStatuses = ['done', 'partlyDone', 'notDone', 'cancelled'] as const satisfies readonly CommitmentStatus[]

/** Statuses that need a public reason (COM-06). */
const statusesWithReason = [
  'delayed',
  'changed',
  'partlyDone',
  'notDone',
  'cancelled',
] as const satisfies readonly CommitmentStatus[]

/** Whether this status may only be published together with a reason that residents can read. */
export function needsReason(status: CommitmentStatus): boolean {
  return statusesWithReason.some((candidate) => candidate === status)
}
