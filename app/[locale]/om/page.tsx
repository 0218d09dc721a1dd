import { openServicePage, wordsFor } from '@/app/[locale]/frame'
import { described } from '@/app/[locale]/title'
import { paths } from '@/i18n/paths'
import { getGlossary } from '@/server/glossary/get-glossary'
import { AboutPage } from '@/ui/about/about-page'
import { StatusGuide } from '@/ui/promises/status-guide'

type Props = PageProps<'/[locale]/om'>

export async function generateMetadata({ params }: Props) {
  const t = await wordsFor(params)
  return described([t('About.title')], t('About.what'))
}

export default async function Page({ params }: Props) {
  const { locale, frame } = await openServicePage(params)
  const { terms } = await getGlossary(locale)
  return <AboutPage frame={frame} path={paths.about(locale)} terms={terms} statusGuide={<StatusGuide />} />
}
