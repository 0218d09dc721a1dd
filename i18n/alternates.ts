import { type LocaleKey, sourceLocale } from '@/domain/locales/locales'
import { inLocale } from '@/i18n/paths'

/** Easy Swedish is Swedish to a search engine, which would take one of the two for a copy. */
const notToldApart: readonly LocaleKey[] = ['sv-simple']
/** Search engines know Dari as the Persian of Afghanistan. */
const searchTags: Partial<Record<LocaleKey, string>> = { prs: 'fa-AF' }

/**
 * A page in each of its languages, as `[hreflang, path]`, and where to send who reads none of them. Empty for a page in a
 * language that is not among them: such a page belongs to no such set.
 */
export function alternatesOf(path: string, languages: readonly LocaleKey[]): readonly (readonly [string, string])[] {
  const toldApart = languages.filter((locale) => !notToldApart.includes(locale))
  if (!toldApart.some((locale) => inLocale(path, locale) === path)) return []
  return [
    ...toldApart.map((locale) => [searchTags[locale] ?? locale, inLocale(path, locale)] as const),
    ['x-default', inLocale(path, sourceLocale)],
  ]
}
