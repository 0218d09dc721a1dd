import type { Metadata } from 'next'
import { openMunicipalityPage, wordsFor } from '@/app/[locale]/frame'
import { missingPage } from '@/app/[locale]/missing-page'
import { described } from '@/app/[locale]/title'
import { withQuery } from '@/app/[locale]/with-query'
import { readSearchQuery } from '@/domain/search/search-query'
import { paths } from '@/i18n/paths'
import { publicReads } from '@/server/platform/database'
import { getSearch } from '@/server/search/get-search'
import { SearchPage } from '@/ui/search/search-page'

type Props = PageProps<'/[locale]/[municipality]/sok'>

export async function generateMetadata({ params, searchParams }: Props): Promise<Metadata> {
  const t = await wordsFor(params)
  const name = (await openMunicipalityPage(params))?.municipality.name
  if (name === undefined) return described([])
  const { typed } = readSearchQuery((await searchParams).q)
  const titleFor = t('Search.titleFor', { municipality: name })
  if (typed === '') return described([titleFor], t('Search.what'))
  // What somebody happened to search for is no page to find elsewhere.
  return { ...described([typed, titleFor]), robots: { index: false } }
}

export default async function Page({ params, searchParams }: Props) {
  const opened = await openMunicipalityPage(params)
  if (opened === null) return missingPage((await params).locale, null)
  const { locale, frame, municipality } = opened
  const query = await searchParams
  const view = await getSearch(publicReads(), { municipality: municipality.slug, locale }, query)
  const own = { q: view.query, sida: view.page > 1 ? String(view.page) : '' }
  const path = withQuery(paths.search(locale, municipality.slug), own, ['q', 'sida'])
  return <SearchPage frame={frame} municipality={municipality} path={path} view={view} />
}
