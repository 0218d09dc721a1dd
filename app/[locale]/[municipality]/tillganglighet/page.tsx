import { openMunicipalityPage, wordsFor } from '@/app/[locale]/frame'
import { missingPage } from '@/app/[locale]/missing-page'
import { described } from '@/app/[locale]/title'
import { paths } from '@/i18n/paths'
import { getStatement } from '@/server/accessibility/get-statement'
import { publicReads } from '@/server/platform/database'
import { AccessibilityPage } from '@/ui/accessibility/accessibility-page'

type Props = PageProps<'/[locale]/[municipality]/tillganglighet'>

export async function generateMetadata({ params }: Props) {
  const t = await wordsFor(params)
  const name = (await openMunicipalityPage(params))?.municipality.name
  if (name === undefined) return described([])
  return described([t('Statement.titleFor', { municipality: name })], t('Statement.lead'))
}

export default async function Page({ params }: Props) {
  const opened = await openMunicipalityPage(params)
  if (opened === null) return missingPage((await params).locale, null)
  const { locale, frame, municipality } = opened
  const { statement, notices } = await getStatement(publicReads(), municipality.slug, locale)
  const path = paths.accessibilityOf(locale, municipality.slug)
  return <AccessibilityPage frame={frame} path={path} statement={statement} notices={notices} />
}
