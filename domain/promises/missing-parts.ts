export const missingParts = [
  'area',
  'period',
  'periodReversed',
  'problem',
  'effect',
  'commitment',
  'commitmentOwner',
  'commitmentDue',
  'followUpFrequency',
  'basis',
  'party',
] as const
export type MissingPart = (typeof missingParts)[number]

/** As much of a promise's content as must be there; what lists of relations hold does not matter, only whether they do. */
export interface NeededContent {
  readonly areas: readonly unknown[]
  readonly from: string | null
  readonly to: string | null
  readonly parties: readonly unknown[]
  readonly problemStatement: string
  readonly desiredEffects: readonly { readonly text: string }[]
  readonly commitments: readonly {
    readonly text: string
    readonly owners: readonly unknown[]
    readonly due: string | null
    readonly continuous: boolean
  }[]
  readonly followUpFrequency: string | null
  readonly basis: string
}

/**
 * What a promise still lacks before it can be handed in for approval (COM-02), in the order of the page. A row without
 * words is no effect and no commitment: drafts may hold such rows.
 */
export function missingPartsOf(content: NeededContent): readonly MissingPart[] {
  const { commitments, from, to } = content
  const lacks: Readonly<Record<MissingPart, boolean>> = {
    area: content.areas.length === 0,
    period: from === null || to === null,
    periodReversed: from !== null && to !== null && from > to,
    problem: content.problemStatement === '',
    effect: !content.desiredEffects.some(({ text }) => text !== ''),
    commitment: !commitments.some(({ text }) => text !== ''),
    commitmentOwner: commitments.some((commitment) => commitment.owners.length === 0),
    commitmentDue: commitments.some((commitment) => commitment.due === null && !commitment.continuous),
    followUpFrequency: content.followUpFrequency === null,
    basis: content.basis === '',
    party: content.parties.length === 0,
  }
  return missingParts.filter((part) => lacks[part])
}
