import { openMunicipalityPage, wordsFor } from '@/app/[locale]/frame'
import { missingPage } from '@/app/[locale]/missing-page'
import { described } from '@/app/[locale]/title'
import { withQuery } from '@/app/[locale]/with-query'
import { isEmbedded } from '@/domain/addresses/embed-address'
import { paths } from '@/i18n/paths'
import { publicReads } from '@/server/platform/database'
import { getPromiseList } from '@/server/promises/get-promise-list'
import { PromiseEmbed } from '@/ui/promises/promise-embed'
import { PromiseListPage } from '@/ui/promises/promise-list-page'

type Props = PageProps<'/[locale]/[municipality]/loften'>

const filterKeys = ['omrade', 'malomrade', 'status', 'part', 'sida']

export async function generateMetadata({ params, searchParams }: Props) {
  const t = await wordsFor(params)
  const name = (await openMunicipalityPage(params))?.municipality.name
  if (name === undefined) return described([])
  const said = described(
    [t('PromiseList.titleFor', { municipality: name })],
    t('Meta.promises', { municipality: name }),
  )
  // The part of another page is no page to find.
  return isEmbedded((await searchParams).embed) ? { ...said, robots: { index: false } } : said
}

export default async function Page({ params, searchParams }: Props) {
  const opened = await openMunicipalityPage(params)
  if (opened === null) return missingPage((await params).locale, null)
  const { locale, frame, municipality } = opened
  const query = await searchParams
  const view = await getPromiseList(publicReads(), municipality.slug, locale, query)
  const list = paths.promises(locale, municipality.slug)
  const path = withQuery(list, query, filterKeys)
  if (!isEmbedded(query.embed)) {
    return <PromiseListPage frame={frame} municipality={municipality} path={path} view={view} />
  }
  const embedded = withQuery(list, query, [...filterKeys, 'embed'])
  return <PromiseEmbed frame={frame} municipality={municipality} path={embedded} list={path} view={view} />
}
