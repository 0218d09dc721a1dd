import { z } from 'zod'
import type { Day } from '@/domain/shared/day'

/** States of an agreement that residents are told of. A draft is not among them. */
export const shownStateSchema = z.enum(['signed', 'expired', 'terminated'])
export type AgreementState = z.infer<typeof shownStateSchema>

interface Agreement {
  readonly state: AgreementState
  readonly from: Day
  readonly to: Day
}

/** The state on a day. A signed agreement whose last day has passed has expired, even if nobody has written that yet. */
export function agreementStateOn({ state, to }: Agreement, today: Day): AgreementState {
  return state === 'signed' && to < today ? 'expired' : state
}

/** Those in force before those that are over, and within each the one that began last first. */
export function inOrderOfAgreements<One extends Agreement>(agreements: readonly One[], today: Day): readonly One[] {
  const isOver = (one: One) => (agreementStateOn(one, today) === 'signed' ? 0 : 1)
  return agreements.toSorted((a, b) => isOver(a) - isOver(b) || b.from.localeCompare(a.from))
}
