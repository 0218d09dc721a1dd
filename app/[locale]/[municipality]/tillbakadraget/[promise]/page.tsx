import { openMunicipalityPage, wordsFor } from '@/app/[locale]/frame'
import { missingPage } from '@/app/[locale]/missing-page'
import { described } from '@/app/[locale]/title'
import { paths } from '@/i18n/paths'
import { publicReads } from '@/server/platform/database'
import { getWithdrawnPromise } from '@/server/promises/get-withdrawn-promise'
import { GonePage } from '@/ui/problems/gone-page'

type Props = PageProps<'/[locale]/[municipality]/tillbakadraget/[promise]'>

export async function generateMetadata({ params }: Props) {
  const t = await wordsFor(params)
  return described([t('Gone.title')])
}

/** The proxy leads here with status 410 from the address that the promise had. */
export default async function Page({ params }: Props) {
  const opened = await openMunicipalityPage(params)
  const { locale: segment, municipality, promise } = await params
  if (opened === null) return missingPage(segment, null)
  const withdrawn = await getWithdrawnPromise(publicReads(), { municipality, promise }, opened.locale)
  if (withdrawn === null) return missingPage(segment, municipality)
  const path = paths.promise(opened.locale, municipality, promise)
  const { title, day, reason, replacedBy } = withdrawn
  const words = { title, day, reason, replacedBy }
  return <GonePage frame={opened.frame} path={path} municipality={municipality} {...words} />
}
