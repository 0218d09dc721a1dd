import { openMunicipalityPage, wordsFor } from '@/app/[locale]/frame'
import { missingPage } from '@/app/[locale]/missing-page'
import { described } from '@/app/[locale]/title'
import { paths } from '@/i18n/paths'
import { getAreaList } from '@/server/areas/get-area-list'
import { getDrawnMap } from '@/server/areas/get-area-map'
import { mapOfList } from '@/server/areas/map-views'
import { publicReads } from '@/server/platform/database'
import { getPromiseList } from '@/server/promises/get-promise-list'
import { MapLink } from '@/ui/areas/map-link'
import { HomePage } from '@/ui/home/home-page'
import { PromiseCardList } from '@/ui/promises/promise-card-list'
import { StatusCounts } from '@/ui/promises/status-counts'

type Props = PageProps<'/[locale]/[municipality]'>

const latestShown = 3

export async function generateMetadata({ params }: Props) {
  const t = await wordsFor(params)
  const name = (await openMunicipalityPage(params))?.municipality.name
  return name === undefined ? described([]) : described([name], t('Meta.home', { municipality: name }))
}

export default async function Page({ params }: Props) {
  const opened = await openMunicipalityPage(params)
  if (opened === null) return missingPage((await params).locale, null)
  const { locale, frame, municipality, lead } = opened
  const { slug } = municipality
  const [list, areas, drawn] = await Promise.all([
    getPromiseList(publicReads(), slug, locale, {}, latestShown),
    getAreaList(publicReads(), slug, locale),
    getDrawnMap(slug),
  ])
  const map = mapOfList(drawn, areas)
  return (
    <HomePage
      frame={frame}
      municipality={municipality}
      path={paths.home(locale, slug)}
      lead={lead}
      areas={areas}
      map={map === null ? null : <MapLink href={paths.areas(locale, slug)} map={map} />}
      counts={list.total === 0 ? null : <StatusCounts counts={list.counts} list={paths.promises(locale, slug)} />}
      latest={
        list.cards.length === 0 ? null : (
          <PromiseCardList locale={locale} municipality={slug} cards={list.cards} shape="row" />
        )
      }
      notices={list.notices}
    />
  )
}
