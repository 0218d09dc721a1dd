import type { CommitmentStatus } from '@/domain/promises/commitment-status'

/** How many commitments of a promise stand where. `total` counts all of them. */
export interface Progress {
  readonly total: number
  readonly done: number
  readonly byStatus: Readonly<Partial<Record<CommitmentStatus, number>>>
}

/** Counts commitments by status. A promise without commitments has total 0, never "0 of 0 done" in words. */
export function progressOf(statuses: readonly CommitmentStatus[]): Progress {
  const byStatus: Partial<Record<CommitmentStatus, number>> = {}
  for (const status of statuses) byStatus[status] = (byStatus[status] ?? 0) + 1
  return { total: statuses.length, done: byStatus.done ?? 0, byStatus }
}
