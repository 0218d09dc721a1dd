import { openMunicipalityPage, wordsFor } from '@/app/[locale]/frame'
import { missingPage } from '@/app/[locale]/missing-page'
import { described } from '@/app/[locale]/title'
import { paths } from '@/i18n/paths'
import { getAreaList } from '@/server/areas/get-area-list'
import { getDrawnMap } from '@/server/areas/get-area-map'
import { mapOfList } from '@/server/areas/map-views'
import { publicReads } from '@/server/platform/database'
import { AreaListPage } from '@/ui/areas/area-list-page'

type Props = PageProps<'/[locale]/[municipality]/omraden'>

export async function generateMetadata({ params }: Props) {
  const t = await wordsFor(params)
  const name = (await openMunicipalityPage(params))?.municipality.name
  if (name === undefined) return described([])
  return described([t('Areas.titleFor', { municipality: name })], t('Meta.areas', { municipality: name }))
}

export default async function Page({ params }: Props) {
  const opened = await openMunicipalityPage(params)
  if (opened === null) return missingPage((await params).locale, null)
  const { locale, frame, municipality } = opened
  const [areas, drawn] = await Promise.all([
    getAreaList(publicReads(), municipality.slug, locale),
    getDrawnMap(municipality.slug),
  ])
  const path = paths.areas(locale, municipality.slug)
  return (
    <AreaListPage
      frame={frame}
      municipality={municipality}
      path={path}
      areas={areas}
      map={mapOfList(drawn, areas)}
      notices={[]}
    />
  )
}
