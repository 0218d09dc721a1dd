import { openServicePage, wordsFor } from '@/app/[locale]/frame'
import { described } from '@/app/[locale]/title'
import { paths } from '@/i18n/paths'
import { AccessibilityPage } from '@/ui/legal/accessibility-page'

type Props = PageProps<'/[locale]/tillganglighet'>

export async function generateMetadata({ params }: Props) {
  const t = await wordsFor(params)
  return described([t('Accessibility.title')], t('Meta.accessibility'))
}

export default async function Page({ params }: Props) {
  const { locale, frame } = await openServicePage(params)
  return <AccessibilityPage frame={frame} path={paths.accessibility(locale)} />
}
