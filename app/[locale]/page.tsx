import { openServicePage, wordsFor } from '@/app/[locale]/frame'
import { described } from '@/app/[locale]/title'
import { paths } from '@/i18n/paths'
import { getMunicipalities } from '@/server/municipalities/get-municipalities'
import { StartPage } from '@/ui/start/start-page'

type Props = PageProps<'/[locale]'>

const longestQuery = 80

export async function generateMetadata({ params }: Props) {
  const t = await wordsFor(params)
  return described([t('Start.title')], t('Meta.start'))
}

export default async function Page({ params, searchParams }: Props) {
  const { locale, frame } = await openServicePage(params)
  const { q } = await searchParams
  const query = (typeof q === 'string' ? q : '').trim().slice(0, longestQuery)
  const path = query === '' ? paths.start(locale) : `${paths.start(locale)}?q=${encodeURIComponent(query)}`
  return <StartPage frame={frame} path={path} view={await getMunicipalities(query)} />
}
