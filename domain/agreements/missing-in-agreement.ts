import type { Day } from '@/domain/shared/day'

export const agreementParts = ['purposes', 'cooperationAreas', 'parties', 'period', 'periodReversed'] as const
export type AgreementPart = (typeof agreementParts)[number]

/** What of an agreement decides whether it can be signed. Texts are the Swedish ones. */
export interface AgreementContent {
  readonly purposes: string
  readonly cooperationAreas: string
  /** Organisations; one that stands there twice is one party. */
  readonly parties: readonly string[]
  readonly from: Day | null
  readonly to: Day | null
}

/** Nobody agrees with themselves. */
const fewestParties = 2

/** What an agreement still lacks before it can be marked signed (COO-10, förordning 2023:196 § 9), in the order of the page. */
export function missingInAgreement(content: AgreementContent): readonly AgreementPart[] {
  const { from, to } = content
  const lacks: Readonly<Record<AgreementPart, boolean>> = {
    purposes: content.purposes.trim() === '',
    cooperationAreas: content.cooperationAreas.trim() === '',
    parties: new Set(content.parties).size < fewestParties,
    period: from === null || to === null,
    periodReversed: from !== null && to !== null && from > to,
  }
  return agreementParts.filter((part) => lacks[part])
}
