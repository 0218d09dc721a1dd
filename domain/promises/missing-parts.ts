import type { ApprovalContent } from '@/domain/promises/approval'

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

/**
 * What a promise still lacks before it can be handed in for approval (COM-02), in the order of the page. A row without
 * words is no effect and no commitment: drafts may hold such rows.
 */
export function missingPartsOf(content: ApprovalContent): readonly MissingPart[] {
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
