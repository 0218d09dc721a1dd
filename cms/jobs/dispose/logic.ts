import type { Reading } from '@/cms/queries/reading'
import { disposeOf, loadRules } from '@/cms/queries/retention'
import { type Disposable, decisionOf, lastDayToDispose, type UndecidedProblem } from '@/domain/retention/retention-rule'
import type { Day } from '@/domain/shared/day'

/** What became of one rule: so many disposed of, or why nothing may be. */
interface Disposal {
  readonly municipality: string
  readonly contentType: Disposable
  readonly result: { readonly count: number } | { readonly refused: UndecidedProblem }
}

/** Disposes of what every rule with a decision says, as on a day (ADM-04). A rule without one disposes of nothing. */
export async function disposeByRule(db: Reading, today: Day): Promise<readonly Disposal[]> {
  const disposals: Disposal[] = []
  for (const rule of await loadRules(db)) {
    const { municipality, contentType } = rule
    const decided = decisionOf(rule, today)
    const result = decided.ok
      ? { count: await disposeOf(db, rule, { decision: decided.value, last: lastDayToDispose(rule, today), today }) }
      : { refused: decided.problem }
    disposals.push({ municipality, contentType, result })
  }
  return disposals
}
