import type { Conformance, FaultReason } from '@/domain/accessibility/law'
import type { Mending } from '@/domain/accessibility/mending'
import type { Day } from '@/domain/shared/day'
import type { LocalText } from '@/domain/translations/local-text'

export interface FaultView {
  readonly id: string
  readonly text: LocalText
  readonly reason: FaultReason
  readonly explanation: LocalText | null
  readonly mending: Mending
}

/** An accessibility statement as residents read it. */
export interface StatementView {
  /** What the statement covers. */
  readonly service: LocalText
  readonly actors: LocalText
  readonly conformance: Conformance
  readonly faults: readonly FaultView[]
  readonly method: LocalText
  readonly assessedOn: Day
  readonly isOld: boolean
  readonly updatedOn: Day
}
