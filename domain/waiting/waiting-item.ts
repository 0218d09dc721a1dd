import type { Collection } from '@/domain/access/capabilities'
import type { LocaleKey } from '@/domain/locales/locales'
import type { Day } from '@/domain/shared/day'
import type { WaitingKind } from '@/domain/waiting/waiting-kind'

/** One thing that waits. What there is to say of it beside its title depends on its kind. */
export interface WaitingItem {
  readonly kind: WaitingKind
  readonly title: string
  /** Where it is worked with: a document, or the list of a collection when `id` is null. */
  readonly place: { readonly collection: Collection; readonly id: string | null; readonly language?: LocaleKey }
  /** The day since when it waits; of an agreement the day it ends; null when it waits for nothing. */
  readonly day: Day | null
  /** How many it stands for, or how many things are missing. */
  readonly count?: number
  /** The moment ahead, and whether the promise then comes or goes. */
  readonly ahead?: { readonly at: string; readonly comes: boolean }
  /** The commitment or the organisation that it is about. */
  readonly about?: string
}

/** Everything of one kind, what has waited longest first. */
export interface WaitingSection {
  readonly kind: WaitingKind
  /** How many there are; may be more than the items, which are then the oldest. */
  readonly count: number
  readonly items: readonly WaitingItem[]
}
