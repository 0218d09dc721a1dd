import 'server-only'
import type { PromiseFacts } from '@/cms/queries/promise-facts'
import type { PromiseWords } from '@/cms/queries/promise-words'
import { followUpOutlook } from '@/domain/promises/follow-up'
import { type PromiseStatus, phaseOf, promiseStatusOf } from '@/domain/promises/phase'
import { progressOf } from '@/domain/promises/progress'
import type { PromiseCardView } from '@/domain/promises/promise-view'
import type { PageWords } from '@/server/platform/words'
import type { Names } from '@/server/views/names'

/** The word a promise is listed under. */
export function statusOf(facts: PromiseFacts): PromiseStatus {
  const { isLate } = followUpOutlook(facts.followUps, facts.resolved, facts.today)
  return promiseStatusOf(phaseOf(facts), facts.statuses, isLate)
}

/** Promises as a list shows them. */
export function toPromiseCards(
  facts: readonly PromiseFacts[],
  stored: ReadonlyMap<string, PromiseWords>,
  names: Names,
  words: PageWords,
): readonly PromiseCardView[] {
  return facts.map((one) => ({
    slug: one.slug,
    title: words.required(stored.get(one.id)?.words ?? {}, 'title', stored.get(one.id)?.truth ?? null),
    summary: words.text(stored.get(one.id)?.words ?? {}, 'summary', stored.get(one.id)?.truth ?? null),
    areas: names.areas(one.areas),
    from: one.from,
    to: one.to,
    parties: names.organisations(one.parties),
    status: statusOf(one),
    phase: phaseOf(one),
    outcome: one.outcome,
    progress: progressOf(one.statuses),
    lastUpdate: one.lastUpdate,
    outlook: followUpOutlook(one.followUps, one.resolved, one.today),
  }))
}
