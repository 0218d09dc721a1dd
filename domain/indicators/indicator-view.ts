import type { Day } from '@/domain/shared/day'
import type { LocalText } from '@/domain/translations/local-text'

export type DesiredDirection = 'up' | 'down' | 'keep'

/** One measured value; low and high are its 95 % interval in the indicator's own unit, when one was computed. */
export interface MeasuredValue {
  readonly day: Day
  readonly value: number
  readonly low: number | null
  readonly high: number | null
  readonly note: LocalText | null
}

/** An indicator as a sentence and a table: baseline, target, latest. */
export interface IndicatorView {
  readonly id: string
  readonly name: LocalText
  readonly unit: LocalText
  readonly direction: DesiredDirection
  /** Why "more" is the aim, where that would surprise. */
  readonly directionReason: LocalText | null
  readonly baseline: { readonly day: Day; readonly value: number } | null
  readonly baselineMissingReason: LocalText | null
  readonly target: number | null
  readonly latest: MeasuredValue | null
  readonly source: LocalText
}
