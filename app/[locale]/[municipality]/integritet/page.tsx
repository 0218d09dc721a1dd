import { openMunicipalityPage, wordsFor } from '@/app/[locale]/frame'
import { missingPage } from '@/app/[locale]/missing-page'
import { described } from '@/app/[locale]/title'
import { paths } from '@/i18n/paths'
import { publicReads } from '@/server/platform/database'
import { getPrivacy } from '@/server/privacy/get-privacy'
import { MunicipalityPrivacyPage } from '@/ui/privacy/municipality-privacy-page'

type Props = PageProps<'/[locale]/[municipality]/integritet'>

export async function generateMetadata({ params }: Props) {
  const t = await wordsFor(params)
  const name = (await openMunicipalityPage(params))?.municipality.name
  if (name === undefined) return described([])
  return described([t('Privacy.titleFor', { municipality: name })], t('Privacy.leadFor'))
}

export default async function Page({ params }: Props) {
  const opened = await openMunicipalityPage(params)
  if (opened === null) return missingPage((await params).locale, null)
  const { locale, frame, municipality } = opened
  const { view, notices } = await getPrivacy(publicReads(), municipality.slug, locale)
  const path = paths.privacyOf(locale, municipality.slug)
  return <MunicipalityPrivacyPage frame={frame} municipality={municipality} path={path} view={view} notices={notices} />
}
