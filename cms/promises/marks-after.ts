import { storedToday } from '@/cms/fields/day-field'
import type { CitizenPromise } from '@/cms/generated/payload-types'
import type { EditorialState } from '@/domain/promises/lifecycle'

/** From which state to which. */
export interface Move {
  readonly from: EditorialState
  readonly to: EditorialState
}

interface Marks {
  readonly publishedOn?: string | null | undefined
  readonly withdrawnOn?: string | null | undefined
  readonly withdrawalKind?: CitizenPromise['withdrawalKind'] | undefined
}

/** The days and kind that a state brings with it. What a save says of them is put aside. */
export function marksAfter(
  data: { readonly unpublishAt?: unknown },
  before: Marks,
  { from, to }: Move,
): Partial<CitizenPromise> {
  const { publishedOn = null, withdrawnOn = null, withdrawalKind = null } = before
  const kept = { publishedOn, withdrawnOn, withdrawalKind }
  if (to === from) return kept
  if (to === 'withdrawn') return { ...kept, withdrawnOn: storedToday(), withdrawalKind: 'withdrawn', unpublishAt: null }
  if (to !== 'published') return kept
  const back = withdrawalKind === null ? {} : { withdrawnOn: null, withdrawalKind: null }
  // A reason that is written beforehand for a withdrawal to come stays.
  const reason = withdrawalKind === null || data.unpublishAt ? {} : { withdrawalReason: null }
  return { ...kept, ...back, ...reason, publishedOn: publishedOn ?? storedToday(), publishAt: null }
}
