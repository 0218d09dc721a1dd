import { getTranslations, setRequestLocale } from 'next-intl/server'
import { localeFrom } from '@/app/[locale]/locale-from'
import { atomXml } from '@/domain/feeds/atom'
import { paths } from '@/i18n/paths'
import { getNews } from '@/server/feeds/get-news'
import { getFrame } from '@/server/municipalities/get-frame'
import { publicReads } from '@/server/platform/database'
import { readEnv } from '@/server/platform/env'

interface Address {
  readonly locale: string
  readonly municipality: string
  readonly area: string | null
}

const headers = { 'Content-Type': 'application/atom+xml; charset=utf-8', 'Cache-Control': 'public, max-age=300' }

/** The feed of a municipality or of one of its areas. 404 without words where there is none: feed readers read no page. */
export async function feedAnswer({ locale: segment, municipality: slug, area }: Address): Promise<Response> {
  const locale = localeFrom(segment)
  setRequestLocale(locale)
  const [{ frame }, news] = await Promise.all([
    getFrame(locale, slug),
    getNews(publicReads(), { municipality: slug, area }, locale),
  ])
  if (frame.municipality === null || news === null) return new Response(null, { status: 404 })
  const t = await getTranslations('Feed')
  const { siteUrl } = readEnv()
  const { name } = frame.municipality
  const title =
    news.area === null
      ? t('title', { municipality: name })
      : t('titleArea', { area: news.area.text, municipality: name })
  const self = siteUrl + (area === null ? paths.promisesFeed(locale, slug) : paths.areaFeed(locale, slug, area))
  const page = siteUrl + (area === null ? paths.promises(locale, slug) : paths.area(locale, slug, area))
  const entries = news.items.map((item) => ({
    id: `urn:uuid:${item.id}`,
    title: t(item.kind === 'update' ? 'entryUpdate' : 'entryPromise', { promise: item.title.text }),
    text: item.text,
    url: `${siteUrl}${paths.promise(locale, slug, item.promise)}${item.kind === 'update' ? `#besked-${item.id}` : ''}`,
    updated: item.moment,
  }))
  return new Response(atomXml({ id: self, title, language: locale, author: name, self, page, entries }), { headers })
}
