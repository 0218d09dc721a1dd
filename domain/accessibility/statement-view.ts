import { z } from 'zod'
import type { Mending } from '@/domain/accessibility/mending'
import type { Day } from '@/domain/shared/day'
import type { LocalText } from '@/domain/translations/local-text'

/** How well the pages follow the law on accessibility to digital public service (2018:1937). */
export const conformanceSchema = z.enum(['full', 'partial', 'none'])
export type Conformance = z.infer<typeof conformanceSchema>

/** Why a fault stands: not mended yet, a disproportionate burden (12 §), or outside the law (9 §). */
export const faultReasonSchema = z.enum(['notCompliant', 'burden', 'exempt'])
export type FaultReason = z.infer<typeof faultReasonSchema>

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
