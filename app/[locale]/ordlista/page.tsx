import { openServicePage, wordsFor } from '@/app/[locale]/frame'
import { described } from '@/app/[locale]/title'
import { paths } from '@/i18n/paths'
import { getGlossary } from '@/server/glossary/get-glossary'
import { GlossaryPage } from '@/ui/glossary/glossary-page'

type Props = PageProps<'/[locale]/ordlista'>

export async function generateMetadata({ params }: Props) {
  const t = await wordsFor(params)
  return described([t('Glossary.title')], t('Meta.glossary'))
}

export default async function Page({ params }: Props) {
  const { locale, frame } = await openServicePage(params)
  const { terms, notices } = await getGlossary(locale)
  return <GlossaryPage frame={frame} path={paths.glossary(locale)} terms={terms} notices={notices} />
}
