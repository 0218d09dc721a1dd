import 'server-only'
import { loadAgreements } from '@/cms/queries/agreements'
import { loadPromiseWords } from '@/cms/queries/promise-words'
import type { Reading } from '@/cms/queries/reading'
import { inOrderOfAgreements } from '@/domain/agreements/agreement-state'
import type { AgreementPageView, FocusAreaView } from '@/domain/agreements/agreement-view'
import type { LocaleKey } from '@/domain/locales/locales'
import { toAgreement, toAgreementSummary } from '@/server/agreements/agreement-views'
import { pageWords } from '@/server/platform/words'
import { statusOf } from '@/server/views/promise-card'
import { promiseFacts } from '@/server/views/shared-reads'

/** The agreement between the parties with its focus areas, and the agreements before it. Three statements. */
export async function getAgreementPage(
  db: Reading,
  municipality: string,
  locale: LocaleKey,
): Promise<AgreementPageView> {
  const [stored, facts] = await Promise.all([loadAgreements(db, municipality, locale), promiseFacts(db, municipality)])
  const words = pageWords(locale)
  const [first, ...others] = inOrderOfAgreements(stored, stored[0]?.today ?? '')
  if (first === undefined) return { agreement: null, earlier: [], notices: [] }
  const shown = new Set(first.focusAreas.map(({ id }) => id))
  const named = facts.filter(({ focusAreas }) => focusAreas.some((id) => shown.has(id)))
  const ids = named.map(({ id }) => id)
  const texts = await loadPromiseWords(db, ids, locale)
  const promisesOf = (focusArea: string): FocusAreaView['promises'] =>
    named
      .filter(({ focusAreas }) => focusAreas.includes(focusArea))
      .map((one) => ({
        slug: one.slug,
        title: words.required(texts.get(one.id)?.words ?? {}, 'title', texts.get(one.id)?.truth ?? null),
        status: statusOf(one),
      }))
  return {
    agreement: toAgreement(first, promisesOf, words),
    earlier: others.map((other) => toAgreementSummary(other, words)),
    notices: words.notices(),
  }
}
