import { openServicePage, wordsFor } from '@/app/[locale]/frame'
import { described } from '@/app/[locale]/title'
import { paths } from '@/i18n/paths'
import { PrivacyPage } from '@/ui/privacy/privacy-page'

type Props = PageProps<'/[locale]/integritet'>

export async function generateMetadata({ params }: Props) {
  const t = await wordsFor(params)
  return described([t('Privacy.title')], t('Meta.privacy'))
}

export default async function Page({ params }: Props) {
  const { locale, frame } = await openServicePage(params)
  return <PrivacyPage frame={frame} path={paths.privacy(locale)} />
}
