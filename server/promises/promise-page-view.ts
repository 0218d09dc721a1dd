import 'server-only'
import type { PromiseDetail } from '@/cms/queries/promise-detail'
import { loadPromiseIndicators } from '@/cms/queries/promise-indicators'
import { loadPromiseUpdates } from '@/cms/queries/promise-updates'
import type { Reading } from '@/cms/queries/reading'
import type { LocaleKey } from '@/domain/locales/locales'
import { followUpOutlook } from '@/domain/promises/follow-up'
import { phaseOf, promiseStatusOf } from '@/domain/promises/phase'
import { progressOf } from '@/domain/promises/progress'
import type { PromisePageView } from '@/domain/promises/promise-view'
import { pageWords } from '@/server/platform/words'
import { toCommitments } from '@/server/promises/commitment-views'
import { toIndicator } from '@/server/promises/indicator-views'
import { toUpdates } from '@/server/promises/update-views'

/** A promise as its page shows it, with its updates and indicators, which are read here. Two statements. */
export async function toPromisePage(db: Reading, detail: PromiseDetail, locale: LocaleKey): Promise<PromisePageView> {
  const [{ updates, followUps }, indicators] = await Promise.all([
    loadPromiseUpdates(db, detail.id, locale),
    loadPromiseIndicators(db, detail.id, locale),
  ])
  const words = pageWords(locale)
  const { truth } = detail
  const link = (named: { slug: string; words: Parameters<typeof words.name>[0] }) => ({
    slug: named.slug,
    name: words.name(named.words),
  })
  const commitments = toCommitments(detail, updates, words)
  const statuses = commitments.map(({ status }) => status)
  const resolved = updates.map((update) => update.followUp).filter((id) => id !== null)
  const outlook = followUpOutlook(followUps, resolved, detail.today)
  const phase = phaseOf(detail)
  return {
    slug: detail.slug,
    title: words.required(detail.words, 'title', truth),
    summary: words.text(detail.words, 'summary', truth),
    areas: detail.areas.map(link),
    from: detail.from,
    to: detail.to,
    parties: detail.parties.map(link),
    status: promiseStatusOf(phase, statuses, outlook.isLate),
    phase,
    outcome: detail.outcome,
    progress: progressOf(statuses),
    lastUpdate: updates[0]?.day ?? null,
    outlook,
    audience: words.text(detail.words, 'audience', truth),
    problem: words.required(detail.words, 'problem_statement', truth),
    effects: detail.effects.map((effect) =>
      words.required(effect.words, 'text', truth, `desiredEffects.${effect.id}.text`),
    ),
    commitments,
    updates: toUpdates(updates, commitments, words),
    indicators: indicators.map((indicator) => toIndicator(indicator, words)),
    outcomeSummary: words.text(detail.words, 'outcome_summary', truth),
    signatories: detail.signatories.map((signatory) => ({
      role: words.required(signatory.words, 'role', truth, `signatories.${signatory.id}.role`),
      organisation: link(signatory.organisation),
      day: signatory.day,
    })),
    focusAreas: detail.focusAreas.map(({ code, words: own }) => ({ code, title: words.name(own, 'title_public') })),
    basis: words.text(detail.words, 'basis', truth),
    externalLinks: detail.links.map(({ url, organisation }) => ({
      url,
      organisation: organisation === null ? null : link(organisation),
    })),
    earlier: detail.earlier && { slug: detail.earlier.slug, title: words.name(detail.earlier.words, 'title') },
    changes: detail.changes.map((change) => ({
      day: change.day,
      what: words.required(change.words, 'what', truth, `changeLog.${change.id}.what`),
      why: words.required(change.words, 'why', truth, `changeLog.${change.id}.why`),
    })),
    notices: words.notices(),
  }
}
