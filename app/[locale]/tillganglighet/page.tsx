import { openServicePage, wordsFor } from '@/app/[locale]/frame'
import { described } from '@/app/[locale]/title'
import { paths } from '@/i18n/paths'
import { getStatement } from '@/server/accessibility/get-statement'
import { publicReads } from '@/server/platform/database'
import { AccessibilityPage } from '@/ui/accessibility/accessibility-page'

type Props = PageProps<'/[locale]/tillganglighet'>

export async function generateMetadata({ params }: Props) {
  const t = await wordsFor(params)
  return described([t('Accessibility.title')], t('Statement.lead'))
}

export default async function Page({ params }: Props) {
  const { locale, frame } = await openServicePage(params)
  const { statement, notices } = await getStatement(publicReads(), null, locale)
  return <AccessibilityPage frame={frame} path={paths.accessibility(locale)} statement={statement} notices={notices} />
}
