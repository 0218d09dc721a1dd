import 'server-only'
import { loadMunicipalityNames } from '@/cms/queries/municipality-names'
import { loadNews } from '@/cms/queries/news'
import type { Reading } from '@/cms/queries/reading'
import type { LocaleKey } from '@/domain/locales/locales'
import type { LocalText } from '@/domain/translations/local-text'
import { pageWords } from '@/server/platform/words'
import { namesOf } from '@/server/views/names'

export interface NewsItem {
  readonly kind: 'update' | 'promise'
  readonly id: string
  readonly promise: string
  readonly title: LocalText
  readonly text: LocalText
  readonly moment: Date
}

interface News {
  /** Null for the whole municipality. */
  readonly area: LocalText | null
  readonly items: readonly NewsItem[]
}

/** What is new in a municipality or in one area of it, newest first. Null when there is no such area. */
export async function getNews(
  db: Reading,
  address: { readonly municipality: string; readonly area: string | null },
  locale: LocaleKey,
): Promise<News | null> {
  const words = pageWords(locale)
  const [news, named] = await Promise.all([
    loadNews(db, address.municipality, locale),
    loadMunicipalityNames(db, address.municipality, locale),
  ])
  const names = namesOf(named, words)
  const area = named.find((one) => one.collection === 'areas' && one.listed === true && one.slug === address.area)
  if (address.area !== null && area === undefined) return null
  const family = area === undefined ? null : names.familyOfArea(area.slug)
  const items = news
    .filter((one) => family === null || names.slugs(one.areas).some((slug) => family.has(slug)))
    .map((one) => ({
      kind: one.kind,
      id: one.id,
      promise: one.promise,
      title: words.required(one.title, 'title', null),
      text: words.required(one.words, one.kind === 'update' ? 'text' : 'summary', null),
      moment: one.moment,
    }))
  return { area: area === undefined ? null : words.name(area.words), items }
}
