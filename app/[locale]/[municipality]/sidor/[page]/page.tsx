import { cache } from 'react'
import { openMunicipalityPage } from '@/app/[locale]/frame'
import { localeFrom } from '@/app/[locale]/locale-from'
import { missingPage } from '@/app/[locale]/missing-page'
import { described } from '@/app/[locale]/title'
import { paths } from '@/i18n/paths'
import { getPage } from '@/server/pages/get-page'
import { publicReads } from '@/server/platform/database'
import { EditorialPage } from '@/ui/pages/editorial-page'

type Props = PageProps<'/[locale]/[municipality]/sidor/[page]'>

const pageAt = cache((locale: string, municipality: string, page: string) =>
  getPage(publicReads(), { municipality, page }, localeFrom(locale)),
)

export async function generateMetadata({ params }: Props) {
  const opened = await openMunicipalityPage(params)
  const { locale, municipality, page } = await params
  const view = opened && (await pageAt(locale, municipality, page))
  if (opened === null || view === null) return described([])
  return described([view.title.text, opened.municipality.name], view.lead?.text)
}

export default async function Page({ params }: Props) {
  const opened = await openMunicipalityPage(params)
  const { locale: segment, municipality: slug, page } = await params
  const view = opened && (await pageAt(segment, slug, page))
  if (opened === null || view === null) return missingPage(segment, opened?.municipality.slug ?? null)
  const { locale, frame, municipality } = opened
  return <EditorialPage frame={frame} municipality={municipality} path={paths.page(locale, slug, page)} view={view} />
}
