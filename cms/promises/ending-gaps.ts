import type { PayloadRequest } from 'payload'
import { z } from 'zod'
import { sessionOf } from '@/cms/hooks/session'
import { loadCommitmentStatuses } from '@/cms/queries/commitment-statuses'
import { type EndingGaps, endingGapsOf } from '@/domain/promises/ending'
import { outcomeSchema } from '@/domain/promises/phase'

const endingSchema = z.looseObject({
  id: z.string().nullish(),
  outcome: outcomeSchema.nullish(),
  outcomeSummary: z.string().nullish(),
  commitments: z.array(z.looseObject({ id: z.string().nullish(), text: z.string().nullish() })).nullish(),
})

/** COM-07 of a promise as it is about to be saved: what is left to say before it may end. */
export async function endingGapsIn(req: PayloadRequest, promise: unknown): Promise<EndingGaps> {
  const { id, outcome, outcomeSummary, commitments } = endingSchema.catch({}).parse(promise)
  const isEnding = outcome !== null && outcome !== undefined
  const statuses = isEnding && id ? await loadCommitmentStatuses(await sessionOf(req), id) : null
  return endingGapsOf({
    outcome: outcome ?? null,
    outcomeSummary: outcomeSummary ?? '',
    commitments: (commitments ?? []).map((commitment) => ({
      text: commitment.text ?? '',
      status: statuses?.get(commitment.id ?? '') ?? 'planned',
    })),
  })
}
