import { z } from 'zod'
import { outcomeSchema } from '@/domain/promises/phase'

const text = z
  .string()
  .nullish()
  .transform((value) => value?.trim() ?? '')
const id = z
  .string()
  .nullish()
  .transform((value) => value ?? null)
const ids = z
  .array(z.string())
  .nullish()
  .transform((value) => (value ?? []).toSorted())
const day = z
  .string()
  .nullish()
  .transform((value) => value?.slice(0, 10) ?? null)
const amount = z
  .number()
  .nullish()
  .transform((value) => value ?? null)

/** What an approver approves: every public Swedish field, with relations as ids and days as YYYY-MM-DD. */
export const approvalContentSchema = z.object({
  title: text,
  summary: text,
  areas: ids,
  from: day,
  to: day,
  parties: ids,
  audience: text,
  problemStatement: text,
  desiredEffects: rows(z.object({ text })),
  commitments: rows(
    z.object({
      text,
      owners: ids,
      due: day,
      continuous: z.boolean().nullish().transform(Boolean),
      targetNumber: amount,
      targetUnit: text,
    }),
  ),
  followUpFrequency: id,
  signatories: rows(z.object({ role: text, organisation: id, date: day })),
  focusAreas: ids,
  basis: text,
  previousPromise: id,
  externalLinks: rows(z.object({ url: text, organisation: id })),
  changeLog: rows(z.object({ date: day, what: text, why: text })),
  outcome: outcomeSchema.nullish().transform((value) => value ?? null),
  outcomeSummary: text,
})

export type ApprovalContent = z.output<typeof approvalContentSchema>

/**
 * The approved content as text: the same content always gives the same text, whatever order lists of ids or rows have
 * (decisions.md 13: order is not approved). Hash it to compare versions.
 */
export function canonicalText(content: ApprovalContent): string {
  const sorted = (list: readonly object[]) => list.map((row) => JSON.stringify(row)).toSorted()
  return JSON.stringify({
    ...content,
    desiredEffects: sorted(content.desiredEffects),
    commitments: sorted(content.commitments),
    signatories: sorted(content.signatories),
    externalLinks: sorted(content.externalLinks),
    changeLog: sorted(content.changeLog),
  })
}

/** The part of the content that is the same in every language: everything but the words. */
export function structureText(content: ApprovalContent): string {
  return canonicalText({
    ...content,
    title: '',
    summary: '',
    audience: '',
    problemStatement: '',
    basis: '',
    outcomeSummary: '',
    desiredEffects: content.desiredEffects.map(() => ({ text: '' })),
    commitments: content.commitments.map((commitment) => ({ ...commitment, text: '', targetUnit: '' })),
    signatories: content.signatories.map((signatory) => ({ ...signatory, role: '' })),
    changeLog: content.changeLog.map(({ date }) => ({ date, what: '', why: '' })),
  })
}

function rows<Row extends z.ZodType>(row: Row) {
  return z
    .array(row)
    .nullish()
    .transform((value) => value ?? [])
}
