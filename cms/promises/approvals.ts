import { z } from 'zod'
import { idOf } from '@/cms/fields/relation-id'

const approvalsSchema = z.array(z.looseObject({ organisation: z.unknown(), contentHash: z.string(), date: z.string() }))
export type Approval = z.infer<typeof approvalsSchema>[number]

/** The approvals that a stored promise holds. */
export function approvalsOf(stored: unknown): readonly Approval[] {
  return approvalsSchema.catch([]).parse(stored)
}

/** Whether these approvals are one of each party's. */
export function isApprovedByAll(parties: readonly string[], approvals: readonly Approval[]): boolean {
  return parties.length > 0 && parties.every((party) => approvals.some((one) => idOf(one.organisation) === party))
}
