import type { FaultReason } from '@/domain/accessibility/law'
import type { Day } from '@/domain/shared/day'

/** What can be said about when a fault is mended. */
export type Mending =
  | { readonly kind: 'by'; readonly day: Day }
  /** The day has passed and the fault still stands. */
  | { readonly kind: 'late'; readonly day: Day }
  | { readonly kind: 'undecided' }
  /** What the law lets be need not be mended. */
  | { readonly kind: 'none' }

/** When a fault is mended, seen from today. The promised day itself still counts. */
export function mendingOf(reason: FaultReason, fixedBy: Day | null, today: Day): Mending {
  if (fixedBy !== null) return { kind: fixedBy < today ? 'late' : 'by', day: fixedBy }
  return { kind: reason === 'notCompliant' ? 'undecided' : 'none' }
}
