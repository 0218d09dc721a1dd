import { z } from 'zod'
import { addDays, type Day, daySchema } from '@/domain/shared/day'
import type { Outcome } from '@/domain/shared/outcome'

/** What a retention rule disposes of. */
const disposableSchema = z.enum(['contactDetails', 'contactRequests'])
export type Disposable = z.infer<typeof disposableSchema>

/** A municipality's rule for one kind of content, decided or not. */
export const retentionRuleSchema = z.object({
  id: z.string(),
  /** Slug. */
  municipality: z.string(),
  contentType: disposableSchema,
  afterDays: z.coerce.number().int().positive(),
  decisionReference: z.string().nullable(),
  decidedOn: daySchema.nullable(),
})
export type RetentionRule = z.infer<typeof retentionRuleSchema>

/** The decision behind a rule. */
export interface Decision {
  readonly reference: string
  readonly day: Day
}

export type UndecidedProblem = 'referenceMissing' | 'dayMissing' | 'notYetDecided'

/** The decision that lets a rule dispose of anything (ADM-04), or why there is none today. */
export function decisionOf(rule: RetentionRule, today: Day): Outcome<Decision, UndecidedProblem> {
  const reference = rule.decisionReference?.trim() ?? ''
  if (reference === '') return { ok: false, problem: 'referenceMissing' }
  if (rule.decidedOn === null) return { ok: false, problem: 'dayMissing' }
  if (rule.decidedOn > today) return { ok: false, problem: 'notYetDecided' }
  return { ok: true, value: { reference, day: rule.decidedOn } }
}

/** The last day whose content is disposed of today: what came in on it has been kept for all the rule's days. */
export function lastDayToDispose(rule: Pick<RetentionRule, 'afterDays'>, today: Day): Day {
  return addDays(today, -rule.afterDays - 1)
}
