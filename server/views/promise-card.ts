import 'server-only'
import type { PromiseFacts } from '@/cms/queries/promise-facts'
import { followUpOutlook } from '@/domain/promises/follow-up'
import { phaseOf, promiseStatusOf } from '@/domain/promises/phase'
import { progressOf } from '@/domain/promises/progress'
import type { PromiseCardView } from '@/domain/promises/promise-view'
import type { PageWords } from '@/server/platform/words'
import type { Names } from '@/server/views/names'

/** A promise as a list shows it. */
export function toPromiseCard(facts: PromiseFacts, names: Names, words: PageWords): PromiseCardView {
  const phase = phaseOf(facts)
  const outlook = followUpOutlook(facts.followUps, facts.resolved, facts.today)
  return {
    slug: facts.slug,
    title: words.required(facts.words, 'title', facts.truth),
    summary: words.text(facts.words, 'summary', facts.truth),
    areas: names.areas(facts.areas),
    from: facts.from,
    to: facts.to,
    parties: names.organisations(facts.parties),
    status: promiseStatusOf(phase, facts.statuses, outlook.isLate),
    phase,
    outcome: facts.outcome,
    progress: progressOf(facts.statuses),
    lastUpdate: facts.lastUpdate,
    outlook,
  }
}
