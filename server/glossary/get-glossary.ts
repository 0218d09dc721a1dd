import 'server-only'
import { loadGlossary } from '@/cms/queries/glossary'
import type { GlossaryTerm } from '@/domain/glossary/glossary-view'
import { factsOf, type LocaleKey, localeKeySchema } from '@/domain/locales/locales'
import { keptForSeconds } from '@/server/platform/cached'
import { publicReads } from '@/server/platform/database'
import { pageWords } from '@/server/platform/words'

/** The glossary in the reader's alphabetical order. Kept for seconds: words are explained on many pages. */
export function getGlossary(locale: LocaleKey) {
  return kept(locale)
}

const kept = keptForSeconds(async (key) => {
  const locale = localeKeySchema.parse(key)
  const words = pageWords(locale)
  const terms: GlossaryTerm[] = (await loadGlossary(publicReads(), locale)).map((stored) => ({
    key: stored.key,
    term: words.required(stored.words, 'term', stored.truth),
    explanation: words.required(stored.words, 'explanation', stored.truth),
  }))
  const order = new Intl.Collator(factsOf(locale).tag)
  return {
    terms: terms.toSorted((one, other) => order.compare(one.term.text, other.term.text)),
    notices: words.notices(),
  }
})
