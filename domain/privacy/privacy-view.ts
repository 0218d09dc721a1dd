import type { Disposable } from '@/domain/retention/retention-rule'
import type { Day } from '@/domain/shared/day'
import type { LocalText } from '@/domain/translations/local-text'

/** An authority that answers for what residents hand in. */
export interface ControllerView {
  readonly slug: string
  readonly name: LocalText
  /** What it answers for, in its own words. */
  readonly info: LocalText | null
  /** How to reach its data protection officer: a function's address. */
  readonly officer: string | null
}

/** For how long something is kept, by a decision that is in force. */
export interface KeptFor {
  readonly what: Disposable
  readonly days: number
  readonly decision: string
  readonly decidedOn: Day
}

export interface PrivacyView {
  readonly controllers: readonly ControllerView[]
  readonly rules: readonly KeptFor[]
}
