import { openMunicipalityPage, wordsFor } from '@/app/[locale]/frame'
import { missingPage } from '@/app/[locale]/missing-page'
import { described } from '@/app/[locale]/title'
import { withQuery } from '@/app/[locale]/with-query'
import { paths } from '@/i18n/paths'
import { publicReads } from '@/server/platform/database'
import { printedAddress } from '@/server/platform/printed-address'
import { getPromiseList } from '@/server/promises/get-promise-list'
import { PromiseListPage } from '@/ui/promises/promise-list-page'

type Props = PageProps<'/[locale]/[municipality]/loften'>

export async function generateMetadata({ params }: Props) {
  const t = await wordsFor(params)
  const name = (await openMunicipalityPage(params))?.municipality.name
  if (name === undefined) return described([])
  return described([t('PromiseList.titleFor', { municipality: name })], t('Meta.promises', { municipality: name }))
}

export default async function Page({ params, searchParams }: Props) {
  const opened = await openMunicipalityPage(params)
  if (opened === null) return missingPage((await params).locale, null)
  const { locale, frame, municipality } = opened
  const query = await searchParams
  const view = await getPromiseList(publicReads(), municipality.slug, locale, query)
  const path = withQuery(paths.promises(locale, municipality.slug), query, [
    'omrade',
    'malomrade',
    'status',
    'part',
    'sida',
  ])
  return (
    <PromiseListPage frame={frame} municipality={municipality} path={path} address={printedAddress(path)} view={view} />
  )
}
