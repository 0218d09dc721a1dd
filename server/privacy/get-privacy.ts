import 'server-only'
import { loadControllers } from '@/cms/queries/controllers'
import type { Reading } from '@/cms/queries/reading'
import { loadRulesOf } from '@/cms/queries/retention'
import type { LocaleKey } from '@/domain/locales/locales'
import type { PrivacyView } from '@/domain/privacy/privacy-view'
import { decisionOf } from '@/domain/retention/retention-rule'
import { pageWords } from '@/server/platform/words'

/** Who answers for what residents hand in to a municipality's authorities, and for how long it is kept. */
export async function getPrivacy(db: Reading, municipality: string, locale: LocaleKey) {
  const words = pageWords(locale)
  const [controllers, rules] = await Promise.all([
    loadControllers(db, municipality, locale),
    loadRulesOf(db, municipality),
  ])
  const view: PrivacyView = {
    controllers: controllers.map((stored) => ({
      slug: stored.slug,
      name: words.name(stored.words),
      info: words.text(stored.words, 'controller_info', stored.truth),
      officer: stored.officer,
    })),
    rules: rules.flatMap((rule) => {
      const decided = decisionOf(rule, rule.today)
      if (!decided.ok) return []
      const { reference: decision, day: decidedOn } = decided.value
      return [{ what: rule.contentType, days: rule.afterDays, decision, decidedOn }]
    }),
  }
  return { view, notices: words.notices() }
}
