import { openServicePage, wordsFor } from '@/app/[locale]/frame'
import { described } from '@/app/[locale]/title'
import { envelopeOf } from '@/domain/open-data/envelope'
import { paths } from '@/i18n/paths'
import { getMunicipalities } from '@/server/municipalities/get-municipalities'
import { readEnv } from '@/server/platform/env'
import { OpenDataPage } from '@/ui/open-data/open-data-page'

type Props = PageProps<'/[locale]/oppna-data'>

export async function generateMetadata({ params }: Props) {
  const t = await wordsFor(params)
  return described([t('OpenData.title')], t('OpenData.lead'))
}

export default async function Page({ params }: Props) {
  const { locale, frame } = await openServicePage(params)
  const { siteUrl } = readEnv()
  const { source } = envelopeOf({ url: siteUrl, isDemo: frame.demoLoadedOn !== null })
  const municipalities = await getMunicipalities('')
  const path = paths.openData(locale)
  return <OpenDataPage frame={frame} path={path} municipalities={municipalities} source={source} siteUrl={siteUrl} />
}
